"""Turn a read document into a model, and pydantic's complaints into faults with a line and something to do.

Knows how to word a complaint; the fields and their limits are the models' own.
"""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from utils.faults import Fault, FaultyFile
from utils.nearest import nearest
from utils.yaml_reader import Document, Where

Model = TypeVar("Model", bound=BaseModel)

FORMAT = "1"

_PLAIN = {
    "int_parsing": "write a whole number, in figures",
    "int_type": "write a whole number, in figures",
    "tuple_type": "write a list, such as [one, two]",
    "string_type": "write text",
    "dict_type": "write fields and values, such as {openness: 2}",
    "model_type": "write its fields, one a line",
}
"""What to write, where pydantic's own words would be a programmer's."""


def shaped(document: Document, model: type[Model]) -> Model:
    """The document as this model. Raises FaultyFile with every fault of shape (S01 to S04)."""
    version = document.data.get("format", FORMAT)
    if version != FORMAT:
        message = f"It says format {version}; this program reads format {FORMAT}. Update the program, or the file."
        raise FaultyFile([document.fault("S04", ("format",), message)])
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        raise FaultyFile(_faults(document, error)) from None


def _faults(document: Document, error: ValidationError) -> list[Fault]:
    """One fault a place: a value that fits none of several shapes is one mistake, not several."""
    by_place: dict[tuple[Where, str | int], Fault] = {}
    for detail in error.errors():
        code = {"missing": "S01", "extra_forbidden": "S02"}.get(detail["type"], "S03")
        where = _place(document, detail["loc"])
        named = ".".join(map(str, where)) or "the file"
        fault = document.fault(code, where, _message(code, named, detail))
        by_place.setdefault((where, detail["loc"][-1] if code == "S01" else ""), fault)
    # A list that lacks its faulty entries, or a shape that was tried in vain, only repeats what is said further in.
    places = [where for where, _ in by_place]
    return [fault for (where, _), fault in by_place.items() if fault.code != "S03" or not _surrounds(where, places)]


def _surrounds(where: Where, places: list[Where]) -> bool:
    return any(len(place) > len(where) and place[: len(where)] == where for place in places)


def _place(document: Document, loc: Where) -> Where:
    """The part of pydantic's location that the file has: pydantic also names the shapes that it tried."""
    place: Where = ()
    for part in loc:
        if (*place, part) in document.lines:
            place = (*place, part)
    return place


def _message(code: str, named: str, detail: ErrorDetails) -> str:
    field = detail["loc"][-1]
    if code == "S01":
        return f"In {named}, `{field}` is missing: add it."
    if code == "S02":
        return f"`{field}` is not a field of this format: check the spelling, or remove it."
    given = detail["input"]
    said = f"{named} is {_short(given)}" if isinstance(given, str) else f"{named} does not fit"
    return f"{said}: {_expected(detail, str(given))}."


def _expected(detail: ErrorDetails, given: str) -> str:
    context = detail.get("ctx", {})
    if detail["type"] == "literal_error":
        hint = nearest(given, str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", "))
        return f"use one of {context['expected']}" + (f" (did you mean {hint[0]}?)" if hint else "")
    if detail["type"] == "string_pattern_mismatch":
        comparison = ">=" in str(context.get("pattern"))
        return 'write a comparison such as ">=5"' if comparison else "use lower-case words joined by hyphens"
    said = (
        _PLAIN.get(detail["type"], detail["msg"]).replace("Input should", "it should").replace(" after validation", "")
    )
    return said.replace("Tuple", "the list").replace("Dictionary", "it").replace("String", "the text")


def _short(text: str) -> str:
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"
