"""Preparing a checkout: files whose names begin alike are compiled side by side and do not trip over each other."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

TOP = Path(__file__).resolve().parents[2]


@pytest.fixture
def prepare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/prepare.py, at work on a folder of its own."""
    spec = importlib.util.spec_from_file_location("prepare", TOP / "packaging" / "prepare.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "TOP", tmp_path)
    return module


def test_screens_whose_names_begin_alike_are_all_compiled(prepare: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "kiosk" / "ui"
    folder.mkdir(parents=True)
    for number in range(1, 17):
        (folder / f"{'A' * number}.qml").write_text("import QtQml\nQtObject {}\n")
    prepare.compile_qml()
    assert len(list(folder.glob("*.qmlc"))) == 16
    assert list(folder.glob("*.aotstats")) == []
