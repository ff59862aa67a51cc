import socket
from pathlib import Path

import pytest

from utils.launch import child, lab
from utils.launch.failures import LaunchError

PYTHON = Path("/env/python")


@pytest.fixture
def taken():
    """A port on which another program answers."""
    with socket.socket() as listener:
        listener.bind((lab.LOOPBACK, 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.fixture
def started(monkeypatch):
    """The one call that would have started JupyterLab; ends with the code that the test puts there."""
    call = {"code": 0}

    def run(command, **options):
        call.update(options, command=command)
        if isinstance(call["code"], BaseException):
            raise call["code"]
        return call["code"]

    monkeypatch.setattr(child, "run", run)
    return call


def test_a_port_that_was_asked_for_and_is_taken_is_named(taken):
    with pytest.raises(LaunchError, match=f"Port {taken} is taken.*--port"):
        lab.free_port(taken)


def test_otherwise_the_next_free_one_is_used(taken, monkeypatch):
    monkeypatch.setattr(lab, "FIRST_PORT", taken)
    assert taken < lab.free_port(None) < taken + lab.PORTS_TO_TRY


def test_no_free_port_at_all(taken, monkeypatch):
    monkeypatch.setattr(lab, "FIRST_PORT", taken)
    monkeypatch.setattr(lab, "PORTS_TO_TRY", 1)
    with pytest.raises(LaunchError, match="all taken"):
        lab.free_port(None)


def test_jupyterlab_is_started_in_the_environment(project, progress, screen, started):
    assert lab.open_start_page(project, PYTHON, None, True, progress) == 0
    assert started["command"][:3] == [str(PYTHON), "-m", "jupyterlab"]
    assert started["cwd"] == project.root
    assert "Stopped" in screen.getvalue()


def test_ctrl_c_ends_with_a_plain_sentence(project, progress, screen, started):
    started["code"] = KeyboardInterrupt()
    assert lab.open_start_page(project, PYTHON, None, True, progress) == 0
    assert screen.getvalue() == "\nStopped. To open it again: python -m utils\n"


def test_a_jupyterlab_that_fails_leads_to_its_log(project, progress, started):
    started["code"] = 1
    with pytest.raises(LaunchError, match=r"log-\d+\.txt"):
        lab.open_start_page(project, PYTHON, None, True, progress)


def test_a_missing_start_page(project, progress, started):
    project.start_page.unlink()
    with pytest.raises(LaunchError, match="start page is missing"):
        lab.open_start_page(project, PYTHON, None, True, progress)
    assert "command" not in started


def test_it_listens_on_this_computer_only_and_keeps_its_key(project):
    options = lab.options(project, 8888, True)
    surroundings = lab.surroundings(project, {})
    assert "--ServerApp.ip=127.0.0.1" in options
    assert len(surroundings["JUPYTER_TOKEN"]) == 48
    assert not [option for option in options if "token" in option.lower() or surroundings["JUPYTER_TOKEN"] in option]
    assert lab.surroundings(project, {})["JUPYTER_TOKEN"] != surroundings["JUPYTER_TOKEN"]


def test_it_opens_one_document_as_it_was_left_by_nobody(project):
    assert "--LabApp.default_url=/doc/tree/notebooks/00_start_here.ipynb?reset" in lab.options(project, 8888, True)


@pytest.mark.parametrize("browser", [True, False])
def test_the_browser_can_be_left_alone(project, browser):
    assert f"--ServerApp.open_browser={browser}" in lab.options(project, 8888, browser)


def test_the_readers_own_jupyter_is_not_touched(project):
    outer = {"JUPYTER_CONFIG_DIR": "/home/me/.jupyter", "HOME": "/home/me"}
    ours = lab.surroundings(project, outer)
    folders = [value for name, value in ours.items() if name.startswith(("JUPYTER", "IPYTHON")) and "TOKEN" not in name]
    assert len(folders) == 6
    assert all(Path(folder).is_relative_to(project.jupyter) for folder in folders)
    assert ours["HOME"] == "/home/me"


def test_notebooks_find_the_project(project):
    assert lab.with_project(project, {})["PYTHONPATH"] == str(project.root)
    both = lab.with_project(project, {"PYTHONPATH": "/mine"})["PYTHONPATH"]
    assert both.startswith(str(project.root))
    assert both.endswith("/mine")
