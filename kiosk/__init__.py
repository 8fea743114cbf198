"""A calm, offline library of trauma-informed resources. Start at `__main__`, or at README.md for the rooms."""

__version__ = "0.2.0"
