"""The review screen: the claims of a story one by one, and the keys that decide on them."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Input

from factcheck.commands import REVIEW, Needs, bindings, needs
from factcheck.desk.errors import DeskError
from factcheck.desk.views import Change, ClaimLine, StoryView, Verdict
from factcheck.messages import (
    ClaimReached,
    CounterpartChosen,
    NoteLeft,
    NoteWritten,
    SearchChanged,
    SearchDone,
    SearchLeft,
    StoryOpened,
)
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.screens.finder import Finder
from factcheck.screens.opening import Opening
from factcheck.widgets.agenda import Agenda
from factcheck.widgets.comparison import Comparison
from factcheck.widgets.heads import QueueHead
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.note import NoteField
from factcheck.widgets.plain import plain
from factcheck.widgets.queue import ClaimQueue
from factcheck.widgets.search import SearchField
from factcheck.widgets.status import StatusLine

_REST = 0.4
"""Seconds at a claim after which it is remembered as the one to continue at."""


class ReviewScreen(Screen[None]):
    """The desk.

    What the reviewer does is carried out in the order of the keys, each act when the one before is stored: a
    quick verdict, move, verdict lands on the claims that were meant. The screen itself never waits.
    """

    CSS_PATH = "review.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW)]
    AUTO_FOCUS = "ClaimQueue"

    def __init__(self, clerk: Clerk, paths: Sequence[Path] = (), story: str | None = None) -> None:
        super().__init__()
        self._clerk = clerk
        self._opening = Opening(clerk, paths, story)
        self._status = StatusLine(id="status")
        self._head = QueueHead()
        self._queue = ClaimQueue(id="queue")
        self._comparison = Comparison(id="claim")
        self._story: StoryView | None = None
        self._finder: Finder | None = None
        self._acts = Acts()
        self._fetching = False
        self._is_current = True

    def compose(self) -> ComposeResult:
        """Lay out the queue beside the claim; what is said while a story opens stands in their place."""
        yield self._status
        yield self._opening
        with Horizontal(id="desk"):
            with Vertical(id="left"):
                yield self._head
                yield self._queue
            yield self._comparison
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin to carry out what the reviewer does."""
        self._rest = self.set_timer(_REST, self._remember, pause=True)
        self._carry_out()

    @on(StoryOpened)
    async def _begin(self, event: StoryOpened) -> None:
        self._story = event.story
        self._finder = Finder(self._clerk, event.story.id)
        self._status.show(event.story)
        self.add_class("-open")
        await self._opening.remove()
        self._head.show(event.claims)
        agenda = Agenda(event.claims)
        self._queue.show(agenda, agenda.row_of(event.story.position or 0) or 0)
        self._queue.focus()
        self._look()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Tell whether a command applies now; in a field, none does but to leave it."""
        if isinstance(self.focused, Input):
            return needs(REVIEW, action) is None
        match needs(REVIEW, action):
            case Needs.CLAIM:
                return self._story is not None
            case Needs.COUNTERPARTS:
                return self._comparison.counterparts > 1
            case Needs.LOAD:
                return self._opening.is_loading_articles
            case Needs.SEARCH:
                return self._queue.agenda.narrowed or bool(self.query(SearchField))
        return True

    @work(group="acts")
    async def _carry_out(self) -> None:
        await self._acts.carry_out(
            lambda error: self.notify(plain(str(error)), severity="error", timeout=15, markup=False)
        )

    async def settle(self) -> None:
        """Wait until all that the reviewer did is stored, with the claim that the desk opens at next time."""
        await self._acts.settle()
        await self._store_position()

    # Moving.

    def action_step(self, by: int) -> None:
        """Go down or up by one claim."""
        self._acts.add(lambda: self._reach(self._queue.row + by))

    def action_page(self, direction: int) -> None:
        """Go down or up by a page."""
        self._acts.add(lambda: self._reach(self._queue.row + direction * self._queue.page_rows()))

    def action_edge(self, direction: int) -> None:
        """Go to the first claim or the last."""
        self._acts.add(lambda: self._reach(0 if direction < 0 else len(self._queue.agenda) - 1))

    def action_conflict(self, direction: int) -> None:
        """Go to the next or previous claim whose sources state different facts."""
        self._acts.add(lambda: self._seek(lambda line: line.conflicts > 0, "no other conflict", direction))

    def action_skip(self) -> None:
        """Go to the next open claim."""
        self._acts.add(self._advance)

    @on(ClaimReached)
    def _follow(self, event: ClaimReached) -> None:
        self._acts.add(lambda: self._go_to(event.claim_id))

    def _reach(self, row: int) -> None:
        """Go to a row, or the nearest there is."""
        row = max(0, min(row, len(self._queue.agenda) - 1))
        if row != self._queue.row and self._queue.agenda:
            self._queue.reach(row)
            self._look()

    def _go_to(self, claim_id: int) -> None:
        """Go to a claim, showing all again when a search hides it."""
        if self._queue.agenda.row_of(claim_id) is None:
            self._leave_search()
        if (row := self._queue.agenda.row_of(claim_id)) is not None:
            self._reach(row)

    def _seek(self, holds: Callable[[ClaimLine], bool], otherwise: str, direction: int = 1) -> None:
        row = self._queue.agenda.find(holds, self._queue.row, direction)
        if row is None:
            self._status.tell(otherwise)
        else:
            self._reach(row)

    def _advance(self) -> None:
        self._seek(lambda line: line.verdict is None, "no other claim is open: x writes the report")

    # Showing the claim that the reviewer is at.

    def _look(self) -> None:
        """Show the current claim anew. Of several asked for in a row, only the newest is shown."""
        self._is_current = False
        self._rest.reset()
        self._rest.resume()
        if not self._fetching:
            self._fetching = True
            self._fetch()

    @work(group="claim")
    async def _fetch(self) -> None:
        try:
            while not self._is_current:
                self._is_current = True
                line = self._queue.current
                if line is None:
                    self._comparison.tell("No claim has these words.")
                    break
                claim = await self._clerk.claim(line.id)
                if self._is_current:
                    self._comparison.show(claim)
        except DeskError as error:
            self._comparison.tell(str(error))
        finally:
            self._fetching = False
        self.refresh_bindings()

    def _remember(self) -> None:
        self._acts.add(self._store_position)

    async def _store_position(self) -> None:
        if self._story and (line := self._queue.current):
            await self._clerk.remember(self._story.id, line.id)

    def action_counterpart(self, number: int) -> None:
        """Bring a counterpart to the front."""
        self._comparison.choose(number)

    @on(CounterpartChosen)
    def _choose(self, event: CounterpartChosen) -> None:
        self._comparison.choose(event.number)

    # Deciding.

    def action_mark(self, verdict: str) -> None:
        """Give the claim a verdict and go on, or take that verdict back."""
        self._acts.add(partial(self._mark, Verdict(verdict)))

    async def _mark(self, verdict: Verdict) -> None:
        if line := self._queue.current:
            change = await self._clerk.mark(line.id, None if line.verdict is verdict else verdict)
            self._take(change, "z undoes")
            self._look()
            if change.claim.verdict is not None:
                self._advance()

    def action_undo(self) -> None:
        """Undo what was done last and go to its claim."""
        self._acts.add(partial(self._step_back, self._clerk.undo, "nothing to undo", "Z does it again"))

    def action_redo(self) -> None:
        """Do again what was undone last and go to its claim."""
        self._acts.add(partial(self._step_back, self._clerk.redo, "nothing to do again", "z undoes"))

    async def _step_back(
        self, verb: Callable[[int], Awaitable[Change | None]], nothing: str, reverse: str
    ) -> None:
        if self._story is None:
            return
        change = await verb(self._story.id)
        if change is None:
            self._status.tell(nothing)
            return
        self._take(change, reverse)
        self._go_to(change.claim.id)
        self._look()

    def _take(self, change: Change, reverse: str) -> None:
        """Show what the store now holds."""
        self._story = change.story
        if before := self._queue.replace(change.claim):
            self._head.change(before.verdict, change.claim.verdict)
        self._status.show(change.story)
        self._status.tell(f"{change.told} · {reverse}")

    def action_note(self) -> None:
        """Write a note on the claim."""
        self._acts.add(self._open_note)

    async def _open_note(self) -> None:
        line = self._queue.current
        if line and not self.query(NoteField):
            field = NoteField(line.id, (await self._clerk.claim(line.id)).note)
            await self._comparison.mount(field)
            field.focus()

    @on(NoteWritten)
    def _keep_note(self, event: NoteWritten) -> None:
        self._acts.add(partial(self._note, event.claim_id, event.note))

    async def _note(self, claim_id: int, note: str) -> None:
        change = await self._clerk.note(claim_id, note)
        self._take(change, "z undoes")
        await self._leave_note()
        self._look()

    @on(NoteLeft)
    async def _leave_note(self) -> None:
        await self.query(NoteField).remove()
        self._queue.focus()

    # Searching.

    async def action_search(self) -> None:
        """Write the words to search for."""
        if not self.query(SearchField):
            await self.query_one("#left").mount(SearchField(), before=self._queue)
        self.query_one(SearchField).focus()

    @on(SearchChanged)
    def _search(self, event: SearchChanged) -> None:
        self._narrow(event.words)

    @work(group="search", exclusive=True)
    async def _narrow(self, text: str) -> None:
        if self._finder:
            found = await self._finder.find(self._queue.agenda, text)
            self._acts.add(lambda: self._show_found(found))

    def _show_found(self, found: Sequence[int] | None) -> None:
        agenda, line = self._queue.agenda, self._queue.current
        agenda.narrow(found)
        self._queue.show(agenda, agenda.row_after(line.id) if line else 0)
        if found is not None:
            self._status.tell(f"{len(agenda)} of {len(agenda.lines)} claims · Esc shows all")
        if line is not self._queue.current:
            self._look()

    @on(SearchDone)
    def _go_on(self) -> None:
        self._queue.focus()

    @on(SearchLeft)
    def action_leave_search(self) -> None:
        """Show all claims again."""
        self._acts.add(self._leave_search)

    def _leave_search(self) -> None:
        self.query(SearchField).remove()
        self._show_found(None)
        self._status.tell("")
        self._queue.focus()

    # The story.

    def action_export(self) -> None:
        """Write the report into the working folder."""
        self._acts.add(self._export)

    async def _export(self) -> None:
        if self._story:
            path = await self._clerk.export(self._story.id, Path.cwd())
            self.notify(plain(str(path)), title="Report written", timeout=8, markup=False)

    def action_cancel_load(self) -> None:
        """Stop loading."""
        self._opening.cancel()

    def action_help(self) -> None:
        """Show the keys."""
        from factcheck.screens.help import HelpScreen  # not needed for the first frame

        self.app.push_screen(HelpScreen())
