"""What runs inside JupyterLab's server. No server is started."""

import asyncio
import logging
from types import SimpleNamespace

import nbformat
import pytest
from jupyter_server.services.kernels.websocket import KernelWebsocketHandler
from nbformat.sign import NotebookNotary

from utils.launch import server_extension as extension


@pytest.fixture
def notary(tmp_path):
    (tmp_path / "signatures").mkdir()
    return NotebookNotary(data_dir=str(tmp_path / "signatures"))


def write(path, source="1 + 1"):
    cell = nbformat.v4.new_code_cell(source, id="one")
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), path)


def trusted(notary, path):
    return notary.check_signature(nbformat.read(path, as_version=4))


def test_answers_are_sent_at_once():
    calls = []

    class Handler:
        def set_nodelay(self, on):
            calls.append(("nodelay", on))

        async def open(self, kernel_id):
            calls.append(("open", kernel_id))

    extension.send_at_once(Handler)
    asyncio.run(Handler().open("k"))
    assert calls == [("nodelay", True), ("open", "k")]


def test_the_server_still_has_what_that_relies_on():
    assert asyncio.iscoroutinefunction(KernelWebsocketHandler.open)
    assert callable(KernelWebsocketHandler.set_nodelay)


def test_the_projects_notebooks_are_trusted_and_no_others(tmp_path, notary):
    for name in ("ours.ipynb", ".ipynb_checkpoints/old.ipynb", "sub/theirs.ipynb"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name, source=f"'{name}'")
    extension.trust_notebooks(tmp_path, notary, logging.getLogger())
    assert trusted(notary, tmp_path / "ours.ipynb")
    assert not trusted(notary, tmp_path / ".ipynb_checkpoints" / "old.ipynb")
    assert not trusted(notary, tmp_path / "sub" / "theirs.ipynb")


def test_an_edited_notebook_is_trusted_again_at_the_next_start(tmp_path, notary):
    write(tmp_path / "ours.ipynb")
    extension.trust_notebooks(tmp_path, notary, logging.getLogger())
    write(tmp_path / "ours.ipynb", source="2 + 2")
    assert not trusted(notary, tmp_path / "ours.ipynb")
    extension.trust_notebooks(tmp_path, notary, logging.getLogger())
    assert trusted(notary, tmp_path / "ours.ipynb")


def test_a_damaged_notebook_does_not_stop_the_others(tmp_path, notary, caplog):
    (tmp_path / "damaged.ipynb").write_text("{")
    write(tmp_path / "ours.ipynb")
    extension.trust_notebooks(tmp_path, notary, logging.getLogger())
    assert trusted(notary, tmp_path / "ours.ipynb")
    assert "damaged.ipynb" in caplog.text


def test_the_style_sheet_is_ours():
    server = SimpleNamespace(static_custom_path=["/home/me/.jupyter/custom"])
    extension._link_jupyter_server_extension(server)
    assert server.static_custom_path == [str(extension.STYLE)]
    assert (extension.STYLE / "custom.css").is_file()


def test_the_address_lets_the_reader_in():
    address = extension.page_address("http://127.0.0.1:8888/", "/doc/tree/a.ipynb?reset", "abc")
    assert address == "http://127.0.0.1:8888/doc/tree/a.ipynb?reset&token=abc"
    assert extension.page_address("http://127.0.0.1:8888/", "/lab", "abc").endswith("/lab?token=abc")


def test_the_announcement_does_not_promise_a_page_that_was_not_asked_for():
    assert "opens in your browser" in extension.announcement("http://…", True)
    assert "opens" not in extension.announcement("http://…", False)
