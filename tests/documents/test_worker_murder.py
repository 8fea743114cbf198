"""The worker is killed, stopped, fed harm and made to lie. The client answers in time and goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdfs import a_deep_outline, a_flate_bomb, a_huge_image, a_huge_page, a_leaflet, an_endless_page, one_page, stream

import kiosk
from kiosk.documents import process, wire
from kiosk.documents.client import DocumentClient
from kiosk.documents.messages import CageReport, Drawn, PageText, Ready, Reply
from kiosk.errors import DocumentError, WorkerDied, WorkerTimedOut


@pytest.fixture
def client(tmp_path: Path) -> Iterator[DocumentClient]:
    with DocumentClient([tmp_path]) as made:
        yield made


def worker_of(client: DocumentClient) -> process.WorkerProcess:
    client.start()
    assert client._worker is not None
    return client._worker


def in_a_moment(act: Callable[[], object]) -> threading.Timer:
    timer = threading.Timer(0.15, act)
    timer.start()
    return timer


def still_works(client: DocumentClient, folder: Path) -> bool:
    document = client.open(a_leaflet(folder / "still-works.pdf"))
    return client.draw(document, 0, 42, 60).width_px == 42 and client.text(document, 2) != ""


def test_a_worker_killed_between_calls_is_never_noticed(client: DocumentClient, tmp_path: Path) -> None:
    document = client.open(a_leaflet(tmp_path / "a.pdf"))
    before = bytes(client.draw(document, 1, 42, 60).data)
    worker = worker_of(client)

    os.kill(worker.pid, signal.SIGKILL)
    worker._keeper.join()

    assert bytes(client.draw(document, 1, 42, 60).data) == before


def test_a_worker_killed_while_it_draws_costs_that_drawing(client: DocumentClient, tmp_path: Path) -> None:
    document = client.open(an_endless_page(tmp_path / "endless.pdf"))
    pid = worker_of(client).pid
    in_a_moment(lambda: os.kill(pid, signal.SIGKILL))

    with pytest.raises(WorkerDied):
        client.draw(document, 0, 100, 100)

    assert still_works(client, tmp_path)


@pytest.mark.parametrize("polled", [True, False], ids=["by poll", "by timer"])
def test_a_worker_that_hangs_is_ended_at_the_deadline(
    client: DocumentClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, polled: bool
) -> None:
    monkeypatch.setattr(process.WorkerProcess.__init__, "__kwdefaults__", {"polled": polled})
    document = client.open(a_leaflet(tmp_path / "a.pdf"))
    worker = worker_of(client)
    os.kill(worker.pid, signal.SIGSTOP)
    started = time.monotonic()

    with pytest.raises(WorkerTimedOut):
        client.draw(document, 0, 42, 60, deadline_s=0.3)

    assert time.monotonic() - started < 1.0
    assert not worker.running
    assert still_works(client, tmp_path)


def test_stop_returns_at_once_and_the_call_under_way_ends(client: DocumentClient, tmp_path: Path) -> None:
    document = client.open(an_endless_page(tmp_path / "endless.pdf"))
    took: list[float] = []

    def stop() -> None:
        started = time.perf_counter()
        client.stop()
        took.append(time.perf_counter() - started)

    timer = in_a_moment(stop)
    started = time.monotonic()
    with pytest.raises(WorkerDied):
        client.draw(document, 0, 100, 100)

    timer.join()
    assert took[0] < 0.02
    assert time.monotonic() - started < 2.0
    assert still_works(client, tmp_path)


def test_stop_also_drops_the_calls_that_wait_their_turn(client: DocumentClient, tmp_path: Path) -> None:
    endless = client.open(an_endless_page(tmp_path / "endless.pdf"))
    plain = client.open(a_leaflet(tmp_path / "a.pdf"))
    errors: list[DocumentError] = []

    def call(act: Callable[[], object]) -> threading.Thread:
        def run() -> None:
            try:
                act()
            except DocumentError as error:
                errors.append(error)

        thread = threading.Thread(target=run)
        thread.start()
        return thread

    threads = [call(lambda: client.draw(endless, 0, 9, 9)), *[call(lambda: client.words(plain, 0)) for _ in range(3)]]
    in_a_moment(client.stop).join()
    for thread in threads:
        thread.join(5.0)

    assert [type(error) for error in errors if not isinstance(error, WorkerDied)] == []
    assert errors, "at least the endless one was dropped"
    assert still_works(client, tmp_path)


def test_waiting_for_ones_turn_counts_against_the_deadline(client: DocumentClient, tmp_path: Path) -> None:
    endless = client.open(an_endless_page(tmp_path / "endless.pdf"))
    plain = client.open(a_leaflet(tmp_path / "a.pdf"))
    busy = threading.Event()

    def draw() -> None:
        busy.set()
        with pytest.raises(WorkerDied):
            client.draw(endless, 0, 9, 9)

    thread = threading.Thread(target=draw)
    thread.start()
    busy.wait()
    in_a_moment(lambda: None).join()
    with pytest.raises(WorkerTimedOut):
        client.words(plain, 0, deadline_s=0.2)

    client.stop()
    thread.join(5.0)
    assert still_works(client, tmp_path)


LIES = {
    "nothing": b"",
    "noise": b"\x00\x01\x02" * 1000,
    "a promise of four gigabytes": b"\xff\xff\xff\xff{",
    "half a message": b"\x00\x00\x00\x10[",
    "an answer to another question": wire.pack(Reply(99, Drawn()), 1000),
    "a bomb of brackets": (200_000).to_bytes(4, "big") + b"[" * 200_000,
    "the wrong kind of answer": wire.pack(Reply(0, PageText("x")), 1000),
    "ready, then noise": wire.pack(Reply(0, Ready(CageReport())), 1000) + b"\x00\x00\x00\x02[}" * 10,
    "ready, then the wrong kind": wire.pack(Reply(0, Ready(CageReport())), 1000)
    + b"".join(wire.pack(Reply(number, PageText("x")), 1000) for number in range(1, 9)),
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES.keys())
def test_a_worker_that_lies_is_not_listened_to(
    client: DocumentClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lie: bytes
) -> None:
    path = a_leaflet(tmp_path / "a.pdf")
    liar = tmp_path / "liar.bin"
    liar.write_bytes(lie)
    code = (
        f"import sys; sys.stdout.buffer.write(open({str(liar)!r}, 'rb').read()); sys.stdout.flush(); sys.stdin.read()"
    )

    with monkeypatch.context() as patched:
        patched.setattr(process, "_command", lambda _arguments: [sys.executable, "-S", "-c", code])
        with pytest.raises((WorkerDied, WorkerTimedOut)):
            client.open(path, deadline_s=1.0)

    assert still_works(client, tmp_path)


def test_a_worker_that_cannot_be_started_is_a_calm_error(
    client: DocumentClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(process, "_command", lambda _arguments: [str(tmp_path / "no-such-program")])
        with pytest.raises(WorkerDied):
            client.start()

    assert still_works(client, tmp_path)


HARM: dict[str, Callable[[Path], Path]] = {
    "a flate bomb": a_flate_bomb,
    "a page of a million points": a_huge_page,
    "an image of 60,000 pixels a side": a_huge_image,
    "an outline 60,000 levels deep": a_deep_outline,
    "a page that never ends": an_endless_page,
    "an image that lies about its size": lambda path: one_page(
        path,
        stream(b"595 0 0 842 0 0 cm /I Do"),
        stream(
            b"x",
            b"/Type/XObject/Subtype/Image/Width 2147483647/Height 2147483647/ColorSpace/DeviceRGB/BitsPerComponent 8",
        ),
        resources=b"/XObject<</I 5 0 R>>",
    ),
    "a million nested marks": lambda path: one_page(path, stream(b"/P BMC " * 1_000_000)),
    "a page of no size": lambda path: one_page(path, stream(b""), box=b"0 0 0 0"),
    "a page of endless size": lambda path: one_page(path, stream(b""), box=b"-1e38 -1e38 1e38 1e38"),
    "a page that is its own parent": lambda path: one_page(path, stream(b"/F Do"), resources=b"/XObject<</F 4 0 R>>"),
}


@pytest.mark.parametrize("make", HARM.values(), ids=HARM.keys())
def test_a_harmful_document_is_answered_in_time_and_the_next_one_opens(
    client: DocumentClient, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path / "harm.pdf")
    client.start()
    started = time.monotonic()

    try:
        document = client.open(path, deadline_s=2.0)
        client.draw(document, 0, 500, 700, deadline_s=1.0)
        client.blocks(document, 0, deadline_s=1.0)
    except DocumentError as error:
        assert error.happened and error.todo

    assert time.monotonic() - started < 6.0
    assert still_works(client, tmp_path)


@pytest.fixture(scope="module")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[DocumentClient, Path]]:
    folder = tmp_path_factory.mktemp("bytes")
    with DocumentClient([folder]) as made:
        yield made, folder


damage = st.lists(st.tuples(st.integers(0, 10_000), st.binary(min_size=1, max_size=40)), max_size=6)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(junk=st.binary(max_size=300), cut=st.integers(0, 12_000), splices=damage)
def test_any_bytes_are_answered_or_refused(
    patient: tuple[DocumentClient, Path], junk: bytes, cut: int, splices: list[tuple[int, bytes]]
) -> None:
    client, folder = patient
    good = (a_leaflet(folder / "good.pdf", pages=1)).read_bytes()
    data = bytearray(good[:cut] if cut < len(good) else good)
    for at, piece in splices:
        data[at : at + len(piece)] = piece
    (folder / "bad.pdf").write_bytes(bytes(data) + junk)
    (folder / "junk.pdf").write_bytes(b"%PDF-1.7\n" + junk)

    for name in ("bad.pdf", "junk.pdf"):
        try:
            document = client.open(folder / name, deadline_s=3.0)
            client.draw(document, 0, 84, 119, deadline_s=3.0)
            client.words(document, 0, deadline_s=3.0)
            client.links(document, 0, deadline_s=3.0)
            client.outline(document, deadline_s=3.0)
            client.close(document)
        except DocumentError as error:
            assert error.happened

    assert client.draw(client.open(folder / "good.pdf"), 0, 10, 10).width_px == 10


def test_the_worker_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    path = an_endless_page(tmp_path / "endless.pdf")
    code = (
        "import sys, threading; from pathlib import Path; from kiosk.documents.client import DocumentClient\n"
        f"client = DocumentClient([Path({str(tmp_path)!r})]); document = client.open(Path({str(path)!r}))\n"
        "print(client._worker.pid, flush=True); client.draw(document, 0, 9, 9)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(kiosk.__file__).parents[1])}
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=environment)
    assert parent.stdout is not None
    worker = int(parent.stdout.readline())

    parent.kill()
    parent.wait()
    parent.stdout.close()

    deadline = time.monotonic() + 3.0
    while _runs(worker) and time.monotonic() < deadline:
        threading.Event().wait(0.02)
    assert not _runs(worker)


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_a_long_search_lets_others_take_their_turn_and_stops_when_told(client: DocumentClient, tmp_path: Path) -> None:
    document = client.open(a_leaflet(tmp_path / "long.pdf", pages=120))
    assert len({match.page for match in client.find(document, "part")}) == 120
    outcomes: list[object] = []

    def search() -> None:
        try:
            for _ in range(200):
                outcomes.append(len(client.find(document, "calm adult")))
        except WorkerDied as error:
            outcomes.append(error)

    thread = threading.Thread(target=search)
    thread.start()
    assert client.draw(document, 5, 42, 60, deadline_s=5.0).width_px == 42
    client.stop()
    thread.join(10.0)

    assert isinstance(outcomes[-1], WorkerDied)
