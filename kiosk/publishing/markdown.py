"""An editor's Markdown as the blocks of the text view.

- Headings, paragraphs, lists, quotes, tables' rows and pictures' descriptions become blocks; bold and italics become
  their words.
- A link on a line of its own is a door (`BlockKind.LINK`); a link inside a sentence keeps its words, and an https
  address that the words do not already say stands behind them in brackets, since nobody here can follow it.
- Raw HTML is text. It is shown as it was typed and never interpreted.
"""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from kiosk.catalogue import Block, BlockKind

__all__ = ["blocks"]

BULLET = "•"
_DEPTH_SHOWN = 6


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of `text`, in reading order. Any text is accepted; what is not Markdown is a paragraph."""
    root = SyntaxTreeNode(_parser().parse(text.lstrip("\ufeff")))
    return tuple(block for node in root.children for block in _of(node))


def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _of(node: SyntaxTreeNode, depth: int = 1) -> Iterator[Block]:
    match node.type:
        case "heading":
            yield from _block(BlockKind.HEADING, _inline(node), level=int(node.tag[1:]))
        case "paragraph":
            yield from _paragraph(node)
        case "bullet_list" | "ordered_list":
            yield from _list(node, depth)
        case "blockquote":
            for child in node.children:
                for block in _of(child, depth):
                    quoted = block.kind is BlockKind.PARAGRAPH
                    yield Block(BlockKind.QUOTE, block.text) if quoted else block
        case "fence" | "code_block" | "html_block":
            yield from _block(BlockKind.PARAGRAPH, node.content.strip())
        case "table":
            for row in (found for found in node.walk() if found.type == "tr"):
                cells = (_inline(cell).replace("\t", " ") for cell in row.children)
                yield from _block(BlockKind.ROW, "\t".join(cells))
        case _:
            for child in node.children:
                yield from _of(child, depth)


def _paragraph(node: SyntaxTreeNode) -> Iterator[Block]:
    """A paragraph; its lines that are nothing but a link, or nothing but a picture, are blocks of their own."""
    line: list[SyntaxTreeNode] = []
    words: list[str] = []
    inline = [child for part in node.children for child in part.children]
    for child in [*inline, None]:
        if child is not None and child.type not in ("softbreak", "hardbreak"):
            line.append(child)
            continue
        alone = _alone(line)
        if alone is None:
            words.append(_text(line))
        else:
            yield from _block(BlockKind.PARAGRAPH, " ".join(words))
            words = []
            yield alone
        line = []
    yield from _block(BlockKind.PARAGRAPH, " ".join(words))


def _alone(line: list[SyntaxTreeNode]) -> Block | None:
    full = [child for child in line if child.type != "text" or child.content.strip()]
    if len(full) != 1:
        return None
    (child,) = full
    if child.type == "link":
        target, words = _target(child), _text(child.children)
        if target and words:
            return Block(BlockKind.LINK, words, target=target)
    if child.type == "image" and child.content.strip():
        return Block(BlockKind.FIGURE, child.content.strip())
    return None


def _target(link: SyntaxTreeNode) -> str:
    """Where a door may lead: a resource, support, or an address to be shown. Anything else is no door."""
    href = str(link.attrs.get("href", ""))
    return href if href.startswith(("resource:", "support:", "https://")) else ""


def _list(node: SyntaxTreeNode, depth: int) -> Iterator[Block]:
    number = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else 0
    for item in node.children:
        marker = f"{number}." if node.type == "ordered_list" else BULLET
        number += 1
        first = True
        for child in item.children:
            if child.type in ("bullet_list", "ordered_list"):
                yield from _list(child, min(depth + 1, _DEPTH_SHOWN))
                continue
            for block in _of(child, depth):
                if block.kind is BlockKind.PARAGRAPH:
                    yield Block(BlockKind.ITEM, block.text, level=depth, marker=marker if first else "")
                    first = False
                else:
                    yield block


def _block(kind: BlockKind, text: str, level: int = 0) -> Iterator[Block]:
    text = text.strip()
    if text:
        yield Block(kind, text, level=level)


def _inline(node: SyntaxTreeNode) -> str:
    return _text([child for part in node.children for child in part.children])


def _text(nodes: list[SyntaxTreeNode]) -> str:
    parts: list[str] = []
    for node in nodes:
        match node.type:
            case "text" | "code_inline" | "html_inline" | "image":
                parts.append(node.content)
            case "softbreak" | "hardbreak":
                parts.append(" ")
            case "link":
                words, target = _text(node.children), _target(node)
                address = (
                    target if target.startswith("https://") and target.removeprefix("https://") not in words else ""
                )
                parts.append(f"{words} ({address})" if address else words)
            case _:
                parts.append(_text(node.children))
    return " ".join("".join(parts).split())
