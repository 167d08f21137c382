"""The desk: a Textual app that shows the review screen over one store."""

import gc
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from textual import on
from textual.app import App, SystemCommand
from textual.screen import Screen

from factcheck.commands.keymap import Keymap
from factcheck.messages import ArticlesFailed, StoryWanted
from factcheck.screens.clerk import Clerk
from factcheck.screens.desk_screen import DeskScreen
from factcheck.screens.opening import OpeningScreen
from factcheck.screens.themes import NIGHT, OWN, by_other_light
from factcheck.screens.watching_app import WatchingApp
from factcheck.widgets.plain import plain

_STARTED = 5.0
"""Seconds after which garbage is looked for again, however far the start has come."""

_TOLD = 5
"""Articles that a toast names; more would cover the desk."""


class FactcheckApp(WatchingApp):
    """The review desk on the store at ``location``, a path or a database URL.

    Given paths, it loads them first and opens their story; else it opens ``story``, or the last one.
    ``theme`` is the name of one that there is. With ``watch``, what arrives in a folder among the paths is
    loaded as it does.
    """

    TITLE = "factcheck"
    # Of the two screens of every start: read with the first, they are not read again for each.
    CSS_PATH = ["screens/opening.tcss", "screens/review.tcss"]  # noqa: RUF012 - no ClassVar in Textual
    # The least that is useful: two columns from 100 cells, all panes at once from 18 lines.
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - no ClassVar in Textual
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-tall")]  # noqa: RUF012 - nor here

    def __init__(
        self,
        location: str,
        paths: Sequence[Path] = (),
        story: str | None = None,
        reviewer: str = "reviewer",
        *,
        theme: str = NIGHT.name,
        keymap: Keymap | None = None,
        watch: bool = False,
    ) -> None:
        folders = [path for path in paths if path.is_dir()] if watch else []
        super().__init__(partial(Clerk, location, reviewer), folders, story)
        if keymap is not None:
            self.keymap = keymap
        for own in OWN:
            self.register_theme(own)
        self._begin_with(theme)
        # A scroll that is animated takes five times as long to come to rest as one that is not.
        self.animation_level = "none"
        self._clerk = self.new_clerk()
        self._paths = paths
        self._story = story
        self._exit_code = 0

    def _begin_with(self, theme: str) -> None:
        """Have a theme before the first style is read."""
        if (found := self.get_theme(theme)) is None or not found.dark:
            self.theme = theme
            return
        # Textual is set up for a dark theme: another one, set as it asks for, has it read all styles again.
        self.set_reactive(App.theme, theme)
        self.stylesheet.set_variables(self.get_css_variables())

    def on_mount(self) -> None:
        """Show the opening screen, which opens the store behind its first frame."""
        self.set_keymap(self.keymap.bindings())
        self.set_timer(_STARTED, gc.enable)
        self.push_screen(OpeningScreen(self._clerk, self._paths, self._story))

    @on(ArticlesFailed)
    def _tell_failures(self, event: ArticlesFailed) -> None:
        """Name the articles that could not be loaded; a script sees it in the exit code."""
        self._exit_code = 1
        rest = [f"and {len(event.told) - _TOLD} more"] if len(event.told) > _TOLD else []
        self.notify(
            "\n".join([*map(plain, event.told[:_TOLD]), *rest]),
            title="Not loaded",
            severity="warning",
            timeout=20,
            markup=False,
        )

    def action_turn_light(self) -> None:
        """Show the desk by day, or by night, until it is left."""
        self.theme = by_other_light(self.current_theme)

    @on(StoryWanted)
    async def _turn_to_story(self, event: StoryWanted) -> None:
        """Put another story in the place of the one that is open, when all that was done there is stored."""
        opened = next((one.story_name for one in self.screen_stack if isinstance(one, DeskScreen)), None)
        for screen in self.screen_stack:
            if isinstance(screen, DeskScreen):
                await screen.leave()
        while len(self.screen_stack) > 2:
            await self.pop_screen()
        await self.switch_screen(OpeningScreen(self._clerk, event.paths, event.story, opened))

    async def action_quit(self) -> None:
        """Leave when all that the reviewer did is stored."""
        for screen in self.screen_stack:
            if isinstance(screen, DeskScreen):
                await screen.leave()
        self.exit(return_code=self._exit_code)

    async def on_unmount(self) -> None:
        """Close the store when what is under way is stored."""
        await self.watch_folders()
        await self._clerk.close()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer in the palette what applies now, and the themes."""
        yield SystemCommand("theme", "Choose the colours of the desk.", self.action_change_theme)
        yield SystemCommand(
            "light or dark", "Turn the desk from night to day, or back.", self.action_turn_light
        )
        if isinstance(screen, DeskScreen):
            for command in screen.COMMANDS_HERE:
                if len(command.keys) <= 2 and screen.check_action(command.name, ()):
                    run = partial(screen.run_action, command.action.format(key=command.keys[0]))
                    title = f"{command.title} · {self.keymap.shown(command)}"
                    yield SystemCommand(title, command.help, run)
