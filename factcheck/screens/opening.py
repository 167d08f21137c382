"""The opening screen: what is loaded, how far that is, and what to do when there is nothing to review.

It is the first frame, so it imports next to nothing; what the desk is made of comes behind it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from factcheck.commands import OPENING, Needs, bindings
from factcheck.errors import FactcheckError
from factcheck.messages import ArticlesArrived, ArticlesFailed, LoadProgress, StoryOpened, StoryWanted
from factcheck.sample import sample_folder
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.screens.desk_screen import DeskScreen
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.plain import plain

if TYPE_CHECKING:
    from factcheck.desk.progress import Progress
    from factcheck.desk.views import StoryView
    from factcheck.screens.review import ReviewScreen

_BAR = 40

_PAINTED = 0.005
"""Seconds until a frame is on the terminal; imports would hold up the thread that writes there."""

_NO_STORY = """Welcome to factcheck. There is nothing to check yet.

{sample}{add}  add your own articles: several reports of one event,
       as text, Markdown or saved web pages, in a folder

Or leave with {quit}, and come back with them:

    factcheck open FOLDER"""

_SAMPLE = "{key}  try it on a sample: six reports of one fire\n"

_NOT_COMPARED = """The articles are kept, but their statements are not compared yet.

{stories}  go to the stories: this one is compared when it is opened
{add}  add others"""

_NO_CLAIMS = """No statement was found in the articles of this story.

{add}  add others
{stories}  go to the stories and their sources"""


class OpeningScreen(DeskScreen):
    """What is on screen until there are claims; the review screen takes its place when there are.

    It loads ``paths`` into ``story`` first, one named after them where it is None. When nothing comes of
    that, it goes back to the story that the reviewer ``comes_from``.
    """

    COMMANDS_HERE = OPENING
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(OPENING)]

    def __init__(
        self, clerk: Clerk, paths: Sequence[Path], story: str | None, comes_from: str | None = None
    ) -> None:
        super().__init__()
        self._clerk = clerk
        self._paths = paths
        self._name = story
        self._comes_from = comes_from
        self._notice = Static("Opening the desk …", markup=False)
        self._asked_to_stop = 0
        """How often a load was cancelled."""
        self.acts = Acts(self.complain)
        """What the reviewer does where there are no claims: it opens other screens."""
        self._is_loading = False
        self._is_open = False
        self._story: StoryView | None = None
        self._sample: Path | None = None
        self._arrived: str | None = None
        """A story that articles have arrived for."""

    @property
    def story_name(self) -> str | None:
        """The name of the story that it shows, if there is one."""
        return self._story.name if self._story else self._comes_from

    def compose(self) -> ComposeResult:
        """Lay out one text."""
        with Vertical():
            yield self._notice
        yield KeyLine()

    def on_mount(self) -> None:
        """Open the store behind the first frame."""
        self.call_after_refresh(self.set_timer, _PAINTED, self._open)

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there."""
        match need:
            case Needs.LOAD:
                return self._is_loading
            case Needs.NO_LOAD:
                return self._is_open
            case Needs.SAMPLE:
                return self._sample is not None
            case Needs.OPENED_STORY:
                return self._story is not None
            case _:
                return super().applies(need)

    @work(group="open")
    async def _open(self) -> None:
        try:
            story, failed = await self._find()
            claims, first, seat = await self._clerk.open_queue(story) if story else ((), None, None)
        except FactcheckError as error:
            self._say(f"The desk cannot be opened.\n\n{error}")
            self.refresh_bindings()
            return
        self._is_open = True
        self._story = story
        if story is not None and first is not None and seat is not None:
            review = await asyncio.to_thread(_import_review)
            self.app.switch_screen(review(self._clerk, story, claims, first, seat))
        else:
            if story is None:
                self._welcome(failed)
            else:
                told = _NOT_COMPARED if self._asked_to_stop else _NO_CLAIMS
                self._say("\n\n".join([*failed, self._told(told)]))
            self.refresh_bindings()
        self.app.post_message(StoryOpened())

    def _welcome(self, failed: Sequence[str]) -> None:
        self._sample = sample_folder()
        sample = _SAMPLE.format(key=f"{self.key('load_sample'):>5}") if self._sample else ""
        self._say("\n\n".join([*failed, self._told(_NO_STORY, sample=sample)]))

    def _told(self, text: str, **parts: str) -> str:
        keys = {"add": f"{self.key('add_articles'):>5}", "stories": f"{self.key('other_stories'):>5}"}
        return text.format(**keys, quit=self.key("quit"), **parts)

    async def _find(self) -> tuple[StoryView | None, Sequence[str]]:
        """Load the articles and find their story, None when there is none; and tell what failed."""

        def progress(step: Progress) -> None:
            self.post_message(LoadProgress(step.done, step.total, step.tell(), step.what))

        failed: tuple[str, ...] = ()
        name = self._name
        self._is_loading = True
        if self._paths:
            self.refresh_bindings()
        try:
            if self._paths:
                loaded = await self._clerk.load(self._paths, name, progress, lambda: self._asked_to_stop)
                failed = loaded.failures
                name = loaded.story.name if loaded.story else self._comes_from
                if name is None:
                    return None, failed
            return await self._clerk.find_story(name, progress, lambda: self._asked_to_stop > 0), failed
        finally:
            self._is_loading = False
            if failed:
                self.post_message(ArticlesFailed(failed))

    @on(LoadProgress)
    def _show_progress(self, event: LoadProgress) -> None:
        self.refresh_bindings()
        filled = _BAR * event.done // max(1, event.total)
        self._notice.update(
            Content.assemble(
                ("━" * filled, "$text-success"),
                ("━" * (_BAR - filled), "$foreground 20%"),
                f"\n\n{event.told}\n{plain(event.what)}",
                f"\n\n{self._told_stopping()}" if self._asked_to_stop else "",
            )
        )

    def action_cancel_load(self) -> None:
        """Stop a load after the article that is being read, and when it is asked again the comparing too."""
        self._asked_to_stop += 1
        self._say(self._told_stopping())

    def _told_stopping(self) -> str:
        told = "Stopping; the articles read so far are kept …"
        if self._asked_to_stop > 1:
            return told
        return f"{told}\n{self.key('cancel_load')} again leaves the comparing of them for later"

    def take_in(self, event: ArticlesArrived) -> None:
        """Open the story that articles have arrived for, where there was nothing to review."""
        self._arrived = event.story
        self._open_arrived()

    def on_screen_resume(self) -> None:
        """Open what has arrived while something was being chosen."""
        self._open_arrived()

    def _open_arrived(self) -> None:
        if self._arrived is not None and self._is_open and self.is_current:
            self.post_message(StoryWanted(self._arrived))
            self._arrived = None

    def action_load_sample(self) -> None:
        """Load the sample story and review it."""
        if self._sample is not None:
            self.post_message(StoryWanted(None, (self._sample,)))

    async def action_add(self) -> None:
        """Choose what to load."""
        from factcheck.screens.adding import AddScreen  # not needed for the first frame

        name = self._story.name if self._story else None
        purpose = f"Add to {name}" if name else "A new story, named after what you choose"

        def load(path: Path | None) -> None:
            if path is not None:
                self.post_message(StoryWanted(name, (path,)))

        await self.app.push_screen(AddScreen(purpose), load)

    async def action_stories(self) -> None:
        """Show all stories, and the sources of each."""
        if self._story is not None:
            from factcheck.screens.stories import StoriesScreen  # nor is this

            self._carry_out()
            await self.app.push_screen(StoriesScreen(self._clerk, self.acts, self._story))

    @work(group="acts", exclusive=True)
    async def _carry_out(self) -> None:
        await self.acts.carry_out()

    async def leave(self) -> None:
        """Let a load end at the next article, uncompared."""
        self._asked_to_stop += 2

    def _say(self, message: str) -> None:
        self._notice.update(Content("\n".join(map(plain, message.split("\n")))))


def _import_review() -> type[ReviewScreen]:
    from factcheck.screens.review import ReviewScreen

    return ReviewScreen
