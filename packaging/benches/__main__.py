"""Runs the measurements and prints one JSON line for each figure.

A bench is a module beside this one with `run(rounds)`, which yields {"name", "value", "unit", "against", "ratio"} and
whatever else belongs to the figure. Its arms alternate; `value` is the least of the rounds, `median` beside it.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAMES = ("start", "first-page", "page-turn", "scroll", "render", "search", "build", "leave", "memory", "sync")


def main() -> int:
    """Print the figures of the benches named, or of all."""
    parser = argparse.ArgumentParser(prog="packaging/bench", epilog="Example: packaging/bench search --rounds 9")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--rounds", type=int, default=7, help="rounds of each arm (7)")
    parser.add_argument("--million", action="store_true", help="search a million pages (20 minutes, 10 GB)")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where the million pages stay for another run")
    options = parser.parse_args()
    if options.million and options.names not in ([], ["search"]):
        parser.error("--million belongs to the bench search")
    unknown = [name for name in options.names if name not in NAMES]
    if unknown:
        print(f"There is no bench called {unknown[0]}. There are: {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    sys.path[:0] = [str(HERE), str(HERE.parent.parent)]
    if options.million:
        for figure in importlib.import_module("million").run(options.keep):
            print(json.dumps(figure), flush=True)
        return 0
    for name in options.names or NAMES:
        module = importlib.import_module(name.replace("-", "_"))
        for figure in module.run(options.rounds):
            print(json.dumps(figure), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
