"""JSON Schemas of the files that people write, generated from the models, so that editors complete and underline.

Knows the models and where their schemas are kept; the models say what is allowed.
"""

from __future__ import annotations

import json
from pathlib import Path

from msgspec import Struct
from msgspec.json import schema as json_schema

from utils.guidance import SCENARIOS, Guidance
from utils.resources import Resources
from utils.scenario.model import Scenario

_MODELS: dict[str, tuple[type[Struct], str]] = {
    "scenario.schema.json": (Scenario, "A role-play, format 1"),
    "guidance.schema.json": (Guidance, "The guidance, format 1"),
    "resources.schema.json": (Resources, "Help lines, format 1"),
}


def schemas() -> dict[str, str]:
    """The text of each schema file by its name in `scenarios/`."""
    texts = {}
    for name, (model, title) in _MODELS.items():
        schema = json_schema(model) | {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title}
        texts[name] = json.dumps(schema, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    return texts


def write_schemas(folder: Path = SCENARIOS) -> list[Path]:
    """Write every schema that differs from what stands in the folder; returns those written."""
    written = []
    for name, text in schemas().items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written
