"""The stories screen: all stories with their progress, and the sources of the one that one is at."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical

from factcheck.commands import STORIES, Needs, bindings
from factcheck.desk.counting import tell_count
from factcheck.desk.views import Change, ClaimLine, SourceLine, StoryView
from factcheck.errors import FactcheckError
from factcheck.messages import FolderWanted, RowReached, StoryWanted
from factcheck.screens.acts import Acts
from factcheck.screens.adding import AddScreen
from factcheck.screens.clerk import Clerk
from factcheck.screens.deciding import DecidingScreen
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.list_head import ListHead
from factcheck.widgets.signs import CONFLICT
from factcheck.widgets.sources import COPY, SourceList
from factcheck.widgets.status import StatusLine
from factcheck.widgets.stories import StoryList

_List = StoryList | SourceList


class StoriesScreen(DecidingScreen):
    """Two lists. Another story takes the place of the one that is open; its sources are told apart by hand.

    ``story`` is the one that is open.
    """

    CSS_PATH = "stories.tcss"
    COMMANDS_HERE = STORIES
    SIGNS_HERE = (COPY, CONFLICT)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(STORIES)]
    AUTO_FOCUS = "StoryList"

    def __init__(self, clerk: Clerk, acts: Acts, story: StoryView) -> None:
        super().__init__(clerk, acts, story)
        self._opened = story
        self._status = StatusLine(id="status")
        self._stories_head = ListHead("Stories")
        self._stories = StoryList(id="stories")
        self._stories.opened = story.id
        self._sources_head = ListHead("Sources")
        self._sources = SourceList(id="sources")
        self._is_read = False
        self.is_fetching = False
        self._is_current = True
        self._shown = asyncio.Event()

    def compose(self) -> ComposeResult:
        """Lay the stories above the sources of one of them."""
        yield self._status
        with Vertical(id="stories-pane"):
            yield self._stories_head
            yield self._stories
        with Vertical(id="sources-pane"):
            yield self._sources_head
            yield self._sources
        yield KeyLine()

    def on_mount(self) -> None:
        """Have the stories read; keys that are pressed meanwhile wait for them."""
        self._status.show(self.story)
        self.acts.add(self.look_again)

    # What a screen with claims says of itself.

    def chosen(self) -> Sequence[ClaimLine]:
        """Return no claim: none is in front here."""
        return ()

    async def take(self, change: Change) -> None:
        """Show what the store now holds."""
        await self.look_again()

    async def look_again(self) -> None:
        """Show the stories as the store has them by now."""
        try:
            stories = await self.clerk.stories()
        except FactcheckError as error:
            self.tell(str(error))
            return
        row = next((row for row, one in enumerate(stories) if one.id == self.story.id), 0)
        self._is_read = True
        self._stories.show(stories, row)
        self._stories_head.tell(
            f"{len(stories)}, the one opened last first",
            self._stories.columns(self._stories.scrollable_content_region.width),
        )
        self._look()

    async def go_to(self, claim_id: int) -> None:
        """Stay: what was undone is told, and shown when one goes back to the claims."""

    def tell(self, what: str) -> None:
        """Say what was done in the status line."""
        self._status.tell(what)

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there; keys typed ahead wait for the lists."""
        is_choosing = self._sources.chosen_for is not None
        match need:
            case Needs.CHOOSING:
                return is_choosing
            case Needs.STORIES:
                return not is_choosing
            case Needs.STORY:
                return not is_choosing and not self._sources.has_focus
            case Needs.SOURCE:
                return not is_choosing and self._sources.has_focus
            case _:
                return super().applies(need)

    # Showing.

    def _look(self) -> None:
        """Show the sources of the story that the reviewer is at, always the newest asked for."""
        if story := self._stories.current:
            self.story = story
            self._status.show(story)
            self._is_current = False
            self._shown.clear()
            if not self.is_fetching:
                self.is_fetching = True
                self._fetch()

    @work(group="sources")
    async def _fetch(self) -> None:
        try:
            while not self._is_current:
                self._is_current = True
                story = self.story
                sources = await self.clerk.sources(story.id)
                if self._is_current:
                    self._show_sources(story, sources)
        except FactcheckError as error:
            self.tell(str(error))
        finally:
            self.is_fetching = False
            self._shown.set()

    def _show_sources(self, story: StoryView, sources: Sequence[SourceLine]) -> None:
        at = self._sources.current
        row = next((row for row, one in enumerate(sources) if at and one.article.id == at.article.id), 0)
        self._sources.show(sources, row)
        origins = sum(one.original is None for one in sources)
        self._sources_head.tell(
            f"of {story.name}: {tell_count(len(sources), 'article')}, {tell_count(origins, 'origin')}"
            if sources
            else f"of {story.name}: no article yet · {self.key('stories.add')} adds some"
        )
        self.refresh_bindings()

    # Moving.

    @property
    def _list(self) -> _List:
        return self._sources if self._sources.has_focus else self._stories

    def action_step(self, by: int) -> None:
        """Go down or up by one row."""
        self._move(self._list, lambda rows: rows.row + by)

    def action_page(self, direction: int) -> None:
        """Go down or up by a page."""
        self._move(self._list, lambda rows: rows.row + direction * rows.page_rows())

    def action_edge(self, direction: int) -> None:
        """Go to the first row or the last."""
        self._move(self._list, lambda rows: 0 if direction < 0 else len(rows.rows) - 1)

    @on(RowReached)
    def _follow(self, event: RowReached) -> None:
        rows = self._sources if event.list_id == self._sources.id else self._stories
        self.set_focus(rows)
        self._move(rows, lambda _: event.row)

    def _move(self, rows: _List, to: Callable[[_List], int]) -> None:
        self.acts.add(partial(self._reach, rows, to))

    async def _reach(self, rows: _List, to: Callable[[_List], int]) -> None:
        if rows is self._sources:
            await self._shown.wait()
        rows.reach(to(rows))
        if rows is self._stories:
            self._look()

    # Origins.

    def action_independent(self) -> None:
        """Say that the article goes back to no other, or no longer."""
        self.acts.add(self._say_independent)

    async def _say_independent(self) -> None:
        if line := await self._source():
            article = line.article
            is_said = article.origin_by_hand and line.original is None
            await self._say_origin(article.id, None if is_said else article.id)

    def action_by_text(self) -> None:
        """Let the text of the article tell its origin."""
        self.acts.add(self._let_text_tell)

    async def _let_text_tell(self) -> None:
        if line := await self._source():
            if line.article.origin_by_hand:
                await self._say_origin(line.article.id, None)
            else:
                self.tell(f"nobody has said where {line.article.source} is from: its text tells")

    def action_link(self) -> None:
        """Choose the article that this one goes back to."""
        self.acts.add(self._begin_choosing)

    async def _begin_choosing(self) -> None:
        if line := await self._source():
            self._choose_for(line.article.id)
            enter, escape = self.key("stories.choose"), self.key("stories.leave_choosing")
            self.tell(f"{line.article.source} goes back to …: {enter} on that one · {escape} leaves it")

    def action_choose(self) -> None:
        """Take the article that the reviewer is at as the origin."""
        self.acts.add(self._choose)

    async def _choose(self) -> None:
        article, line = self._sources.chosen_for, await self._source()
        self._choose_for(None)
        if article is not None and line is not None:
            await self._say_origin(article, line.article.id)

    def action_leave_choosing(self) -> None:
        """Leave the article as it was."""
        self.acts.add(self._leave_choosing)

    def _leave_choosing(self) -> None:
        self._choose_for(None)
        self.tell("left as it was")

    def _choose_for(self, article: int | None) -> None:
        self._sources.chosen_for = article
        self._sources.refresh()
        self.refresh_bindings()

    async def _source(self) -> SourceLine | None:
        await self._shown.wait()
        return self._sources.current

    async def _say_origin(self, article: int, original: int | None) -> None:
        if self.story.claims == 0:
            self.tell("no statement of this story makes a claim: its origins change nothing")
            return
        await self.show_done(await self.clerk.name_origin(article, original))

    # Other stories, and more articles.

    def action_open(self) -> None:
        """Open the story, in place of the one that is open."""
        self.acts.add(self._open)

    def _open(self) -> None:
        story = self._stories.current
        if not self.is_current or story is None:
            return
        if story.id == self._opened.id:
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
