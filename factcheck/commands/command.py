"""A command: a key, what it does, in a word and in a sentence, and when it applies."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from textual.binding import Binding
from textual.keys import key_to_character


class Group(StrEnum):
    """What a command is for; help lists the groups in this order."""

    MOVE = "Move"
    LOOK = "Look"
    DECIDE = "Decide"
    STORY = "Story"


class Needs(StrEnum):
    """What must be there for a command to apply."""

    NOTHING = "nothing"
    CLAIM = "a claim in front of the reviewer"
    COUNTERPART = "a claim with a counterpart"
    SEVERAL = "claims that are selected"
    FIELD = "the focus in the field of the screen"
    COUNTERPARTS = "a claim with more than one counterpart"
    HAPPENING = "a row of the timeline"
    DECISION = "a decision in the history"
    FOLDING = "the focus on the queue or on what was found"
    STORIES = "lists in which nothing is being chosen"
    STORY = "the focus on a story in the list"
    SOURCE = "the focus on an article in the list"
    CHOOSING = "an article whose origin is being chosen"
    TREE = "the focus in the tree of folders"
    SAMPLE = "an empty store, and a sample at hand"
    NO_LOAD = "no load that is running"
    OPENED_STORY = "a story without claims"
    LOAD = "a load that is running"
    SEARCH = "a search"
    SEARCH_FIELD = "the focus in the search field"
    WRITING_FIELD = "the focus in a field below the claim"
    EVIDENCE_FIELD = "the focus in a field of evidence"
    STORED_EVIDENCE = "a field of evidence that is stored"
    ARTICLE = "an article in which nothing is being selected"
    ARTICLES = "a story of more than one article"
    SELECTION = "words that are being selected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something that the reviewer can do by a key, the mouse or the palette."""

    id: str
    """Unique and kept from release to release: keys are remapped by it."""
    keys: tuple[str, ...]
    """Textual's names of the keys, the one that is told first leading."""
    action: str
    """The action of the screen; ``{key}`` in it stands for the key that was pressed."""
    title: str
    """One or two words for the footer."""
    help: str
    """One sentence for help, palette and README."""
    group: Group
    needs: Needs = Needs.CLAIM
    footer: bool = False
    """Whether the footer names it."""

    @property
    def name(self) -> str:
        """The name of the action, without its parameters."""
        return self.action.partition("(")[0]

    @property
    def shown_keys(self) -> str:
        """The keys as a person knows them: "j ↓", "1-9"."""
        return show_keys(self.keys)

    def bindings(self) -> Iterator[Binding]:
        """Yield a binding for each key."""
        for key in self.keys:
            yield Binding(
                key,
                self.action.format(key=key),
                self.title,
                show=self.footer and key == self.keys[0],
                key_display=show_key(key),
                # Before any widget has its turn: keys act in the order in which they were pressed.
                priority=True,
                tooltip=self.help,
                id=self.binding_id(key),
            )

    def binding_id(self, key: str) -> str:
        """Return the id of the binding of one of its keys."""
        return self.id if len(self.keys) == 1 else f"{self.id}.{key}"


_KEY_NAMES: Final = {
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "tab": "Tab",
    "space": "Space",
    "escape": "Esc",
    "enter": "Enter",
    "slash": "/",
    "question_mark": "?",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "equals_sign": "=",
    "plus": "+",
    "minus": "-",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
}


def show_key(key: str) -> str:
    """Return a key as it is printed on the keyboard."""
    if len(key) == 1:
        return key
    *modifiers, last = key.split("+")
    named = _KEY_NAMES.get(last) or (not modifiers and key_to_character(last)) or last.upper()
    return "+".join([*(one.capitalize() for one in modifiers), named])


def show_keys(keys: Sequence[str]) -> str:
    """Return the keys of a command as they are printed on the keyboard: "j ↓", "1-9"."""
    if len(keys) > 2:
        return f"{show_key(keys[0])}-{show_key(keys[-1])}"
    return " ".join(map(show_key, keys))


def bindings(commands: Sequence[Command]) -> list[Binding]:
    """Return the bindings of a screen."""
    return [binding for command in commands for binding in command.bindings()]


def needs(commands: Sequence[Command]) -> dict[str, Needs]:
    """Return what actions need, by the name of each."""
    return {command.name: command.needs for command in reversed(commands)}
