"""The stories screen: all stories with their progress, and the sources of the one that one is at."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType

from factcheck.commands import STORIES, bindings
from factcheck.messages import FolderWanted, StoryWanted
from factcheck.screens.adding import AddScreen
from factcheck.screens.naming_origins import NamingOrigins
from factcheck.widgets.signs import CONFLICT
from factcheck.widgets.sources import COPY


class StoriesScreen(NamingOrigins):
    """The keys that open another story in the place of the one that is open, and load more articles."""

    CSS_PATH = "stories.tcss"
    COMMANDS_HERE = STORIES
    SIGNS_HERE = (COPY, CONFLICT)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(STORIES)]
    AUTO_FOCUS = "StoryList"

    def action_open(self) -> None:
        """Open the story, in place of the one that is open."""
        self.acts.add(self._open)

    def _open(self) -> None:
        story = self.stories.current
        if not self.is_current or story is None:
            return
        if story.id == self.opened.id and story.claims:
            self.dismiss(None)
        else:
            self.post_message(StoryWanted(story.name))

    async def action_add(self) -> None:
        """Choose what to load into the story."""
        await self._ask(f"Add to {self.story.name}", partial(self._want, self.story.name))

    async def action_begin(self) -> None:
        """Choose what to load into a story of its own."""
        await self._ask("A new story, named after what you choose", partial(self._want, None))

    async def action_watch(self) -> None:
        """Load what arrives in a folder into the story, or no longer."""
        if self.watched and self.watched.story == self.story.name:
            self.post_message(FolderWanted(self.story.name, None))
            self.tell(f"no longer watching {self.watched.told}")
        else:
            purpose = f"Watch a folder: what arrives in it is loaded into {self.story.name}"
            screen = AddScreen(purpose, folders_only=True)
            await self.app.push_screen(screen, partial(self._watch, self.story.name))

    def _watch(self, story: str, folder: Path | None) -> None:
        if folder is not None:
            self.post_message(FolderWanted(story, folder))
            self.tell(f"watching {folder} · {self.key('stories.watch')} ends it")

    async def _ask(self, purpose: str, then: Callable[[Path | None], None]) -> None:
        await self.app.push_screen(AddScreen(purpose), then)

    def _want(self, story: str | None, path: Path | None) -> None:
        if path is not None:
            self.post_message(StoryWanted(story, (path,)))

    def action_back(self) -> None:
        """Leave for where the reviewer came from."""
        self.acts.add(self._leave)

    def _leave(self) -> None:
        if self.is_current:
            self.dismiss(None)
