"""The opening screen: what is loaded, how far that is, and what to do when there is nothing to review.

It is the first frame, so it imports next to nothing; what the desk is made of comes behind it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from factcheck.commands import OPENING, Needs, bindings
from factcheck.errors import FactcheckError
from factcheck.messages import ArticlesFailed, LoadProgress
from factcheck.screens.clerk import Clerk
from factcheck.screens.desk_screen import DeskScreen
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.plain import plain

if TYPE_CHECKING:
    from factcheck.desk.progress import Progress
    from factcheck.desk.views import StoryView
    from factcheck.screens.review import ReviewScreen

_BAR = 40

_PAINTED = 0.02
"""Seconds until a frame is on the terminal; imports would hold up the thread that writes there."""

_NO_STORY = """There is nothing to check yet.

Leave with q, and open the desk with your articles:

    factcheck open FOLDER

Plain text, Markdown and saved web pages are read."""

_NO_CLAIMS = """No statement was found in the articles of this story.

Leave with q, and add others:

    factcheck open FOLDER"""


class OpeningScreen(DeskScreen):
    """What is on screen until there are claims; the review screen takes its place when there are."""

    CSS_PATH = "opening.tcss"
    COMMANDS_HERE = OPENING
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(OPENING)]

    def __init__(self, clerk: Clerk, paths: Sequence[Path], story: str | None) -> None:
        super().__init__()
        self._clerk = clerk
        self._paths = paths
        self._name = story
        self._notice = Static(markup=False)
        self._cancelled = Event()
        self._is_loading = False

    def compose(self) -> ComposeResult:
        """Lay out one text."""
        with Vertical():
            yield self._notice
        yield KeyLine()

    def on_mount(self) -> None:
        """Open the store behind the first frame."""
        self._say("Opening the desk …")
        self.call_after_refresh(self.set_timer, _PAINTED, self._open)

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there."""
        return self._is_loading if need is Needs.LOAD else super().applies(need)

    @work(group="open")
    async def _open(self) -> None:
        try:
            story, failed = await self._find()
            claims = await self._clerk.claims(story.id) if story else ()
        except FactcheckError as error:
            self._say(f"The desk cannot be opened.\n\n{error}")
            return
        if story is None:
            self._say("\n\n".join([*failed, _NO_STORY]))
        elif not claims:
            self._say(_NO_CLAIMS)
        else:
            review = await asyncio.to_thread(_import_review)
            self.app.switch_screen(review(self._clerk, story, claims))

    async def _find(self) -> tuple[StoryView | None, Sequence[str]]:
        """Load the articles and find their story, None when there is none; and tell what failed."""

        def progress(step: Progress) -> None:
            self.post_message(LoadProgress(step.done, step.total, step.tell(), step.what))

        failed: tuple[str, ...] = ()
        name = self._name
        self._is_loading = True
        self.refresh_bindings()
        try:
            if self._paths:
                loaded = await self._clerk.load(self._paths, name, progress, self._cancelled.is_set)
                failed = tuple(result.message for result in loaded.results if result.outcome == "failed")
                if loaded.story is None:
                    return None, failed
                name = loaded.story.name
            return await self._clerk.find_story(name, progress, self._cancelled.is_set), failed
        finally:
            self._is_loading = False
            self.refresh_bindings()
            if failed:
                self.post_message(ArticlesFailed(failed))

    @on(LoadProgress)
    def _show_progress(self, event: LoadProgress) -> None:
        if not self._cancelled.is_set():
            filled = _BAR * event.done // max(1, event.total)
            self._notice.update(
                Content.assemble(
                    ("━" * filled, "$text-success"),
                    ("━" * (_BAR - filled), "$foreground 20%"),
                    f"  {event.told}\n\n{plain(event.what)}",
                )
            )

    def action_cancel_load(self) -> None:
        """Stop a load after the article that is being read, and a comparing at once."""
        self._cancelled.set()
        self._say("Stopping; the articles read so far are kept …")

    async def leave(self) -> None:
        """Let a load end at the next article."""
        self._cancelled.set()

    def _say(self, message: str) -> None:
        self._notice.update(Content("\n".join(map(plain, message.split("\n")))))


def _import_review() -> type[ReviewScreen]:
    from factcheck.screens.review import ReviewScreen

    return ReviewScreen
