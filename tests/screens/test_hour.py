"""An hour at the desk: every command of every screen, all of it undone and done again, on 200 claims."""

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from driven_desk import Desk, OpenDesk
from invented_story import fill_store
from textual.app import App

from factcheck.commands import SCREENS
from factcheck.desk.store import open_store
from factcheck.ingest import read
from factcheck.ingest.document import Document

SOURCES = ("Dune Herald", "Fen Radio", "Quay Times", "Ridge Post", "Tarn Mail")
CLAIMS = 200

DECISIONS = {
    *("mark", "flag", "skip", "note", "evidence", "title"),
    *("confirm", "reject", "part", "join", "span", "origin"),
}
"""What the hour must have decided, by the names that the log has for it."""

# What is pressed on each screen, from the review and back to it; a screen's first key leads to it.
HOUR: Sequence[Sequence[str]] = (
    # the queue, without deciding anything
    ("j", "k", "down", "up", "pagedown", "pageup", "G", "g", "end", "home", "]", "[", "space", "g"),
    # looking
    ("p", "p", "2", "1", "tab", "tab", "shift+tab", "O", "y", "shift+tab", "enter", "enter", "B", "B"),
    ("equals_sign", "equals_sign", "less_than_sign", "greater_than_sign", "ctrl+p", "escape"),
    ("question_mark", "escape"),
    # verdicts, one by one and several at once
    ("d", "c", "u", "f", "j", "S", "g", "v", "j", "j", "j", "c", "v", "escape", "z", "z", "Z", "Z"),
    # what is written
    ("n", *"asked the harbour", "enter", "e", "d", "tab", *"Port log", "shift+tab", "enter"),
    ("e", "up", "down", "up", "ctrl+t", "e", "c", "tab", *"Ann", "enter", "e", "escape"),
    ("w", *" (see the log)", "enter"),
    # which statements make one claim
    ("g", "+", "minus", "g", "]", "b", "G", "l", *"lamps", "down", "up", "escape", "l", "tab"),
    ("G", "l", *"lamps", "down", "enter", "g", "v", "j", "M"),
    # finding
    ("slash", *"fen", "tab", "escape", "slash", *"radio", "enter", "d", "escape", "F", *"op", "tab", "enter"),
    ("escape", "o", "o", "o", "o", "o"),
    # the other screens
    (
        "m",
        "j",
        "k",
        "l",
        "h",
        "]",
        "[",
        "space",
        "pagedown",
        "pageup",
        "G",
        "g",
        "d",
        "c",
        "u",
        "f",
        "z",
        "Z",
    ),
    ("enter", "m", "escape"),
    ("t", "t", "j", "k", "]", "[", "pagedown", "pageup", "G", "g", "o", "o", "d", "c", "u", "f", "z", "Z"),
    ("enter", "t", "escape"),
    (
        "a",
        "j",
        "k",
        "pagedown",
        "pageup",
        "G",
        "g",
        "]",
        "[",
        "space",
        "}",
        "{",
        "d",
        "c",
        "u",
        "f",
        "z",
        "Z",
    ),
    ("v", "w", "w", "b", "j", "k", "o", "o", "w", "w", "enter", "v", "escape", "tab", "tab", "enter"),
    ("a", "escape"),
    ("h", "h", "j", "k", "]", "[", "pagedown", "pageup", "G", "g", "f", "z", "Z", "enter", "h", "escape"),
    ("x", "f", "F", "j", "k", "y", "enter", "escape"),
    # stories and sources
    ("s", "j", "k", "pagedown", "pageup", "G", "g", "tab", "b", "j", "l", "k", "enter", "l", "escape"),
    ("j", "minus", "tab", "a", "tab", "left", "space", "escape", "n", "escape", "w", "escape", "s"),
)


async def test_an_hour_with_every_command_is_undone_to_its_start_and_done_again(
    open_desk: OpenDesk, reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, used = tmp_path / "hour.db", set[str]()
    monkeypatch.setattr(App, "open_url", lambda *_: None)
    await _begin(open_desk, tmp_path, used)
    await _cancel_a_load(open_desk, reports, store, used, monkeypatch)
    async with open_desk(store=store, paths=[reports]) as desk:
        start = _state(store)
        assert len(desk.queue.agenda.lines) >= CLAIMS
        for keys in HOUR:
            await _press(desk, keys, used)
        # A report that is there already, and then the story itself, are opened anew.
        for keys in (("s", "a", *str(reports / "1.md")), ("s",)):
            await _press(desk, keys, used)
            await _press_here(desk, "enter", used)
            await desk.opens()
        await _press_here(desk, "q", used)
    end = _state(store)
    assert _decided(store) >= DECISIONS
    async with open_desk(store=store) as desk:
        undone = await _press_until(desk, "z", "nothing to undo")
        assert _state(store) == start
        assert undone == await _press_until(desk, "Z", "nothing to do again")
        assert _state(store) == end
    # A new command belongs into the hour.
    assert {command.id for commands in SCREENS.values() for command in commands} == used


async def _press(desk: Desk, keys: Sequence[str], used: set[str]) -> None:
    """Press keys, and note the commands that they were at that moment."""
    for key in keys:
        name = {"]": "right_square_bracket", "[": "left_square_bracket", "+": "plus"}.get(key, key)
        name = {"}": "right_curly_bracket", "{": "left_curly_bracket"}.get(name, name)
        _note(desk, name, used)
        await desk.press(key)


async def _press_here(desk: Desk, key: str, used: set[str]) -> None:
    """Press a key after which, or before which, there may be no claims to wait for."""
    _note(desk, key, used)
    await desk.pilot.press(key)
    await desk.pilot.pause()


def _note(desk: Desk, key: str, used: set[str]) -> None:
    if found := desk.app.screen.active_bindings.get(key):
        used |= {
            command.id
            for commands in SCREENS.values()
            for command in commands
            if found.binding.id in {one.id for one in command.bindings()}
        }


async def _press_until(desk: Desk, key: str, told: str) -> int:
    """Press a key until the desk says that there is nothing more to do; return how often it did something."""
    for presses in range(200):
        await desk.press(key)
        if told in desk.text:
            return presses
    raise AssertionError(f"{told!r} was never said:\n{desk.text}")


async def _begin(open_desk: OpenDesk, folder: Path, used: set[str]) -> None:
    """Try what there is where there is nothing to review: no story, and a story without claims."""
    async with open_desk(store=folder / "empty.db", ready=False) as desk:
        await desk.shows("There is nothing to check yet.")
        await _press_here(desk, "enter", used)
        await desk.opens()
    fill_store(folder / "bare.db", [], story="bare")
    async with open_desk(store=folder / "bare.db", ready=False) as desk:
        await desk.shows("No statement was found")
        for key in ("a", "escape", "s"):
            await _press_here(desk, key, used)


async def _cancel_a_load(
    open_desk: OpenDesk, reports: Path, store: Path, used: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Begin the load, and stop it at the second report."""
    read_document, go_on = read.read_document, threading.Event()

    def read_slowly(path: Path) -> Document:
        if path.name == "2.md":
            go_on.wait(20)
        return read_document(path)

    with monkeypatch.context() as patched:
        patched.setattr(read, "read_document", read_slowly)
        async with open_desk(store=store, paths=[reports], ready=False) as desk:
            await desk.shows("Reading 2.md")
            await _press_here(desk, "escape", used)
            go_on.set()
            await desk.opens()


def _decided(path: Path) -> set[str]:
    store = open_store(str(path))
    with store.read() as reader:
        actions = {action for (action,) in reader.rows("SELECT DISTINCT action FROM event")}
    store.close()
    return actions


_STATE = (
    "SELECT id, verdict, note, title, flagged, skipped, evidence, decided_on, suggested, rank, sources, "
    "conflicts FROM claim WHERE rank >= 0 ORDER BY id",
    "SELECT id, revision, claim_id, place FROM statement WHERE revision > 0 ORDER BY id",
    'SELECT a_id, b_id, score, relation, differences FROM "match" ORDER BY a_id, b_id',
    "SELECT articles, sources, claims, decided, conflicts FROM story",
    "SELECT id, origin_id, origin, goes_back_to FROM article ORDER BY id",
)


def _state(path: Path) -> list[object]:
    """Return what the store holds, but for the log, which only ever grows."""
    store = open_store(str(path))
    with store.read() as reader:
        state = [reader.rows(query) for query in _STATE]
    store.close()
    return state


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """Five reports that make 200 claims: some alone, some told by two or three, some with other figures."""
    parts = (
        "bal",
        "dor",
        "fen",
        "gim",
        "har",
        "jol",
        "kes",
        "lun",
        "mor",
        "nid",
        "pul",
        "rast",
        "sev",
        "tol",
        "vik",
    )
    told: dict[str, list[str]] = {source: [] for source in SOURCES}
    for claim in range(CLAIMS):
        first, second = parts[claim % len(parts)], parts[claim // len(parts)]
        place, thing, maker = f"{first}{second}ham", f"{second}{first}er", f"{first}{second[::-1]}ov"
        for teller in range(1 + claim % 3):
            figure = 20 + claim + (5 if teller and claim % 2 else 0)
            told[SOURCES[(claim + teller) % len(SOURCES)]].append(
                f"{maker.title()} sold {figure} {thing}s and lamps at {place.title()}."
            )
    folder = tmp_path / "reports"
    folder.mkdir()
    for number, (source, sentences) in enumerate(told.items(), 1):
        matter = (
            f"---\nsource: {source}\nurl: https://report.example/{number}\ndate: 2026-03-0{number}\n---\n"
        )
        (folder / f"{number}.md").write_text(matter + "\n" + "\n\n".join(sentences) + "\n")
    return folder
