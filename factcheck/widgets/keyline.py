"""The key line: the keys that apply now, each to be clicked, in one line at the foot of the screen."""

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from factcheck.commands import show_key
from factcheck.widgets.sign import MUTED

_ALWAYS = 2
"""The last keys (help and quit) stay when others must give way."""


class Key(NamedTuple):
    """A key, what it does in a word, and the action that a click runs."""

    key: str
    title: str
    action: str


class KeyLine(Widget):
    """The footer. Keys that do not fit are left out from the end, but for the last two."""

    ALLOW_SELECT = False

    def on_mount(self) -> None:
        """Follow the bindings of the screen."""
        # They change several times in a row; to find out which apply takes a while: once a frame.
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def _keys(self) -> Sequence[Key]:
        # In the order of the registry: Textual puts those that were given another key last.
        places = {one.id: place for place, one in enumerate(self.screen.BINDINGS) if isinstance(one, Binding)}
        active = [
            (places.get(one.binding.id, len(places)), key, one.binding)
            for key, one in self.screen.active_bindings.items()
            if one.binding.show and one.enabled
        ]
        return [
            Key(binding.key_display or show_key(key), binding.description, binding.action)
            for _, key, binding in sorted(active, key=lambda one: one[0])
        ]

    def render(self) -> Content:
        """Draw the keys that fit."""
        active = self._keys()
        for gap in ("  ", " "):
            keys = list(active)
            while True:
                line = Content(gap).join([_draw(key) for key in keys])
                fits = line.cell_length + 2 <= self.size.width
                if fits or gap == "  " or len(keys) <= _ALWAYS:
                    break
                del keys[-_ALWAYS - 1]
            if fits:
                break
        return Content(" ") + line

    async def on_click(self, event: events.Click) -> None:
        """Do what the clicked key does."""
        if action := event.style.meta.get("key_action"):
            await self.screen.run_action(action)


def _draw(key: Key) -> Content:
    told = Content.assemble((key.key, "bold $text-accent"), (f" {key.title}", MUTED))
    return told.stylize(Style.from_meta({"key_action": key.action}))
