"""A small world: an editor's folder with a collection in it, whole until a test breaks it."""

from __future__ import annotations

from pathlib import Path

from kiosk.catalogue.parse import ParsedCollection, parse_collection

WHOLE = """
[collection]
id = "valley"
title = "A valley of help"
edition = "1"
language = "en"
publisher = "A council"
rights = "Open Government Licence"
[collection.advisory]
title = "Before you continue"
text = "Parts describe distressing experiences."

[[section]]
id = "vision"
title = "The vision"
summary = "Where to begin."
[[section]]
id = "strategy"
title = "The strategy"
summary = "What is planned."
also_known_as = ["The plan"]

[[resource]]
id = "plan"
section = "strategy"
kind = "document"
title = "The plan"
summary = "What everybody will do."
language = "en"
audience = "professional"
file = "documents/plan.pdf"
minutes = 25
keywords = ["plan"]
number = 3
published = "2023-07"
reviewed = { by = "An editor", on = 2026-11-01 }
show_until = 2031-12-31
source = { url = "https://example.org/plan/", label = "The published plan" }
alternates = [{ form = "easy-read", language = "en", file = "documents/easy.pdf" }]
[[resource.advisory]]
id = "plan-violence"
topics = ["violence or abuse"]
where = ["pages 9-10", "page 4"]
extent = "named, not described"

[[resource]]
id = "film"
section = "vision"
kind = "film"
title = "A film"
summary = "People talk."
language = "en"
audience = "public"
file = "media/film.mp4"
captions = "media/film.vtt"
transcript = "media/film.md"
[[resource.advisory]]
id = "film-loss"
topics = ["loss and grief", "suicide"]
where = ["time 2:10-1:03:05"]
extent = "one story, told in two sentences"

[[contact]]
id = "helpline"
name = "A helpline"
for = "Anyone"
audience = ["public", "young"]
about = ["self", "child"]
channels = [{ kind = "call", value = "0800 1111" }, { kind = "web", value = "example.org", then = "look around" }]
hours = { words = "Weekdays 9 to 5", bank_holidays = false, periods = [
  { days = ["tue", "mon"], opens = "09:00", closes = "17:00" } ] }
closed_then = ["emergency"]
checked = 2024-12-01
[[contact]]
id = "emergency"
name = "Emergency services"
for = "Someone in danger now"
audience = ["public"]
about = ["self"]
danger_now = true
channels = [{ kind = "call", value = "999" }]
hours = { words = "Always", always = true }
checked = 2024-12-01

[[session]]
id = "introduction"
title = "An introduction"
summary = "Twenty minutes."
[[session.step]]
kind = "pages"
title = "Read together"
minutes = 4
resource = "plan"
pages = "3-4"
[[session.step]]
kind = "film"
title = "Watch"
minutes = 2
resource = "film"
time = "0:10-1:05"
optional = true

[[words]]
say = ["panic"]
means = ["anxiety"]
[[words]]
say = ["I want to die"]
distress = true
"""

FILES = ("documents/plan.pdf", "documents/easy.pdf", "media/film.mp4", "media/film.vtt", "media/film.md")


def an_editors_folder(folder: Path, text: str = WHOLE) -> Path:
    """A folder with `text` as its collection.toml, and the files that the whole collection names."""
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    (folder / "collection.toml").write_text(text, encoding="utf-8")
    return folder


def changed(old: str, new: str) -> str:
    """The whole collection with one thing changed."""
    assert WHOLE.count(old) >= 1, old
    return WHOLE.replace(old, new, 1)


def read_with(folder: Path, old: str, new: str) -> ParsedCollection:
    """The whole collection, read after one thing was changed."""
    return parse_collection(an_editors_folder(folder, changed(old, new)))
