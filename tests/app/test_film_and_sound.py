"""Film and sound: nothing plays by itself, captions are on, what stands under a note is passed over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem
from worlds import Visitor, monday_morning, visiting

from kiosk.catalogue import Kind, Resource, Times


@pytest.fixture
def visitor() -> Iterator[Visitor]:
    yield from visiting(now=monday_morning)


def the(visitor: Visitor, kind: Kind) -> Resource:
    release = visitor.kiosk.release
    assert release is not None
    return next(one for one in release.resources(visitor.kiosk.visit) if one.kind is kind)


def opened(visitor: Visitor, kind: Kind, agree: bool = True) -> Resource:
    """From home to the film or the sound, having read its notes where it has any."""
    visitor.reaches_home()
    resource = the(visitor, kind)
    if agree:
        visitor.kiosk.visit.agree(one.id for one in resource.advisories)
    visitor.kiosk.open_resource(resource.id)
    visitor.sees("The words")
    return resource


@pytest.mark.parametrize("kind", [Kind.FILM, Kind.AUDIO])
def test_nothing_plays_until_it_is_asked_for(visitor: Visitor, kind: Kind) -> None:
    opened(visitor, kind)
    visitor.settle()
    assert not visitor.kiosk.screens.media.playing
    assert visitor.kiosk.screens.media.position == 0.0


def test_a_film_is_painted_where_the_scene_graph_is_software(visitor: Visitor) -> None:
    opened(visitor, Kind.FILM)
    visitor.touches("Play")
    visitor.waits_for(lambda: visitor.kiosk.screens.media.position > 1.0, "for the film to play")
    assert visitor.sees("Captions, on")
    picture = next(
        item for item in visitor.window.findChildren(QQuickItem) if "FilmPicture" in item.metaObject().className()
    )
    middle = picture.mapToScene(picture.boundingRect().center()).toPoint()
    shown = visitor.picture()
    colours = {shown.pixelColor(middle.x() + x, middle.y() + y).name() for x in (-200, 0, 200) for y in (-150, 0, 120)}
    assert len(colours) > 2
    visitor.touches("Pause")
    assert not visitor.kiosk.screens.media.playing


def test_captions_are_on_and_say_what_is_being_said(visitor: Visitor) -> None:
    opened(visitor, Kind.FILM)
    media = visitor.kiosk.screens.media
    assert media.captions
    media.seek(3.0)
    visitor.waits_for(lambda: media.caption != "", "for a caption")
    visitor.touches("Captions, on")
    assert media.caption == ""


def test_a_stretch_under_a_note_is_passed_over_and_its_words_are_not_beside_it(visitor: Visitor) -> None:
    film = opened(visitor, Kind.FILM, agree=False)
    times = [place for one in film.advisories for place in one.places if isinstance(place, Times)]
    assert times, "the bundled film has a note on a stretch of it"
    media = visitor.kiosk.screens.media
    rows = media.transcript.rows  # the list model's own rows
    assert all(not (place.start_s <= row.start_s < place.end_s) for row in rows for place in times)
    media.seek(times[0].start_s + 0.5)
    visitor.waits_for(lambda: media.position >= times[0].end_s, "for the film to go on after it")


def test_no_picture_of_a_stretch_under_a_note_is_painted(visitor: Visitor) -> None:
    film = opened(visitor, Kind.FILM, agree=False)
    (stretch, *_) = [place for one in film.advisories for place in one.places if isinstance(place, Times)]
    media = visitor.kiosk.screens.media
    painted: list[float] = []
    media.positionChanged.connect(lambda: painted.append(media.position))
    media.seek(stretch.start_s - 1.0)
    visitor.waits_for(lambda: abs(media.position - stretch.start_s + 1.0) < 0.6, "for the film to be near it")
    picture = next(
        item for item in visitor.window.findChildren(QQuickItem) if "FilmPicture" in item.metaObject().className()
    )
    assert list(picture.property("covered")) == [stretch.start_s, stretch.end_s]
    visitor.touches("Play")
    visitor.waits_for(lambda: media.position >= stretch.end_s, "for the film to go on after it")
    assert not [at for at in painted if stretch.start_s <= at < stretch.end_s - 0.05]


def test_covering_the_screen_pauses_and_carrying_on_is_heard_again(visitor: Visitor) -> None:
    opened(visitor, Kind.FILM)
    visitor.touches("Play")
    visitor.waits_for(lambda: visitor.kiosk.screens.media.playing, "for the film to play")
    visitor.kiosk.access.coverNow()
    assert not visitor.kiosk.screens.media.playing and visitor.kiosk.veiled
    visitor.touches("Carry on")
    visitor.touches("Play")
    media = visitor.kiosk.screens.media
    visitor.waits_for(lambda: media.playing, "for the film to go on")
    assert media._audio is None or not media._audio.isMuted()


def test_another_language_does_not_send_a_film_back_to_its_start(visitor: Visitor) -> None:
    opened(visitor, Kind.FILM)
    media = visitor.kiosk.screens.media
    media.seek(20.0)
    visitor.waits_for(lambda: media.position > 19.0, "for the film to be there")
    visitor.kiosk.languages.speak("en-XA")
    visitor.settle()
    assert media.position > 19.0
    visitor.kiosk.languages.speak("en")


def test_leaving_ends_the_film_and_no_sound_comes_back(visitor: Visitor) -> None:
    opened(visitor, Kind.FILM)
    visitor.touches("Play")
    visitor.waits_for(lambda: visitor.kiosk.screens.media.playing, "for the film to play")
    visitor.leaves_now()
    media = visitor.kiosk.screens.media
    assert not media.playing
    assert media._player is None and media._audio is None
    assert media.title == ""


def test_while_a_film_plays_the_screen_is_not_covered(visitor: Visitor) -> None:
    opened(visitor, Kind.FILM)
    visitor.touches("Play")
    visitor.waits_for(lambda: visitor.kiosk.screens.media.playing, "for the film to play")
    assert visitor.kiosk.idle.next_tick_s(10**6) is None
