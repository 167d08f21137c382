"""The history screen: who decided what and when, of one claim or of the whole story, and who agrees."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Static

from factcheck.commands import HISTORY, Needs, bindings
from factcheck.desk.agreement import Agreement
from factcheck.desk.counting import tell_count
from factcheck.desk.views import ClaimLine, Decision
from factcheck.errors import FactcheckError
from factcheck.messages import RowReached
from factcheck.screens.deciding import DecidingScreen
from factcheck.screens.overview import OverviewScreen
from factcheck.widgets.agreement_note import AgreementNote
from factcheck.widgets.history import HistoryView
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.signs import DIFFER, UNDONE, VERDICTS

PAGE = 200
"""Decisions of a story that are read at once; the next are when the reviewer comes to the last."""


class HistoryScreen(OverviewScreen):
    """What was decided, at first on the claim that the reviewer ``comes_from``; Enter leaves for another."""

    CSS_PATH = "history.tcss"
    COMMANDS_HERE = HISTORY
    SIGNS_HERE = (*VERDICTS.values(), DIFFER, UNDONE)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(HISTORY)]
    AUTO_FOCUS = "HistoryView"

    def __init__(self, comes_from: DecidingScreen) -> None:
        super().__init__(comes_from)
        self._of: int | None = None
        """The claim that it is narrowed to; None for the whole story."""
        self._claim: int | None = None
        """The claim to narrow to: that which the reviewer was at last."""
        self._decisions: Sequence[Decision] = ()
        self._agreement = Agreement((), (), ())
        self._head = Static(markup=False, id="head")
        self._view = HistoryView(id="history")
        self._note = AgreementNote(id="note")

    def compose(self) -> ComposeResult:
        """Lay the decisions under a head, and what reviewers make of the claim below them."""
        yield self.status
        yield self._head
        yield self._view
        yield self._note
        yield KeyLine()

    async def begin(self, line: ClaimLine | None) -> None:
        """Show what was decided on a claim."""
        self._of = self._claim = line.id if line else None
        await self.look_again()

    # What a screen with claims says of itself: none can be chosen, what was decided is looked at here.

    @property
    def claim_id(self) -> int | None:
        """The id of the claim that the reviewer is at."""
        return self._view.current.claim if self._view.current else None

    async def look_again(self) -> None:
        """Show the history as the store has it by now, as far as it was shown."""
        try:
            self.story = await self.clerk.find_story(self.story.name) or self.story
            self._agreement = await self.clerk.agreement(self.story.id)
            limit = max(PAGE, len(self._decisions))
            self._decisions = (
                await self.clerk.story_history(self.story.id, limit)
                if self._of is None
                else await self.clerk.history(self._of)
            )
        except FactcheckError as error:
            self.tell(str(error))
        else:
            self.is_read = True
            self._show()

    async def go_to(self, claim_id: int) -> None:
        """Go to the last decision on a claim, in the whole story where this is of another."""
        if self._of not in (None, claim_id):
            self._of = claim_id
            await self.look_again()
        elif (row := self._view.row_of(claim_id)) is not None:
            self._reach(row)

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there."""
        has_decision = self._view.current is not None or not self.is_read  # keys typed ahead wait for it
        return super().applies(need) or (need is Needs.DECISION and has_decision)

    # Showing.

    def _show(self) -> None:
        at = self._view.current
        self.status.show(self.story)
        differing = {one.claim for one in self._agreement.shared if one.differs}
        self._view.show(self._decisions, differing, at.id if at else None)
        self._head.update(self._tell_head(len(differing)))
        self._look()

    def _tell_head(self, differing: int) -> Content:
        told = "the whole story" if self._of is None else "one claim"
        counted = tell_count(len(self._decisions), "decision")
        if self._of is None and len(self._decisions) % PAGE == 0 and self._decisions:
            counted = f"the last {counted}"
        names = ", ".join(plain(name) for name in sorted({one.reviewer for one in self._decisions}))
        by = f" by {names}" if names else ""
        differ = (
            f" · {DIFFER.glyph} {tell_count(differing, 'claim')} with different verdicts" if differing else ""
        )
        return Content.assemble(
            (" History ", "bold reverse"), f" of {told}", (f"  {counted}{by}{differ}", MUTED)
        )

    def _look(self) -> None:
        """Show the claim of the decision that the reviewer is at."""
        if decision := self._view.current:
            self._claim = decision.claim
            self._note.show(decision, self._agreement, whole=self._of is None)
        else:
            self._note.tell(
                f"Nothing was decided yet · {self.key('history.narrow')} shows the whole story"
                if self._of
                else f"Nothing was decided yet · {self.key('history.back')} goes back to the claims"
            )
        self.refresh_bindings()

    def action_narrow(self) -> None:
        """Show the whole story, or only the claim that the reviewer is at."""
        self.acts.add(self._narrow)

    async def _narrow(self) -> None:
        self._of = self._claim if self._of is None else None
        self._decisions = ()
        await self.look_again()

    # Moving.

    def action_step(self, by: int) -> None:
        """Go down or up by one decision."""
        self.acts.add(lambda: self._go(self._view.row + by, by))

    def action_page(self, direction: int) -> None:
        """Go down or up by a page."""
        self.acts.add(lambda: self._go(self._view.row + direction * self._view.page_rows(), direction))

    def action_edge(self, direction: int) -> None:
        """Go to the newest decision, or the oldest."""
        self.acts.add(lambda: self._go(0 if direction < 0 else len(self._view.rows) - 1, direction))

    def action_difference(self, direction: int) -> None:
        """Go to the next claim on which reviewers differ, or the previous one."""
        self.acts.add(lambda: self._seek_difference(direction))

    def _seek_difference(self, direction: int) -> None:
        row = self._view.find_difference(direction)
        if row is None:
            self.tell("no other claim on which reviewers differ")
        else:
            self._reach(row)

    @on(RowReached)
    def _follow(self, event: RowReached) -> None:
        self.acts.add(lambda: self._reach(event.row))

    async def _go(self, row: int, direction: int) -> None:
        self._reach(row, direction)
        if self._of is None and self._view.row == len(self._view.rows) - 1:
            await self._read_on()

    async def _read_on(self) -> None:
        """Read the decisions before those that are shown."""
        if self._decisions and (
            older := await self.clerk.story_history(self.story.id, PAGE, self._decisions[-1].id)
        ):
            self._decisions = (*self._decisions, *older)
            self._show()

    def _reach(self, row: int, direction: int = 1) -> None:
        self._view.reach(row, direction)
        self._look()
