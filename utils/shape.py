"""Turn a read document into a model, and what does not fit into faults with a line and something to do.

Knows how to word a complaint; the fields and their limits are the models' own, and `msgspec` holds the values to them.
It stops at the first mistake of a file, so a file that does not fit is taken apart until each mistake stands alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from utils.faults import Fault, FaultyFile
from utils.nearest import nearest
from utils.yaml_reader import Document, Value, Where

Model = TypeVar("Model", bound=msgspec.Struct)

FORMAT = "1"

_EXPECTED = {
    str: "write text",
    int: "write a whole number, in figures",
    tuple: "write a list, such as [one, two]",
    dict: "write fields and values, such as {openness: 2}",
}
"""What to write where the value is of another kind altogether."""


def shaped(document: Document, model: type[Model]) -> Model:
    """The document as this model. Raises FaultyFile with every fault of shape (S01 to S04)."""
    version = document.data.get("format", FORMAT)
    if version != FORMAT:
        message = f"It says format {version}; this program reads format {FORMAT}. Update the program, or the file."
        raise FaultyFile([document.fault("S04", ("format",), message)])
    try:
        return converted(document.data, model)
    except msgspec.ValidationError:
        raise FaultyFile(_faults(document, document.data, model, ())) from None


def converted(value: object, kind: type[Model]) -> Model:
    """Plain values as this model: texts that stand for numbers become numbers. Raises msgspec.ValidationError."""
    return msgspec.convert(value, kind, strict=False)


def _faults(document: Document, value: Value, kind: Any, where: Where) -> Iterator[Fault]:
    """Every mistake in the value, each at its own place: a part that holds faulty parts is not at fault itself."""
    try:
        converted({"value": value}, _holder(kind))
    except msgspec.ValidationError as error:
        within = list(_within(document, value, _plain(kind), where))
        yield from within or [document.fault("S03", where, _message(where, value, kind, str(error)))]


@cache
def _holder(kind: Any) -> type[msgspec.Struct]:
    """A model of one field of this type, kept for good.

    A trap of msgspec 0.22: a type that is not a model is thrown away after each use, and each time one reference too many
    to the compiled pattern of its `Meta` with it, until the pattern is gone and the next use crashes the process.
    """
    return msgspec.defstruct("Holder", [("value", kind)])


def _within(document: Document, value: Value, kind: Any, where: Where) -> Iterator[Fault]:
    origin = get_origin(kind)
    if origin in (Union, UnionType):  # of several shapes, the one that the author began to write
        for shape in map(_plain, get_args(kind)):
            if isinstance(value, list) and get_origin(shape) is tuple:
                yield from _within(document, value, shape, where)
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, dict):
        yield from _fields(document, value, kind, where)
    elif origin is tuple and isinstance(value, list):
        for number, item in enumerate(value):
            yield from _faults(document, item, get_args(kind)[0], (*where, number))
    elif origin is dict and isinstance(value, dict):
        key_kind, item_kind = get_args(kind)
        for key, item in value.items():
            yield from _faults(document, key, key_kind, (*where, key))
            yield from _faults(document, item, item_kind, (*where, key))


def _fields(document: Document, value: dict[str, Value], kind: Any, where: Where) -> Iterator[Fault]:
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    for name in fields.keys() - value.keys():
        if fields[name].required:
            message = f"In {_named(where)}, `{name}` is missing: add it."
            yield document.fault("S01", where, message)
    for name, item in value.items():
        if name in fields:
            yield from _faults(document, item, fields[name].type, (*where, name))
        else:
            message = f"`{name}` is not a field of this format: check the spelling, or remove it."
            yield document.fault("S02", (*where, name), message)


def _plain(kind: Any) -> Any:
    """The type without its limits."""
    return _plain(get_args(kind)[0]) if get_origin(kind) is Annotated else kind


def _message(where: Where, value: Value, kind: Any, complaint: str) -> str:
    given = f"{_named(where)} is {_short(value)}" if isinstance(value, str) else f"{_named(where)} does not fit"
    return f"{given}: {_advice(value, _plain(kind), complaint)}."


def _advice(value: Value, kind: Any, complaint: str) -> str:
    """What to write instead, from the type that the model wants and, for its limits, from msgspec's complaint."""
    if get_origin(kind) is Literal:
        allowed = [str(one) for one in get_args(kind)]
        hint = nearest(value, allowed, most=1) if isinstance(value, str) else []
        return f"use one of {', '.join(allowed)}" + (f" (did you mean {hint[0]}?)" if hint else "")
    if "matching regex" in complaint:
        if ">=" in complaint:
            return 'write a comparison such as ">=5"'
        return "write something here" if r"\\S" in complaint else "use lower-case words joined by hyphens"
    if "of length" in complaint or "` >= " in complaint or "` <= " in complaint:
        return _limit(complaint)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return "write its fields, one a line"
    return _EXPECTED.get(get_origin(kind) or kind, complaint)


def _limit(complaint: str) -> str:
    """The limit in "Expected `array` of length >= 3", in words."""
    _, kind, *_, sign, number = complaint.split(" - at ")[0].split(" ")
    if kind == "`int`":
        return f"use {number} or {'more' if sign == '>=' else 'less'}"
    what = " characters" if kind == "`str`" else ""
    return f"give {'at least' if sign == '>=' else 'at most'} {number}{what}"


def _named(where: Where) -> str:
    return ".".join(map(str, where)) or "the file"


def _short(text: str) -> str:
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"
