"""What a film or sound is, read from its headers."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue import Kind
from kiosk.publishing.media import MediaUnreadable, probe
from tests.publishing.small_world import mp3, mp4, opus


@pytest.mark.parametrize(
    ("data", "kind", "seconds"),
    [
        (mp4(12.5), Kind.FILM, 12.5),
        (mp4(3.0, handler=b"soun"), Kind.AUDIO, 3.0),
        (mp4(4.0) + b"\xffwhat somebody left at the end", Kind.FILM, 4.0),
        (mp3(100), Kind.AUDIO, 2.6),
        (b"ID3\x04\x00\x00\x00\x00\x00\x0a" + bytes(10) + mp3(100), Kind.AUDIO, 2.6),
        (opus(7.0), Kind.AUDIO, 7.0),
    ],
)
def test_each_kind_says_how_long_it_is(tmp_path: Path, data: bytes, kind: Kind, seconds: float) -> None:
    path = tmp_path / "media"
    path.write_bytes(data)

    found = probe(path)

    assert found.kind is kind
    assert found.seconds == pytest.approx(seconds, abs=0.05)


@pytest.mark.parametrize("data", [b"", b"not a film", b"%PDF-1.7", mp4(1.0)[:30], mp4(1.0, handler=b"text"), b"OggS"])
def test_anything_else_is_refused_with_a_reason(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "media"
    path.write_bytes(data)

    with pytest.raises(MediaUnreadable, match=r"^it"):
        probe(path)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([b"....ftyp", b"OggS", b"ID3", b"\xff\xfb", mp4(1.0), opus(1.0), mp3(3)]),
    st.binary(max_size=60),
    st.integers(0, 200),
)
def test_any_bytes_are_a_film_or_a_sound_or_refused(tmp_path: Path, head: bytes, noise: bytes, at: int) -> None:
    path = tmp_path / "media"
    path.write_bytes(head[:at] + noise + head[at + len(noise) :])

    try:
        found = probe(path)
    except MediaUnreadable:
        return
    assert found.seconds is None or found.seconds >= 0
