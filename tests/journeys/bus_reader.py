"""What a screen reader does, over the real AT-SPI bus: reads the tree, presses, types, hears what is announced.

Run by the system's own Python, which has `gi`, inside a session bus of its own:
    dbus-run-session -- /usr/bin/python3 bus_reader.py COMMAND…
It starts the accessibility bus, then COMMAND (a program with a window), then answers one JSON line for each line that
it is sent: {"do": "tree"}, {"do": "press", "name": …}, {"do": "type", "name": …, "text": …}, {"do": "heard"}. It knows
nothing but names, roles and states: no test id, no coordinate, no pixel. Ends COMMAND when its input ends.
"""

import json
import os
import subprocess
import sys
import time

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ANSWER = "answer: "  # the daemons that the session starts write to the same place
CONTROLS = ("push button", "radio button", "check box", "link", "toggle button", "list item")


def main(command: list[str]) -> None:
    launcher = next(path for path in LAUNCHERS if os.path.exists(path))  # noqa: PTH110
    bus = subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    Atspi.init()
    context = GLib.MainContext.default()
    heard: list[str] = []

    def hears(event: object) -> None:
        words = event.any_data
        heard.append(words if isinstance(words, str) else str(words))

    listener = Atspi.EventListener.new(hears)
    for sort in ("object:announcement", "object:notification"):
        listener.register(sort)
    program = subprocess.Popen(command, env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})

    def breathe() -> None:
        for _ in range(200):
            if not context.iteration(False):
                return

    def window() -> object:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(place)
            if one is not None and one.get_process_id() == program.pid:
                return one
        return None

    def nodes(root: object):
        stack = [root]
        while stack:
            one = stack.pop()
            if one is None:
                continue
            try:
                states = one.get_state_set()
                if one.get_role() != Atspi.Role.APPLICATION and not states.contains(Atspi.StateType.SHOWING):
                    continue
                yield one, states
                count = one.get_child_count()
                stack.extend(one.get_child_at_index(place) for place in reversed(range(count)))
            except GLib.Error:  # it went while it was read: so it is not on the screen any more
                continue

    def tree() -> list[dict]:
        breathe()
        root = window()
        if root is None:
            return []
        root.clear_cache()
        told = []
        for one, states in nodes(root):
            try:
                action = one.get_action_iface()
                actions = [action.get_action_name(place) for place in range(action.get_n_actions())] if action else []
                told.append(
                    {
                        "name": one.get_name() or "",
                        "description": one.get_description() or "",
                        "role": one.get_role_name(),
                        "enabled": states.contains(Atspi.StateType.ENABLED),
                        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
                        "focused": states.contains(Atspi.StateType.FOCUSED),
                        "actions": actions,
                    }
                )
            except GLib.Error:
                continue
        return told

    def find(name: str, roles: tuple[str, ...]) -> object:
        breathe()
        root = window()
        root.clear_cache()
        near = None
        for one, states in nodes(root):
            if one.get_role_name() in roles and states.contains(Atspi.StateType.ENABLED):
                called = one.get_name() or ""
                if called == name:
                    return one
                if near is None and called.startswith(name):
                    near = one
        return near

    def press(name: str) -> str:
        one = find(name, CONTROLS)
        if one is None:
            return f"there is nothing called “{name}”"
        action = one.get_action_iface()
        for wanted in ("Press", "Toggle"):
            for place in range(action.get_n_actions() if action else 0):
                if action.get_action_name(place) == wanted:
                    return "" if action.do_action(place) else f"“{name}” refused"
        return f"“{name}” cannot be pressed"

    def enter(name: str, text: str) -> str:
        one = find(name, ("text", "entry", "password text"))
        if one is None:
            return f"there is no field called “{name}”"
        field = one.get_editable_text_iface()
        if field is None:
            return f"“{name}” cannot be written in"
        return "" if field.set_text_contents(text) else f"“{name}” took no text"

    try:
        for line in sys.stdin:
            asked = json.loads(line)
            answer: object
            try:
                if asked["do"] == "tree":
                    answer = tree()
                elif asked["do"] == "press":
                    answer = press(asked["name"])
                elif asked["do"] == "type":
                    answer = enter(asked["name"], asked["text"])
                else:
                    breathe()
                    answer = heard
            except GLib.Error as error:
                answer = f"the bus: {error.message}"
            print(ANSWER + json.dumps(answer), flush=True)
    finally:
        program.terminate()
        deadline = time.monotonic() + 5
        while program.poll() is None and time.monotonic() < deadline:
            time.sleep(0.02)
        program.kill()
        bus.terminate()


if __name__ == "__main__":
    main(sys.argv[1:])
