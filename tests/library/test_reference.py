"""What is copied says where it is from, and nothing that was written becomes markup."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import Audience, Kind, Resource, ResourceId, SectionId, Source
from kiosk.library.reference import Wording, reference

CALM = Resource(
    ResourceId("calm"),
    SectionId("first"),
    Kind.DOCUMENT,
    "Staying calm: a briefing",
    "A summary.",
    "en",
    Audience.PROFESSIONAL,
    "calm.pdf",
    published="2023-07",
    owner="Leeds City Council",
    source=Source("https://example.org/calm?a=1&b=2", "The briefing"),
)


def test_a_reference_says_title_date_page_publisher_and_address() -> None:
    made = reference(
        "Begin with how\na place looks.", CALM, "iv", published="July 2023", library="A library", edition="autumn 2026"
    )
    assert made.plain == (
        "“Begin with how a place looks.”\n\n"
        "Staying calm: a briefing, July 2023, page iv. Leeds City Council, in A library, edition of autumn 2026.\n"
        "Published at https://example.org/calm?a=1&b=2"
    )
    assert "<cite>Staying calm: a briefing</cite>, July 2023, page iv." in made.html
    assert '<a href="https://example.org/calm?a=1&amp;b=2">' in made.html


def test_what_is_not_known_is_left_out_without_a_trace() -> None:
    bare = replace(CALM, published="", owner="", source=None)
    assert reference("", bare, None).plain == "Staying calm: a briefing."


def test_another_language_has_its_own_words() -> None:
    made = reference("Ruhig.", CALM, "4", wording=Wording("„%1“", "Seite %1", "in %1", "Stand %1", "Quelle: %1"))
    assert made.plain.startswith("„Ruhig.“") and "Seite 4" in made.plain and "Quelle: https://" in made.plain


@given(st.text(), st.text(min_size=1), st.text())
def test_no_words_of_a_document_become_markup(quote: str, title: str, label: str) -> None:
    hostile = replace(CALM, title=f"<b onclick=x>{title}", owner="<i>")
    html = reference(f"<script>{quote}</script>", hostile, f"<u>{label}").html
    assert "<script" not in html and "<b " not in html and "<i>" not in html and "<u>" not in html
