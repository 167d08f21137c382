"""Opening a story: what is loaded, how far that is, and what to do when nothing is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from factcheck.desk.errors import DeskError
from factcheck.messages import ArticlesFailed, LoadProgress, StoryOpened
from factcheck.screens.clerk import Clerk
from factcheck.widgets.plain import plain
from factcheck.widgets.signs import MUTED

if TYPE_CHECKING:
    from factcheck.desk.load import Progress

_BAR = 40

_NO_STORY = """There is nothing to check yet.

Leave with q, and open the desk with your articles:

    factcheck open FOLDER

Plain text, Markdown and saved web pages are read."""

_NO_CLAIMS = """No statement was found in the articles of this story.

Leave with q, and add others:

    factcheck open FOLDER"""


class Opening(Vertical):
    """What is on screen until there are claims; posts ``StoryOpened`` when there are."""

    def __init__(self, clerk: Clerk, paths: Sequence[Path], story: str | None) -> None:
        super().__init__(id="opening")
        self._clerk = clerk
        self._paths = paths
        self._story = story
        self._cancelled = Event()
        self.is_loading_articles = False
        """Whether there is a load that can be cancelled."""

    def compose(self) -> ComposeResult:
        """Lay out one text."""
        yield Static(Content.styled("Opening the desk …", MUTED), id="notice", markup=False)

    def on_mount(self) -> None:
        """Open the store behind the first frame."""
        self.call_after_refresh(self._open)

    def cancel(self) -> None:
        """Stop the load after the article that is being read."""
        self._cancelled.set()
        self._say("Stopping after this article …")

    @work(group="open")
    async def _open(self) -> None:
        try:
            if self._paths:
                self._story = await self._load()
            story = await self._clerk.find_story(self._story)
            claims = await self._clerk.claims(story.id) if story else ()
        except DeskError as error:
            self._say(f"The desk cannot be opened.\n\n{error}")
            return
        if story is None:
            self._say(_NO_STORY)
        elif not claims:
            self._say(_NO_CLAIMS)
        else:
            self.post_message(StoryOpened(story, claims))

    async def _load(self) -> str:
        def progress(step: Progress) -> None:
            self.post_message(LoadProgress(step.done, step.total, step.what))

        self.is_loading_articles = True
        self.screen.refresh_bindings()
        try:
            loaded = await self._clerk.load(self._paths, self._story, progress, self._cancelled.is_set)
        finally:
            self.is_loading_articles = False
            self.screen.refresh_bindings()
        if failed := tuple(result.message for result in loaded.results if result.outcome == "failed"):
            self.post_message(ArticlesFailed(failed))
        return loaded.story.name

    @on(LoadProgress)
    def _show_progress(self, event: LoadProgress) -> None:
        event.stop()
        if self._cancelled.is_set():
            return
        filled = _BAR * event.done // max(1, event.total)
        self._notice.update(
            Content.assemble(
                ("━" * filled, "$text-success"),
                ("━" * (_BAR - filled), "$foreground 20%"),
                f"  {event.done} of {event.total}\n\n{plain(event.what)}",
                ("\n\nEsc stops; the articles read so far are kept", MUTED),
            )
        )

    @property
    def _notice(self) -> Static:
        return self.query_one("#notice", Static)

    def _say(self, message: str) -> None:
        self._notice.update(Content("\n".join(map(plain, message.split("\n")))))
