"""The text view of documents that are hard to read, as it stands in `tests/golden/text`: read the differences.

python tests/documents/test_text_view_golden.py       writes them again
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue import Block, BlockKind
from kiosk.documents.client import DocumentClient

sys.path.insert(0, str(Path(__file__).parent))
from text_pages import PAGES

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "text"
BUNDLED = Path(__file__).resolve().parents[2] / "resources_db" / "documents"
BUNDLED_NAMES = [path.name for path in sorted(BUNDLED.glob("*.pdf"))]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[DocumentClient, Path]]:
    folder = tmp_path_factory.mktemp("golden")
    with DocumentClient([folder, BUNDLED]) as made:
        yield made, folder


def read(client: DocumentClient, path: Path) -> list[Block]:
    document = client.open(path)
    return [block for page in range(len(document.info.pages)) for block in client.blocks(document, page)]


def written(blocks: list[Block]) -> str:
    """One block a line: page, what it is, its level and marker, its words."""
    lines = []
    for block in blocks:
        what = (
            block.kind.value + (f" {block.level}" if block.level else "") + (f" {block.marker}" if block.marker else "")
        )
        lines.append(f"{block.page}  {what}  {block.text.replace(chr(9), ' | ')}".rstrip())
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", PAGES)
def test_a_hard_page_reads_as_its_golden_file_says(client: tuple[DocumentClient, Path], name: str) -> None:
    found = read(client[0], PAGES[name](client[1]))

    assert written(found) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    for block in found:
        assert block.place is not None, block
        x0, y0, x1, y1 = block.place
        assert 0 <= x0 < x1 <= 1 and 0 <= y0 < y1 <= 1, block


def test_both_columns_read_right_with_tags_and_without(client: tuple[DocumentClient, Path]) -> None:
    order = ("A calm adult", "Small and steady", "Ask before", "When a promise")
    for name in ("two-columns-tagged", "two-columns-untagged"):
        words = " ".join(block.text for block in read(client[0], PAGES[name](client[1])))
        places = [words.index(begin) for begin in order]
        assert places == sorted(places), name


@pytest.mark.parametrize("name", BUNDLED_NAMES)
def test_a_bundled_document_loses_nothing_but_its_running_heads_and_feet(
    client: tuple[DocumentClient, Path], name: str
) -> None:
    document = client[0].open(BUNDLED / name)
    running = Counter[str]()
    lost: dict[int, Counter[str]] = {}
    for page in range(len(document.info.pages)):
        blocks = client[0].blocks(document, page)
        said = words(" ".join(f"{block.marker} {block.text}" for block in blocks))
        pictured = [block.place for block in blocks if block.kind is BlockKind.FIGURE]
        seen = Counter[str]()
        for word in client[0].words(document, page):
            middle = ((word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2)
            in_picture = any(
                place and place[0] <= middle[0] <= place[2] and place[1] <= middle[1] <= place[3] for place in pictured
            )
            if word.y0 < 0.06 or word.y1 > 0.94:
                running += words(word.text)
            elif not in_picture:
                seen += words(word.text.replace("\u00ad", ""))
        lost[page] = seen - said

    assert sum(running.values()) > 0, "a bundled document has a foot"
    assert not any(lost.values()), {page: dict(count) for page, count in lost.items() if count}


@pytest.mark.parametrize("name", BUNDLED_NAMES)
def test_the_headings_of_a_bundled_document_follow_its_contents(client: tuple[DocumentClient, Path], name: str) -> None:
    document = client[0].open(BUNDLED / name)
    headings = iter([block.text for block in read(client[0], BUNDLED / name) if block.kind is BlockKind.HEADING])
    contents = [entry.title for entry in client[0].outline(document)]

    assert contents
    assert all(title in headings for title in contents), "each comes after the one before"


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def accept(folder: Path) -> None:
    """Write every golden file again."""
    GOLDEN.mkdir(parents=True, exist_ok=True)
    with DocumentClient([folder]) as client:
        for name, make in PAGES.items():
            (GOLDEN / f"{name}.txt").write_text(written(read(client, make(folder))), encoding="utf-8")


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as made:
        accept(Path(made))
