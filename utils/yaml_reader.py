"""Read a YAML file written by a person: every value stays text, every place keeps its line, nothing clever is allowed.

`yaml.safe_load` is not safe for prose: it turns `yes` into True, `12:30` into 750 and lets a later key overwrite an
earlier one. This reader takes PyYAML's event stream, which does no such thing, and refuses what an author's file never
needs (anchors, tags, a nest deeper than `DEEPEST`), so that no file can make it hang. It knows no field of any format.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import yaml

from utils.faults import Fault, FaultyFile, shown_path

LARGEST = 1_000_000
"""Bytes. A long role-play has about 40,000."""
DEEPEST = 12
"""Levels of nesting. The format needs seven."""

Where = tuple[str | int, ...]
"""The way to a value from the top of the file: ("scenes", "kitchen", "choices", 0, "say")."""
Value = str | list["Value"] | dict[str, "Value"]

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Document:
    """A file's content as plain text values, and the line on which each value starts."""

    path: Path
    data: dict[str, Value]
    lines: dict[Where, int]

    def line(self, where: Where) -> int:
        """The line of this place, or of the nearest place round it that the file has."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)

    def fault(self, code: str, where: Where, message: str) -> Fault:
        return Fault(shown_path(self.path), self.line(where), code, message)


def read(path: Path, until: str | None = None) -> Document:
    """Read one file, or what stands before its field `until`. Raises FaultyFile with one fault (F01 to F09) where it cannot."""
    text = _text(path)
    builder = _Builder(path)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
            if until is not None and builder.at_field(until):
                break
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        builder.stop(
            "F04",
            line,
            f"{error.problem or error.context}. Look for a missing quotation mark, colon or space here or just above.",
        )
    except yaml.reader.ReaderError as error:
        line = text.partition(chr(error.character))[0].count("\n") + 1
        builder.stop("F04", line, f"{str(error).splitlines()[0]}. Save the file as plain text.")
    if not isinstance(builder.root, dict):
        builder.stop("F09", 1, "Start with fields such as `format: 1`, one a line.")
    return Document(path, builder.root, builder.lines)


def _text(path: Path) -> str:
    name = shown_path(path)
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise FaultyFile(
                [Fault(name, 1, "F02", f"It has {size:,} bytes; split it or remove what does not belong.")]
            )
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise FaultyFile([Fault(name, 1, "F01", f"{reason}. Check the name and that you may read it.")]) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise FaultyFile(
            [Fault(name, line, "F03", "Save the file as UTF-8 (in most editors: Save with encoding).")]
        ) from None


class _Builder:
    """Builds the value from parser events, one level of nesting an entry of the stack, so that no depth can overflow it."""

    def __init__(self, path: Path):
        self.path = path
        self.root: Value | None = None
        self.lines: dict[Where, int] = {}
        self._stack: list[tuple[Where, list[Value] | dict[str, Value]]] = []
        self._key: list[str | None] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 1
        match event:
            case yaml.AliasEvent():
                self.stop(
                    "F06", line, f"Write the text out where *{event.anchor} stands, or put it in quotation marks."
                )
            case yaml.ScalarEvent() | yaml.CollectionStartEvent():
                self._refuse(event, line)
                self._value(event, line)
            case yaml.CollectionEndEvent():
                self._stack.pop()
                self._key.pop()
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self.stop("F09", line, "Remove the `---` line: one file holds one document.")

    def at_field(self, name: str) -> bool:
        """Whether the name of this field of the file itself has just been read."""
        return len(self._key) == 1 and self._key[0] == name

    def stop(self, code: str, line: int, message: str) -> NoReturn:
        raise FaultyFile([Fault(shown_path(self.path), line, code, message)])

    def _refuse(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, line: int) -> None:
        if event.anchor:
            self.stop("F06", line, f"Remove &{event.anchor}, or put the text in quotation marks.")
        if event.tag:
            self.stop("F07", line, f"Remove {event.tag}, or put the text in quotation marks.")
        if len(self._stack) >= DEEPEST:
            self.stop("F08", line, f"More than {DEEPEST} levels: check the indentation and the brackets.")

    def _value(self, event: yaml.NodeEvent, line: int) -> None:
        if self._stack and isinstance(self._stack[-1][1], dict) and self._key[-1] is None:
            self._take_key(event, line)
            return
        value: Value = (
            event.value
            if isinstance(event, yaml.ScalarEvent)
            else {}
            if isinstance(event, yaml.MappingStartEvent)
            else []
        )
        where = self._place(value)
        self.lines.setdefault(where, line)
        if not isinstance(value, str):
            self._stack.append((where, value))
            self._key.append(None)

    def _take_key(self, event: yaml.NodeEvent, line: int) -> None:
        if not isinstance(event, yaml.ScalarEvent):
            self.stop(
                "F04", line, "A field's name must be a word. Put braces and brackets of prose in quotation marks."
            )
        where, mapping = self._stack[-1]
        if event.value in mapping:
            first = self.lines[(*where, event.value)]
            self.stop("F05", line, f"`{event.value}` stands here and on line {first}: keep one.")
        self._key[-1] = event.value
        self.lines[(*where, event.value)] = line

    def _place(self, value: Value) -> Where:
        """Put the value where it belongs and say where that is."""
        if not self._stack:
            self.root = value
            return ()
        where, parent = self._stack[-1]
        if isinstance(parent, list):
            parent.append(value)
            return (*where, len(parent) - 1)
        key = self._key[-1]
        assert key is not None
        parent[key] = value
        self._key[-1] = None
        return (*where, key)


def walk(value: Value, where: Where = ()) -> Iterator[tuple[Where, str]]:
    """Every text in the value with its place."""
    if isinstance(value, str):
        yield where, value
        return
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        yield from walk(inner, (*where, key))
