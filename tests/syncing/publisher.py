"""A publisher, her published folder, and a machine that believes her: small, and quick to make."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from kiosk.publishing import keys, signing
from kiosk.syncing.run import Machine
from tests.library.small_release import Small, a_release

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
PASSPHRASE = "correct horse battery staple"

FIRST = (
    Small("guide", title="A guide", pages=("How to begin", "How to end"), file=b"guide one " * 400),
    Small("charter", title="The charter", pages=("What we promise",), file=b"charter " * 300),
)
SECOND = (
    Small("guide", title="A guide", pages=("How to begin", "How to end well"), file=b"guide two " * 410),
    Small("charter", title="The charter", pages=("What we promise",), file=b"charter " * 300),
    Small("film", title="A film", pages=("Words of it",), file=b"film " * 9000),
)


class Publisher:
    """Somebody with keys and a published folder. Times are handed in, so nothing here asks the machine's clock."""

    def __init__(self, folder: Path, *, development: bool = False) -> None:
        self.folder = folder
        self.published = folder / "published"
        self.ring = keys.make(folder / "keys", PASSPHRASE, roots=2, root_threshold=2, development=development)

    def publishes(self, resources: Sequence[Small], now: datetime = MONDAY) -> signing.Signature:
        """Build a release of these and sign it."""
        a_release(self.published, *resources)
        return signing.sign(self.published, self.ring, now)

    @property
    def root(self) -> bytes:
        """What comes with the program of her machines."""
        return (self.published / "metadata" / "1.root.json").read_bytes()

    def machine(self, name: str = "machine") -> Machine:
        """A machine that has synced nothing."""
        return Machine(self.folder / name, self.folder / "nothing-bundled", self.root)


@dataclass
class Answers:
    """How a server behaves: as asked, or as somebody wishes it would not. `rule` may answer a path in its own way."""

    folder: Path
    rule: Callable[[BaseHTTPRequestHandler, str, bytes], bool] | None = None
    asked: list[str] = field(default_factory=list)
    sent_bytes: int = 0


@contextmanager
def serving(answers: Answers) -> Iterator[str]:
    """A web server on this machine; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.lstrip("/")
            answers.asked.append(path)
            file = answers.folder / path
            data = file.read_bytes() if file.is_file() else b""
            if answers.rule is not None and answers.rule(self, path, data):
                return
            if not file.is_file():
                self.send_error(404)
                return
            start = 0
            asked = self.headers.get("Range")
            if asked:
                start = int(asked.removeprefix("bytes=").rstrip("-"))
                if start >= len(data):
                    self.send_error(416)
                    return
                self.send_response(206)
                self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
            else:
                self.send_response(200)
            self.send_header("Content-Type", "application/octet-stream")
            self.send_header("Content-Length", str(len(data) - start))
            self.end_headers()
            self.wfile.write(data[start:])
            answers.sent_bytes += len(data) - start

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def damage(path: Path) -> None:
    """One byte of a file becomes another."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))
