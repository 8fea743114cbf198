"""The hash of a PIN: argon2id, as hard as a quarter of a second on this machine.

argon2-cffi is imported when the first hash is asked for: a window starts without it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from kiosk.settings.pin_hash import LEAST_MEMORY_KIB, LEAST_ROUNDS, MOST_ROUNDS, is_fit

__all__ = ["LEAST_S", "Argon2", "Hasher", "rounds_for"]

LEAST_S = 0.25
"""Seconds that a check takes at the least."""

# Of nothing that anybody can type: checking against it takes as long as any other.
_STAND_IN = "$argon2id$v=19$m=65536,t=6,p=1$c3RhbmQtaW4tc2FsdC4uLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


class Hasher(Protocol):
    """What `PinKeeper` needs of a hash."""

    def hash(self, digits: str) -> str:
        """A new hash, with a new salt, in its encoded form."""

    def verify(self, encoded: str, digits: str) -> bool:
        """Whether `encoded` is of `digits`. False for what is no hash."""

    def stand_in(self) -> str:
        """A hash that nothing matches, as slow as the others."""


class Argon2:
    """argon2id, in one lane. No check answers in less than LEAST_S, whatever the hash costs here."""

    def hash(self, digits: str) -> str:
        """A new hash, as hard as a check has to take on this machine."""
        from argon2 import PasswordHasher

        def cost_s(rounds: int) -> float:
            # The processor's time, not the wall's: on a busy machine a cheap hash would seem dear.
            began = time.thread_time()
            PasswordHasher(rounds, LEAST_MEMORY_KIB, 1).hash(digits)
            return time.thread_time() - began

        return PasswordHasher(rounds_for(cost_s), LEAST_MEMORY_KIB, 1).hash(digits)

    def verify(self, encoded: str, digits: str) -> bool:
        """Whether it is of these digits."""
        began = time.perf_counter()
        right = _matches(encoded if is_fit(encoded) else _STAND_IN, digits)
        while time.perf_counter() - began < LEAST_S:
            _matches(_STAND_IN, digits)  # made on a slower machine, or for many of them
        return right

    def stand_in(self) -> str:
        """Of nothing."""
        return _STAND_IN


def rounds_for(cost_s: Callable[[int], float]) -> int:
    """The rounds that take LEAST_S and a fifth more, where `cost_s` measures what some rounds take."""
    rounds = LEAST_ROUNDS
    for _ in range(6):
        took_s = cost_s(rounds)
        if took_s >= 1.2 * LEAST_S or rounds >= MOST_ROUNDS:
            break
        rounds = min(MOST_ROUNDS, max(rounds + 1, round(rounds * 1.25 * LEAST_S / max(took_s, 0.001))))
    return rounds


def _matches(encoded: str, digits: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    try:
        return PasswordHasher().verify(encoded, digits)
    except (Argon2Error, InvalidHashError):
        return False
