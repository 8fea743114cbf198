"""Small collections and odd files, written by the test that needs them."""

from __future__ import annotations

import struct
from pathlib import Path

import pymupdf

HEAD = """\
[collection]
id = "small"
title = "A small collection"
edition = "1"
language = "en"
publisher = "Nobody"
rights = "None"
[collection.advisory]
title = "Before you continue"
text = "Some of this is hard to read."

[[section]]
id = "first"
title = "First"
summary = "The first section."
"""

REVIEWED = 'reviewed = { by = "A tester", on = 2026-01-01 }\n'


def resource(id_: str, kind: str, file: str, *lines: str, title: str = "", reviewed: bool = True) -> str:
    """One [[resource]] table; `lines` are more of its keys, or tables after it."""
    keys = {"id": id_, "section": "first", "kind": kind, "title": title or id_.capitalize(), "file": file}
    text = "".join(f'{key} = "{value}"\n' for key, value in keys.items())
    said = REVIEWED if reviewed else ""
    more = "".join(f"{line}\n" for line in lines)
    return f'\n[[resource]]\n{text}summary = "About it."\nlanguage = "en"\naudience = "public"\n{said}{more}'


def collection(folder: Path, *tables: str, files: dict[str, bytes | str] | None = None) -> Path:
    """A collection with those tables and files."""
    folder.mkdir(parents=True)
    (folder / "collection.toml").write_text(HEAD + "\n".join(tables), encoding="utf-8")
    for name, data in (files or {}).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
    return folder


def whole(folder: Path) -> Path:
    """A collection with one of everything: a page, a document of three pages, a film, a sound, a session, words."""
    advisory = (
        '[[resource.advisory]]\nid = "guide-loss"\ntopics = ["loss and grief"]\nwhere = ["pages 2"]\n'
        'extent = "named, not described"'
    )
    film_advisory = (
        '[[resource.advisory]]\nid = "film-neglect"\ntopics = ["neglect"]\nwhere = ["time 0:05-0:10"]\n'
        'extent = "named, not described"'
    )
    return collection(
        folder,
        resource("welcome", "page", "pages/welcome.md"),
        resource("guide", "document", "documents/guide.pdf", advisory, reviewed=False),
        resource("film", "film", "media/film.mp4", 'captions = "media/film.vtt"', film_advisory, reviewed=False),
        resource("talk", "audio", "media/talk.m4a", 'transcript = "media/talk.md"'),
        resource("draft", "page", "pages/draft.md", reviewed=False),
        '\n[[contact]]\nid = "somebody"\nname = "Somebody"\nfor = "Anyone"\naudience = ["public"]\nabout = ["self"]\n'
        'channels = [{ kind = "call", value = "0000" }]\nchecked = 2024-12-01\n',
        '\n[[session]]\nid = "short"\ntitle = "Short"\nsummary = "A short one."\n[[session.step]]\nkind = "pages"\n'
        'title = "Read"\nminutes = 5\ntext = "Read this."\nresource = "guide"\npages = "1-2"\n',
        '\n[[words]]\nsay = ["panic", "Panicking"]\nmeans = ["lighthouse"]\n',
        files={
            "pages/welcome.md": "# Welcome\n\nHello zebra.\n\n## Inside\n\nA lighthouse.\n\n[Guide](resource:guide)\n",
            "pages/draft.md": "# Draft\n\nNobody has looked at this platypus.\n",
            "documents/guide.pdf": pdf(["Cover walrus", "Bereavement ostrich", "Ending heron"], title="Guide"),
            "media/film.mp4": mp4(12.5),
            "media/film.vtt": "WEBVTT\n\n00:01.000 --> 00:04.000\nPenguin\n\n00:05.500 --> 00:09.000\nVulture\n",
            "media/talk.m4a": mp4(3.0, handler=b"soun"),
            "media/talk.md": "# Talk\n\n[0:01] First badger.\n\n[0:02] Second marmot.\n",
        },
    )


def pdf(pages: list[str], title: str = "") -> bytes:
    """A PDF with a line of text on each page, the same each time."""
    document = pymupdf.open()
    for text in pages:
        document.new_page(width=300, height=400).insert_text((40, 60), text)
    document.set_metadata({"title": title})
    return bytes(document.tobytes(no_new_id=True))


def locked_pdf() -> bytes:
    """A PDF that asks for a password."""
    document = pymupdf.open()
    document.new_page()
    return bytes(document.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, owner_pw="owner", user_pw="user"))


def raw_pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue. It has a right table of places."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def empty_pdf() -> bytes:
    """A PDF without pages."""
    return raw_pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>")


def stream(body: bytes, extra: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(body), extra, body)


def deep_outline_pdf(levels: int = 60_000) -> bytes:
    """A PDF whose outline is so deep that reading it ends a process."""
    first = 4
    items = [
        b"<< /Title (x) /Parent %d 0 R /First %d 0 R /Last %d 0 R /Count 1 >>"
        % (first + at - 1, first + at + 1, first + at + 1)
        for at in range(1, levels)
    ]
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        b"<< /Type /Outlines /First 5 0 R /Last 5 0 R /Count 1 >>",
        *items,
        b"<< /Title (end) /Parent %d 0 R >>" % (first + levels - 1),
    )


def mp4(seconds: float, handler: bytes = b"vide") -> bytes:
    """The headers of an MP4 that says it is so long."""

    def box(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I4s", len(body) + 8, name) + body

    header = box(b"mvhd", bytes(12) + struct.pack(">II", 1000, round(seconds * 1000)) + bytes(80))
    track = box(b"trak", box(b"mdia", box(b"hdlr", bytes(8) + handler + bytes(12))))
    return box(b"ftyp", b"isom" + bytes(4)) + box(b"moov", header + track) + box(b"mdat", bytes(64))


def mp3(frames: int) -> bytes:
    """Silent MP3 frames: 128 kbit/s, 44,100 Hz, 417 bytes and 26 ms each."""
    return (b"\xff\xfb\x90\x00" + bytes(413)) * frames


def opus(seconds: float) -> bytes:
    """The first and last page of an Ogg file of Opus."""
    head = b"OggS" + bytes(23) + b"\x13OpusHead\x01\x01" + struct.pack("<HIHB", 312, 48_000, 0, 0)
    last = b"OggS\x00\x04" + struct.pack("<q", 312 + round(seconds * 48_000)) + bytes(13)
    return head + last


def endless_pdf(depth: int = 30) -> bytes:
    """A PDF of two pages. The second takes longer to draw than anybody has: forms that draw forms, ten times each."""
    first = 6
    forms = [
        stream(
            b"/X Do " * 10,
            b"/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X %d 0 R >> >>" % (number + 1),
        )
        for number in range(first, first + depth)
    ]
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] %s >>"
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        page % b"",
        page % b"/Contents 5 0 R /Resources << /XObject << /X 6 0 R >> >>",
        stream(b"/X Do"),
        *forms,
        stream(b"0 0 99 99 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 99 99]"),
    )
