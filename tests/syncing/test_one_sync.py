"""A machine follows its publisher: by folder and by web, and never ends with half of anything."""

from __future__ import annotations

import shutil
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.library.release import open_release
from kiosk.library.verify import verify
from kiosk.syncing import refusals, run, sources, state
from kiosk.syncing.run import Machine
from tests.library.small_release import a_member_of_staff
from tests.syncing.publisher import DAY, FIRST, MONDAY, SECOND, Answers, Publisher, damage, serving


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    someone = Publisher(tmp_path)
    someone.publishes(FIRST)
    return someone


def synced(publisher: Publisher) -> Machine:
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY)
    return machine


def titles(machine: Machine) -> set[str]:
    with open_release(machine.library) as release:
        return {one.title for one in release.resources(a_member_of_staff())}


def test_a_machine_gets_the_library_from_a_folder(publisher: Publisher) -> None:
    machine = synced(publisher)
    assert titles(machine) == {"A guide", "The charter"}
    assert verify(machine.library).ok


def test_what_is_new_comes_and_what_is_here_already_does_not(publisher: Publisher) -> None:
    machine = synced(publisher)
    publisher.publishes(SECOND, MONDAY + DAY)
    answers = Answers(publisher.published)
    with serving(answers) as address:
        offer = run.look(machine, sources.named(address), MONDAY + DAY)
        assert len(offer.plan.fetch) == 2, "the charter is here already"
        run.take(machine, sources.named(address), offer, MONDAY + DAY)
    assert titles(machine) == {"A guide", "The charter", "A film"}
    assert verify(machine.library).ok
    held = state.load(machine.state)
    assert (held.number, held.confirmed_on) == (2, MONDAY + DAY)


def test_nothing_new_costs_two_requests_and_two_kilobytes(publisher: Publisher) -> None:
    machine = synced(publisher)
    answers = Answers(publisher.published)
    with serving(answers) as address:
        offer = run.sync(machine, sources.named(address), MONDAY)
    assert offer.plan.nothing_new
    assert len(answers.asked) == 2, answers.asked
    assert answers.sent_bytes <= 2048


def test_content_of_the_library_that_came_with_the_program_is_not_fetched_again(publisher: Publisher) -> None:
    shutil.copytree(publisher.published, publisher.folder / "nothing-bundled")
    machine = publisher.machine()
    publisher.publishes(SECOND, MONDAY + DAY)
    offer = run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    assert len(offer.plan.copy) == 1
    assert verify(machine.library).ok


def test_the_release_before_stays_and_staff_can_go_back_to_it(publisher: Publisher) -> None:
    machine = synced(publisher)
    publisher.publishes(SECOND, MONDAY + DAY)
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    run.go_back(machine, MONDAY + 2 * DAY)
    assert titles(machine) == {"A guide", "The charter"}
    assert verify(machine.library).ok
    assert state.load(machine.state).held_back
    held = run.sync(machine, sources.named(str(publisher.published)), MONDAY + 2 * DAY)
    assert held.held_back and titles(machine) == {"A guide", "The charter"}
    source = sources.named(str(publisher.published))
    run.take(machine, source, run.look(machine, source, MONDAY + 3 * DAY, again=True), MONDAY + 3 * DAY)
    assert "A film" in titles(machine)


def test_there_is_nothing_to_go_back_to_at_first(publisher: Publisher) -> None:
    with pytest.raises(refusals.NothingBefore):
        run.go_back(synced(publisher), MONDAY)


def test_what_neither_release_needs_is_cleared_away(publisher: Publisher) -> None:
    machine = synced(publisher)
    for number, resources in enumerate((SECOND, SECOND[2:], SECOND[2:] + FIRST[1:]), 1):
        publisher.publishes(resources, MONDAY + number * DAY)
        run.sync(machine, sources.named(str(publisher.published)), MONDAY + number * DAY)
    libraries = [path.name for path in (machine.library / "targets").iterdir() if path.name.endswith("sqlite3")]
    assert len(libraries) == 2
    objects = [path for path in (machine.library / "objects").rglob("*") if path.is_file()]
    assert len(objects) == 2, "the film and the charter"


def test_a_full_disk_is_found_before_anything_moves(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    machine = publisher.machine()
    offer = run.look(machine, sources.named(str(publisher.published)), MONDAY)
    small = run.Offer(
        offer.source, offer.release, offer.number, offer.trusted, offer.plan, offer.objects, offer.plan.room_bytes - 1
    )
    with pytest.raises(refusals.NeedsRoom, match="free"):
        run.take(machine, sources.named(str(publisher.published)), small, MONDAY)
    assert not (machine.library / "current").exists()


# Sticks


def test_a_stick_that_was_long_on_its_way_is_believed_and_that_is_said(publisher: Publisher) -> None:
    machine = publisher.machine()
    late = MONDAY + 60 * DAY
    offer = run.sync(machine, sources.named(str(publisher.published)), late)
    assert not offer.trusted.confirmed
    assert titles(machine)


def test_a_stick_from_too_long_ago_is_not(publisher: Publisher) -> None:
    with pytest.raises(refusals.SourceExpired):
        run.sync(publisher.machine(), sources.named(str(publisher.published)), MONDAY + 300 * DAY)


def test_a_server_must_be_confirmed_lately(publisher: Publisher) -> None:
    with serving(Answers(publisher.published)) as address, pytest.raises(refusals.SourceExpired):
        run.sync(publisher.machine(), sources.named(address), MONDAY + 20 * DAY)


def test_an_older_stick_after_a_newer_one(publisher: Publisher) -> None:
    old = publisher.folder / "old-stick"
    shutil.copytree(publisher.published, old)
    publisher.publishes(SECOND, MONDAY + DAY)
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    with pytest.raises(refusals.SourceOlder, match="already have a newer"):
        run.sync(machine, sources.named(str(old)), MONDAY + DAY)
    assert "A film" in titles(machine)


def test_half_a_stick_says_what_is_missing_and_the_whole_one_goes_on_from_there(publisher: Publisher) -> None:
    machine = synced(publisher)
    publisher.publishes(SECOND, MONDAY + DAY)
    half = publisher.folder / "half-stick"
    shutil.copytree(publisher.published, half)
    biggest = max((half / "objects").rglob("*"), key=lambda path: path.stat().st_size if path.is_file() else 0)
    biggest.unlink()
    with pytest.raises(refusals.SourceDamaged):
        run.sync(machine, sources.named(str(half)), MONDAY + DAY)
    assert titles(machine) == {"A guide", "The charter"}
    answers = Answers(publisher.published)
    with serving(answers) as address:
        run.sync(machine, sources.named(address), MONDAY + DAY)
    assert sum(path.startswith("objects/") for path in answers.asked) == 1, "the rest had arrived from the half"
    assert "A film" in titles(machine)


def test_a_library_whose_memory_of_metadata_was_lost_still_refuses_an_older_one(publisher: Publisher) -> None:
    old = publisher.folder / "old-stick"
    shutil.copytree(publisher.published, old)
    publisher.publishes(SECOND, MONDAY + DAY)
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    shutil.rmtree(machine.metadata)
    with pytest.raises(refusals.SourceOlder):
        run.sync(machine, sources.named(str(old)), MONDAY + DAY)


@pytest.mark.parametrize("what", ["metadata/timestamp.json", "metadata/1.targets.json", "targets/*", "objects/*/*"])
def test_a_stick_with_links_in_it_is_not_followed(publisher: Publisher, what: str) -> None:
    for path in publisher.published.glob(what):
        elsewhere = publisher.folder / f"elsewhere-{path.name}"
        path.rename(elsewhere)
        path.symlink_to(elsewhere)
    with pytest.raises(refusals.SyncError):
        run.sync(publisher.machine(), sources.named(str(publisher.published)), MONDAY)


def test_a_folder_that_is_not_published_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(refusals.NotPublished):
        sources.named(str(tmp_path))
    with pytest.raises(refusals.SourceMissing):
        sources.named(str(tmp_path / "nowhere"))


@pytest.mark.parametrize("address", ["ftp://a/b", "http://example.org/x", "https://me:secret@example.org/"])
def test_addresses_that_are_not_read(address: str) -> None:
    with pytest.raises(refusals.SourceRefused):
        sources.named(address)


def test_a_program_with_development_keys_reads_from_folders_only(tmp_path: Path) -> None:
    someone = Publisher(tmp_path, development=True)
    someone.publishes(FIRST)
    with serving(Answers(someone.published)) as address, pytest.raises(refusals.SourceRefused, match="development"):
        run.sync(someone.machine(), sources.named(address), MONDAY)
    run.sync(someone.machine(), sources.named(str(someone.published)), MONDAY)


# Somebody lies


def test_another_publishers_library_is_refused(publisher: Publisher, tmp_path: Path) -> None:
    machine = synced(publisher)
    other = Publisher(tmp_path / "other")
    other.publishes(SECOND, MONDAY + DAY)
    other.publishes(SECOND, MONDAY + DAY)
    with pytest.raises(refusals.SignedByOthers):
        run.sync(machine, sources.named(str(other.published)), MONDAY + DAY)
    assert titles(machine) == {"A guide", "The charter"}


@pytest.mark.parametrize("what", ["targets/*", "targets/*.txt", "objects/*/*", "metadata/timestamp.json"])
def test_damaged_bytes_change_nothing_here(publisher: Publisher, what: str) -> None:
    machine = synced(publisher)
    publisher.publishes(SECOND, MONDAY + DAY)
    for path in publisher.published.glob(what):
        damage(path)
    with pytest.raises(refusals.SyncError) as said:
        run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    assert "as it was" in str(said.value)
    assert titles(machine) == {"A guide", "The charter"}
    assert verify(machine.library).ok


def html(handler: BaseHTTPRequestHandler, path: str, data: bytes) -> bool:
    page = b"<html>Please log in</html>"
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", str(len(page)))
    handler.end_headers()
    handler.wfile.write(page)
    return True


def plain_page(handler: BaseHTTPRequestHandler, path: str, data: bytes) -> bool:
    page = b"<html>Please log in</html>"
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(page)))
    handler.end_headers()
    handler.wfile.write(page)
    return True


def endless(handler: BaseHTTPRequestHandler, path: str, data: bytes) -> bool:
    if not path.startswith(("objects/", "targets/")):
        return False
    handler.send_response(200)
    handler.end_headers()
    try:
        for _ in range(4000):
            handler.wfile.write(b"x" * 65536)
    except OSError:
        pass
    handler.close_connection = True
    return True


def short(handler: BaseHTTPRequestHandler, path: str, data: bytes) -> bool:
    if not path.startswith("objects/"):
        return False
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(data)))
    handler.end_headers()
    handler.wfile.write(data[: len(data) // 2])
    handler.close_connection = True
    return True


def wrong_range(handler: BaseHTTPRequestHandler, path: str, data: bytes) -> bool:
    if not path.startswith("objects/"):
        return False
    handler.send_response(206)
    handler.send_header("Content-Range", f"bytes 7-{len(data) - 1}/{len(data)}")
    handler.send_header("Content-Length", str(len(data) - 7))
    handler.end_headers()
    handler.wfile.write(data[7:])
    return True


def broken(handler: BaseHTTPRequestHandler, path: str, data: bytes) -> bool:
    if path.startswith("objects/"):
        handler.send_error(500)
        return True
    return False


def elsewhere(handler: BaseHTTPRequestHandler, path: str, data: bytes) -> bool:
    handler.send_response(302)
    handler.send_header("Location", "http://example.org/else")
    handler.send_header("Content-Length", "0")
    handler.end_headers()
    return True


def gone(handler: BaseHTTPRequestHandler, path: str, data: bytes) -> bool:
    if path.startswith("objects/"):
        handler.send_error(404)
        return True
    return False


@pytest.mark.parametrize("rule", [html, plain_page, endless, short, wrong_range, broken, elsewhere, gone])
def test_a_server_that_misbehaves_gets_one_sentence_and_nothing_is_lost(publisher: Publisher, rule: object) -> None:
    machine = synced(publisher)
    publisher.publishes(SECOND, MONDAY + DAY)
    with serving(Answers(publisher.published, rule)) as address:  # type: ignore[arg-type]
        with pytest.raises(KioskError) as said:
            run.sync(machine, sources.named(address), MONDAY + DAY)
        assert said.value.happened and said.value.safe and said.value.todo
    assert titles(machine) == {"A guide", "The charter"}
    assert verify(machine.library).ok
    with serving(Answers(publisher.published)) as address:
        run.sync(machine, sources.named(address), MONDAY + DAY)
    assert "A film" in titles(machine)


def test_a_broken_transfer_goes_on_from_where_it_stopped(publisher: Publisher) -> None:
    machine = synced(publisher)
    publisher.publishes(SECOND, MONDAY + DAY)
    sent: list[int] = []

    def drops_halfway(handler: BaseHTTPRequestHandler, path: str, data: bytes) -> bool:
        if not path.startswith("objects/") or len(data) < 20_000:
            return False
        start = int((handler.headers.get("Range") or "bytes=0-").removeprefix("bytes=").rstrip("-"))
        sent.append(start)
        handler.send_response(206 if start else 200)
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        handler.send_header("Content-Length", str(len(data) - start))
        handler.end_headers()
        handler.wfile.write(data[start : start + 15_000])
        handler.close_connection = True
        return True

    with serving(Answers(publisher.published, drops_halfway)) as address:
        run.sync(machine, sources.named(address), MONDAY + DAY)
    assert sent == sorted(sent) and len(sent) > 2 and sent[1] > 0
    assert verify(machine.library).ok


# Patches


def test_a_changed_page_costs_the_difference_and_not_the_library(publisher: Publisher) -> None:
    machine = synced(publisher)
    publisher.publishes(SECOND, MONDAY + DAY)
    answers = Answers(publisher.published)
    with serving(answers) as address:
        offer = run.sync(machine, sources.named(address), MONDAY + DAY)
    assert offer.patch is not None and offer.patch.old is not None
    assert not any(path.endswith(".library.sqlite3") for path in answers.asked)
    assert verify(machine.library).ok


def test_a_new_machine_fetches_the_library_compressed(publisher: Publisher) -> None:
    answers = Answers(publisher.published)
    with serving(answers) as address:
        run.sync(publisher.machine(), sources.named(address), MONDAY)
    assert sum(path.endswith("from-nothing.patch") for path in answers.asked) == 1


def test_whatever_is_wrong_with_a_patch_the_whole_library_comes_in_the_same_sync(publisher: Publisher) -> None:
    machine = synced(publisher)
    publisher.publishes(SECOND, MONDAY + DAY)
    for path in publisher.published.glob("targets/*.patch"):
        damage(path)
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    assert "A film" in titles(machine)
    assert verify(machine.library).ok
