"""Files that were never written in good faith, or by no person: one clear line each, at once, and never a traceback."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from utils.check import check_files, main

GOOD = (Path(__file__).parent.parent / "good.yaml").read_text(encoding="utf-8")
SECONDS = 5
"""Far above what any of these takes, far below what a blow-up would."""


def with_line(line: str) -> str:
    return GOOD.replace("title: The car park\n", line + "\n")


def with_setting(text: str) -> str:
    return GOOD.replace("Saturday, outside the garden centre. The engine is off; nobody has opened a door.", text)


BOMB = "a: &a [x]\n" + "".join(
    f"{b}: &{b} [*{a},*{a},*{a},*{a},*{a},*{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)

REFUSED = {
    "deep-brackets": ("x: " + "[" * 10_000, "F08"),
    "deep-braces": ("{a: " * 10_000, "F08"),
    "deep-indents": ("".join(" " * n + "a:\n" for n in range(1_000)), "F08"),
    "deep-dashes": ("- " * 10_000, "F08"),
    "deep-keys": ("? " * 10_000, "F04"),
    "alias-bomb": (BOMB, "F06"),
    "merge-key": (GOOD.replace("couple: {", "couple: {<<: *people, "), "F06"),
    "python-tag": (with_line("title: !!python/object/apply:os.system ['exit 1']"), "F07"),
    "nul-bytes": (GOOD.replace("Milan", "Mil\0an"), "F04"),
    "only-nul-bytes": ("\0" * 100_000, "F04"),
    "escape-codes": ("title: \x1b[2J\n", "F04"),
    "utf-16": (GOOD.encode("utf-16"), "F03"),
    "not-text": (bytes(range(256)) * 1_000, "F03"),
    "too-large": ("x: " + "y" * 1_000_000, "F02"),
    "huge-key": ("k" * 900_000 + ": 1\n", "F04"),
    "huge-explicit-key": (GOOD + "? " + "k" * 900_000 + "\n: 1\n", "S02"),
    "huge-quoted-key": (GOOD + '? "' + "\\n" * 400_000 + '"\n: 1\n', "S02"),
    "huge-value": (with_line("title: " + "t" * 900_000), "S03"),
    "huge-choice-of-word": (GOOD.replace("level: beginner", "level: " + "b" * 900_000), "S03"),
    "huge-speaker": (GOOD.replace("  two-of-you:\n", "  two-of-you:\n    speaker: " + "M" * 900_000 + "\n"), "R04"),
    "speaker-of-two-lines": (GOOD.replace("  two-of-you:\n", '  two-of-you:\n    speaker: "M\\n\\e[31mx"\n'), "R04"),
    "half-open-markup": (with_setting("<a" * 400_000), None),
    "endless-markup": (with_setting("<a " + "\\n" * 400_000 + ">"), "W08"),
    "wall-of-dots": (with_setting(". " * 400_000), None),
    "one-long-word": (with_setting("x-" * 400_000), None),
    "many-gauges": (
        GOOD.replace("gauges:\n", "gauges:\n" + "".join(f"  g{n}: {{start: 5}}\n" for n in range(3))), "S03",
    ),
}  # fmt: skip


@pytest.fixture
def stored(tmp_path) -> Callable[[str | bytes], Path]:
    def store(content: str | bytes) -> Path:
        path = tmp_path / "good.yaml"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return store


@pytest.mark.parametrize(("content", "code"), REFUSED.values(), ids=REFUSED)
def test_a_hostile_file_gives_one_clear_line_at_once(stored, capsys, content, code):
    path = stored(content)
    began = time.monotonic()
    status = main([str(path)])
    assert time.monotonic() - began < SECONDS
    out, err = capsys.readouterr()
    *faults, summary = out.splitlines()
    assert err == ""
    assert [line.split(": ")[1].split()[0] for line in faults] == ([code] if code else [])
    assert summary.startswith("1 role-play checked: ")
    assert all(line.isprintable() and len(line) < 700 for line in faults)
    assert status == (code is not None and not code.startswith("W"))


def test_moves_that_spread_over_two_gauges_are_still_counted_at_once(stored):
    scenes = "".join(
        f"  s{n}:\n    line: l\n    calls_for: [curiosity]\n    choices:\n"
        + "".join(
            f"      - {{id: c{m}, say: s, lands: l, why: w, follows: [{follows}], moves: {{{moves}}}, goto: {f's{n + 1}' if n < 39 else 'e'}}}\n"
            for m, (follows, moves) in enumerate(
                (("curiosity", "openness: 1"), ("", "trust: 1"), ("", "openness: -1, trust: -1"))
            )
        )
        for n in range(40)
    )
    text = GOOD[: GOOD.index("gauges:")] + (
        f"gauges: {{openness: {{start: 5}}, trust: {{start: 5}}}}\nstart: s0\nscenes:\n{scenes}endings:\n  e: {{kind: no, text: t}}\n"
    )
    began = time.monotonic()
    codes = {fault.code for fault in check_files([stored(text)], library=[])}
    assert time.monotonic() - began < SECONDS
    assert codes == {"G05", "K05", "K06", "W01", "W02"}
