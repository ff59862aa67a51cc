import ast
import sys
from pathlib import Path

import pytest

from utils import __main__ as start

SOURCE = Path(start.__file__).read_text(encoding="utf-8")


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 8, 1), (3, 10, 13)])
def test_an_old_python_is_told_what_to_install(version):
    sentence = start.too_old(version)
    assert f"this is Python {version[0]}.{version[1]}" in sentence
    assert "https://www.python.org/downloads/" in sentence


def test_a_current_python_is_not():
    assert start.too_old((3, 11, 0)) is None
    assert start.too_old(sys.version_info) is None


def test_the_sentence_ends_the_program(monkeypatch, capsys):
    monkeypatch.setattr(start.sys, "version_info", (3, 9, 0))
    assert start.main() == 1
    assert "needs Python 3.11" in capsys.readouterr().err


def test_an_old_python_can_read_the_module_at_all():
    """Python 2.7 stops at an f-string, an annotation or a letter outside ASCII, before it can print anything."""
    tree = ast.parse(SOURCE, feature_version=(3, 4))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    assert SOURCE.isascii()
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.AnnAssign)]
    assert not [f for f in functions if f.returns or f.args.kwonlyargs or any(a.annotation for a in f.args.args)]


def test_the_package_around_it_is_as_plain():
    assert Path(start.__file__).with_name("__init__.py").read_text(encoding="utf-8").isascii()
