"""`kiosk staff pin`, what the doctor says of it, and what a command leaves in the log."""

from __future__ import annotations

import io
import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.device.pin import pin_keeper
from kiosk.device.store import open_store
from kiosk.paths import home
from kiosk.settings import Settings, load_settings
from kiosk.settings.pin_hash import is_fit

PIN = "284917"
TOP = str(Path(__file__).resolve().parents[2])


def types(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def said_of(capsys: pytest.CaptureFixture[str], name: str) -> list[tuple[bool | None, str]]:
    capsys.readouterr()
    main(["doctor", "--json"])
    return [(one["well"], one["says"]) for one in json.loads(capsys.readouterr().out) if one["name"] == name]


def keeper_is_set(settings: Settings | None = None) -> bool:
    return pin_keeper(home(), settings or Settings(), time.time, time.monotonic).is_set


def test_the_pin_is_typed_twice_and_never_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    types(monkeypatch, PIN, PIN)
    assert main(["staff", "pin"]) == 0
    said = capsys.readouterr()
    assert said.out == "" and said.err == "The PIN is set.\n"
    assert keeper_is_set()
    assert pin_keeper(home(), Settings(), time.time, time.monotonic).check(PIN).ok
    for path in home().data.rglob("*"):
        assert path.is_dir() or PIN not in path.read_text()


@pytest.mark.skipif(os.name != "posix", reason="a terminal of its own is POSIX's")
def test_on_a_terminal_nothing_that_is_typed_is_shown() -> None:
    import pty

    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(sys.executable, [sys.executable, "-m", "kiosk", "staff", "pin"], {**os.environ, "PYTHONPATH": TOP})
    shown = b""

    def waits_for(words: bytes) -> None:
        nonlocal shown
        while words not in shown:
            shown += os.read(terminal, 4096)

    for asked in (b"New PIN:", b"The same PIN again:"):
        waits_for(asked)
        os.write(terminal, f"{PIN}\n".encode())
    waits_for(b"The PIN is set.")
    assert os.waitpid(pid, 0)[1] == 0
    os.close(terminal)
    assert PIN.encode() not in shown and keeper_is_set()


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (("12345", "12345"), "A PIN has at least 6 digits."),
        (("123456", "123456"), "This PIN is one of the first that anybody would try."),
        (("111111", "111111"), "This PIN is one of the first that anybody would try."),
        (("letmein", "letmein"), "A PIN is made of digits only."),
        ((PIN, "284918"), "The two are not the same."),
        ((), "A PIN is made of digits only."),
    ],
)
def test_what_is_no_good_is_refused_in_one_plain_line(
    typed: tuple[str, ...], why: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    types(monkeypatch, *typed)
    assert main(["staff", "pin"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(why) and len(said.splitlines()) == 1 and "!" not in said
    assert not keeper_is_set()


def test_a_hash_for_many_machines_is_printed_and_nothing_is_set_here(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    types(monkeypatch, PIN, PIN)
    assert main(["staff", "pin", "--hash"]) == 0
    line = capsys.readouterr().out
    assert PIN not in line and not keeper_is_set()

    site = home().site
    site.parent.mkdir(parents=True, exist_ok=True)
    site.write_text(line, encoding="utf-8")
    loaded = load_settings(site)
    assert loaded.problems == () and is_fit(loaded.settings.staff_pin)
    keeper = pin_keeper(home(), loaded.settings, time.time, time.monotonic)
    assert keeper.is_set and keeper.check(PIN).ok
    assert said_of(capsys, "staff-pin") == [(True, "The PIN for the staff area is set, in site.toml.")]
    types(monkeypatch, "739155", "739155")
    assert main(["staff", "pin"]) == 0
    assert "that one counts" in capsys.readouterr().err


@pytest.mark.parametrize(
    "value",
    [PIN, "$argon2i$v=19$m=65536,t=3,p=1$c2FsdHNhbHQ$AAAA", "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$" + 43 * "A"],
)
def test_a_pin_in_site_toml_that_is_no_hash_is_not_used_and_not_repeated(value: str, tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text(f'staff_pin = "{value}"\n', encoding="utf-8")
    loaded = load_settings(tmp_path / "site.toml")
    assert loaded.settings.staff_pin == ""
    assert len(loaded.problems) == 1 and value not in str(loaded.problems[0])
    assert "kiosk staff pin --hash" in str(loaded.problems[0])


def test_in_public_mode_nobody_but_the_site_brings_a_pin(tmp_path: Path) -> None:
    good = "$argon2id$v=19$m=65536,t=8,p=1$c2FsdHNhbHRzYWx0$" + 43 * "A"
    (tmp_path / "settings.toml").write_text(f'staff_pin = "{good}"\n', encoding="utf-8")
    loaded = load_settings(None, tmp_path / "settings.toml", {"KIOSK_STAFF_PIN": good}, "public")
    assert loaded.settings.staff_pin == "" and len(loaded.ignored) == 2


def test_the_doctor_says_so_while_a_public_machine_has_no_pin(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ((well, says),) = said_of(capsys, "staff-pin")
    assert well is False and "kiosk staff pin" in says
    assert main(["doctor"]) == 1
    types(monkeypatch, PIN, PIN)
    main(["staff", "pin"])
    assert said_of(capsys, "staff-pin") == [(True, "The PIN for the staff area is set.")]


def test_the_doctor_looks_at_the_bookmarks_and_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    path = home().local_database
    assert said_of(capsys, "bookmarks") == []
    open_store(path, datetime.now(UTC)).close()
    assert said_of(capsys, "bookmarks") == [(True, "The bookmarks on this computer can be read.")]
    path.write_bytes(b"damaged")
    ((well, says),) = said_of(capsys, "bookmarks")
    assert well is False and "keeps the file" in says
    assert path.read_bytes() == b"damaged"
    open_store(path, datetime.now(UTC)).close()
    assert [well for well, _ in said_of(capsys, "bookmarks")] == [None, True]


def test_a_command_that_fails_leaves_its_kind_in_the_log_and_not_a_word_of_what_was_asked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["library", "export", "zqx-canary-7731", "/nowhere/zqx-canary-7731"]) == 1
    logged = "".join(path.read_text() for path in home().log.iterdir())
    assert "command-failed code=resource-unknown" in logged and "zqx" not in logged


@pytest.mark.parametrize("command", [["staff"], ["staff", "pin"]])
def test_the_commands_have_help_with_an_example(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--help"]) == 0
    assert "Example" in capsys.readouterr().out
