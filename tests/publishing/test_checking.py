"""`publish check`: everything an editor should know, all at once."""

from __future__ import annotations

from pathlib import Path

from kiosk.catalogue import Finding, Weight
from kiosk.publishing.preflight import check
from tests.publishing.small_world import collection, empty_pdf, locked_pdf, mp4, pdf, resource, whole

TALL = "WEBVTT\n\n00:01.000 --> 00:02.000\nOne\nTwo\nThree\n\n00:03.000 --> 00:04.000\n" + "long " * 10 + "\n"


def said(findings: tuple[Finding, ...], weight: Weight) -> list[tuple[str, str]]:
    return [(finding.place, finding.what) for finding in findings if finding.weight is weight]


def test_mistakes_in_every_file_are_said_at_once_and_before_advice(tmp_path: Path) -> None:
    advisory = (
        '[[resource.advisory]]\nid = "ADV"\ntopics = ["neglect"]\nwhere = ["WHERE"]\nextent = "named, not described"'
    )
    folder = collection(
        tmp_path / "ours",
        resource("locked", "document", "locked.pdf"),
        resource("empty", "document", "empty.pdf"),
        resource("short", "document", "short.pdf", advisory.replace("ADV", "a").replace("WHERE", "pages 2-3")),
        resource("page", "page", "page.md"),
        resource("blank", "page", "blank.md"),
        resource("latin", "page", "latin.md"),
        resource("film", "film", "film.mp4", 'captions = "film.vtt"'),
        resource("sound", "film", "sound.mp4"),
        resource("talk", "audio", "talk.m4a", advisory.replace("ADV", "b").replace("WHERE", "time 0:01-0:09")),
        '\n[[session]]\nid = "s"\ntitle = "S"\nsummary = "S."\n[[session.step]]\nkind = "pages"\ntitle = "Read"\n'
        'minutes = 5\ntext = "Read this."\nresource = "short"\npages = "2"\n',
        files={
            "locked.pdf": locked_pdf(),
            "empty.pdf": empty_pdf(),
            "short.pdf": pdf(["Only one"]),
            "page.md": "# Page\n\n[Nowhere](resource:nowhere)\n",
            "blank.md": "\n",
            "latin.md": b"# caf\xe9\n",
            "film.mp4": mp4(2.0),
            "film.vtt": "no captions",
            "sound.mp4": mp4(2.0, handler=b"soun"),
            "talk.m4a": mp4(2.0, handler=b"soun"),
        },
    )

    findings = check(folder)

    weights = [finding.weight for finding in findings]
    assert weights == sorted(weights, key=lambda weight: weight is not Weight.MISTAKE)
    mistakes = dict(said(findings, Weight.MISTAKE))
    expected = {
        'resource "locked", file': "password",
        'resource "empty", file': "no pages",
        'resource "short", advisory 1, where': "page 3",
        'resource "page", file': "“nowhere”",
        'resource "blank", file': "empty",
        'resource "latin", file': "UTF-8",
        'resource "film", captions': "WebVTT",
        'resource "sound", file': "no pictures",
        'resource "talk", advisory 1, where': "0:09",
        'session "s", step 1': "page 2",
    }
    assert mistakes.keys() == expected.keys()
    assert [place for place, words in expected.items() if words not in mistakes[place]] == []
    assert all(finding.todo for finding in findings)


def test_advice_names_what_would_make_it_kinder(tmp_path: Path) -> None:
    folder = collection(
        tmp_path / "ours",
        resource("guide", "document", "guide.pdf"),
        resource("odd", "document", "odd.pdf"),
        resource("page", "page", "page.md"),
        resource("film", "film", "film.mp4", 'captions = "film.vtt"'),
        resource("new", "audio", "talk.m4a", reviewed=False),
        '\n[[words]]\nsay = ["panic"]\nmeans = ["anxieties", "nothing like it"]\n',
        files={
            "guide.pdf": pdf(["About anxiety"]),
            "odd.pdf": b"leading words\n" * 100 + pdf(["Odd"], title="A good title"),
            "page.md": "# Another title\n",
            "film.mp4": mp4(9.0),
            "film.vtt": TALL,
            "talk.m4a": mp4(2.0, handler=b"soun"),
        },
    )

    findings = check(folder)

    assert said(findings, Weight.MISTAKE) == []
    advice = said(findings, Weight.ADVICE)
    for place, words in [
        ('resource "guide", file', "not tagged"),
        ('resource "guide", file', "which language"),
        ('resource "guide", file', "no title"),
        ('resource "odd", file', "does not begin as a PDF"),
        ('resource "page", file', "“Another title”"),
        ('resource "film", captions', "caption 1 is more than two lines"),
        ('resource "film", captions', "caption 2 is more than two lines"),
        ('resource "film", transcript', "no transcript"),
        ('resource "new", transcript', "no transcript"),
        ('resource "new", reviewed', "visitors do not see it"),
        ("words 1, means", "“nothing like it”"),
    ]:
        assert [what for found, what in advice if found == place and words in what], (place, words)
    assert not [what for place, what in advice if "anxieties" in what]


def test_a_whole_collection_has_nothing_to_put_right(tmp_path: Path) -> None:
    folder = whole(tmp_path / "ours")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    assert said(check(folder), Weight.MISTAKE) == []

    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
