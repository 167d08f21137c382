"""The clerk: brings what the store holds, and carries there what a reviewer decides."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.screens.decisions import Decisions
from factcheck.screens.lookout import Lookout

if TYPE_CHECKING:
    from factcheck.desk.agreement import Agreement
    from factcheck.desk.appearances import Timeline
    from factcheck.desk.load import Loaded
    from factcheck.desk.progress import Progress
    from factcheck.desk.seats import Seat
    from factcheck.desk.stances import Matrix
    from factcheck.desk.store import Store
    from factcheck.desk.views import (
        ClaimLine,
        ClaimView,
        CopiedSpan,
        Decision,
        Earlier,
        Manuscript,
        SourceLine,
        StoryView,
        Wording,
    )
    from factcheck.reports.formats import Format


class Clerk(Decisions, Lookout):
    """Loads, reads and reports, besides the decisions."""

    async def load(
        self,
        paths: Sequence[Path],
        story: str | None,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], int],
    ) -> Loaded:
        """Load files and folders; ``progress`` and ``cancelled`` are called from the clerk's thread.

        The latter tells how often it was asked to stop: once ends the reading, twice the comparing too.
        """

        def work(store: Store) -> Loaded:
            from factcheck.desk.load import load_articles

            return load_articles(store, paths, story=story, progress=progress, cancelled=cancelled)

        return await self._do(work)

    async def find_story(
        self,
        name: str | None,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> StoryView | None:
        """Return the story of that name, or the one opened last; None when the store holds none.

        What an interrupted load left is made up for, with ``progress`` and ``cancelled`` as in ``load``.
        """

        def work(store: Store) -> StoryView | None:
            from factcheck.desk.stories import find_story, has_stories

            if name is None and not has_stories(store):
                return None
            return find_story(store, name, progress=progress, cancelled=cancelled)

        return await self._do(work)

    async def open_queue(self, story: StoryView) -> tuple[tuple[ClaimLine, ...], ClaimView | None, Seat]:
        """Return the claims of a story in the order of review, the one to continue at in full, the seat."""

        def work(store: Store) -> tuple[tuple[ClaimLine, ...], ClaimView | None, Seat]:
            from factcheck.desk.queue import open_queue

            self.look_out(store, story.id)
            return open_queue(store, story.id, self._reviewer)

        return await self._do(work)

    async def look_again(self, story: StoryView) -> tuple[StoryView, tuple[ClaimLine, ...]]:
        """Return a story and its claims as they now stand."""

        def work(store: Store) -> tuple[StoryView, tuple[ClaimLine, ...]]:
            from factcheck.desk.queue import claim_queue
            from factcheck.desk.stories import find_story

            return find_story(store, story.name), claim_queue(store, story.id)

        return await self._do(work)

    async def claim(self, claim_id: int) -> ClaimView:
        """Return a claim with all that it rests on, but for what was decided in other stories."""

        def work(store: Store) -> ClaimView:
            from factcheck.desk.claim_views import look_at_claim

            return look_at_claim(store, claim_id)

        return await self._do(work)

    async def earlier(self, claim: ClaimView) -> tuple[Earlier, ...]:
        """Return what was decided on the same thing in other stories; whatever else is asked goes first."""

        def work(store: Store) -> tuple[Earlier, ...] | None:
            from factcheck.desk.earlier import find_earlier

            return find_earlier(store, claim, self.is_wanted)

        while (found := await self._do(work)) is None:
            pass  # it gave way, and is now behind what it gave way to
        return found

    async def matrix(self, story: StoryView) -> tuple[StoryView, Matrix]:
        """Return a story as it now stands, and its claims by its sources."""

        def work(store: Store) -> tuple[StoryView, Matrix]:
            from factcheck.desk.matrix import story_matrix
            from factcheck.desk.stories import find_story

            return find_story(store, story.name), story_matrix(store, story.id)

        return await self._do(work)

    async def copied(self, a: int, b: int) -> tuple[CopiedSpan, ...]:
        """Return the passages that two articles share outside quotations."""

        def work(store: Store) -> tuple[CopiedSpan, ...]:
            from factcheck.desk.origins import copied_spans

            return copied_spans(store, a, b)

        return await self._do(work)

    async def timeline(self, story: StoryView) -> tuple[StoryView, Timeline]:
        """Return a story as it now stands, and what its articles carried when."""

        def work(store: Store) -> tuple[StoryView, Timeline]:
            from factcheck.desk.stories import find_story
            from factcheck.desk.timeline import story_timeline

            return find_story(store, story.name), story_timeline(store, story.id)

        return await self._do(work)

    async def manuscript(self, article_id: int) -> Manuscript:
        """Return a whole article with its claims."""

        def work(store: Store) -> Manuscript:
            from factcheck.desk.manuscript import view_manuscript

            return view_manuscript(store, article_id)

        return await self._do(work)

    async def history(self, claim_id: int) -> tuple[Decision, ...]:
        """Return all that was decided on a claim, the newest first."""

        def work(store: Store) -> tuple[Decision, ...]:
            from factcheck.desk.history import history

            return history(store, claim_id)

        return await self._do(work)

    async def story_history(
        self, story_id: int, limit: int, before: int | None = None
    ) -> tuple[Decision, ...]:
        """Return the last decisions in a story, or those before one, the newest first."""

        def work(store: Store) -> tuple[Decision, ...]:
            from factcheck.desk.history import story_history

            return story_history(store, story_id, limit, before)

        return await self._do(work)

    async def agreement(self, story_id: int) -> Agreement:
        """Return how far the reviewers of a story agree."""

        def work(store: Store) -> Agreement:
            from factcheck.desk.agreement import story_agreement

            return story_agreement(store, story_id)

        return await self._do(work)

    async def wordings(self, story_id: int) -> dict[int, Wording]:
        """Return the wording of each statement of a story, case-folded, as the articles appeared."""

        def work(store: Store) -> dict[int, Wording]:
            from factcheck.desk.lists import list_wordings
            from factcheck.desk.views import Wording

            return {
                number: Wording(one.text.casefold(), one.source.casefold(), one.speaker.casefold())
                for number, one in list_wordings(store, story_id).items()
            }

        return await self._do(work)

    async def reviewers(self, story_id: int) -> dict[int, str]:
        """Return, by claim, who gave it its present verdict, case-folded."""

        def work(store: Store) -> dict[int, str]:
            from factcheck.desk.lists import list_reviewers

            return {claim: name.casefold() for claim, name in list_reviewers(store, story_id).items()}

        return await self._do(work)

    async def stories(self) -> tuple[StoryView, ...]:
        """Return all stories, the one opened last first."""

        def work(store: Store) -> tuple[StoryView, ...]:
            from factcheck.desk.stories import list_stories

            return list_stories(store)

        return await self._do(work)

    async def sources(self, story_id: int) -> tuple[SourceLine, ...]:
        """Return the articles of a story, each under the one it goes back to."""

        def work(store: Store) -> tuple[SourceLine, ...]:
            from factcheck.desk.origins import list_sources

            return list_sources(store, story_id)

        return await self._do(work)

    async def prepare(self, story: StoryView) -> None:
        """Make ready for the first change, and note that the story is the last one opened."""

        def work(store: Store) -> None:
            from factcheck.desk.rehearse import rehearse
            from factcheck.desk.stories import open_story

            open_story(store, story.name)
            rehearse(store, story.id)
            store.make_room()

        await self._change(work)
        # All that was imported is there to stay: looking through it for garbage, as Python would again
        # and again, holds up a key by a tenth of a second each time.
        gc.freeze()
        gc.enable()

    async def remember(self, story_id: int, seat: Seat) -> None:
        """Remember where the reviewer is, and how they have the desk."""

        def work(store: Store) -> None:
            from factcheck.desk.seats import keep_seat

            keep_seat(store, story_id, seat, reviewer=self._reviewer)

        await self._change(work)

    async def report(self, story_id: int, form: Format) -> str:
        """Return the report of a story in a format."""

        def work(store: Store) -> str:
            from factcheck.desk.report import story_report

            return form.write(story_report(store, story_id))

        return await self._do(work)

    async def save_report(self, text: str, folder: Path, story: str, form: Format) -> Path:
        """Write a report into a folder and return its path. Raises ``OSError`` besides."""

        def work(_: Store) -> Path:
            from factcheck.reports.saving import save_report

            return save_report(text, folder, story, form.suffix)

        return await self._do(work)
