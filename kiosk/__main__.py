"""Chooses what this process is: the document worker, the window, or the command line.

Nothing of ours is imported before the choice is made: the worker must stay small, the window must start without the
command line's libraries, and a frozen bundle has no `-m` to choose with.
"""

import sys

_COMMANDS = ("library", "publish", "staff", "doctor", "--help", "-h", "--version")


def main() -> int:
    """The entry point of `kiosk` and of `python -m kiosk`. Returns the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--document-worker"]:
        from kiosk.documents.worker import main as worker

        return worker(arguments[1:])
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in _COMMANDS):
        from kiosk.app.main import main as window

        return window(arguments)
    from kiosk.cli import main as commands

    return commands(arguments)


if __name__ == "__main__":
    sys.exit(main())
