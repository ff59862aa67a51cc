"""The files that JupyterLab reads: their names and keys hold against the JupyterLab that is installed."""

import json
import re
from pathlib import Path

import jupyterlab
import pytest

from utils.launch.lab import CONFIG

SCHEMAS = Path(jupyterlab.__file__).parent / "schemas"
OVERRIDES = json.loads((CONFIG / "overrides.json").read_text())
PAGE = json.loads((CONFIG / "page_config.json").read_text())
STYLE = (CONFIG / "custom.css").read_text()
EXTENSION = CONFIG / "labextensions" / "reluctant-partner-page"
NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


def schema(plugin):
    package, name = plugin.split(":")
    return json.loads((SCHEMAS / package / f"{name}.json").read_text())


@pytest.mark.parametrize("plugin", OVERRIDES)
def test_every_setting_exists(plugin):
    assert OVERRIDES[plugin].keys() <= schema(plugin)["properties"].keys()


def test_nothing_asks_about_news_or_updates():
    assert OVERRIDES["@jupyterlab/apputils-extension:notification"] == {"fetchNews": "false", "checkForUpdates": False}
    assert "@jupyterlab/apputils-extension:announcements" in PAGE["disabledExtensions"]


def test_no_key_deletes_or_changes_a_cell_while_the_notebook_is_a_page():
    """A trainee who types outside of a text field must not lose the role-play."""
    ours = {tuple(shortcut["keys"]) for shortcut in OVERRIDES["@jupyterlab/shortcuts-extension:shortcuts"]["shortcuts"]}
    changing = re.compile(
        r":(change|cut|delete|paste|insert|merge|move-cell|undo|redo|enter-edit|split|toggle-render|run-cell-and-insert)"
    )
    theirs = {
        tuple(shortcut["keys"])
        for shortcut in schema("@jupyterlab/notebook-extension:tracker")["jupyter.lab.shortcuts"]
        if changing.search(shortcut["command"]) and "jp-mod-commandMode" in shortcut["selector"]
    }
    assert theirs - ours == set()


def test_our_keys_do_nothing_and_only_there():
    for shortcut in OVERRIDES["@jupyterlab/shortcuts-extension:shortcuts"]["shortcuts"]:
        assert shortcut["command"] == "notebook:enter-command-mode"
        assert shortcut["selector"].startswith("[data-shell-mode='single-document'] ")


def test_the_extension_is_where_it_says():
    package = json.loads((EXTENSION / "package.json").read_text())
    code = (EXTENSION / package["jupyterlab"]["_build"]["load"]).read_text()
    assert f"_JUPYTERLAB['{package['name']}']" in code
    assert "static" not in package["jupyterlab"]["_build"]["load"]  # browsers would keep it for ever


def test_the_extension_calls_jupyterlab_by_the_names_it_has():
    """It is not compiled against JupyterLab: after an upgrade a wrong name would go unseen."""
    code = (EXTENSION / "page.js").read_text()
    states = re.search(r"NOT_YET = \[(.+)\]", code).group(1).replace("'", "").split(", ")
    members = ["kernelDisplayStatus", "statusChanged", "connectionStatusChanged", "sessionContext", "currentWidget"]
    assert [name for name in members if name not in code] == []
    (core,) = (Path(jupyterlab.__file__).parent / "static").glob("jlab_core.*.js")
    theirs = core.read_text()
    assert [name for name in members if f"get {name}()" not in theirs] == []
    assert [state for state in states if f'"{state}"' not in theirs] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_start_button_is_among_those_that_wait_for_the_kernel(path):
    held = re.search(r"""button\[data-commandlinker-command\^="([^"]+)"\]""", (EXTENSION / "page.js").read_text())
    commands = re.findall(r'data-commandlinker-command=\\"([^\\]+)', path.read_text())
    assert commands
    assert [command for command in commands if not command.startswith(held.group(1))] == []


def test_the_style_hides_nothing_outside_of_the_page():
    """In the full JupyterLab (View > Simple Interface) authors see everything."""
    without_comments = re.sub(r"/\*.*?\*/", "", STYLE, flags=re.DOTALL)
    selectors = [
        part.strip() for rule in re.findall(r"([^{}]+)\{", without_comments) for part in re.split(r",(?![^(]*\))", rule)
    ]
    elsewhere = [part for part in selectors if part and "data-shell-mode='single-document'" not in part]
    allowed = (":root", "body[data-jp-theme-light", ".jp-RenderedMarkdown button", "@media")
    assert [part for part in elsewhere if not part.startswith(allowed)] == []


def brightness(colour):
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("theme", "page"), [(":root", "#ffffff"), ("light='false'", "#111111")], ids=["light", "dark"])
def test_the_start_button_can_be_read_in_both_themes(theme, page):
    block = STYLE[STYLE.index(theme) :]
    colours = dict(re.findall(r"--rp-([a-z-]+): (#[0-9a-f]{6});", block[: block.index("}")]))
    assert contrast(colours["on-action"], colours["action"]) >= 7
    assert contrast(colours["on-action"], colours["action-hover"]) >= 7
    assert contrast(colours["action"], page) >= 3
    assert contrast(colours["focus"], page) >= 3
