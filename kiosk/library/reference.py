"""A passage with where it is from, so that what is copied into a letter can be found and checked by whoever reads it.

Pure: what is known goes in, the same reference comes out as plain text and as HTML. What is not known is left out; no
comma is left standing alone. Nothing that a document or an editor wrote becomes markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from kiosk.catalogue import Resource

__all__ = ["Reference", "Wording", "reference"]

_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a reference, in the language of whoever copies. %1 is what they are about."""

    quoted: str = "“%1”"
    page: str = "page %1"
    library: str = "in %1"
    edition: str = "edition of %1"
    published_at: str = "Published at %1"


@dataclass(frozen=True, slots=True)
class Reference:
    """The same words twice, for whichever the receiving program takes."""

    plain: str
    html: str


def reference(
    quote: str,
    resource: Resource,
    page_label: str | None,
    *,
    published: str = "",
    publisher: str = "",
    library: str = "",
    edition: str = "",
    wording: Wording | None = None,
) -> Reference:
    """The quote, its title, when it was published, the page as it is printed, whose it is, and where it is published.

    `published` is the resource's date in words (else as the catalogue has it); `library` and `edition` are those of the
    release. `quote` may be empty: then it is the reference alone.

    >>> from kiosk.catalogue import Audience, Kind, ResourceId, SectionId
    >>> one = Resource(ResourceId("a"), SectionId("s"), Kind.DOCUMENT, "Calm", "", "en", Audience.PUBLIC, "a.pdf")
    >>> reference("Begin with how a place looks.", one, "iv", publisher="Leeds").plain
    '“Begin with how a place looks.”\\n\\nCalm, page iv. Leeds.'
    """
    wording = wording or Wording()
    said = _tidied(quote)
    title = resource.title.strip()
    after_title = [published or resource.published, resource.edition_note]
    if page_label:
        after_title.append(wording.page.replace("%1", page_label))
    facts = [part for part in map(_tidied, after_title) if part]
    whose = resource.owner or publisher
    place = [part for part in (_tidied(whose), _library(library, edition, wording)) if part]
    url = resource.source.url if resource.source is not None else ""

    first = _sentence(", ".join([title, *facts]))
    second = _sentence(", ".join(place)) if place else ""
    line = " ".join(filter(None, (first, second)))
    plain_parts = [wording.quoted.replace("%1", said)] if said else []
    plain_parts.append(line)
    plain = "\n\n".join(plain_parts)
    html = "".join(f"<blockquote>{_lines(escape(paragraph))}</blockquote>" for paragraph in filter(None, [said]))
    html += f"<p><cite>{escape(title)}</cite>{escape(line[len(title) :])}</p>"
    if url:
        plain += "\n" + wording.published_at.replace("%1", url)
        address = f'<a href="{escape(url, quote=True)}">{escape(url)}</a>'
        html += f"<p>{escape(wording.published_at).replace('%1', address)}</p>"
    return Reference(plain, html)


def _library(library: str, edition: str, wording: Wording) -> str:
    parts = [wording.library.replace("%1", library)] if library else []
    if edition:
        parts.append(wording.edition.replace("%1", edition))
    return ", ".join(parts)


def _tidied(text: str) -> str:
    """Without the line breaks of the page it stood on; paragraphs stay apart."""
    paragraphs = (" ".join(paragraph.split()) for paragraph in text.replace("\r", "")[:_LONGEST].split("\n\n"))
    return "\n\n".join(filter(None, paragraphs))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else text + "."


def _lines(text: str) -> str:
    return text.replace("\n\n", "<br><br>")
