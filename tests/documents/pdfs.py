"""PDFs that the tests of documents need, made by code: plain ones, and ones that do harm."""

from __future__ import annotations

import zlib
from pathlib import Path

import pymupdf

PROSE = "When a child is frightened a calm adult who stays near helps them to feel safe again. "


def a_leaflet(path: Path, pages: int = 3, *, rotation: int = 0) -> Path:
    """Prose on several pages, with a heading, links and an outline."""
    document = pymupdf.open()
    for number in range(pages):
        page = document.new_page(width=420, height=595)
        page.insert_text((40, 60), f"Part {number + 1}: Café well-being", fontsize=18)
        page.insert_textbox((40, 80, 380, 400), PROSE * 8, fontsize=10)
    first = document[0]
    first.insert_link(
        {"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(40, 420, 140, 440), "uri": "https://example.org/"}
    )
    goto = {"kind": pymupdf.LINK_GOTO, "from": pymupdf.Rect(40, 450, 140, 470), "page": pages - 1}
    first.insert_link({**goto, "to": pymupdf.Point(0, 119)})
    document.set_toc([[1, f"Part {number + 1}", number + 1] for number in range(pages)])
    document.set_metadata({"title": "A calm leaflet"})
    for page in document:
        page.set_rotation(rotation)
    document.save(path)
    return path


def raw(path: Path, *objects: bytes, root: int = 1, head: bytes = b"%PDF-1.7\n") -> Path:
    """A PDF of these objects, numbered from 1, with a right cross-reference table."""
    body = bytearray(head)
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    body += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    body += b"trailer<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, root, start)
    path.write_bytes(bytes(body))
    return path


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream object's content."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)


def one_page(path: Path, content: bytes, *more: bytes, box: bytes = b"0 0 595 842", resources: bytes = b"") -> Path:
    """A PDF of one page with this content stream object; `more` objects are numbered from 5."""
    return raw(
        path,
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<<%s>>>>" % (box, resources),
        content,
        *more,
    )


def packed(chunk: bytes, times: int) -> bytes:
    """`chunk` so many times over, deflated: its own packed bytes repeated, so a gigabyte takes no time to make."""
    packer = zlib.compressobj(9)
    head = packer.flush(zlib.Z_FULL_FLUSH)
    piece = packer.compress(chunk) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + piece * times + packer.flush()


def a_flate_bomb(path: Path) -> Path:
    """A page whose content is a few kilobytes that unpack to a gigabyte, twice packed."""
    chunk = b"0 0 m 1 1 l S " * 4681
    content = zlib.compress(packed(chunk, (1 << 30) // len(chunk)), 9)
    return one_page(path, stream(content, b"/Filter[/FlateDecode/FlateDecode]"))


def a_huge_page(path: Path) -> Path:
    """A page of a million points a side."""
    return one_page(path, stream(b"0 0 m 9 9 l S"), box=b"0 0 1000000 1000000")


def a_huge_image(path: Path) -> Path:
    """An image of 60,000 by 60,000 pixels, 1 bit deep, in half a megabyte: 4 gigabytes once unpacked for drawing."""
    data = packed(b"\x55" * 75_000, 6_000)
    image = b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceGray/BitsPerComponent 1"
    return one_page(
        path,
        stream(b"595 0 0 842 0 0 cm /I Do"),
        stream(data, image + b"/Filter/FlateDecode"),
        resources=b"/XObject<</I 5 0 R>>",
    )


def a_deep_outline(path: Path, levels: int = 60_000) -> Path:
    """An outline in which every entry has one child."""
    first = 4
    entries = [
        b"<</Title(x)/Parent %d 0 R/First %d 0 R/Last %d 0 R/Count 1>>" % (number - 1, number + 1, number + 1)
        for number in range(first + 1, first + levels)
    ]
    return raw(
        path,
        b"<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>",
        b"<</Type/Outlines/First 5 0 R/Last 5 0 R/Count 1>>",
        *entries,
        b"<</Title(x)/Parent %d 0 R>>" % (first + levels - 1),
    )


def a_locked_one(path: Path) -> Path:
    """A PDF that asks for a password."""
    document = pymupdf.open()
    document.new_page()
    document.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="secret", owner_pw="secret")
    return path


def an_empty_one(path: Path) -> Path:
    """A PDF without pages."""
    return raw(path, b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>")


def an_endless_page(path: Path) -> Path:
    """A page that draws a form, that draws a form ten times, ten deep."""
    forms = [
        stream(b"/F Do " * 10, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>" % (n + 1))
        for n in range(5, 15)
    ]
    return one_page(
        path,
        stream(b"/F Do"),
        *forms,
        stream(b"0 0 9 9 re f " * 50, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"),
        resources=b"/XObject<</F 5 0 R>>",
    )
