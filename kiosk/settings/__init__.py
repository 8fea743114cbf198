"""What this machine was told about itself: declared once, read from files and variables, never trusted unchecked."""

from kiosk.settings.declared import SETTINGS, OpenPeriod, Setting, Settings, WeekEntry
from kiosk.settings.load import Ignored, LoadedSettings, SettingProblem, load_settings

__all__ = [
    "SETTINGS",
    "Ignored",
    "LoadedSettings",
    "OpenPeriod",
    "Setting",
    "SettingProblem",
    "Settings",
    "WeekEntry",
    "load_settings",
]
