"""A release brought to a machine: from a stick against `cp`, over http against `curl`, and when nothing is new.

One gigabyte in 200 objects, of bytes that no compression helps. The arms alternate; each copies into a folder that was
just made, and what it copied is removed before the next. All of it lies in one temporary folder on one disk.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.library.folder import object_path, target_path, write_current
from kiosk.publishing import keys, signing
from kiosk.syncing import run as syncing
from kiosk.syncing import sources

OBJECTS = 200
OBJECT_BYTES = 5_000_000
_TOP = Path(__file__).resolve().parents[2]
_SERVER = "import functools, http.server, sys; " + (
    "h = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sys.argv[1]); "
    "s = http.server.ThreadingHTTPServer(('127.0.0.1', 0), h); print(s.server_port, flush=True); s.serve_forever()"
)


def run(rounds: int) -> Iterator[dict[str, object]]:
    """Yields the figures."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-sync-", dir=os.environ.get("KIOSK_BENCH_DIR")) as held:
        folder = Path(held)
        published = a_release(folder / "published")
        ring = keys.make(folder / "keys", "a bench of some words", roots=1, root_threshold=1, publishers=1)
        signing.sign(published, ring, datetime.now(UTC))
        yield from _stick(folder, published, rounds)
        yield from _web(folder, published, rounds)


def a_release(out: Path) -> Path:
    """A published folder with a release of `OBJECTS` sounds."""
    (out / "targets").mkdir(parents=True)
    dice = random.Random(6)
    draft = out / "draft"
    db = sqlite3.connect(draft)
    db.executescript((_TOP / "kiosk" / "library" / "schema.sql").read_text(encoding="utf-8"))
    with db:
        _insert(db, "release", id="bench", title="Bench", edition="1", language="en", documents=0, pages=0, starter=0)
        _insert(db, "section", number=1, id="one", title="One", also_known_as="[]")
        for number in range(1, OBJECTS + 1):
            data = dice.randbytes(OBJECT_BYTES)
            digest = hashlib.sha256(data).hexdigest()
            path = object_path(out, digest)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            _insert(db, "object", hash=digest, size_bytes=len(data), media_type="audio/mp4", name=f"{number}.m4a")
            facts = {"id": f"r{number}", "title": f"Sound {number}", "object": digest, "seconds": 9.0, "kind": "audio"}
            lists = {"also_known_as": "[]", "keywords": "[]"}
            _insert(db, "resource", number=number, section=1, language="en", audience="public", **facts, **lists)
    db.close()
    digest = hashlib.sha256(draft.read_bytes()).hexdigest()
    place = target_path(out, digest)
    draft.replace(place)
    write_current(out, digest, place.stat().st_size)
    return out


def _insert(db: sqlite3.Connection, table: str, **values: object) -> None:
    """A row; every text column that is not given is empty."""
    for _, name, kind, needed, default, _ in db.execute(f"PRAGMA table_info({table})").fetchall():
        if needed and default is None and name not in values:
            values[name] = "" if kind == "TEXT" else 0
    columns, marks = ", ".join(values), ", ".join("?" * len(values))
    db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(values.values()))


def _stick(folder: Path, published: Path, rounds: int) -> Iterator[dict[str, object]]:
    sums = folder / "sums"
    names = sorted(path for path in (published / "objects").rglob("*") if path.is_file())
    sums.write_text("".join(f"{path.name}  {path.relative_to(published)}\n" for path in names))

    def ours(dest: Path) -> None:
        machine = syncing.Machine(dest, folder / "no-bundle", (published / "metadata" / "1.root.json").read_bytes())
        syncing.sync(machine, sources.named(str(published)), datetime.now(UTC))

    def cp_and_check(dest: Path) -> None:
        shutil.rmtree(dest, ignore_errors=True)
        subprocess.run(["cp", "-r", published, dest], check=True)
        subprocess.run(["sha256sum", "-c", "--quiet", sums], cwd=dest, check=True)

    def cp_and_sync(dest: Path) -> None:
        subprocess.run(["cp", "-r", published, dest], check=True)
        subprocess.run(["sync", "-f", dest], check=True)

    best = _least(folder, {"ours": ours, "check": cp_and_check, "sync": cp_and_sync}, rounds)
    for name, arm in (("sync.stick", "check"), ("sync.stick.verifying-is-free", "sync")):
        against = {"check": "cp, then sha256sum -c", "sync": "cp, then sync"}[arm]
        yield _figure(name, best["ours"], best[arm], against)


def _web(folder: Path, published: Path, rounds: int) -> Iterator[dict[str, object]]:
    server = subprocess.Popen(
        [sys.executable, "-c", _SERVER, str(published)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert server.stdout is not None
        address = f"http://127.0.0.1:{server.stdout.readline().strip()}/"
        paths = [path.relative_to(published).as_posix() for path in published.rglob("*") if path.is_file()]

        def ours(dest: Path) -> None:
            machine = syncing.Machine(dest, folder / "no-bundle", (published / "metadata" / "1.root.json").read_bytes())
            syncing.sync(machine, sources.named(address), datetime.now(UTC))

        def curl(dest: Path) -> None:
            dest.mkdir()
            wanted = "".join(f'url = "{address}{path}"\noutput = "{dest / path}"\n' for path in paths)
            subprocess.run(["curl", "-sS", "--create-dirs", "-K", "-"], input=wanted, text=True, check=True)
            subprocess.run(["sync", "-f", dest], check=True)

        best = _least(folder, {"ours": ours, "curl": curl}, rounds)
        yield _figure("sync.http", best["ours"], best["curl"], "curl, then sync")
        yield _nothing_new(folder, published, address)
    finally:
        server.kill()
        server.wait()


def _nothing_new(folder: Path, published: Path, address: str) -> dict[str, object]:
    dest = folder / "up-to-date"
    machine = syncing.Machine(dest, folder / "no-bundle", (published / "metadata" / "1.root.json").read_bytes())
    syncing.sync(machine, sources.named(address), datetime.now(UTC))
    source = _Counted(sources.named(address))
    syncing.sync(machine, source, datetime.now(UTC))
    said = {"name": "sync.nothing-new", "value": source.asked, "unit": "requests", "against": "goal of 2"}
    return {**said, "ratio": source.asked / 2, "bytes": source.bytes}


class _Counted:
    """A source that counts what it is asked for."""

    def __init__(self, source: sources.Source) -> None:
        self._source = source
        self.name, self.is_live = source.name, source.is_live
        self.asked = self.bytes = 0

    def open(self, path: str, start: int = 0) -> sources.Stream:
        self.asked += 1
        stream = self._source.open(path, start)
        return sources.Stream(stream.start, self._pieces(stream))

    def _pieces(self, stream: sources.Stream) -> Iterator[bytes]:
        for piece in stream.pieces:
            self.bytes += len(piece)
            yield piece


def _least(folder: Path, arms: dict[str, Callable[[Path], None]], rounds: int) -> dict[str, float]:
    best = dict.fromkeys(arms, float("inf"))
    for _ in range(rounds):
        for name, arm in arms.items():
            dest = folder / f"to-{name}"
            os.sync()
            began = time.perf_counter()
            arm(dest)
            best[name] = min(best[name], time.perf_counter() - began)
            shutil.rmtree(dest)
    return best


def _figure(name: str, ours: float, theirs: float, against: str) -> dict[str, object]:
    return {
        "name": name,
        "value": round(ours, 3),
        "unit": "s",
        "against": against,
        "against_value": round(theirs, 3),
        "ratio": round(ours / theirs, 3),
    }
