"""Settings from where they come: site.toml, then the user's file, then KIOSK_* variables; a later one wins.

- In public mode site.toml is final: whatever the user's file and the variables say is ignored, and listed as ignored.
- The mode is what `mode` says (the command line), else site.toml, else the user's file and the variables, else public.
  A site.toml that cannot be read, or gives a mode that there is not, makes the machine public.
- A wrong value never stops anything: the setting keeps its usual value, and the problem is said in two sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from kiosk.settings.declared import SETTINGS, Setting, Settings
from kiosk.settings.toml import TomlRefused, parse_toml, printable, read_toml
from kiosk.settings.values import Unfit, value_of

__all__ = ["Ignored", "LoadedSettings", "SettingProblem", "load_settings"]

_LIMIT_BYTES = 256 * 1024
_BY_NAME = {setting.name: setting for setting in SETTINGS}
_BY_VARIABLE = {setting.variable: setting for setting in SETTINGS}
_YES_AND_NO = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}
_NOT_SETTINGS = ("KIOSK_HOME",)
_MODES = _BY_NAME["mode"].among

_Values = dict[str, tuple[str, Any]]  # name: where it is from, and a value that `value_of` has checked


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """Something in `source` that was not used. `name` is the setting, or '' where it is about the whole file."""

    source: str
    name: str
    what: str
    todo: str

    def __str__(self) -> str:
        where = f"{self.source}, {self.name}" if self.name and self.name != self.source else self.source
        return f"{where}: {self.what} {self.todo}"


@dataclass(frozen=True, slots=True)
class Ignored:
    """`source` gives `name` a value, and in public mode that does not count."""

    source: str
    name: str


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings, where each that is not at its usual value comes from, and what was not used."""

    settings: Settings
    sources: Mapping[str, str]
    problems: tuple[SettingProblem, ...] = ()
    ignored: tuple[Ignored, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    """What one source says: the values that fit, and the problems."""

    values: _Values
    problems: tuple[SettingProblem, ...]
    mode_is_unsafe: bool = False


def load_settings(
    site: Path | None = None,
    user: Path | None = None,
    environ: Mapping[str, str] | None = None,
    mode: str | None = None,
) -> LoadedSettings:
    """The settings of this machine. A file that is not there says nothing. Never raises for what a source says."""
    of_site = _file(site, "site.toml")
    others = [_file(user, "settings.toml"), _variables(environ or {})]
    given = {name: value for read in others for name, value in read.values.items()}
    asked = mode or _mode(of_site.values)
    if of_site.mode_is_unsafe and mode is None:
        asked = "public"
    effective = asked or _mode(given)
    effective = effective if effective in _MODES else "public"
    used = dict(of_site.values) if effective == "public" else {**of_site.values, **given}
    problems = of_site.problems
    ignored: tuple[Ignored, ...] = ()
    if effective == "public":
        ignored = tuple(Ignored(source, name) for read in others for name, (source, _) in read.values.items())
    else:
        problems += tuple(problem for read in others for problem in read.problems)
    used["mode"] = (used.get("mode", ("",))[0] if mode is None else "--mode", effective)
    settings = replace(Settings(), **{name: value for name, (_, value) in used.items()})
    usual = Settings()
    sources = {
        each.name: used[each.name][0]
        for each in fields(Settings)
        if each.name in used and getattr(settings, each.name) != getattr(usual, each.name)
    }
    return LoadedSettings(settings, sources, problems, ignored)


def _mode(values: _Values) -> str:
    return str(values["mode"][1]) if "mode" in values else ""


def _file(path: Path | None, source: str) -> _Read:
    if path is None:
        return _Read({}, ())
    try:
        said = read_toml(path, _LIMIT_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return _Read({}, ())
    except TomlRefused as error:
        return _unread(source, error.why)
    except (OSError, ValueError) as error:  # ValueError: a path that no disk can have
        why = (error.strerror if isinstance(error, OSError) else None) or "the file cannot be opened"
        return _unread(source, why.lower())
    values: _Values = {}
    problems: list[SettingProblem] = []
    for name, value in said.items():
        setting = _BY_NAME.get(name)
        if setting is None:
            problems.append(_unknown(source, name))
            continue
        try:
            values[name] = (source, value_of(setting, value))
        except Unfit as error:
            problems.append(_unfit(source, setting, error))
    unsafe = "mode" in said and "mode" not in values
    return _Read(values, tuple(problems), unsafe)


def _variables(environ: Mapping[str, str]) -> _Read:
    values: _Values = {}
    problems: list[SettingProblem] = []
    for variable in sorted(environ):
        if not variable.startswith("KIOSK_") or variable in _NOT_SETTINGS:
            continue
        setting = _BY_VARIABLE.get(variable)
        if setting is None:
            # Others may use such names for things of their own: only what was probably meant is worth a word.
            shown = printable(variable)
            if nearest := _near(variable.removeprefix("KIOSK_").lower()):
                todo = f"Did you mean “{_BY_NAME[nearest].variable}”?"
                problems.append(SettingProblem(shown, "", f"There is no setting “{shown}”.", todo))
            continue
        try:
            values[setting.name] = (variable, value_of(setting, _from_variable(setting, environ[variable])))
        except Unfit as error:
            problems.append(_unfit(variable, setting, error))
    return _Read(values, tuple(problems))


def _from_variable(setting: Setting, text: str) -> object:
    match setting.default:
        case str():
            return text
        case bool():
            return _YES_AND_NO.get(text.strip().lower(), text)
        case _:
            try:
                return parse_toml(f"value = {text}".encode("utf-8", "replace"), _LIMIT_BYTES).get("value")
            except TomlRefused:
                return text


def _unread(source: str, why: str) -> _Read:
    todo = "Every setting is left at its usual value, and the screen is public. Correct the file and start again."
    return _Read({}, (SettingProblem(source, "", f"It cannot be read: {why}.", todo),), mode_is_unsafe=True)


def _unknown(source: str, name: str) -> SettingProblem:
    nearest = _near(name)
    todo = f"Did you mean “{nearest}”?" if nearest else "`kiosk doctor` lists the settings that there are."
    return SettingProblem(source, printable(name), f"There is no setting “{printable(name)}”.", todo)


def _near(name: str) -> str | None:
    return next(iter(get_close_matches(name[:100], _BY_NAME, 1, 0.7)), None)


def _unfit(source: str, setting: Setting, error: Unfit) -> SettingProblem:
    return SettingProblem(source, setting.name, error.what, f"{error.todo} Until then it keeps its usual value.")
