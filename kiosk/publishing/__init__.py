"""Turns an editor's folder into a release. Nothing that a kiosk runs imports this room."""
