"""The keymap: the keys that a reviewer has given to commands in the settings, checked before their use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from textual.binding import Binding
from textual.keys import Keys, key_to_character

from factcheck.commands import SCREENS
from factcheck.commands.command import Command, Needs, show_keys
from factcheck.settings import SettingsError, settings_file

_KEPT = frozenset({"ctrl+c", "ctrl+q"})
"""Keys that Textual answers to before any screen: the way out when nothing else works."""

_IN_FIELD = frozenset(
    {Needs.FIELD, Needs.SEARCH_FIELD, Needs.WRITING_FIELD, Needs.EVIDENCE_FIELD, Needs.STORED_EVIDENCE}
)

_NAMES = frozenset(key.value for key in Keys)
_MODIFIERS = frozenset({"ctrl", "shift", "alt", "super", "hyper", "meta"})


@dataclass(frozen=True, slots=True)
class Keymap:
    """Which keys commands have. A command that is given a key has it in place of the first of its own."""

    given: Mapping[str, str] = field(default_factory=dict)
    """By the id of a command, the key it was given, as Textual names it."""

    def keys(self, command: Command) -> tuple[str, ...]:
        """Return the keys of a command, the one that is told first leading."""
        if key := self.given.get(command.id):
            return key, *(other for other in command.keys[1:] if other != key)
        return command.keys

    def shown(self, command: Command) -> str:
        """Return the keys of a command as a person knows them."""
        return show_keys(self.keys(command))

    def bindings(self) -> dict[str, str]:
        """Return what Textual takes as a keymap: a key for the id of each binding that it changes.

        Those that share a key with one of them are in it with the key they have: Textual would drop them.
        """
        moved = {
            first_binding(command): key
            for command in _every_command()
            if (key := self.given.get(command.id)) and key != command.keys[0]
        }
        left = {one.keys[0] for one in _every_command() if first_binding(one) in moved}
        touched = left | set(moved.values())
        return {
            command.binding_id(key): moved.get(command.binding_id(key), key)
            for command in _every_command()
            for key in command.keys
            if key in touched
        }


def first_binding(command: Command) -> str:
    """Return the id of the binding that gives way when a command is given a key."""
    return command.binding_id(command.keys[0])


def read_keymap(said: Mapping[str, str]) -> Keymap:
    """Check the table of keys in the settings.

    Raises ``SettingsError`` when it names no command, or a key that does not exist, that is kept for leaving
    or for typing, or that two commands of one screen would share.
    """
    if not said:
        return Keymap()
    commands = {command.id: command for command in _every_command()}
    given = {}
    for name, told in said.items():
        if name not in commands:
            raise _refused(f"{name} is no command; `factcheck keys` lists them")
        if len(commands[name].keys) > 2:
            raise _refused(f"{name} has {len(commands[name].keys)} keys and keeps them")
        key = _read_key(told)
        if key in _KEPT:
            raise _refused(f"{told} is kept for leaving the program; {name} must have another")
        if commands[name].needs in _IN_FIELD and key_to_character(key) is not None:
            raise _refused(f"{told} is text in a field; {name} must have a key that writes nothing")
        given[name] = key
    keymap = Keymap(given)
    for screen, here in SCREENS.items():
        _check_shared(keymap, screen, here)
    return keymap


def _check_shared(keymap: Keymap, screen: str, commands: Sequence[Command]) -> None:
    changed = [command for command in commands if command.id in keymap.given]
    for one, other in combinations(commands, 2):
        if one not in changed and other not in changed:
            continue
        # Some share a key as they are: never do both apply.
        if set(one.keys) & set(other.keys):
            continue
        if shared := set(keymap.keys(one)) & set(keymap.keys(other)):
            key = show_keys(sorted(shared))
            both = f"{one.id} and {other.id} would both have {key} on the {screen} screen"
            raise _refused(f"{both}; give one of them another")


def _read_key(told: str) -> str:
    """Return Textual's name of a key: "slash" for "/", "ctrl+k" for "Ctrl+K"."""
    if len(told) == 1:
        return "comma" if told == "," else next(iter(Binding.make_bindings([Binding(told, "")]))).key
    *modifiers, key = told.strip().lower().split("+")
    is_known = bool(key) and (key in _NAMES or key_to_character(key) is not None)
    if not is_known or not _MODIFIERS.issuperset(modifiers):
        raise _refused(f"{told} is no key; write x, X, /, f5, space, ctrl+k, shift+tab")
    return "+".join([*modifiers, key])


def _every_command() -> Sequence[Command]:
    return list({command.id: command for commands in SCREENS.values() for command in commands}.values())


def _refused(why: str) -> SettingsError:
    return SettingsError(f"{settings_file()}: keys: {why}")
