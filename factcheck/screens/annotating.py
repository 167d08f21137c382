"""Annotating a claim: a note, evidence, or its title in other words, each written in fields below it."""

from collections.abc import Sequence

from factcheck.commands import Needs
from factcheck.desk.errors import DeskError
from factcheck.desk.seats import Seat
from factcheck.desk.views import ClaimLine, ClaimView, StoryView
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.screens.evidence_form import EvidenceForm
from factcheck.screens.queue_screen import QueueScreen
from factcheck.screens.writing import Purpose, Writing


class Annotating(QueueScreen):
    """The keys that open the fields, keep what is in them, and leave them."""

    def __init__(
        self,
        clerk: Clerk,
        acts: Acts,
        story: StoryView,
        claims: Sequence[ClaimLine],
        first: ClaimView,
        seat: Seat,
    ) -> None:
        super().__init__(clerk, acts, story, claims, first, seat)
        self._writing = Writing(clerk, self.queue, self.comparison, acts, self.show_done)
        self._note = Purpose("Note", lambda claim: claim.note, clerk.note)
        self._title = Purpose("The claim in your words", lambda claim: claim.line.text, clerk.reword)
        self._evidence = EvidenceForm(clerk, self.queue, self.comparison, acts, self.show_done)

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there."""
        return self._evidence.shows_stored if need is Needs.STORED_EVIDENCE else super().applies(need)

    async def action_note(self) -> None:
        """Write a note on the claim that all keys before this one lead to."""
        await self._evidence.leave()
        await self._writing.open(self._note)

    async def action_reword(self) -> None:
        """Write the claim in other words."""
        await self._evidence.leave()
        await self._writing.open(self._title)

    async def action_evidence(self) -> None:
        """Write what the verdict rests on besides the statements."""
        await self._writing.leave()
        await self._evidence.open()

    async def action_next_field(self, direction: int) -> None:
        """Go to the field behind or before."""
        await self._evidence.next_field(direction)

    def action_turn_evidence(self, direction: int) -> None:
        """Go to the piece of evidence before, or after."""
        self._evidence.turn(direction)

    def action_take_evidence_away(self) -> None:
        """Take away the piece of evidence in the fields."""
        self._evidence.take_away()

    async def action_keep_written(self) -> None:
        """Store what was written and close its fields."""
        if not self._evidence.is_open:
            await self._writing.keep()
            return
        try:
            await self._evidence.keep()
        except DeskError as error:
            self.complain(error)

    async def action_leave_written(self) -> None:
        """Close the fields, whatever is in them."""
        await self._writing.leave()
        await self._evidence.leave()
