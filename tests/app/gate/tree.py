"""The real accessible tree, as Orca or NVDA has it, and what is wrong with it.

A18 names, roles and presses; A20 the words of a page; the language of every name. Complaints begin with the id.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from tests.app.gate.items import Ask

Role = QAccessible.Role

PRESSED = (Role.Button, Role.RadioButton, Role.CheckBox, Role.Link, Role.MenuItem, Role.PageTab)
TYPED = (Role.EditableText,)
READ = (Role.StaticText, Role.Heading, Role.Graphic, Role.Paragraph, Role.ListItem, Role.Row, Role.Cell)
OWN_NAMES = frozenset({"English"})
"""Written in their own language whatever the language is (Q13)."""
SILENT = (Role.NoRole, Role.Client)


@dataclass(frozen=True)
class Node:
    """One node of the tree, with what a screen reader says of it."""

    role: Role
    name: str
    description: str
    box: QRect
    enabled: bool
    focusable: bool
    focused: bool
    actions: tuple[str, ...]
    in_bar: bool

    @property
    def is_control(self) -> bool:
        """Whether somebody can do something with it now. Qt calls every text focusable, so that it can be read."""
        if not self.enabled:
            return False
        return self.role in PRESSED or self.role in TYPED or (self.focusable and self.role not in READ)


def read(ask: Ask) -> list[Node]:
    """Every node that shows, in the order of the tree."""
    found: list[Node] = []
    root = QAccessible.queryAccessibleInterface(ask())

    def look(node, in_bar: bool) -> None:  # a QAccessibleInterface, of which PySide has no useful type
        state = node.state()
        if state.invisible:
            return
        acts = node.actionInterface()
        found.append(
            Node(
                node.role(),
                node.text(QAccessible.Text.Name),
                node.text(QAccessible.Text.Description),
                node.rect(),
                not state.disabled,
                bool(state.focusable),
                bool(state.focused),
                tuple(acts.actionNames()) if acts is not None else (),
                in_bar,
            )
        )
        in_bar = in_bar or node.role() is Role.ToolBar
        for place in range(node.childCount()):
            child = node.child(place)
            if child is not None:
                look(child, in_bar)

    for place in range(root.childCount()):
        child = root.child(place)
        if child is not None:
            look(child, False)
    return found


def complaints(nodes: Sequence[Node], bar_apart: bool = False) -> list[str]:
    """A18: every control has a name of its own, a role, and something that it does.

    `bar_apart`: what the side bar of staff has may be found by a search as well; it does the same, and so it is called
    the same (WCAG 2.2 §3.2.4).
    """
    found: list[str] = []
    said: Counter[tuple[str, str, bool]] = Counter()
    for node in nodes:
        if node.role is Role.Graphic and not node.name.strip():
            found.append(f"A18: a picture without words at {_at(node.box)}")
        if not node.is_control:
            continue
        if not node.name.strip():
            found.append(f"A18: no name: {node.role.name} at {_at(node.box)}")
            continue
        if node.role in SILENT:
            found.append(f"A18: no role: “{node.name}” at {_at(node.box)}")
        elif node.role in PRESSED and not {"Press", "Toggle", "Check"} & set(node.actions):
            found.append(f"A18: “{node.name}” cannot be pressed by a screen reader: {node.actions}")
        said[node.name, node.description, bar_apart and node.in_bar] += 1
    found.extend(
        f"A18: {times} things are called “{name}” and described “{description}”"
        for (name, description, _), times in said.items()
        if times > 1
    )
    return found


def page_complaints(nodes: Sequence[Node], page_text: str) -> list[str]:
    """A20: the first 200 characters of the page are in the tree, not only pixels."""
    said = " ".join(" ".join(node.name for node in nodes).split())
    start = " ".join(page_text.split())[:200]
    if not start:
        return ["A20: the page has no words to compare"]
    return [] if start in said else [f"A20: the page's words are not in the tree: “{start[:60]}”"]


def language_complaints(
    nodes: Sequence[Node], written: Sequence[str], translations: Path, library: str = ""
) -> list[str]:
    """No name, description or visible word is a sentence of the source, where the language has another for it.

    `library` is what the documents on screen say: their words stay in their own language.
    """
    found: list[str] = []
    whole, parts = _sources(translations)
    for text in dict.fromkeys([*(node.name for node in nodes), *(node.description for node in nodes), *written]):
        words = text.strip()
        if (
            words
            and words not in OWN_NAMES
            and words not in library
            and (words in whole or any(part.fullmatch(words) for part in parts))
        ):
            found.append(f"Q11: English is left: “{words}”")
    return found


@cache
def _sources(translations: Path) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Sentences of the source that read differently in the language; those with numbers in them as patterns."""
    whole: set[str] = set()
    parts: list[re.Pattern[str]] = []
    for message in _messages(translations):
        source = message.findtext("source", "")
        told = message.find("translation")
        made = [form.text or "" for form in told.iter("numerusform")] if told is not None else []
        made = made or [told.text or "" if told is not None else ""]
        if not any(made) or any(one == source for one in made) or not re.search(r"[A-Za-z]{2}", source):
            continue
        if not re.search(r"%(n|\d)", source):
            whole.add(source)
        elif len(re.findall(r"[A-Za-z]", re.sub(r"%(n|\d)", "", source))) >= 4:
            pattern = re.escape(source).replace("%n", "%0").replace(r"\(s\)", "s?")
            parts.append(re.compile(re.sub(r"%\d", "(.+)", pattern), re.DOTALL))
    return frozenset(whole), tuple(parts)


def _messages(translations: Path) -> Iterator[ElementTree.Element]:
    yield from ElementTree.parse(translations).getroot().iter("message")


def _at(box: QRect) -> str:
    return f"{box.x()},{box.y()} {box.width()}×{box.height()}"
