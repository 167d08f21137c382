"""The queue of claims, and beside it the one that the reviewer is at, always the newest asked for."""

import asyncio
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from functools import partial
from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from factcheck.commands import Needs
from factcheck.desk.counting import tell_count
from factcheck.desk.errors import DeskError
from factcheck.desk.seats import Seat
from factcheck.desk.views import LAST_DECISIONS, Change, ClaimLine, ClaimView, Decision, StoryView
from factcheck.errors import FactcheckError
from factcheck.messages import ArticlesArrived
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.screens.deciding import DecidingScreen
from factcheck.screens.finder import Finder
from factcheck.screens.newest import Newest
from factcheck.screens.search import Search
from factcheck.widgets.agenda import Agenda
from factcheck.widgets.comparison import Comparison
from factcheck.widgets.heads import QueueHead
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.orders import Order
from factcheck.widgets.queue import ClaimQueue
from factcheck.widgets.recent import LastDecisions

_PAINTED = 0.25
"""Seconds until the claims are on the terminal; an import would hold up the thread that writes there."""

_REST = 0.4
"""Seconds at a claim after which it is remembered as the one to continue at."""

_ANSWERED = 0.01
"""Seconds in which a key has its answer; the frame that brings it would else draw the claim as well."""

_LISTEN = 1.0
"""Seconds between two looks at what others have done to the story."""


class QueueScreen(DecidingScreen):
    """The panes of the review, and what is shown in them: first the claim that it is given in full."""

    def __init__(
        self,
        clerk: Clerk,
        acts: Acts,
        story: StoryView,
        claims: Sequence[ClaimLine],
        first: ClaimView,
        seat: Seat,
    ) -> None:
        super().__init__(clerk, acts, story)
        self.head = QueueHead()
        self.queue = ClaimQueue(id="queue")
        self.queue.agenda = Agenda(claims)
        self.recent = LastDecisions(id="recent")
        self.comparison = Comparison(id="claim")
        self.search = Search(Finder(clerk, story.id), self.queue, acts, self._tell_found, self.look, self.key)
        self._first = first
        self.seat = seat
        """Where the reviewer is, and how they have the desk, as it is remembered."""
        self._unpainted = ExitStack()
        self._last: Sequence[Decision] = ()
        self._is_listening = False
        self.newest = Newest(self._show_claim)

    @property
    def claims(self) -> Agenda:
        """The claims by their rows."""
        return self.queue.agenda

    def compose(self) -> ComposeResult:
        """Lay out the queue beside the claim."""
        yield self.status
        with Horizontal(id="desk"):
            with Vertical(id="left"):
                yield self.head
                yield self.queue
                yield self.recent
            yield self.comparison
        yield KeyLine()

    def on_mount(self) -> None:
        """Show the claims, one of them in full; what changes the store is made ready behind them."""
        self._rest = self.set_timer(_REST, self._remember, pause=True)
        self._show_claims(self.claims, self.claims.row_of(self._first.line.id) or 0)
        # The first layout tells how wide the panes are. A frame of it would show them empty.
        self._unpainted.enter_context(self.app.batch_update())
        self._unpainted.callback(self._show_first)
        self.call_after_refresh(self.set_timer, _PAINTED, self._prepare)
        if self.seat.order in list(Order):
            self.search.order = Order(self.seat.order)
            self.acts.add(self.search.again)
        self._listening = self.set_interval(_LISTEN, self._listen)

    def on_resize(self) -> None:
        """Show the first claim when panes are laid out, all in one frame."""
        self._unpainted.close()

    def on_unmount(self) -> None:
        """Let other screens be painted if it was left before that."""
        self._unpainted.close()

    def _show_first(self) -> None:
        if self.is_attached:
            self.comparison.show(self._first)
            self.newest.settle()

    @work(group="prepare")
    async def _prepare(self) -> None:
        try:
            await self.clerk.prepare(self.story)
            await self._show_recent()
        except FactcheckError as error:
            self.complain(error)
        self._find_earlier()

    will_select = False
    """Whether keys that are still to be carried out begin to select."""

    def chosen(self) -> Sequence[ClaimLine]:
        """Return the claim that the reviewer is at, or all that are selected."""
        return self.queue.chosen

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there."""
        match need:
            case Needs.CLAIM:
                return self.queue.current is not None
            case Needs.SEVERAL:
                return self.queue.is_selecting or self.will_select
            case _:
                return super().applies(need)

    async def take(self, change: Change) -> None:
        """Show what the store now holds."""
        self.story = change.story
        befores = [(self.queue.replace(line), line) for line in change.claims]
        if any(before is None for before, _ in befores) or change.story.claims != len(self.claims.lines):
            await self._show_anew()  # the change, or another process, has made other claims
        else:
            for before, line in befores:
                self.head.change(before.verdict if before else None, line.verdict)
        self.select(None)
        self.status.show(self.story)
        self._last = change.last
        self.look()

    def select(self, claim_id: int | None) -> None:
        """Select from a claim on to wherever the reviewer goes; None ends it."""
        if claim_id is None:
            self.will_select = False
        if claim_id is not None or self.queue.is_selecting:
            self.queue.select(claim_id)
            self.refresh_bindings()

    async def _show_recent(self) -> None:
        self._last = await self.clerk.story_history(self.story.id, LAST_DECISIONS)
        self.recent.show(self._last)

    def _tell_found(self, what: str) -> None:
        self.head.put_in_order(self.search.order, len(self.claims))
        self.have(order=str(self.search.order))
        self.tell(what)
        self.refresh_bindings()

    def reach(self, row: int) -> None:
        """Go to a row, or the nearest there is."""
        row = max(0, min(row, len(self.claims) - 1))
        if row != self.queue.row and self.claims:
            self.queue.reach(row)
            if self.queue.is_selecting:
                self.tell(f"{len(self.queue.chosen)} selected · {self.key('select_none')} selects none")
            self.look()

    async def go_to(self, claim_id: int) -> None:
        """Go to a claim, showing all again when a search hides it."""
        if self.claims.row_of(claim_id) is None:
            await self.search.leave()
        if (row := self.claims.row_of(claim_id)) is not None:
            self.reach(row)

    def look(self) -> None:
        """Show the current claim anew. Of several asked for in a row, only the newest is shown."""
        self._rest.reset()
        self._rest.resume()
        if self.newest.ask():
            self._fetch()

    @work(group="claim")
    async def _fetch(self) -> None:
        # Not by ``call_after_refresh``: what a screen is to call then is lost when it is left before.
        await asyncio.sleep(_ANSWERED)
        try:
            await self.newest.catch_up()
        except DeskError:  # gone
            self.acts.add(self.look_again)
        except FactcheckError as error:
            self.comparison.tell(str(error))

    async def _show_claim(self) -> None:
        self.recent.show(self._last)
        line = self.queue.current
        if line is None:
            self.comparison.tell(f"No claim has these words. {self.key('leave_search')} shows all.")
            return
        claim = await self.clerk.claim(line.id)
        if self.newest.is_current:
            self.comparison.show(claim)
            if claim.line != self.queue.current:
                self.acts.add(self.look_again)

    async def claim_in_front(self) -> ClaimView | None:
        """Return the claim that the reviewer is at when it is shown, or None when it cannot be."""
        await self.newest.shown()
        return self.comparison.claim

    async def look_again(self) -> None:
        """Show the claims as the store has them by now."""
        try:
            await self._show_anew()
        except FactcheckError as error:
            self.comparison.tell(str(error))

    async def _show_anew(self) -> None:
        story, lines = await self.clerk.look_again(self.story)
        # In a thread: an agenda of 100,000 claims takes longer to make than a key may.
        claims = await asyncio.to_thread(Agenda, lines)
        await self.search.narrow(claims)
        line, row = self.queue.current, self.queue.row
        heir = claims.heir_of(line) if line else None
        self.story = story
        self._show_claims(claims, row if heir is None else claims.row_after(heir))
        self.look()
        await self._show_recent()

    def take_in(self, event: ArticlesArrived) -> None:
        """Show what has arrived, with the reviewer at the same claim."""
        self.acts.add(partial(self._take_in, event))

    async def _take_in(self, event: ArticlesArrived) -> None:
        counts = [(event.added, "new article"), (event.revised, "new revision")]
        told = [tell_count(count, what) for count, what in counts if count]
        if event.story != self.story.name:
            told.append(f"in {event.story}")
        else:
            before = {line.id for line in self.claims.lines if line.new_since}
            await self.clerk.know_of_loads(self.story.id)
            await self._show_anew()
            new = sum(bool(line.new_since) and line.id not in before for line in self.claims.lines)
            if new:
                told.append(f"{tell_count(new, 'claim')} {'is' if new == 1 else 'are'} new since")
        await self._show_everywhere(" · ".join(told))

    def _listen(self) -> None:
        if not self._is_listening:
            self._is_listening = True
            self.acts.add(self._take_news)

    def listen_no_more(self) -> None:
        """Look no more at what others do: nobody would carry it out when the desk is left."""
        self._listening.stop()

    async def _take_news(self) -> None:
        """Show what others have done, with the reviewer at the same claim."""
        try:
            # A store that cannot be reached is told of when something is asked of it, not every second.
            with suppress(FactcheckError):
                if told := await self.clerk.news(self.story.id):
                    await self._show_anew()
                    await self._show_everywhere(told)
        finally:
            self._is_listening = False

    async def _show_everywhere(self, told: str) -> None:
        for screen in self.app.screen_stack:
            if isinstance(screen, DecidingScreen):
                if screen is not self:
                    await screen.look_again()
                screen.tell(told)

    def _show_claims(self, claims: Agenda, row: int) -> None:
        self.status.show(self.story)
        self.head.show(claims.lines)
        self.head.put_in_order(self.search.order, len(claims))
        self.queue.show(claims, row)

    def _remember(self) -> None:
        self.acts.add(self.store_position)
        self._find_earlier()

    @work(group="earlier", exclusive=True)
    async def _find_earlier(self) -> None:
        """Show what was decided on the same thing in other stories; it is looked for where one rests."""
        if (claim := await self.claim_in_front()) is not None:
            try:
                self.comparison.add_earlier(claim.line.id, await self.clerk.earlier(claim))
            except FactcheckError as error:
                self.complain(error)

    async def store_position(self) -> None:
        """Remember the claim that the reviewer is at, and how they have the desk."""
        if line := self.queue.current:
            self.seat = self.seat._replace(claim=line.id)
        await self.clerk.remember(self.story.id, self.seat)

    def have(self, **changes: Any) -> None:
        """Have the desk in another way from now on, and remember it when the reviewer rests."""
        self.seat = self.seat._replace(**changes)
        self._rest.reset()
        self._rest.resume()
