import asyncio
import copy

import nbformat
import pytest

from utils.launch.kept_notebooks import WIDGET, KeptNotebooks

TEXT = nbformat.v4.new_output("execute_result", {"text/plain": "two\nlines"}, execution_count=1)
LIVE = nbformat.v4.new_output("display_data", {"text/plain": "play", WIDGET: {"model_id": "gone"}})


@pytest.fixture
def contents(tmp_path):
    """A file manager over a project with one notebook that has outputs, one of them a widget."""
    (tmp_path / "notebooks").mkdir()
    cells = [
        nbformat.v4.new_markdown_cell("# Title", id="title"),
        nbformat.v4.new_code_cell("x = 1\nx", id="one", execution_count=1, outputs=[TEXT]),
        nbformat.v4.new_code_cell("play()", id="two", execution_count=2, outputs=[LIVE]),
    ]
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"language_info": {"name": "python"}})
    nbformat.write(notebook, tmp_path / "notebooks" / "a.ipynb")
    nbformat.write(notebook, tmp_path / "mine.ipynb")
    manager = KeptNotebooks(root_dir=str(tmp_path))
    (tmp_path / "signatures").mkdir()
    manager.notary.data_dir = str(tmp_path / "signatures")
    return manager


def get(contents, path="notebooks/a.ipynb"):
    return asyncio.run(contents.get(path))


def save(contents, model, path="notebooks/a.ipynb"):
    asyncio.run(contents.save({"type": "notebook", "content": model["content"]}, path))


def played(model):
    """The notebook as the page sends it after a role-play."""
    model = copy.deepcopy(model)
    model["content"]["metadata"]["language_info"]["version"] = "3.99"
    for number, cell in enumerate(model["content"]["cells"][1:]):
        cell["execution_count"] = number + 7
        cell["outputs"] = [nbformat.v4.new_output("stream", text="something else")]
    return model


def test_playing_leaves_the_file_as_it_was(contents, tmp_path):
    file = tmp_path / "notebooks" / "a.ipynb"
    before = file.read_bytes()
    save(contents, played(get(contents)))
    assert file.read_bytes() == before


def test_what_was_saved_is_still_trusted(contents, tmp_path):
    contents.notary.sign(nbformat.read(tmp_path / "notebooks" / "a.ipynb", as_version=4))
    model = played(get(contents))
    save(contents, model)
    assert all(cell["metadata"]["trusted"] for cell in get(contents)["content"]["cells"] if cell["cell_type"] == "code")


def test_edited_text_is_saved(contents):
    model = played(get(contents))
    model["content"]["cells"][0]["source"] = "# Another title"
    model["content"]["cells"][1]["source"] = "x = 2\nx"
    save(contents, model)
    cells = get(contents)["content"]["cells"]
    assert cells[0]["source"] == "# Another title"
    assert cells[1]["source"] == "x = 2\nx"
    assert cells[1]["outputs"][0]["text"] == "something else"
    assert cells[1]["execution_count"] == 7


def test_a_new_cell_and_a_deleted_one_are_saved(contents):
    model = get(contents)
    model["content"]["cells"].pop(1)
    model["content"]["cells"].append(nbformat.v4.new_code_cell("new", id="new"))
    save(contents, model)
    assert [cell["id"] for cell in get(contents)["content"]["cells"]] == ["title", "two", "new"]


def test_a_widget_that_nothing_answers_to_is_not_shown(contents):
    outputs = [cell["outputs"] for cell in get(contents)["content"]["cells"] if cell["cell_type"] == "code"]
    assert [len(shown) for shown in outputs] == [1, 0]


def test_notebooks_elsewhere_are_saved_as_usual(contents):
    model = played(get(contents, "mine.ipynb"))
    save(contents, model, "mine.ipynb")
    assert get(contents, "mine.ipynb")["content"]["cells"][1]["execution_count"] == 7


def test_a_new_notebook_can_be_saved(contents):
    save(contents, get(contents), "notebooks/b.ipynb")
    assert get(contents, "notebooks/b.ipynb")["content"]["cells"][0]["source"] == "# Title"


def test_a_half_written_file_does_not_stop_a_save(contents, tmp_path):
    model = get(contents)
    (tmp_path / "notebooks" / "a.ipynb").write_text("{")
    save(contents, model)
    assert get(contents)["content"]["cells"][0]["source"] == "# Title"


def test_other_files_pass_through(contents, tmp_path):
    (tmp_path / "notebooks" / "note.txt").write_text("hello")
    assert get(contents, "notebooks/note.txt")["content"] == "hello"
