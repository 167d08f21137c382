"""The lists of the stories and of the sources of one of them, always those asked for last."""

from collections.abc import Callable, Sequence
from functools import partial

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical

from factcheck.commands import Needs
from factcheck.desk.counting import tell_count
from factcheck.desk.views import SourceLine, StoryView
from factcheck.errors import FactcheckError
from factcheck.messages import RowReached
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.screens.deciding import DecidingScreen
from factcheck.screens.newest import Newest
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.list_head import ListHead
from factcheck.widgets.sources import SourceList
from factcheck.widgets.stories import StoryList

_List = StoryList | SourceList


class StoryLists(DecidingScreen):
    """Two lists, one above the other; ``story`` is the one that is open."""

    def __init__(self, clerk: Clerk, acts: Acts, story: StoryView) -> None:
        super().__init__(clerk, acts, story)
        self.opened = story
        self._stories_head = ListHead("Stories")
        self.stories = StoryList(id="stories")
        self.stories.opened = story.id
        self._sources_head = ListHead("Sources")
        self.sources = SourceList(id="sources")
        self.newest = Newest(self._fetch_sources)

    def compose(self) -> ComposeResult:
        """Lay the stories above the sources of one of them."""
        yield self.status
        with Vertical(id="stories-pane"):
            yield self._stories_head
            yield self.stories
        with Vertical(id="sources-pane"):
            yield self._sources_head
            yield self.sources
        yield KeyLine()

    def on_mount(self) -> None:
        """Have the stories read; keys that are pressed meanwhile wait for them."""
        self.status.show(self.story)
        self.acts.add(self.look_again)

    # What a screen with claims says of itself: none is in front here.

    async def look_again(self) -> None:
        """Show the stories as the store has them by now."""
        try:
            stories = await self.clerk.stories()
        except FactcheckError as error:
            self.tell(str(error))
            self.newest.settle()
            return
        row = next((row for row, one in enumerate(stories) if one.id == self.story.id), 0)
        self.stories.show(stories, row)
        self._tell_stories()
        self._look()

    async def go_to(self, claim_id: int) -> None:
        """Stay: what was undone is told, and shown when one goes back to the claims."""

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there; keys typed ahead wait for the lists."""
        is_choosing = self.sources.chosen_for is not None
        match need:
            case Needs.CHOOSING:
                return is_choosing
            case Needs.STORIES:
                return not is_choosing
            case Needs.STORY:
                return not is_choosing and not self.sources.has_focus
            case Needs.SOURCE:
                return not is_choosing and self.sources.has_focus
            case _:
                return super().applies(need)

    # Showing.

    def _tell_stories(self) -> None:
        watched = f" · watching {self.watched.told} for {self.watched.story}" if self.watched else ""
        columns = self.stories.columns(self.stories.scrollable_content_region.width)
        self._stories_head.tell(f"{len(self.stories.rows)}, last opened first{watched}", columns)

    def on_resize(self) -> None:
        """Keep the heads of the columns over them."""
        self.call_after_refresh(self._tell_stories)

    def _look(self) -> None:
        """Show the sources of the story that the reviewer is at, always the newest asked for."""
        if story := self.stories.current:
            self.story = story
            self.status.show(story)
            if self.newest.ask():
                self._fetch()

    @work(group="sources")
    async def _fetch(self) -> None:
        try:
            await self.newest.catch_up()
        except FactcheckError as error:
            self.tell(str(error))

    async def _fetch_sources(self) -> None:
        story = self.story
        sources = await self.clerk.sources(story.id)
        if self.newest.is_current:
            self._show_sources(story, sources)

    def _show_sources(self, story: StoryView, sources: Sequence[SourceLine]) -> None:
        at = self.sources.current
        row = next((row for row, one in enumerate(sources) if at and one.article.id == at.article.id), 0)
        self.sources.show(sources, row)
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
        return self.sources if self.sources.has_focus else self.stories

    def action_switch(self) -> None:
        """Go from the stories to the sources, or back."""
        self.focus_next()

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
        rows = self.sources if event.list_id == self.sources.id else self.stories
        self.set_focus(rows)
        self._move(rows, lambda _: event.row)

    def _move(self, rows: _List, to: Callable[[_List], int]) -> None:
        self.acts.add(partial(self._reach, rows, to))

    async def _reach(self, rows: _List, to: Callable[[_List], int]) -> None:
        if rows is self.sources:
            await self.newest.shown()
        rows.reach(to(rows))
        if rows is self.stories:
            self._look()
