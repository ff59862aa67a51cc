"""The one widget class: shows a page of HTML and passes what the person does to `act`.

A page goes to the browser as one message and not as a tree of widgets, which keeps a click to a single round trip and
lets the browser side look after focus, keys and announcements (`stage.js`). Knows nothing of role-plays.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anywidget
import traitlets
from markupsafe import Markup

from utils.widgets.pages.parts import Page, fill

_HERE = Path(__file__).parent

Message = dict[str, Any]
"""What the person did: `act` and `arg` name it; `value` holds the state of the control, or of the text field beside it."""


class Stage(anywidget.AnyWidget):
    """Shows pages. Subclasses say which (`show`) and what follows from a click (`act`)."""

    _esm = _HERE / "stage.js"
    _css = _HERE / "stage.css"

    page = traitlets.Dict().tag(sync=True)
    arrive = traitlets.Bool(False).tag(sync=True)
    """Whether the first page too takes the focus and is brought into view: it does where Start opened it to be used."""
    label = traitlets.Unicode("The Reluctant Partner").tag(sync=True)

    def __init__(self, first: Page, **traits: Any):
        super().__init__(**traits)
        self._turn = 0
        self.show(first)
        self.on_msg(lambda _widget, message, _buffers: self._receive(message))

    def act(self, message: Message) -> Page:
        """The page that follows from what the person did."""
        raise NotImplementedError

    def poster(self) -> Markup:
        """What a reader without a kernel sees in the stored notebook."""
        return Markup("")

    def show(self, page: Page) -> None:
        # The turn makes two equal pages in a row two messages: the browser waits for an answer to every click.
        self.page = {"html": str(page.html), "announce": page.announce, "turn": self._turn}
        self._turn += 1

    def _receive(self, message: Message) -> None:
        try:
            page = self.act(message)
        except Exception as error:  # the last line of defence: a clinician must never meet a traceback
            page = _sorry(error)
        self.show(page)

    def __repr__(self) -> str:
        return type(self).__name__

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        bundle = super()._repr_mimebundle_(**kwargs)
        data = bundle[0] if isinstance(bundle, tuple) else bundle
        if data is not None:
            data["text/html"] = str(self.poster())
        return bundle


def _sorry(error: Exception) -> Page:
    html = fill(
        '<p class="unsafe" role="alert" tabindex="-1" data-focus><strong>Something went wrong in the program, not in what you did.</strong> '
        "Press Start above to begin anew. If it happens again, report this line to whoever gave you the notebooks: "
        "<code>{}: {}</code></p>",
        type(error).__name__, error,
    )  # fmt: skip
    return Page(html, "Something went wrong. Press Start above to begin anew.")
