"""Two languages hold one object each here, Python and Qt. What keeps them from parting: no slot that Qt learns of late,
nothing that comes out of a thread for a window that is gone, nothing kept of a screen that was left."""

from __future__ import annotations

import gc
import importlib
import re
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQuick import QQuickItem
from worlds import Visitor, a_window, monday_morning, visiting

from kiosk import paths
from kiosk.app.canvas import PageCanvas
from kiosk.app.work import Work
from kiosk.catalogue import Kind, ResourceId
from kiosk.safeguarding.visit import Mode


@pytest.fixture
def visitor() -> Iterator[Visitor]:
    yield from visiting(now=monday_morning, mode=Mode.STAFF)


def first(visitor: Visitor, kind: Kind) -> ResourceId:
    """The first of a kind, with its notes read."""
    release, visit = visitor.kiosk.release, visitor.kiosk.visit
    assert release is not None
    found = next(one for one in release.resources(visit) if one.kind is kind)
    visit.agree(one.id for one in found.advisories)
    return found.id


def goes_everywhere(visitor: Visitor) -> None:
    """To every kind of screen once."""
    kiosk = visitor.kiosk
    visitor.touches("Continue")
    kiosk.open_resource(first(visitor, Kind.FILM))
    visitor.sees("The words")
    document = first(visitor, Kind.DOCUMENT)
    kiosk.open_resource(document)
    visitor.waits_for(lambda: kiosk.screens.reader.pageCount > 0, "for the document")
    kiosk.screens.reader.lists.togglePages()
    visitor.settle()
    kiosk.open_text(document)
    kiosk.go_to_search("care")
    visitor.settle()
    for place in ("bookmarks", "recent", "library"):
        kiosk.staff.run(place)
        visitor.settle()
    kiosk.goToSupport()
    visitor.settle()


def test_no_object_learns_a_slot_after_qml_has_seen_it(visitor: Visitor) -> None:
    """PySide gives an object another description of itself when a method that is no @Slot is connected. QML has read
    the old one by then."""
    goes_everywhere(visitor)
    ours = [one for one in gc.get_objects() if isinstance(one, QObject) and type(one).__module__.startswith("kiosk.")]
    assert len(ours) > 100
    learnt = {
        f"{type(one).__name__}.{kinds.method(place).methodSignature().data().decode()}"
        for one in ours
        if shiboken6.isValid(one) and not isinstance(one, QQuickItem)
        for kinds in (one.metaObject(),)
        for place in range(type(one).staticMetaObject.methodCount(), kinds.methodCount())
    }
    # What is made in QML has QML's own description on top: of those the methods are looked at by name.
    learnt |= {
        f"{type(one).__name__}.{name}"
        for one in ours
        if shiboken6.isValid(one) and isinstance(one, QQuickItem)
        for place in range(type(one).staticMetaObject.methodCount(), one.metaObject().methodCount())
        for name in (one.metaObject().method(place).name().data().decode(),)
        if hasattr(type(one), name)
    }
    assert not learnt, f"connected, and no @Slot: {sorted(learnt)}"


def test_no_type_of_ours_inherits_a_property_or_a_signal() -> None:
    """PySide 6.11 crashes where QML reads an inherited property of a registered type."""
    for source in (paths.bundle().qml / "kiosk" / "app").glob("*.py"):
        importlib.import_module(f"kiosk.app.{source.stem}")
    types = [one for one in _types_below(QObject) if one.__module__.startswith("kiosk.app.")]
    assert len(types) > 40
    inherited = {
        f"{one.__name__}.{name}"
        for one in types
        for above in one.__mro__[1:]
        if above.__module__.startswith("kiosk.")
        for name, value in vars(above).items()
        if isinstance(value, Property | Signal)
    }
    assert not inherited


def _types_below(top: type) -> set[type]:
    return {below for one in top.__subclasses__() for below in ({one} | _types_below(one))}


def test_no_list_makes_rows_ahead() -> None:
    """A row that is half made when its list is emptied makes Qt complain, and what it was making is left behind."""
    screens = paths.bundle().qml / "kiosk" / "ui"
    views = [
        (source.name, block.split("delegate:")[0])
        for source in screens.rglob("*.qml")
        for block in re.split(r"\b(?:List|Grid)View \{\n", source.read_text(encoding="utf-8"))[1:]
    ]
    assert len(views) >= 8
    assert not [name for name, block in views if "cacheBuffer: 0" not in block]


def test_screens_that_were_left_are_gone(visitor: Visitor) -> None:
    """However often somebody goes round, there are as many items as after the first time."""
    kiosk, counts = visitor.kiosk, []
    visitor.touches("Continue")
    document = first(visitor, Kind.DOCUMENT)
    for _ in range(3):
        kiosk.open_resource(document)
        visitor.waits_for(lambda: kiosk.screens.reader.pageCount > 0, "for the document")
        kiosk.goHome()
        visitor.settle()
        counts.append(len(visitor.window.findChildren(QQuickItem)))
    assert counts[2] <= counts[1], counts


def test_a_film_that_is_left_lets_go_of_what_it_was_painted_on(visitor: Visitor) -> None:
    visitor.touches("Continue")
    film = first(visitor, Kind.FILM)
    visitor.kiosk.open_resource(film)
    visitor.sees("The words")
    media = visitor.kiosk.screens.media
    visitor.touches("Play")
    visitor.waits_for(lambda: media.position > 0.2, "for the film to play")
    player = media._player  # no name of the window's leads to Qt's player
    assert player.videoSink() is not None
    visitor.kiosk.goHome()
    assert not shiboken6.isValid(player) or player.videoSink() is None, "the decoder still paints on a screen that goes"
    visitor.settle()
    visitor.kiosk.open_resource(film)
    visitor.sees("The words")
    visitor.touches("Play")
    visitor.waits_for(lambda: media.position > 0.2, "for it to play again")


def test_an_answer_for_a_window_that_is_gone_goes_nowhere() -> None:
    """A check of a large library does not end within the time that closing waits."""
    running = a_window(now=monday_morning)
    owner = QObject()
    work, answers = Work(owner), []
    asked, may_end = threading.Event(), threading.Event()
    failures: list[object] = []
    before, threading.excepthook = threading.excepthook, failures.append

    def slow() -> int:
        asked.set()
        may_end.wait()
        return 1

    try:
        work.run(slow, answers.append)
        asked.wait()
        thread = next(one for one in threading.enumerate() if one.name == "work" and one is work._thread)
        work.stop()  # gives up waiting
        shiboken6.delete(owner)
        may_end.set()
        thread.join()
    finally:
        threading.excepthook = before
        running.close()
    assert not failures
    assert not answers


def test_a_canvas_may_outlive_the_reader_that_it_painted(visitor: Visitor) -> None:
    visitor.touches("Continue")
    visitor.kiosk.open_resource(first(visitor, Kind.DOCUMENT))
    reader = visitor.kiosk.screens.reader
    visitor.waits_for(lambda: reader.pageCount > 0, "for the document")
    other = type(reader)(visitor.kiosk, visitor.kiosk.drawing)
    canvas = PageCanvas()
    canvas.setProperty("reader", other)
    other.stop()
    shiboken6.delete(other)
    canvas.setProperty("reader", reader)
    assert canvas.property("reader") is reader
    shiboken6.delete(canvas)
