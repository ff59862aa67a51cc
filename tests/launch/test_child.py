"""Real, tiny programs: what is tested is how their end reaches the launcher."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from utils.launch import child


def run(code, **options):
    return child.run([sys.executable, "-c", code], env=dict(os.environ), **options)


def test_the_exit_code_is_passed_on():
    assert run("raise SystemExit(7)") == 7


def test_its_words_can_go_to_a_file(tmp_path):
    with (tmp_path / "log").open("w") as log:
        run("import sys; sys.stderr.write('hello')", stderr=log)
    assert (tmp_path / "log").read_text() == "hello"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals to send to oneself")
def test_a_launcher_that_is_told_to_end_ends_its_program():
    timer = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGTERM))
    timer.start()
    assert run("import time; time.sleep(30)") == -signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


class Stubborn:
    """A program that has been sent Ctrl-C by the terminal."""

    def __init__(self, ends_after):
        self.ends_after, self.waited, self.sent = ends_after, 0, []

    def wait(self, timeout=None):
        self.waited += 1
        if self.waited == 1:
            raise KeyboardInterrupt
        if self.waited <= self.ends_after:
            raise subprocess.TimeoutExpired("program", timeout)
        return 0

    def terminate(self):
        self.sent.append("terminate")

    def kill(self):
        self.sent.append("kill")


@pytest.mark.parametrize(("ends_after", "sent"), [(1, []), (2, ["terminate"]), (3, ["terminate", "kill"])])
def test_ctrl_c_waits_for_the_program_to_end(monkeypatch, ends_after, sent):
    program = Stubborn(ends_after)
    monkeypatch.setattr(child.subprocess, "Popen", lambda *_, **__: program)
    with pytest.raises(KeyboardInterrupt):
        run("")
    assert program.sent == sent
