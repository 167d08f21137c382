"""Moving through the queue. Nothing is decided by it."""

from collections.abc import Callable

from textual import on

from factcheck.desk.views import ClaimLine
from factcheck.messages import ClaimReached
from factcheck.screens.queue_screen import QueueScreen


class Moving(QueueScreen):
    """The keys that lead to another claim."""

    def action_step(self, by: int, _key: str) -> None:
        """Go down or up by one claim."""
        self.acts.add(lambda: self.reach(self.queue.row + by))

    def action_page(self, direction: int, _key: str) -> None:
        """Go down or up by a page."""
        self.acts.add(lambda: self.reach(self.queue.row + direction * self.queue.page_rows()))

    def action_edge(self, direction: int, _key: str) -> None:
        """Go to the first claim or the last."""
        self.acts.add(lambda: self.reach(0 if direction < 0 else len(self.claims) - 1))

    def action_conflict(self, direction: int) -> None:
        """Go to the next or previous claim whose sources state different facts."""
        self.acts.add(lambda: self._seek(lambda line: line.conflicts > 0, "no other conflict", direction))

    def action_next_open(self) -> None:
        """Go to the next open claim."""
        self.acts.add(self.go_on)

    def action_select(self) -> None:
        """Select claims from here on while moving, or none again."""
        self.will_select = not self.will_select
        self.acts.add(self._turn_selecting)

    def action_leave_selection(self) -> None:
        """Select no claims any more."""
        self.will_select = False
        self.acts.add(self._turn_selecting)

    def _turn_selecting(self) -> None:
        line = self.queue.current
        begins = line is not None and not self.queue.is_selecting
        self.select(line.id if line and begins else None)
        none = f"{self.key('select_none')} selects none"
        self.tell(f"move to select several · {none}" if begins else "none selected")

    def action_skip(self) -> None:
        """Put the claim off and go on to the next open one."""
        self.acts.add(self._skip)

    async def _skip(self) -> None:
        if lines := self.chosen():
            change = await self.clerk.skip(lines)
            await self.show_done(change)
            self.go_on()
            await self.search.again()
            self.tell(f"{change.told}: last in the queue · {self.key('undo')} undoes")

    @on(ClaimReached)
    def _follow(self, event: ClaimReached) -> None:
        self.acts.add(lambda: self.go_to(event.claim_id))

    def go_on(self, done: str = "") -> None:
        """Go to the next open claim."""
        self._seek(
            lambda line: line.verdict is None,
            "no other claim is open",
            before=f"{done} · " if done else "",
            then=f": {self.key('export')} shows the report",
        )

    def _seek(
        self,
        holds: Callable[[ClaimLine], bool],
        nothing: str,
        direction: int = 1,
        *,
        before: str = "",
        then: str = "",
    ) -> None:
        """Go to the nearest other claim for which ``holds``; else say that there is none, and what then."""
        row = self.claims.find(holds, self.queue.row, direction)
        if row is not None:
            self.reach(row)
        elif self.claims.hides(holds):
            self.tell(f"{before}among those found, {nothing} · {self.key('leave_search')} shows all")
        else:
            self.tell(before + nothing + then)
