"""Film and sound: played when asked, captions on, the words beside it.

Qt Multimedia is imported when the first film or sound is opened, not at start. Nothing plays by itself. The player is
ended, not only paused, when the visit leaves: no sound comes back.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.navigator import Navigator
from kiosk.app.rows import Rows
from kiosk.app.work import Work
from kiosk.catalogue import Kind, Resource, ResourceId, Section, Times
from kiosk.errors import KioskError
from kiosk.library import content

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink
from kiosk.app.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["CueRow", "MediaViewModel"]

_STEP_S = 10.0
_AHEAD_S = 0.25
_VOLUME = 0.7
_VOLUME_STEP = 0.15


@dataclass(frozen=True, slots=True)
class CueRow:
    """One stretch of the words beside a film or sound. `start_s` is -1 where it has no time."""

    text: str
    time: str
    start_s: float


@QmlElement
@QmlUncreatable("made in Python")
class MediaViewModel(QObject):
    """One film or sound, and where it stands."""

    changed = Signal()
    stateChanged = Signal()
    positionChanged = Signal()
    volumeChanged = Signal()

    def __init__(self, navigator: Navigator, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._transcript = Rows(CueRow, self)
        self._resource: Resource | None = None
        self._section: Section | None = None
        self._content: content.MediaContent | None = None
        self._player: QMediaPlayer | None = None
        self._audio: QAudioOutput | None = None
        self._sink: QVideoSink | None = None
        self._view: QObject | None = None
        self._work = Work(self)
        self._captions = True
        self._volume = _VOLUME
        self._failed: KioskError | str | None = None
        self._starts: list[float] = []
        self._timed: list[tuple[float, float, str]] = []
        self._wanted_start_s: float | None = None

    def show(self, resource_id: ResourceId, start_s: float | None = None) -> None:
        """Make it ready, silent and still, at `start_s`."""
        self.clear()
        release, visit = self._navigator.release, self._navigator.visit
        if release is None:
            return
        try:
            resource = release.resource(resource_id, visit, self._navigator.today)
        except KioskError as error:
            self._fail(error)
            return
        # Registers the item that paints the picture, before the screen that uses it is made.
        from kiosk.app import film

        assert film.QML_IMPORT_NAME
        self._resource = resource
        self._section = next((one for one in release.sections if one.id == resource.section), None)
        self._wanted_start_s = start_s
        self._emit_all()
        # Its bytes are checked against their hash before anything plays them: off this thread, films are large.
        self._work.run(lambda: content.media(release, resource_id, visit), self._opened, self._fail)

    def _fail(self, error: KioskError) -> None:
        self._failed = error
        self._emit_all()

    def _opened(self, heard: content.MediaContent) -> None:
        self._content = heard
        self._cover_frames()
        self._timed = [
            (cue.start_s, cue.end_s or cue.start_s, cue.text) for cue in heard.captions if cue.start_s is not None
        ]
        self._starts = [start for start, _, _ in self._timed]
        lines = heard.captions or heard.transcript
        self._transcript.replace([CueRow(cue.text.replace("\n", " "), *_time(cue.start_s)) for cue in lines])
        self._make_player()
        self._emit_all()

    def clear(self) -> None:
        """Stop, and forget what was played."""
        self._work.forget()
        if self._player is not None:
            player, self._player = self._player, None
            # Its decoder hands pictures on from a thread of its own: it lets go of where they are painted before the
            # screen is taken down.
            player.setVideoSink(None)  # type: ignore[arg-type]  # the stub does not know that Qt takes none
            player.stop()
            player.setSource(QUrl())
            player.deleteLater()
        if self._audio is not None:
            self._audio.deleteLater()
            self._audio = None
        # The next film is painted on an item of its own.
        self._view = self._sink = None
        self._resource, self._section, self._content, self._failed = None, None, None, None
        self._wanted_start_s = None
        self._transcript.replace(())
        self._captions, self._volume, self._starts, self._timed = True, _VOLUME, [], []
        self._emit_all()

    def stop(self) -> None:
        """End the thread; used when the window closes."""
        self._work.stop()

    def hold(self) -> None:
        """Pause, for somebody who will carry on."""
        if self._player is not None:
            self._player.pause()

    def retranslate(self) -> None:
        """The same place in another language."""
        self._emit_all()

    def silence(self) -> None:
        """Cut the sound at once and for good; the rest of leaving may take its time."""
        if self._audio is not None:
            self._audio.setMuted(True)
        if self._player is not None:
            self._player.pause()

    def _cover_frames(self) -> None:
        """No picture of a stretch that is passed over is painted, whatever the player still hands on."""
        if self._view is not None and self._content is not None:
            covered = [place for place in self._content.allowed.covered if isinstance(place, Times)]
            self._view.setProperty("covered", [second for one in covered for second in (one.start_s, one.end_s)])

    def _make_player(self) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

        assert self._content is not None
        self._player = QMediaPlayer(self)
        if not QMediaDevices.defaultAudioOutput().isNull():
            self._audio = QAudioOutput(self)
            self._audio.setVolume(self._volume)
            self._player.setAudioOutput(self._audio)
        if self._sink is not None:
            self._player.setVideoSink(self._sink)
        self._player.positionChanged.connect(self._moved)
        self._player.durationChanged.connect(self.changed)
        self._player.playbackStateChanged.connect(self.stateChanged)
        self._player.errorOccurred.connect(self._break)
        self._player.mediaStatusChanged.connect(self._status)
        self._player.setSource(QUrl.fromLocalFile(str(self._content.path)))

    @Slot()
    def _status(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        if self._player is None:
            return
        ready = (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia)
        if self._player.mediaStatus() in ready and self._wanted_start_s is not None:
            wanted, self._wanted_start_s = self._wanted_start_s, None
            self.seek(wanted)
        self.stateChanged.emit()

    @Slot()
    def _break(self) -> None:
        self._failed = "no-film"
        self._emit_all()

    @Slot()
    def _moved(self) -> None:
        # A little ahead: Qt tells where it is ten times a second, and the first words of a stretch count.
        skip = self._skip_to(self.position + _AHEAD_S)
        if skip is not None and self._player is not None:
            self._go(skip + 0.001)
            return
        self.positionChanged.emit()

    def _skip_to(self, at_s: float) -> float | None:
        """Where to go on from, when `at_s` is inside a stretch that the visit has not agreed to."""
        if self._content is None:
            return None
        for place in self._content.allowed.covered:
            if isinstance(place, Times) and place.start_s <= at_s < place.end_s:
                return place.end_s
        return None

    def _emit_all(self) -> None:
        self.changed.emit()
        self.stateChanged.emit()
        self.positionChanged.emit()
        self.volumeChanged.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title."""
        return self._resource.title if self._resource else ""

    @Property(str, notify=changed)
    def sectionTitle(self) -> str:
        """The section it stands in."""
        return self._section.title if self._section else ""

    @Property(int, notify=changed)
    def hue(self) -> int:
        """The section's place among the hues, from 0."""
        return (self._section.order - 1) % 7 if self._section else 0

    @Property(bool, notify=changed)
    def isFilm(self) -> bool:
        """Whether there is a picture."""
        return self._resource is not None and self._resource.kind is Kind.FILM

    @Property(str, notify=changed)
    def editionNote(self) -> str:
        """What edition this is, or ''."""
        return self._resource.edition_note if self._resource else ""

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it cannot be played."""
        return self._failed is not None

    @Property("QStringList", notify=changed)
    def sentences(self) -> list[str]:
        """What happened, what is safe, what now; empty where nothing failed."""
        return list(words.error_sentences(self._failed)) if self._failed is not None else []

    @Property(bool, notify=changed)
    def hasSound(self) -> bool:
        """Whether this computer can make a sound."""
        return self._audio is not None

    @Property(float, notify=changed)
    def duration(self) -> float:
        """Its length in seconds."""
        if self._player is not None and self._player.duration() > 0:
            return self._player.duration() / 1000
        return self._content.seconds or 0.0 if self._content else 0.0

    @Property(float, notify=positionChanged)
    def position(self) -> float:
        """Where it stands, in seconds."""
        return self._player.position() / 1000 if self._player is not None else 0.0

    @Property(str, notify=positionChanged)
    def clock(self) -> str:
        """'0:12 / 2:05'."""
        return f"{words.clock_time(self.position)} / {words.clock_time(self.duration)}"

    @Property(str, notify=positionChanged)
    def caption(self) -> str:
        """What is being said, or '' where captions are off."""
        return self._caption_at(self.position) if self._captions else ""

    def _caption_at(self, at_s: float) -> str:
        place = bisect.bisect_right(self._starts, at_s) - 1
        if place < 0:
            return ""
        _, end_s, text = self._timed[place]
        return text if at_s < end_s else ""

    @Property(int, notify=positionChanged)
    def cueRow(self) -> int:
        """The row of the words beside it that is being said; -1 before the first."""
        return bisect.bisect_right(self._starts, self.position) - 1

    @Property(bool, notify=stateChanged)
    def playing(self) -> bool:
        """Whether it plays."""
        if self._player is None:
            return False
        from PySide6.QtMultimedia import QMediaPlayer

        return self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    @Property(bool, notify=stateChanged)
    def captions(self) -> bool:
        """Whether captions are shown."""
        return self._captions

    @Property(float, notify=volumeChanged)
    def volume(self) -> float:
        """Loudness, 0 to 1."""
        return self._volume

    @Property(QObject, constant=True)
    def transcript(self) -> QObject:
        """The words beside it, as `CueRow`s."""
        return self._transcript

    @Slot(QObject)
    def showOn(self, view: QObject) -> None:
        """Hand over what pictures are painted on, an item with a `videoSink`: until the film is left."""
        self._sink = view.property("videoSink")
        self._view = view
        self._cover_frames()
        if self._player is not None:
            self._player.setVideoSink(self._sink)

    @Slot()
    def playOrPause(self) -> None:
        """The person pressed the large button."""
        if self._player is None:
            return
        if self.playing:
            self._player.pause()
        else:
            self._player.play()

    @Slot(float)
    def seek(self, at_s: float) -> None:
        """Go to a time, or to the end of a stretch that was left out."""
        if self._player is None:
            self._wanted_start_s = at_s
        else:
            wanted = min(max(0.0, at_s), max(0.0, self.duration - 0.2))
            beyond = self._skip_to(wanted)
            self._go(beyond if beyond is not None else wanted)

    def _go(self, at_s: float) -> None:
        """Move to a time, or as soon as the file is read. A stopped player has no place: it is paused first, still."""
        from PySide6.QtMultimedia import QMediaPlayer

        assert self._player is not None
        if self._player.mediaStatus() in (
            QMediaPlayer.MediaStatus.NoMedia,
            QMediaPlayer.MediaStatus.LoadingMedia,
        ):
            self._wanted_start_s = at_s
            return
        if self._player.playbackState() is QMediaPlayer.PlaybackState.StoppedState:
            self._player.pause()
        self._player.setPosition(int(at_s * 1000))

    @Slot()
    def back(self) -> None:
        """Ten seconds back."""
        self.seek(self.position - _STEP_S)

    @Slot()
    def forward(self) -> None:
        """Ten seconds on."""
        self.seek(self.position + _STEP_S)

    @Slot()
    def toggleCaptions(self) -> None:
        """Captions on or off."""
        self._captions = not self._captions
        self.stateChanged.emit()
        self.positionChanged.emit()

    @Slot()
    def louder(self) -> None:
        """A step louder."""
        self._set_volume(self._volume + _VOLUME_STEP)

    @Slot()
    def quieter(self) -> None:
        """A step quieter."""
        self._set_volume(self._volume - _VOLUME_STEP)

    def _set_volume(self, volume: float) -> None:
        self._volume = min(1.0, max(0.0, volume))
        if self._audio is not None:
            self._audio.setVolume(self._volume)
        self.volumeChanged.emit()

    @Slot()
    def openItem(self) -> None:
        """The person went to the description of what plays."""
        if self._resource is not None:
            self._navigator.go_to_resource(self._resource.id)


def _time(start_s: float | None) -> tuple[str, float]:
    """A time as words and as seconds; '' and -1 where there is none."""
    return ("", -1.0) if start_s is None else (words.clock_time(start_s), start_s)
