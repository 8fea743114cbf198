"""A published folder on a web server. Read over https; plain http only on this machine itself, for tests.

urllib3 does the talking. What is decided here: where it may lead, what its answers mean, and when it is too slow.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from urllib.parse import quote, urljoin, urlsplit

import urllib3

from kiosk.syncing.refusals import (
    NotPublished,
    SourceBroke,
    SourceDamaged,
    SourceMissing,
    SourceRefused,
    SourceTooSlow,
)
from kiosk.syncing.sources import PIECE_BYTES, Stream
from kiosk.syncing.trust import Unavailable

__all__ = ["WebSource"]

_CONNECT_S, _SILENCE_S = 10.0, 30.0
_WINDOW_S, _LEAST_BYTES_A_S = 60.0, 1000
_REDIRECTS = 3
_HERE = {"127.0.0.1", "localhost", "::1"}
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(?:\d+|\*)")


class WebSource:
    """A published folder at an address."""

    def __init__(
        self,
        address: str,
        pool: urllib3.PoolManager | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._base = address if address.endswith("/") else address + "/"
        self._name = address
        self._clock = clock
        _allowed(address, address)
        self._pool = pool or urllib3.PoolManager(
            timeout=urllib3.Timeout(connect=_CONNECT_S, read=_SILENCE_S), retries=False, maxsize=2
        )

    @property
    def name(self) -> str:
        """The address."""
        return self._name

    @property
    def is_live(self) -> bool:
        """A server can hold what was confirmed today."""
        return True

    def open(self, path: str, start: int = 0) -> Stream:
        """The bytes of a file, asked for from `start` on."""
        response = self._asked(urljoin(self._base, quote(path)), start)
        kind = response.headers.get("Content-Type", "").lower()
        if response.status in (401, 403, 404, 410):
            response.release_conn()
            raise Unavailable(path)
        if response.status == 416:
            # What is here is as long as what is there, or longer: begin anew.
            response.release_conn()
            return self.open(path)
        if response.status not in (200, 206):
            response.release_conn()
            raise SourceBroke(self.name) if response.status >= 500 else NotPublished(self.name)
        if kind.startswith("text/html"):
            # A log-in page of the network answers in the server's place.
            response.release_conn()
            raise NotPublished(self.name)
        if response.headers.get("Content-Encoding", "identity").lower() not in ("", "identity"):
            response.release_conn()
            raise SourceDamaged(self.name, path)
        begins = 0
        if response.status == 206:
            said = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", "").strip())
            if said is None or int(said[1]) != start:
                response.release_conn()
                raise SourceDamaged(self.name, path)
            begins = start
        return Stream(begins, self._pieces(response))

    def _asked(self, url: str, start: int) -> urllib3.BaseHTTPResponse:
        headers = {"Accept-Encoding": "identity", "User-Agent": "resource-kiosk"}
        if start:
            headers["Range"] = f"bytes={start}-"
        for _ in range(_REDIRECTS + 1):
            try:
                response = self._pool.request("GET", url, headers=headers, preload_content=False, redirect=False)
            except (urllib3.exceptions.ReadTimeoutError, urllib3.exceptions.ConnectTimeoutError) as error:
                raise SourceTooSlow(self.name) from error
            except (urllib3.exceptions.HTTPError, ValueError) as error:
                raise SourceMissing(self.name) from error
            if response.status not in (301, 302, 303, 307, 308):
                return response
            response.release_conn()
            url = urljoin(url, response.headers.get("Location", ""))
            _allowed(self.name, url)
        raise NotPublished(self.name)

    def _pieces(self, response: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
        since, arrived = self._clock(), 0
        try:
            while True:
                piece = response.read1(PIECE_BYTES)
                if not piece:
                    return
                arrived += len(piece)
                now = self._clock()
                if now - since >= _WINDOW_S:
                    if arrived < _LEAST_BYTES_A_S * (now - since):
                        raise SourceTooSlow(self.name)
                    since, arrived = now, 0
                yield piece
        except urllib3.exceptions.ReadTimeoutError as error:
            raise SourceTooSlow(self.name) from error
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise SourceBroke(self.name) from error
        finally:
            # What was not read must not be taken for the next answer.
            response.close()


def _allowed(source: str, url: str) -> None:
    """Raises SourceRefused for an address that must not be read: another way than https, or a name with a password."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError as error:
        raise SourceRefused(source, "it is not an address", "Look at how it is written.") from error
    if parts.username is not None or parts.password is not None:
        raise SourceRefused(source, "the address holds a password", "Use an address without one.")
    if parts.scheme == "https" and host:
        return
    if parts.scheme == "http" and host in _HERE:
        return
    raise SourceRefused(source, "only https addresses are read", "Use the address that begins with https.")
