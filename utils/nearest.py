"""Suggest what a person may have meant. Knows nothing of what the words stand for."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

MANY = 400
"""Known words beyond which none is suggested: comparing each with thousands, for thousands of mistakes, takes minutes."""


def nearest(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Up to `most` of the known words that look like this one, the likeliest first; may be empty."""
    return get_close_matches(word, list(known), n=most, cutoff=0.5)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A sentence that offers the nearest known words, or the first few where none is near."""
    known = sorted(known)
    if len(known) > MANY:
        return "Look it up in the file."
    close = nearest(word, known)
    if close:
        return f"Did you mean {' or '.join(close)}?"
    return f"There are {', '.join(known[:8])}{' and others' if len(known) > 8 else ''}."
