"""The staff PIN: setting it, and checking what somebody typed.

Rules it keeps (ACCESS H20 to H22):
- There is no PIN until the machine's owner sets one on the command line, or site.toml brings its hash. At least six
  digits, none that everybody tries first.
- Kept as argon2id with a salt of its own, at a cost found on this machine: at least a quarter of a second a check.
- A try is counted, and the count is on the disk, *before* it is looked at: pulling the plug gains nothing. After five
  wrong ones the pad is locked for a minute; each wrong one after that doubles it, up to an hour. The right one, once
  let in, starts the count again.
- A clock that is set back unlocks nothing: what is left to wait is counted by the wall's clock and by the machine's
  own, and the slower counts. Set back, it starts from what was left.
- Two copies of the count: one that is damaged or missing is passed over for the other. Both gone, where there was one,
  is a lock of an hour. A count that cannot be written is a lock too.
- While locked, nothing typed is looked at or counted. Wrong, right or no PIN at all: the same work, the same shape.

`check` blocks for as long as the hash takes: keep it off the window's thread. Whoever can write to the folder can
replace the PIN; that is the account's protection, not this one's.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from pathlib import Path

from kiosk import paths
from kiosk.device.attempts import LONGEST_WAIT_S, Attempts, read_attempts, write_durably
from kiosk.device.hashing import Argon2, Hasher
from kiosk.device.lock import DeviceLock
from kiosk.errors import DeviceError, PinRefused, from_os_error
from kiosk.settings import Settings

__all__ = ["FEWEST_DIGITS", "MOST_DIGITS", "Answer", "Checked", "PinKeeper", "pin_keeper", "pin_problem"]

FEWEST_DIGITS, MOST_DIGITS = 6, 32

_COPIES = ("staff-pin-count-1", "staff-pin-count-2")
_BUSY_S = 1.0
_UNWRITTEN_S = 60.0


class Answer(Enum):
    """What became of a try."""

    OK = "ok"
    WRONG = "wrong"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Checked:
    """The answer, and how long from now on nothing is looked at (0 if it is)."""

    answer: Answer
    wait_s: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether it was the PIN."""
        return self.answer is Answer.OK


class PinKeeper:
    """The staff PIN kept in `folder`. `given` is an argon2 hash from site.toml, which counts before a PIN set here."""

    def __init__(
        self,
        folder: Path,
        wall: Callable[[], float],
        monotonic: Callable[[], float],
        *,
        given: str = "",
        hasher: Hasher | None = None,
    ):
        self._folder = folder
        self._wall = wall
        self._monotonic = monotonic
        self._given = given
        self._hasher = hasher or Argon2()
        self._turn = threading.Lock()
        self._attempts: Attempts | None = None

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN at all."""
        return bool(self._kept())

    def set(self, digits: str) -> None:
        """Make `digits` the PIN, and start the count again. Raises PinRefused, or a DeviceError for the disk."""
        typed = _digits(digits)
        _refuse_weak(typed)
        encoded = self._hasher.hash(typed)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            # The count first: a PIN without one counts as tampered with.
            self._store(Attempts(0, 0.0, self._wall(), self._monotonic()))
            write_durably(self._folder / "staff-pin", encoded + "\n")
        except OSError as error:
            calm = from_os_error(error, self._folder)
            raise calm if isinstance(calm, DeviceError) else DeviceError(calm.happened) from error

    def wait_s(self) -> float:
        """How long from now until a try is looked at; 0 if one is now."""
        with self._turn:
            return self._now().wait_s

    def check(self, digits: str) -> Checked:
        """Whether `digits` is the PIN. Blocks for as long as the hash takes. Never raises for what was typed."""
        with self._turn:
            lock = DeviceLock(self._folder / "staff-pin.lock")
            try:
                if not lock.try_acquire():
                    return Checked(Answer.LOCKED, _BUSY_S)  # another process is at it: no two guesses at once
            except DeviceError:
                return Checked(Answer.LOCKED, _UNWRITTEN_S)
            with contextlib.closing(_Releasing(lock)):
                return self._check(digits)

    def _check(self, digits: str) -> Checked:
        before = self._now(again=True)
        if before.wait_s > 0:
            return Checked(Answer.LOCKED, before.wait_s)
        counted = before.one_more(self._wall(), self._monotonic())
        try:
            self._store(counted)
        except OSError:
            return Checked(Answer.LOCKED, _UNWRITTEN_S)
        kept = self._kept()
        right = self._hasher.verify(kept or self._hasher.stand_in(), _digits(digits))
        if not (right and kept):
            return Checked(Answer.WRONG, counted.wait_s)
        # If this cannot be written, the next right PIN starts the count again.
        with contextlib.suppress(OSError):
            self._store(Attempts(0, 0.0, self._wall(), self._monotonic()))
        return Checked(Answer.OK)

    def _kept(self) -> str:
        if self._given:
            return self._given
        try:
            return (self._folder / "staff-pin").read_text(encoding="ascii").strip()
        except (FileNotFoundError, NotADirectoryError):
            return ""
        except (OSError, ValueError):
            return self._hasher.stand_in()  # there is one, and it cannot be read: nothing matches it

    def _now(self, again: bool = False) -> Attempts:
        """The count as it stands at this instant."""
        if self._attempts is None or again:
            self._attempts = self._read()
        wall, monotonic = self._wall(), self._monotonic()
        now = self._attempts.at(wall, monotonic)
        if wall < self._attempts.wall and now.wait_s > 0:
            # Set back: from here on it counts from this clock. Unwritten, the lock is only longer.
            with contextlib.suppress(OSError):
                self._store(now)
        return now

    def _read(self) -> Attempts:
        copies = [read_attempts(self._folder / name) for name in _COPIES]
        readable = [copy for copy in copies if isinstance(copy, Attempts)]
        if readable:
            return max(readable, key=lambda copy: (copy.turn, copy.wrong, copy.wait_s))
        if all(copy is None for copy in copies) and (self._given or not self.is_set):
            return Attempts(0, 0.0, self._wall(), self._monotonic())  # the first try ever
        gone = Attempts(5, LONGEST_WAIT_S, self._wall(), self._monotonic())
        with contextlib.suppress(OSError):
            self._store(gone)
        return gone

    def _store(self, attempts: Attempts) -> None:
        last = self._attempts.turn if self._attempts else 0
        self._attempts = attempts.numbered(last + 1)
        for name in _COPIES:
            write_durably(self._folder / name, self._attempts.written())


def pin_keeper(
    home: paths.Home, settings: Settings, wall: Callable[[], float], monotonic: Callable[[], float]
) -> PinKeeper:
    """This machine's keeper: the one folder and the one setting that the window, the command line and the doctor use.

    `wall` is `time.time`, `monotonic` is `time.monotonic`.
    """
    return PinKeeper(home.data, wall, monotonic, given=settings.staff_pin)


def pin_problem(digits: str) -> str | None:
    """What is wrong with `digits` as a PIN, in a sentence; None if nothing is."""
    try:
        _refuse_weak(_digits(digits))
    except PinRefused as error:
        return error.happened
    return None


class _Releasing:
    """Lets `closing` give the lock back."""

    def __init__(self, lock: DeviceLock):
        self.close = lock.release


def _digits(text: str) -> str:
    """What was typed, in ASCII digits: a keypad may have those of another script."""
    import unicodedata

    return "".join(str(unicodedata.decimal(character, character)) for character in text.strip())


def _refuse_weak(digits: str) -> None:
    if not (digits.isascii() and digits.isdigit()):
        raise PinRefused("A PIN is made of digits only.")
    if len(digits) < FEWEST_DIGITS:
        raise PinRefused(f"A PIN has at least {FEWEST_DIGITS} digits.")
    if len(digits) > MOST_DIGITS:
        raise PinRefused(f"A PIN has at most {MOST_DIGITS} digits.")
    if _is_obvious(digits):
        raise PinRefused("This PIN is one of the first that anybody would try.")


def _is_obvious(digits: str) -> bool:
    """One or two digits, a part over and over, or steps of one: 111112, 121212, 123123, 112233, 456789, 321321."""
    numbers = [int(digit) for digit in digits]
    repeats = any(digits == (digits[:length] * len(digits))[: len(digits)] for length in (1, 2, 3))
    every_step = {(after - before) % 10 for before, after in pairwise(numbers)}
    every_second = {(after - before) % 10 for before, after in pairwise(numbers[::2])}
    by_pairs = numbers[::2] == numbers[1::2] and len(every_second) == 1
    mirrored = numbers == numbers[::-1] and {abs(after - before) for before, after in pairwise(numbers)} <= {0, 1}
    return len(set(digits)) < 3 or len(every_step) == 1 or repeats or by_pairs or mirrored
