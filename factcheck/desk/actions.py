"""Actions: what a person can decide, as the log names it, and how it is told once it was done."""

from collections.abc import Sequence
from typing import Any

from factcheck.desk.packed import unpack_list

JOINING = ("join", "confirm")
"""The actions that say of statements that they make one claim."""

TYING = (*JOINING, "part", "reject", "span")
"""The actions that say which statements belong together, or do not."""

BINDING = ("mark", "note", "acknowledge", "title", "flag", "evidence", *TYING)
"""The actions after which the statements of a claim stay together."""

DONE = (*BINDING, "skip", "origin")
"""The actions that can be undone."""

State = dict[str, Any]
"""Columns of a claim's state, by name."""

_ALWAYS = {
    "acknowledge": "acknowledged what is new",
    "skip": "skipped",
    "part": "split a statement off",
    "confirm": "confirmed a match",
    "reject": "rejected a match",
    "span": "made a claim of a passage",
}


def tell(action: str, before: State, after: State, tied: Sequence[Sequence[int]] = ()) -> str:
    """Say what a decision did: "marked disputed", "note added", "flag removed".

    ``tied`` are the statements that it ties, as ``Event.statements`` has them.
    """
    match action:
        case "mark":
            told = f"marked {after['verdict']}" if after["verdict"] else "opened again"
        case "note" if before["note"] and after["note"]:
            told = "note changed"
        case "note":
            told = "note added" if after["note"] else "note removed"
        case "title":
            told = "reworded" if after["title"] else "back to its first statement's words"
        case "flag":
            told = "flagged" if after["flagged"] else "flag removed"
        case "origin":
            told = "origin named" if after["goes_back_to"] else "origin left to the machine"
        case "evidence":
            had, has = (len(unpack_list(state["evidence"])) for state in (before, after))
            told = f"evidence {'changed' if has == had else 'added' if has > had else 'removed'}"
        case "join":
            told = f"joined {'two' if len(tied) == 2 else len(tied)} claims"
        case "reject" if copies := len(tied[0]) - 1:
            told = f"{_ALWAYS[action]} and {'a copy' if copies == 1 else f'{copies} copies'}"
        case _:
            told = _ALWAYS[action]
    return told


def tell_step(told: str, claims: int) -> str:
    """Say what one step did to several claims: "marked disputed (3 claims)"."""
    return told if claims == 1 else f"{told} ({claims} claims)"
