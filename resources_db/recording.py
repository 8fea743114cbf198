"""Makes the starter film and recording from their sources: sound, pictures, captions and transcript.

- A source (`film.toml`, `podcast.toml`) is written once; the voice, the captions and the transcript all come from it.
- Each line is spoken separately and its silence trimmed, so a caption's times are measured, never guessed.
- The pictures stand still and cross-fade slowly. Nothing flashes and nothing moves.

Needs `espeak-ng` and `ffmpeg` on the machine, and `typst` for the pictures. Called by `make.py` alone.
"""

from __future__ import annotations

import array
import io
import subprocess
import tempfile
import tomllib
import wave
from dataclasses import dataclass
from pathlib import Path

RATE_HZ = 22_050
VOICE = ("espeak-ng", "-v", "en-gb", "-s", "138", "-p", "44", "-g", "2", "--stdout")
LEAD_IN_S = 1.2
BETWEEN_LINES_S = 0.5
BETWEEN_CARDS_S = 1.4
FADE_S = 1.2
CAPTION_LETTERS = 42
QUIET = 250  # of 32,767: below this the voice is silent

# A synthetic voice is sharp at both ends; loudness as for speech on the web.
SOUND_FILTER = "highpass=f=70,lowpass=f=7200,loudnorm=I=-21:TP=-6:LRA=7,alimiter=limit=0.55:level=false"


@dataclass(frozen=True, slots=True)
class Line:
    """One spoken sentence. `say` is what the voice is given, where that is spelt otherwise than `text`."""

    text: str
    say: str


@dataclass(frozen=True, slots=True)
class Card:
    """One picture of the film, or one part of the recording, and what is said over it."""

    title: str
    under: str
    lines: tuple[Line, ...]
    pause_s: float


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption, in seconds from the beginning."""

    start_s: float
    end_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Take:
    """Everything that was said: the samples, the cues of each card, and when each card begins."""

    samples: array.array[int]
    cues: tuple[tuple[Cue, ...], ...]
    starts_s: tuple[float, ...]

    @property
    def length_s(self) -> float:
        """How long it lasts."""
        return len(self.samples) / RATE_HZ


def make_film(folder: Path, fonts: Path) -> None:
    """Writes `film.mp4`, `film.en.vtt` and `film.transcript.md` beside `film.toml` in `folder`."""
    source, cards = _read(folder / "film.toml")
    take = _speak(cards)
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        sound = work / "sound.wav"
        sound.write_bytes(_wav(take.samples))
        pictures = _pictures(folder, fonts, work)
        _run(_film_command(pictures, sound, take, folder / "film.mp4"))
    _write_words(folder, "film", source, cards, take)


def make_podcast(folder: Path) -> None:
    """Writes `podcast.m4a`, `podcast.en.vtt` and `podcast.transcript.md` beside `podcast.toml` in `folder`."""
    source, cards = _read(folder / "podcast.toml")
    take = _speak(cards)
    with tempfile.TemporaryDirectory() as temporary:
        sound = Path(temporary) / "sound.wav"
        sound.write_bytes(_wav(take.samples))
        _run(["ffmpeg", "-y", "-v", "error", "-i", str(sound), *_sound_options(), str(folder / "podcast.m4a")])
    _write_words(folder, "podcast", source, cards, take)


def captions(cues: tuple[Cue, ...]) -> str:
    """The cues as WebVTT, each on one or two lines of at most 42 letters."""
    parts = [f"{_clock(cue.start_s)} --> {_clock(cue.end_s)}\n{chr(10).join(_two_lines(cue.text))}\n" for cue in cues]
    return "WEBVTT\n\n" + "\n".join(parts)


def _read(path: Path) -> tuple[dict[str, str], list[Card]]:
    source = tomllib.loads(path.read_text(encoding="utf-8"))
    cards = [
        Card(card["title"], card.get("under", ""), tuple(map(_line, card["lines"])), card.get("pause_s", 0.0))
        for card in source["card"]
    ]
    return source, cards


def _line(line: str | dict[str, str]) -> Line:
    made = Line(line, line) if isinstance(line, str) else Line(line["text"], line["say"])
    _two_lines(made.text)  # one that does not fit is found before anything is drawn, not after
    return made


def _speak(cards: list[Card]) -> Take:
    samples = _silence(LEAD_IN_S)
    cues, starts = [], []
    for number, card in enumerate(cards):
        starts.append(0.0 if number == 0 else len(samples) / RATE_HZ - BETWEEN_CARDS_S / 2)
        spoken = []
        for line in card.lines:
            start_s = len(samples) / RATE_HZ
            samples += _voice(line.say)
            spoken.append(Cue(start_s, len(samples) / RATE_HZ + BETWEEN_LINES_S / 2, line.text))
            samples += _silence(BETWEEN_LINES_S)
        cues.append(tuple(spoken))
        samples += _silence(card.pause_s + BETWEEN_CARDS_S)
    return Take(samples, tuple(cues), tuple(starts))


def _voice(words: str) -> array.array[int]:
    spoken = subprocess.run([*VOICE, words], check=True, capture_output=True).stdout
    # The length in espeak's header is that of an endless stream, so the samples are read from behind it.
    with wave.open(io.BytesIO(spoken)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE_HZ, 1, 2)
    samples = array.array("h", spoken[44 : len(spoken) - len(spoken) % 2])
    loud = [place for place, value in enumerate(samples) if abs(value) > QUIET]
    margin = RATE_HZ // 50
    return samples[max(0, loud[0] - margin) : loud[-1] + margin]


def _silence(seconds: float) -> array.array[int]:
    return array.array("h", bytes(2 * round(seconds * RATE_HZ)))


def _wav(samples: array.array[int]) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples.tobytes())
    return made.getvalue()


def _pictures(folder: Path, fonts: Path, work: Path) -> list[Path]:
    import typst

    drawn = typst.compile(
        folder / "film.typ", root=folder.parent, font_paths=[fonts], ignore_system_fonts=True, format="png", ppi=72.0
    )
    paths = []
    for number, picture in enumerate(drawn if isinstance(drawn, list) else [drawn]):
        paths.append(work / f"card-{number}.png")
        paths[-1].write_bytes(picture)
    return paths


def _film_command(pictures: list[Path], sound: Path, take: Take, target: Path) -> list[str]:
    """ffmpeg's arguments: each picture for as long as its card lasts, the next one fading in across the boundary."""
    ends = [*take.starts_s[1:], take.length_s]
    inputs, chain = [], []
    for picture, start_s, end_s in zip(pictures, take.starts_s, ends, strict=True):
        inputs += ["-loop", "1", "-framerate", "25", "-t", f"{end_s - start_s + FADE_S:.3f}", "-i", str(picture)]
    before = "0:v"
    for number, start_s in enumerate(take.starts_s[1:], start=1):
        after = f"v{number}"
        chain.append(f"[{before}][{number}:v]xfade=transition=fade:duration={FADE_S}:offset={start_s:.3f}[{after}]")
        before = after
    chain.append(f"[{before}]format=yuv420p[picture]")
    # A key frame every two seconds, so that a jump to a caption is quick; the index first, so that it opens at once.
    return [
        *("ffmpeg", "-y", "-v", "error", *inputs, "-i", str(sound), "-filter_complex", ";".join(chain)),
        *("-map", "[picture]", "-map", f"{len(pictures)}:a", "-t", f"{take.length_s:.3f}"),
        *("-c:v", "libx264", "-profile:v", "high", "-preset", "fast", "-crf", "23", "-tune", "stillimage"),
        *("-g", "50", "-r", "25", *_sound_options(), str(target)),
    ]


def _sound_options() -> list[str]:
    plain = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact", "-movflags", "+faststart"]
    return ["-af", SOUND_FILTER, "-c:a", "aac", "-b:a", "64k", "-ar", "48000", "-ac", "1", *plain]


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def _write_words(folder: Path, name: str, source: dict[str, str], cards: list[Card], take: Take) -> None:
    every = tuple(cue for cues in take.cues for cue in cues)
    (folder / f"{name}.en.vtt").write_text(captions(every), encoding="utf-8")
    (folder / f"{name}.transcript.md").write_text(_transcript(source, cards, take), encoding="utf-8")


def _transcript(source: dict[str, str], cards: list[Card], take: Take) -> str:
    parts = [f"# {source['title']}", source["note"]]
    for card, start_s in zip(cards, take.starts_s, strict=True):
        parts.append(f"## {card.title}")
        if card.under:
            parts.append(f"*On screen from {_minutes(start_s)}: hills and a round sun. “{card.title}. {card.under}”*")
        parts.append(" ".join(line.text for line in card.lines))
    return "\n\n".join(parts) + "\n"


def _two_lines(text: str) -> list[str]:
    """`text` on one line where it fits, else on two that are as even as can be. ValueError where it does not fit."""
    if len(text) <= CAPTION_LETTERS:
        return [text]
    words = text.split()
    splits = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    fitting = [pair for pair in splits if max(map(len, pair)) <= CAPTION_LETTERS]
    if not fitting:
        raise ValueError(f"this line does not fit two captions of {CAPTION_LETTERS} letters: {text}")
    return list(min(fitting, key=lambda pair: abs(len(pair[0]) - len(pair[1]))))


def _clock(seconds: float) -> str:
    milliseconds = round(seconds * 1000)
    return f"{milliseconds // 3_600_000:02}:{milliseconds // 60_000 % 60:02}:{milliseconds / 1000 % 60:06.3f}"


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
