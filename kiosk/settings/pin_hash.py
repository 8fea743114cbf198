"""Whether a text is the hash of a PIN that costs enough to guess: argon2id, as `kiosk staff pin --hash` prints it."""

from __future__ import annotations

import re

__all__ = ["LEAST_MEMORY_KIB", "LEAST_ROUNDS", "MOST_ROUNDS", "is_fit"]

LEAST_MEMORY_KIB, LEAST_ROUNDS = 64 * 1024, 3
_MOST_MEMORY_KIB, MOST_ROUNDS = 1024 * 1024, 200
"""Beyond these the machine would stand still at every try."""

_ENCODED = re.compile(r"\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,4}),p=(\d{1,2})\$[A-Za-z0-9+/]{11,}\$[A-Za-z0-9+/]{27,}")


def is_fit(encoded: str) -> bool:
    """Whether it is an argon2id hash with a salt, of a cost between too little and too much."""
    match = _ENCODED.fullmatch(encoded)
    if match is None or len(encoded) > 300:
        return False
    memory, rounds, lanes = (int(part) for part in match.groups())
    return LEAST_MEMORY_KIB <= memory <= _MOST_MEMORY_KIB and LEAST_ROUNDS <= rounds <= MOST_ROUNDS and 1 <= lanes <= 8
