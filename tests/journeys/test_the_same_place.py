"""From the pages to the text and back, at twenty places: what was being read is still on the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from worlds import Clock, Visitor, monday_morning, visiting

from kiosk.catalogue import Block
from kiosk.library import content

PLACES = [(page, share) for page in range(1, 11) for share in (0.3, 0.7)]


@pytest.fixture
def visitor() -> Iterator[Visitor]:
    yield from visiting(clock=Clock(), now=monday_morning)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_paragraph_stays_on_screen_both_ways(visitor: Visitor, scale: float) -> None:
    visitor.reaches_home()
    kiosk = visitor.kiosk
    while kiosk.access.canGrow and kiosk.appearance.textScale < scale:
        kiosk.access.larger()
    release = kiosk.release
    assert release is not None
    strategy = next(one for one in release.resources(kiosk.visit) if one.title.startswith("Compassionate Leeds"))
    kiosk.visit.agree(one.id for one in strategy.advisories)

    for page, share in PLACES:
        kiosk.open_resource(strategy.id, page=page, top=share)
        visitor.waits_for(
            lambda: kiosk.screen == "reader" and reader_is_at(visitor, page, share), f"for {page}, {share}"
        )
        read_page, read_share = kiosk.screens.reader.view.read_off()
        text = content.text(release, strategy.id, kiosk.visit, pages=range(read_page, read_page + 1))
        wanted = read_there(text, read_share)
        assert shown_on_page(visitor, wanted), "what is read is on the screen to begin with"

        kiosk.screens.reader.openText()
        visitor.waits_for(lambda: kiosk.screen == "page", "for the text")
        visitor.waits_for(
            lambda: shown_in_text(visitor, wanted), f"to see “{wanted.text[:40]}” of page {read_page + 1}"
        )

        visitor.touches("See the pages")
        visitor.waits_for(lambda: kiosk.screen == "reader", "for the pages")
        visitor.waits_for(lambda: shown_on_page(visitor, wanted), f"to see where “{wanted.text[:40]}” stands")


def read_there(text: tuple[Block, ...], share: float) -> Block:
    """What stands at that height of the page, else what is nearest to it."""
    placed = [block for block in text if block.place is not None]
    return min(placed, key=lambda block: max(block.place[1] - share, share - block.place[3], 0.0))


def reader_is_at(visitor: Visitor, page: int, share: float) -> bool:
    view = visitor.kiosk.screens.reader.view
    if view.width <= 0 or view.column.page_count <= page:
        return False
    read_page, read_share = view.read_off()
    return read_page == page and abs(read_share - share) < 0.1


def shown_in_text(visitor: Visitor, wanted: Block) -> bool:
    QGuiApplication.processEvents()
    view = visitor.window.findChild(QQuickItem, "textList")
    if view is None:
        return False
    top, bottom = view.property("contentY"), view.property("contentY") + view.height()
    for item in view.property("contentItem").childItems():
        if item.property("text") == wanted.text and item.property("page") == wanted.page:
            return item.y() < bottom - 8 and item.y() + item.height() > top + 8
    return False


def shown_on_page(visitor: Visitor, wanted: Block) -> bool:
    QGuiApplication.processEvents()
    view = visitor.kiosk.screens.reader.view
    if not view.column.page_count or wanted.page is None or wanted.place is None:
        return False
    placed = view.column.place(wanted.page)
    top, bottom = (placed.top + share * placed.height for share in (wanted.place[1], wanted.place[3]))
    return top < view.bottom - 4 and bottom > view.y + 4
