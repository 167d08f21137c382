"""The help screen: every key of the screen one comes from and what it does, and what its signs mean."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Grid, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from factcheck.commands import HELP, Command, Group, bindings
from factcheck.commands.keymap import Keymap
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.sign import Sign


class HelpScreen(ModalScreen[None]):
    """The keys, group by group, and the signs."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(HELP)]

    def __init__(self, commands: Sequence[Command], signs: Sequence[Sign], keymap: Keymap) -> None:
        super().__init__()
        self._commands = commands
        self._signs = signs
        self._keymap = keymap

    def compose(self) -> ComposeResult:
        """Lay out one block a group; the focus is on the text, so that arrows scroll it."""
        with VerticalScroll(id="page"), Grid(id="keys"):
            for group in Group:
                if all(command.group is not group for command in self._commands):
                    continue
                yield Static(Content.styled(group.value, "bold $text-accent"), classes="group")
                for command in self._commands:
                    if command.group is group:
                        yield Static(Content.styled(self._keymap.shown(command), "bold"), classes="key")
                        yield Static(Content(command.help), classes="told")
            if self._signs:
                yield Static(Content.styled("Signs", "bold $text-accent"), classes="group")
            for glyph, word, colour in self._signs:
                yield Static(Content.styled(glyph, colour), classes="key")
                yield Static(Content(word), classes="told")
        yield KeyLine()

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one("#page").focus()

    async def action_dismiss(self, result: None = None) -> None:
        """Go back to the claims."""
        self.dismiss()
