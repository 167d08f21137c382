"""What the screens of the desk have in common: commands out of the registry, and a way to leave."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

from textual.app import App
from textual.screen import Screen

from factcheck.commands import Command, Needs, needs, show_key
from factcheck.commands.keymap import Keymap
from factcheck.messages import ArticlesArrived
from factcheck.screens.watching import Watcher
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import Sign


class DeskApp(App[None]):
    """What a screen of the desk knows of the app that it is shown by."""

    keymap = Keymap()
    """The keys that commands have."""
    watcher: Watcher | None = None
    """Who loads what arrives in a folder, while one is watched."""


class DeskScreen(Screen[int | None]):
    """A screen with commands of its own. It may be dismissed with the id of a claim to go to."""

    COMMANDS_HERE: ClassVar[Sequence[Command]] = ()
    needs: ClassVar[Mapping[str, Needs]] = {}
    """What its actions need, by the name of each."""
    SIGNS_HERE: ClassVar[Sequence[Sign]] = ()
    """What help explains below the keys."""

    def __init__(self) -> None:
        # Textual gives a screen these classes when it is laid out, and then styles and lays it out anew.
        width, height = self.app.size
        across, down = self.app.HORIZONTAL_BREAKPOINTS or (), self.app.VERTICAL_BREAKPOINTS or ()
        super().__init__(classes=" ".join([*_reached(across, width), *_reached(down, height)]))

    @property
    def story_name(self) -> str | None:
        """The name of the story that it shows, if there is one."""
        return None

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.needs = needs(cls.COMMANDS_HERE)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Tell whether a command applies now."""
        need = self.needs.get(action)
        return need is None or self.applies(need)

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there."""
        return need is Needs.NOTHING

    @property
    def keymap(self) -> Keymap:
        """The keys that commands have."""
        return self.app.keymap if isinstance(self.app, DeskApp) else Keymap()

    def key(self, command_id: str) -> str:
        """Return the key of a command of this screen as a person knows it: "Esc"."""
        command = next(one for one in self.COMMANDS_HERE if one.id == command_id)
        return show_key(self.keymap.keys(command)[0])

    @property
    def watched(self) -> Watcher | None:
        """Who loads what arrives in a folder, while one is watched."""
        return self.app.watcher if isinstance(self.app, DeskApp) else None

    def take_in(self, event: ArticlesArrived) -> None:
        """Show what has arrived in a folder that is watched, where it belongs to what is shown."""

    def complain(self, error: Exception) -> None:
        """Tell what the desk or the disk refused."""
        self.notify(plain(str(error)), severity="error", timeout=15, markup=False)

    async def leave(self) -> None:
        """Store what must not be lost, and end what is under way; called before the program ends."""

    async def action_quit(self) -> None:
        """Leave the desk; an action of the screen, so that a field can keep the letter."""
        await self.app.action_quit()

    def action_help(self) -> None:
        """Show the keys."""
        from factcheck.screens.help import HelpScreen  # not needed for the first frame

        self.app.push_screen(HelpScreen(self.COMMANDS_HERE, self.SIGNS_HERE, self.keymap))


def _reached(breakpoints: Iterable[tuple[int, str]], cells: int) -> list[str]:
    """Return the class of the last breakpoint that so many cells reach."""
    return [name for least, name in sorted(breakpoints) if cells >= least][-1:]
