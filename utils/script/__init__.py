"""A role-play on paper, for a supervisor who signs it off: one HTML page and the same as Markdown.

    graph     which scene leads where, how deep it lies, which way is best
    content   everything that the file says and the key makes of it, in words, as a tree of parts and facts
    compare   two such trees: what was added, removed or changed
    before    the file as it stood at a git revision
    layout    places on the paper for the graph; drawing makes the picture
    page      the tree as HTML; plain the tree as Markdown

All but `before` and `cli` are pure functions. Nothing here imports a widget or needs a kernel.
"""

from utils.script.cli import main

__all__ = ["main"]
