"""Annotating a claim: a note, evidence, or its title in other words, each written in the field below it."""

from collections.abc import Sequence

from factcheck.desk.views import Change, ClaimLine, ClaimView, StoryView
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.screens.evidence_line import HINT, read_evidence
from factcheck.screens.queue_screen import QueueScreen
from factcheck.screens.writing import Purpose, Writing


class Annotating(QueueScreen):
    """The keys that open the field, keep what is in it, and leave it."""

    def __init__(
        self, clerk: Clerk, acts: Acts, story: StoryView, claims: Sequence[ClaimLine], first: ClaimView
    ) -> None:
        super().__init__(clerk, acts, story, claims, first)
        self._writing = Writing(clerk, self.queue, self.comparison, acts, self.show_done)
        self._note = Purpose("Note", lambda claim: claim.note, clerk.note)
        self._title = Purpose("The claim in your words", lambda claim: claim.line.text, clerk.reword)
        self._evidence = Purpose(HINT, lambda _: "", self._add_evidence)

    async def action_note(self) -> None:
        """Write a note on the claim that all keys before this one lead to."""
        await self._writing.open(self._note)

    async def action_reword(self) -> None:
        """Write the claim in other words."""
        await self._writing.open(self._title)

    async def action_evidence(self) -> None:
        """Write what the verdict rests on besides the statements."""
        await self._writing.open(self._evidence)

    async def action_keep_written(self) -> None:
        """Store what was written and close its field."""
        await self._writing.keep()

    async def action_leave_written(self) -> None:
        """Close the field, whatever is in it."""
        await self._writing.leave()

    async def _add_evidence(self, claim_id: int, text: str) -> Change:
        return await self.clerk.add_evidence(claim_id, read_evidence(text))
