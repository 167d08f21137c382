"""The timeline screen: who carried a claim when, what was corrected; of one claim, or of the whole story."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from factcheck.commands import TIMELINE, Needs, bindings
from factcheck.desk.appearances import Timeline
from factcheck.desk.views import Change, ClaimLine
from factcheck.errors import FactcheckError
from factcheck.messages import RowReached
from factcheck.screens.deciding import DecidingScreen
from factcheck.screens.overview import OverviewScreen
from factcheck.widgets.happening_detail import HappeningDetail
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.legend import Legend
from factcheck.widgets.signs import VERDICTS
from factcheck.widgets.step_signs import STEPS
from factcheck.widgets.timeline import TimelineView
from factcheck.widgets.timeline_head import TimelineHead


class TimelineScreen(OverviewScreen):
    """A story in time, at first of the claim that the reviewer ``comes_from``; Enter leaves for another."""

    CSS_PATH = "timeline.tcss"
    COMMANDS_HERE = TIMELINE
    SIGNS_HERE = (*STEPS.values(), *VERDICTS.values())
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(TIMELINE)]
    AUTO_FOCUS = "TimelineView"

    def __init__(self, comes_from: DecidingScreen) -> None:
        super().__init__(comes_from)
        self._timeline = Timeline((), (), ())
        self._of: int | None = None
        """The claim that it is narrowed to; None for the whole story."""
        self._newest_first = False
        self._head = TimelineHead()
        self._view = TimelineView(id="timeline")
        self._detail = HappeningDetail(id="said")

    def compose(self) -> ComposeResult:
        """Lay the head above the timeline, what a source said below it."""
        yield self.status
        yield self._head
        yield self._view
        yield self._detail
        yield Legend(STEPS.values(), id="signs")
        yield KeyLine()

    def on_mount(self) -> None:
        """Say that the timeline is being read."""
        self._detail.tell("Reading who said what when …")

    async def begin(self, line: ClaimLine | None) -> None:
        """Show what there is on a claim."""
        self._of = line.id if line else None
        await self.look_again()

    async def look_again(self) -> None:
        """Show the timeline as the store has it by now, at the same claim."""
        try:
            self.story, self._timeline = await self.clerk.timeline(self.story)
        except FactcheckError as error:
            self.tell(str(error))
        else:
            self._show()

    def _show(self) -> None:
        self.is_read = True
        timeline = self._timeline if self._of is None else self._timeline.of_claim(self._of)
        claim = self._view.claim
        self.status.show(self.story)
        self._head.show(timeline, newest_first=self._newest_first, whole=self._of is None)
        self._view.show(timeline, newest_first=self._newest_first, claim_id=claim.id if claim else self._of)
        self._look()

    def _look(self) -> None:
        """Show what is behind the row that the reviewer is at."""
        row = self._view.current
        if row and row.happening:
            self._detail.show(row, row.happening)
        else:
            self._detail.tell(f"Nothing was carried yet · {self.key('timeline.back')} goes back")
        self.refresh_bindings()

    # Deciding.

    @property
    def claim_id(self) -> int | None:
        """The id of the claim that the reviewer is at."""
        return self._view.claim.id if self._view.claim else None

    def chosen(self) -> Sequence[ClaimLine]:
        """Return the claim that the reviewer is at."""
        line = self._view.claim
        return (line,) if line else ()

    async def take(self, change: Change) -> None:
        """Show what the store now holds."""
        self.story = change.story
        statements = {line.id: line.statements for line in self._timeline.claims}
        if any(statements.get(line.id) != line.statements for line in change.claims):
            await self.look_again()  # the change, or another process, has made other claims
        for line in change.claims:
            self._timeline = self._timeline.replace(line)
            self._view.replace(line)
        self.status.show(self.story)

    async def go_to(self, claim_id: int) -> None:
        """Go to a claim; one on which the timeline does not dwell is looked for in the whole story."""
        if self._view.row_of(claim_id) is None and self._of is not None:
            self._of = None
            self._show()
        if (row := self._view.row_of(claim_id)) is not None:
            self._reach(row)

    def go_on(self, done: str = "") -> None:
        """Go to the next open claim, where the timeline is of more than one."""
        if self._of is None and (row := self._view.row_of_next_open()) is not None:
            self._reach(row)

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there; keys that are typed ahead wait for it."""
        waits = not self.is_read and need in (Needs.CLAIM, Needs.HAPPENING)
        return waits or super().applies(need) or (need is Needs.HAPPENING and self._view.row >= 0)

    # Looking.

    def action_narrow(self) -> None:
        """Show the whole story, or only the claim that the reviewer is at."""
        self.acts.add(self._narrow)

    def _narrow(self) -> None:
        claim = self._view.claim
        self._of = claim.id if self._of is None and claim else None
        self._show()

    def action_turn(self) -> None:
        """Show the newest first, or the oldest."""
        self.acts.add(self._turn)

    def _turn(self) -> None:
        self._newest_first = not self._newest_first
        self._show()

    # Moving.

    def action_step(self, by: int) -> None:
        """Go down or up by one row."""
        self.acts.add(lambda: self._reach(self._view.row + by, by))

    def action_page(self, direction: int) -> None:
        """Go down or up by a page."""
        self.acts.add(lambda: self._reach(self._view.row + direction * self._view.page_rows(), direction))

    def action_edge(self, direction: int) -> None:
        """Go to the first row or the last."""
        self.acts.add(lambda: self._reach(0 if direction < 0 else len(self._view.rows) - 1, -direction))

    def action_article(self, direction: int) -> None:
        """Go to the next article, or the one before."""
        self.acts.add(lambda: self._reach_article(direction))

    def _reach_article(self, direction: int) -> None:
        row = self._view.row_of_next_article(direction)
        if row is None:
            self.tell("no other article")
        else:
            self._reach(row)

    @on(RowReached)
    def _follow(self, event: RowReached) -> None:
        self.acts.add(lambda: self._reach(event.row))

    def _reach(self, row: int, direction: int = 1) -> None:
        self._view.reach(row, direction)
        self._look()
