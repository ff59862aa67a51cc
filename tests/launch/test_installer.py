"""What is run to make and fill an environment. pip and uv are stood in for by scripts of a few lines."""

import sys

import pytest

from utils.launch import failures, installer
from utils.launch.failures import LaunchError


@pytest.fixture
def commands(monkeypatch):
    """The commands that would have been run."""
    ran = []
    monkeypatch.setattr(installer, "_run", lambda command, project, progress: ran.append(command))
    return ran


def speak(text, code):
    return [sys.executable, "-c", f"print({text!r}); raise SystemExit({code})"]


def test_without_uv_the_standard_library_and_pip_do_it(project, progress, commands):
    installer.make_environment(project)
    installer.install(project, project.requirements, progress)
    assert commands[0][1:] == ["-m", "venv", str(project.venv)]
    assert commands[1][:4] == [str(project.venv_python), "-m", "pip", "install"]
    assert commands[1][-2:] == ["-r", str(project.requirements)]  # one argument each, spaces and all


def test_uv_is_preferred_where_it_is_at_hand(project, progress, commands, monkeypatch):
    monkeypatch.setattr(installer, "_uv", lambda: "/bin/uv")
    installer.make_environment(project)
    installer.install(project, project.requirements, progress)
    assert [command[:3] for command in commands] == [
        ["/bin/uv", "venv", "--allow-existing"],
        ["/bin/uv", "pip", "install"],
    ]


def test_a_new_environment_is_not_made_by_a_python_inside_the_old_one(project, commands, monkeypatch):
    monkeypatch.setattr(sys, "_base_executable", "/usr/bin/python3", raising=False)
    monkeypatch.setattr(sys, "executable", str(project.venv_python))
    installer.make_environment(project)
    assert commands[0][0] == "/usr/bin/python3"


def test_debian_without_python3_venv(project, commands, monkeypatch):
    monkeypatch.setattr(installer, "_has_venv", lambda: False)
    with pytest.raises(LaunchError, match=r"sudo apt install python3\.\d+-venv"):
        installer.make_environment(project)
    assert commands == []


def test_making_anew_keeps_what_jupyter_remembers(project, commands):
    (project.jupyter / "settings").mkdir(parents=True)
    (project.venv / "lib" / "old").mkdir(parents=True)
    (project.venv / "bin").symlink_to("/nowhere")
    project.stamp.write_text("{}")
    installer.make_environment(project)
    assert [path.name for path in project.venv.iterdir()] == ["jupyter"]
    assert (project.jupyter / "settings").is_dir()


def test_a_file_in_the_way_is_replaced(project, commands):
    project.venv.write_text("not a folder")
    installer.make_environment(project)
    assert project.venv.is_dir()


def test_a_failure_becomes_a_sentence_and_a_log(project, progress):
    project.venv.mkdir()
    with pytest.raises(LaunchError) as failure:
        installer._run(speak("Temporary failure in name resolution", 1), project, progress)
    assert str(failure.value) == failures.NO_NETWORK
    assert "name resolution" in project.install_log.read_text()


def test_success_says_nothing_and_leaves_no_log(project, progress, screen):
    installer._run(speak("Successfully installed", 0), project, progress)
    assert screen.getvalue() == ""
    assert not project.install_log.exists()


def test_the_readers_own_pip_settings_do_not_lead_elsewhere(monkeypatch):
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    surroundings = installer._surroundings()
    assert surroundings["PIP_USER"] == "0"
    assert "PIP_TARGET" not in surroundings
    assert surroundings["PIP_INDEX_URL"] == "https://mirror.example/simple"


@pytest.mark.parametrize(("code", "works"), [(0, True), (1, False)])
def test_a_pip_that_is_there_in_half_is_noticed(tmp_path, code, works):
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\nexit {code}\n")
    python.chmod(0o755)
    assert installer.has_installer(python) is works


def test_an_empty_shell_of_uv_is_not_used(monkeypatch, tmp_path):
    """Version managers put a uv on the path that only says that it is not installed."""
    uv = tmp_path / "uv"
    uv.write_text("#!/bin/sh\nexit 127\n")
    uv.chmod(0o755)
    monkeypatch.undo()
    monkeypatch.setattr(installer.shutil, "which", lambda name: str(uv))
    assert installer._uv() is None
    uv.write_text("#!/bin/sh\nexit 0\n")
    assert installer._uv() == str(uv)
