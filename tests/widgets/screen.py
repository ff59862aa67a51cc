"""A page as a test reads it: its structure, its visible text, its buttons."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"input", "br", "img", "line", "rect", "circle", "polyline"}

Attributes = tuple[tuple[str, str], ...]
Node = tuple[str, str, Attributes]
"""("open", tag, attributes), ("close", tag, ()) or ("text", what it says, ())"""


@dataclass
class Screen(HTMLParser):
    """The parsed page. Raises AssertionError where a tag is not closed, or closed out of turn."""

    html: str
    nodes: list[Node] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self.feed(self.html)
        self.close()
        assert self._open == [], f"not closed: {self._open}"

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.nodes.append(("open", tag, tuple((name, value or "") for name, value in attributes)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.nodes.append(("open", tag, tuple((name, value or "") for name, value in attributes)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open.pop() == tag, f"</{tag}> is out of turn"
        self.nodes.append(("close", tag, ()))

    def handle_data(self, data: str) -> None:
        self.nodes.append(("text", data, ()))

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration: {data}")

    handle_comment = handle_decl = handle_pi = unknown_decl

    @property
    def text(self) -> str:
        """What can be read, parts divided by single spaces."""
        return " ".join(" ".join(said for kind, said, _ in self.nodes if kind == "text").split())

    @property
    def buttons(self) -> list[dict[str, str]]:
        """The attributes of each button in order, with its `label`."""
        found: list[dict[str, str]] = []
        inside = hidden = False
        for kind, name, attributes in self.nodes:
            if kind == "open" and name == "button":
                found.append({**dict(attributes), "label": ""})
                inside = True
            elif (kind, name) == ("close", "button"):
                inside = False
            elif name == "kbd":
                hidden = kind == "open"
            elif kind == "text" and inside and not hidden:
                found[-1]["label"] += name
        return found

    def labels(self, act: str) -> list[str]:
        return [button["label"] for button in self.buttons if button["data-act"] == act]

    def arguments(self, act: str) -> list[str]:
        return [button["data-arg"] for button in self.buttons if button["data-act"] == act]
