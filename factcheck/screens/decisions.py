"""Decisions: the verbs by which a reviewer decides. Each is durable when it returns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.screens.store_thread import StoreThread

if TYPE_CHECKING:
    from factcheck.desk.store import Store
    from factcheck.desk.views import Change, ClaimLine, Evidence, Verdict


class Decisions(StoreThread):
    """Carries the decisions of one reviewer into the store."""

    async def mark(self, lines: Sequence[ClaimLine], verdict: Verdict | None) -> Change:
        """Give claims a verdict as one step, or None to open them again.

        ``lines`` are the claims as the reviewer sees them: where one has another verdict by now, all are left
        as they are.
        """

        def work(store: Store) -> Change:
            from factcheck.desk.mark import mark_claims

            seen = [line.verdict for line in lines]
            return mark_claims(store, _ids(lines), verdict, reviewer=self._reviewer, seen=seen)

        return await self._change(work)

    async def flag(self, lines: Sequence[ClaimLine], flagged: bool) -> Change:
        """Flag claims to come back to as one step, or take their flags away."""

        def work(store: Store) -> Change:
            from factcheck.desk.mark import flag_claims

            return flag_claims(store, _ids(lines), flagged, reviewer=self._reviewer)

        return await self._change(work)

    async def skip(self, lines: Sequence[ClaimLine]) -> Change:
        """Put claims off as one step: they come last until they are marked."""

        def work(store: Store) -> Change:
            from factcheck.desk.mark import skip_claims

            return skip_claims(store, _ids(lines), reviewer=self._reviewer)

        return await self._change(work)

    async def note(self, claim_id: int, note: str) -> Change:
        """Replace the note on a claim."""

        def work(store: Store) -> Change:
            from factcheck.desk.mark import note_claim

            return note_claim(store, claim_id, note, reviewer=self._reviewer)

        return await self._change(work)

    async def reword(self, claim_id: int, title: str) -> Change:
        """Tell a claim in the words of the reviewer; empty for those of its first statement."""

        def work(store: Store) -> Change:
            from factcheck.desk.mark import reword_claim

            return reword_claim(store, claim_id, title, reviewer=self._reviewer)

        return await self._change(work)

    async def add_evidence(self, claim_id: int, evidence: Evidence) -> Change:
        """Add a piece of evidence to a claim."""

        def work(store: Store) -> Change:
            from factcheck.desk.evidence import add_evidence

            return add_evidence(store, claim_id, evidence, reviewer=self._reviewer)

        return await self._change(work)

    async def change_evidence(self, claim_id: int, before: Evidence, after: Evidence | None) -> Change:
        """Put a piece of evidence in the place of another, or with none take that one away."""

        def work(store: Store) -> Change:
            from factcheck.desk.evidence import remove_evidence, replace_evidence

            if after is None:
                return remove_evidence(store, claim_id, before, reviewer=self._reviewer)
            return replace_evidence(store, claim_id, before, after, reviewer=self._reviewer)

        return await self._change(work)

    async def confirm(self, first: int, second: int) -> Change:
        """Say that two statements make the same claim, as the machine thinks."""

        def work(store: Store) -> Change:
            from factcheck.desk.tie import confirm_match

            return confirm_match(store, first, second, reviewer=self._reviewer)

        return await self._change(work)

    async def reject(self, first: int, second: int) -> Change:
        """Say that the second statement does not make the claim of the first."""

        def work(store: Store) -> Change:
            from factcheck.desk.tie import reject_match

            return reject_match(store, first, second, reviewer=self._reviewer)

        return await self._change(work)

    async def split_off(self, statement: int) -> Change:
        """Say that a statement makes another claim than all those beside it."""

        def work(store: Store) -> Change:
            from factcheck.desk.tie import part_statement

            return part_statement(store, statement, reviewer=self._reviewer)

        return await self._change(work)

    async def merge(self, claim_ids: Sequence[int]) -> Change:
        """Say that claims are one."""

        def work(store: Store) -> Change:
            from factcheck.desk.tie import merge_claims

            return merge_claims(store, claim_ids, reviewer=self._reviewer)

        return await self._change(work)

    async def claim_span(self, article_id: int, start: int, end: int) -> Change:
        """Make a claim of a span of an article."""

        def work(store: Store) -> Change:
            from factcheck.desk.spans import claim_span

            return claim_span(store, article_id, start, end, reviewer=self._reviewer)

        return await self._change(work)

    async def name_origin(self, article_id: int, original: int | None) -> Change:
        """Say which article another goes back to: itself for none, None to let its text tell."""

        def work(store: Store) -> Change:
            from factcheck.desk.name_origin import name_origin

            return name_origin(store, article_id, original, reviewer=self._reviewer)

        return await self._change(work)

    async def undo(self, story_id: int) -> Change | None:
        """Undo the last thing done; None when there is nothing to undo."""

        def work(store: Store) -> Change | None:
            from factcheck.desk.undo import undo

            return undo(store, story_id, reviewer=self._reviewer)

        return await self._change(work)

    async def redo(self, story_id: int) -> Change | None:
        """Do again what was undone last; None when there is nothing to redo."""

        def work(store: Store) -> Change | None:
            from factcheck.desk.undo import redo

            return redo(store, story_id, reviewer=self._reviewer)

        return await self._change(work)


def _ids(lines: Sequence[ClaimLine]) -> list[int]:
    return [line.id for line in lines]
