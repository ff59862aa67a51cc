"""An order that a stored seed decides. Knows nothing of what is put in order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def shuffled(slugs: Iterable[str], seed: int, place: str) -> tuple[str, ...]:
    """The slugs in an order that depends on the seed, on the place and on nothing else.

    Each is ranked by a digest of its own: adding one leaves the others in their order, which a list shuffled by a
    random generator would not.
    """

    def rank(slug: str) -> bytes:
        return hashlib.blake2b(f"{seed}/{place}/{slug}".encode(), digest_size=8).digest()

    return tuple(sorted(slugs, key=rank))
