"""PDFs that try the text view, written by the tests themselves: one for each way in which reading can go wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pymupdf
import typst

__all__ = ["PAGES"]

_LEFT = (
    "A calm adult who stays near helps a child to settle. It is not the words that matter first, but the voice and "
    "the face, and that somebody stays.",
    "Small and steady steps count. What happens every day at the same hour becomes a place to rest.",
)
_RIGHT = (
    "Ask before you touch. Say what will happen next, and say it again when it is about to happen.",
    "When a promise cannot be kept, say so early. Trust grows from the mending more than from the keeping.",
)


def two_columns_tagged(folder: Path) -> Path:
    """Two columns whose content is written right column first, last paragraph first; the tags know the order."""
    paragraphs = [*_LEFT, *_RIGHT]
    tops = (90, 220, 90, 220)
    parts = [("H1", "What helps", (50, 40, 500, 80), 18)]
    parts += [
        ("P", text, (50 if n < 2 else 310, top, 280 if n < 2 else 540, top + 120), 11)
        for n, (text, top) in enumerate(zip(paragraphs, tops, strict=True))
    ]
    return _tagged(folder / "two-columns-tagged.pdf", parts, order=(4, 3, 2, 1, 0))


def two_columns_untagged(folder: Path) -> Path:
    """The same page without tags: content from the bottom up, and both columns on one grid of lines."""
    document = pymupdf.open()
    page = document.new_page()
    for text, box in (
        (_RIGHT[1], (310, 190, 540, 280)),
        (_LEFT[1], (50, 190, 280, 280)),
        (_RIGHT[0], (310, 90, 540, 180)),
        (_LEFT[0], (50, 90, 280, 180)),
    ):
        page.insert_textbox(box, text, fontsize=11)
    page.insert_text((50, 70), "What helps, in two columns across the whole page", fontsize=18)
    page.insert_text(
        (50, 320), "After both columns the page goes on from edge to edge, in one line that is long.", fontsize=11
    )
    return _saved(document, folder / "two-columns-untagged.pdf")


def table_tagged(folder: Path) -> Path:
    """A table with a row of headers and a header at the front of each row."""
    return _typst(
        folder / "table-tagged.pdf",
        """
= Who to ask
#table(columns: 3, table.header([For], [Ask], [When]),
  pdf.table-summary(summary: "", [A child]) , [The school nurse], [Mornings],
  [A parent], [The family hub], [Any day], )
After the table.
""".replace('pdf.table-summary(summary: "", [A child]) ', "[A child]"),
    )


def table_untagged(folder: Path) -> Path:
    """Short cells in rows, one of two lines; a sentence above and below."""
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((50, 80), "These people can be asked about it on any day of the week.", fontsize=11)
    rows = [("For", "Ask", "When"), ("A child", "School nurse", "Mornings"), ("A parent", "Family hub", "Any day")]
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            font = "hebo" if number == 0 else "helv"
            page.insert_text((50 + 150 * column, 120 + 24 * number), cell, fontsize=11, fontname=font)
    page.insert_text((200, 181), "or health visitor", fontsize=11)
    page.insert_text((50, 260), "They do not mind being asked twice, and would rather be asked than not.", fontsize=11)
    return _saved(document, folder / "table-untagged.pdf")


def lists_tagged(folder: Path) -> Path:
    """Lists in lists, with their markers."""
    return _typst(
        folder / "lists-tagged.pdf",
        "= Steps\n- Breathe\n- Sit near\n  - closer still\n    + first\n    + second\n- Wait\n",
    )


def lists_untagged(folder: Path) -> Path:
    """Bullets that are parts of their own beside their lines, and items further in."""
    document = pymupdf.open()
    page = document.new_page()
    for x, y, mark, text in (
        (50, 100, "•", "Breathe slowly, and count to four with"),
        (50, 130, "•", "Sit near"),
        (80, 146, "–", "closer still"),
        (50, 162, "•", "Wait"),
    ):
        page.insert_text((x, y), mark, fontsize=11)
        page.insert_text((x + 16, y), text, fontsize=11)
    page.insert_text((66, 114), "the child, out loud.", fontsize=11)
    return _saved(document, folder / "lists-untagged.pdf")


def figures_tagged(folder: Path) -> Path:
    """A picture and a drawing of lines alone, both described, one with a caption."""
    return _typst(
        folder / "figures-tagged.pdf",
        """
= Pictures
#figure(image("grey.png", width: 2cm, alt: "Two hands, one holding the other"), caption: [Hands])
#figure(rect(width: 3cm, height: 1cm, fill: red), alt: "A red bar", caption: [A bar])
""",
    )


def figures_untagged(folder: Path) -> Path:
    """A picture that nobody described, between two paragraphs, and a small ornament."""
    document = pymupdf.open()
    page = document.new_page()
    page.insert_textbox((50, 60, 540, 110), _LEFT[0], fontsize=11)
    page.insert_image((50, 130, 250, 280), pixmap=_grey())
    page.insert_image((500, 130, 520, 150), pixmap=_grey())
    page.insert_text((50, 296), "Figure 1: Hands", fontsize=9)
    page.insert_textbox((50, 320, 540, 380), _RIGHT[0], fontsize=11)
    return _saved(document, folder / "figures-untagged.pdf")


def running_heads(folder: Path) -> Path:
    """Untagged, three pages with a head, a foot and numbers; words are broken at the ends of lines."""
    document = pymupdf.open()
    for number in range(3):
        page = document.new_page()
        page.insert_text((50, 40), "A guide to calm places", fontsize=9)
        page.insert_text((50, 810), f"Page {number + 1} of 3", fontsize=9)
        lines = (
            "Every room says something before any-",
            "body speaks. A low light and a well-known",
            "face make a well-",
            "known place, whatever the hour.",
        )
        page.insert_text((50, 100), [*lines, f"This is what page {number + 1} adds."], fontsize=11)
    return _saved(document, folder / "running-heads.pdf")


def picture_only(folder: Path) -> Path:
    """A scan: one picture, no words."""
    document = pymupdf.open()
    page = document.new_page()
    page.insert_image(page.rect, pixmap=_grey())
    return _saved(document, folder / "picture-only.pdf")


def arabic_tagged(folder: Path) -> Path:
    """From right to left, with a number and a Latin word in it."""
    return _typst(
        folder / "arabic-tagged.pdf",
        """
#set text(lang: "ar", font: ("Noto Naskh Arabic", "Noto Sans Arabic", "DejaVu Sans", "DejaVu Sans Mono"))
= ما يساعد الطفل
الهدوء أولاً، ثم الكلام. اتصل على 0808 في أي وقت.
- تنفس ببطء
- اجلس قريباً
""",
        language="ar",
    )


def arabic_untagged(folder: Path) -> Path:
    """Two columns from right to left, and no tags: the right column is read first."""
    made = _typst(
        folder / "arabic-columns.pdf",
        """
#set text(lang: "ar", font: ("Noto Naskh Arabic", "Noto Sans Arabic", "DejaVu Sans", "DejaVu Sans Mono"))
#columns(2)[
ابق قريبا من الطفل حتى يهدأ. تكلم بصوت هادئ وبطيء.

قل ما سيحدث بعد ذلك.
#colbreak()
اسأل قبل أن تلمس. انتظر حتى يجيب الطفل بنفسه.

ثم اجلس قريبا منه.
]
""",
        language="ar",
    )
    document = pymupdf.open(made)
    document.xref_set_key(document.pdf_catalog(), "StructTreeRoot", "null")
    return _saved(document, folder / "arabic-untagged.pdf")


def rotated(folder: Path) -> Path:
    """A page that was turned a quarter: places are on the page as displayed."""
    document = pymupdf.open()
    page = document.new_page()
    page.insert_textbox((50, 60, 540, 110), _LEFT[0], fontsize=11)
    page.insert_textbox((50, 140, 540, 200), _RIGHT[0], fontsize=11)
    page.set_rotation(90)
    return _saved(document, folder / "rotated.pdf")


PAGES: dict[str, Callable[[Path], Path]] = {
    made.__name__.replace("_", "-"): made
    for made in (
        two_columns_tagged,
        two_columns_untagged,
        table_tagged,
        table_untagged,
        lists_tagged,
        lists_untagged,
        figures_tagged,
        figures_untagged,
        running_heads,
        picture_only,
        arabic_tagged,
        arabic_untagged,
        rotated,
    )
}


def _saved(document: pymupdf.Document, path: Path) -> Path:
    document.save(path)
    document.close()
    return path


def _grey() -> pymupdf.Pixmap:
    picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 20, 15))
    picture.clear_with(90)
    return picture


def _typst(path: Path, body: str, language: str = "en") -> Path:
    _grey().save(path.parent / "grey.png")
    head = f'#set document(title: "A page", date: none)\n#set page(paper: "a5")\n#set text(lang: "{language}")\n'
    source = path.with_suffix(".typ")
    source.write_text(head + body, encoding="utf-8")
    path.write_bytes(typst.compile(source, pdf_standards=["ua-1"]))
    return path


def _tagged(
    path: Path, parts: list[tuple[str, str, tuple[float, float, float, float], int]], order: tuple[int, ...]
) -> Path:
    """A page whose parts are tagged in their order, and whose content is written in another."""
    drafts = []
    for _, text, box, size in parts:
        draft = pymupdf.open()
        page = draft.new_page()
        page.insert_textbox(box, text, fontsize=size)
        drafts.append(page.read_contents().decode("latin-1"))
        draft.close()
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((0, 0), " ", fontname="helv")
    content = "\n".join(f"/{parts[n][0]} <</MCID {n}>> BDC\n{drafts[n]}\nEMC" for n in order)
    stream = document.get_new_xref()
    document.update_object(stream, "<<>>")
    document.update_stream(stream, content.encode("latin-1"))
    page.set_contents(stream)
    root, tree, whole = (document.get_new_xref() for _ in range(3))
    tags = [document.get_new_xref() for _ in parts]
    for number, (xref, part) in enumerate(zip(tags, parts, strict=True)):
        document.update_object(xref, f"<</Type/StructElem/S/{part[0]}/P {whole} 0 R/Pg {page.xref} 0 R/K {number}>>")
    listed = " ".join(f"{xref} 0 R" for xref in tags)
    document.update_object(whole, f"<</Type/StructElem/S/Document/P {root} 0 R/K[{listed}]>>")
    document.update_object(tree, f"<</Nums[0[{listed}]]>>")
    document.update_object(root, f"<</Type/StructTreeRoot/K {whole} 0 R/ParentTree {tree} 0 R>>")
    document.xref_set_key(page.xref, "StructParents", "0")
    document.xref_set_key(document.pdf_catalog(), "StructTreeRoot", f"{root} 0 R")
    document.xref_set_key(document.pdf_catalog(), "MarkInfo", "<</Marked true>>")
    return _saved(document, path)
