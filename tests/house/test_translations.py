"""Every sentence that Python says on screen is in the translations; lupdate misses some shapes of a call in silence."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]


def said_in_python() -> set[tuple[str, str]]:
    """(context, sentence) of every `translate(...)` in the window."""
    found = set()
    for path in sorted((TOP / "kiosk" / "app").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in (
                "translate",
                "QT_TRANSLATE_NOOP",
            ):
                words = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                if len(words) >= 2:
                    found.add((words[0], words[1]))
    return found


def test_every_sentence_that_python_says_can_be_translated() -> None:
    tree = ET.parse(TOP / "assets" / "translations" / "kiosk_en.ts")
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    assert sorted(said_in_python() - known) == []
