import io

import pytest

from utils.launch.progress import FETCHING, Progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Collecting jupyterlab==4.6.6 (from -r requirements.txt (line 3))", "jupyterlab"),
        ("Collecting python-dateutil>=2.8.2", "python-dateutil"),
        ("  Downloading pandas-3.1.1-cp311-cp311-manylinux_2_28_x86_64.whl (12 MB)", "pandas"),
        ("Processing /some/folder/ruamel.yaml-0.19.1-py3-none-any.whl", "ruamel.yaml"),
        (" Downloading numpy (15.9MiB)", "numpy"),
        ("Collecting httpx>=0.25", "httpx"),
        ("Downloading https://example.org/x", None),
        ("Requirement already satisfied: pip", None),
    ],
)
def test_names_are_read_from_pip_and_uv(line, name):
    match = FETCHING.match(line)
    assert (match and match[1]) == name


def test_a_package_counts_once(screen, progress):
    progress.rewrites = True
    for line in ("Collecting pandas==3.1.1", "  Downloading pandas-3.1.1-py3-none-any.whl (9 MB)", "Collecting numpy"):
        progress.heard(line)
    assert "Package 2: numpy" in screen.getvalue()


def test_a_terminal_gets_one_moving_line():
    terminal = Terminal()
    progress = Progress(terminal)
    progress.heard("Collecting pandas")
    progress.heard("Installing collected packages: numpy, pandas")
    progress.done()
    assert "\n" not in terminal.getvalue()
    assert "Putting 2 packages in place" in terminal.getvalue()


def test_a_log_file_is_not_flooded(screen, progress):
    for number in range(45):
        progress.heard(f"Collecting {'a' * (number + 1)}")
    assert screen.getvalue().count("\n") == 2


def test_steps_are_numbered(screen, progress):
    progress.step(2, "Installing")
    assert screen.getvalue() == "2 of 3  Installing\n"
