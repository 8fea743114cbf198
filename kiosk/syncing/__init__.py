"""Brings releases to this machine from a source. Opened by the work on publishing and syncing."""
