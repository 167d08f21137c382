"""The review screen: the claims of a story one by one, and the keys that decide on them."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical

from factcheck.commands import REVIEW, Needs, bindings, needs
from factcheck.desk.errors import DeskError
from factcheck.desk.views import Change, ClaimLine, StoryView, Verdict
from factcheck.errors import FactcheckError
from factcheck.messages import ClaimReached, CounterpartChosen, FieldChanged
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.screens.desk_screen import DeskScreen
from factcheck.screens.finder import Finder
from factcheck.screens.note_taking import NoteTaking
from factcheck.screens.search import Search
from factcheck.widgets.agenda import Agenda
from factcheck.widgets.article import ArticleText
from factcheck.widgets.comparison import Comparison
from factcheck.widgets.findings import Findings
from factcheck.widgets.heads import QueueHead
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.plain import plain
from factcheck.widgets.queue import ClaimQueue
from factcheck.widgets.status import StatusLine

_REST = 0.4
"""Seconds at a claim after which it is remembered as the one to continue at."""

_PAINTED = 0.25
"""Seconds until the first claim is on the terminal; an import would hold up the thread that writes there."""

_FIELDS = {"search": (Needs.SEARCH_FIELD, Needs.SEARCH), "note": (Needs.NOTE_FIELD,)}
"""What a field that has the focus answers to."""

_SCROLLING = {"up", "down", "pageup", "pagedown", "home", "end"}


class ReviewScreen(DeskScreen):
    """The desk.

    What the reviewer does is carried out in the order of the keys, each act when the one before is stored: a
    quick verdict, move, verdict lands on the claims that were meant. The screen itself never waits.
    """

    CSS_PATH = "review.tcss"
    COMMANDS_HERE = REVIEW
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW)]
    AUTO_FOCUS = "ClaimQueue"

    def __init__(self, clerk: Clerk, story: StoryView, claims: Sequence[ClaimLine]) -> None:
        super().__init__()
        self._clerk = clerk
        self._story = story
        self._acts = Acts(self._complain)
        self._status = StatusLine(id="status")
        self._head = QueueHead()
        self._queue = ClaimQueue(id="queue")
        self._queue.agenda = Agenda(claims)
        self._comparison = Comparison(id="claim")
        self._search = Search(Finder(clerk, story.id), self._queue, self._status, self._acts, self._look)
        self._note = NoteTaking(clerk, self._queue, self._comparison, self._acts, self._take_note)
        # The first claim is asked for when the screen is mounted.
        self._fetching = True
        self._is_current = False

    @property
    def _claims(self) -> Agenda:
        return self._queue.agenda

    def compose(self) -> ComposeResult:
        """Lay out the queue beside the claim."""
        yield self._status
        with Horizontal(id="desk"):
            with Vertical(id="left"):
                yield self._head
                yield self._queue
            yield self._comparison
        yield KeyLine()

    def on_mount(self) -> None:
        """Show the claims, and begin to carry out what the reviewer does."""
        self._rest = self.set_timer(_REST, self._remember, pause=True)
        self._show_claims(self._claims, self._claims.row_of(self._story.position or 0) or 0)
        self._carry_out()
        self._begin()

    @work(group="claim")
    async def _begin(self) -> None:
        """Show the first claim; what changes the store is made ready behind it."""
        await self._show_newest()
        self.set_timer(_PAINTED, self._prepare)

    @work(group="prepare")
    async def _prepare(self) -> None:
        try:
            await self._clerk.prepare(self._story)
        except FactcheckError as error:
            self._complain(error)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Tell whether a command applies now: keys are text in a field, and some scroll in a pane of text."""
        need = needs(REVIEW, action)
        if self.focused is not None and self.focused.id in _FIELDS:
            return need is None or need in _FIELDS[self.focused.id]
        if parameters and parameters[-1] in _SCROLLING and isinstance(self.focused, ArticleText | Findings):
            return False
        match need:
            case Needs.CLAIM:
                applies = self._queue.current is not None
            case Needs.COUNTERPARTS:
                applies = self._comparison.counterparts > 1
            case Needs.SEARCH:
                applies = self._search.is_on
            case Needs.SEARCH_FIELD | Needs.NOTE_FIELD:
                applies = False
            case _:
                applies = True
        return applies

    @work(group="acts")
    async def _carry_out(self) -> None:
        await self._acts.carry_out()

    def _complain(self, error: Exception) -> None:
        self.notify(plain(str(error)), severity="error", timeout=15, markup=False)
        if isinstance(error, DeskError):
            # Most often what it was asked for rests on a screen that another process has made untrue.
            self._acts.add(self._look_again)

    async def leave(self) -> None:
        """Wait until all that the reviewer did is stored, with the claim that the desk opens at next time."""
        await self._acts.settle()
        # A place in the queue that cannot be stored is no reason to stay.
        with suppress(FactcheckError):
            await self._store_position()

    # Moving.

    def action_step(self, by: int, _key: str) -> None:
        """Go down or up by one claim."""
        self._acts.add(lambda: self._reach(self._queue.row + by))

    def action_page(self, direction: int, _key: str) -> None:
        """Go down or up by a page."""
        self._acts.add(lambda: self._reach(self._queue.row + direction * self._queue.page_rows()))

    def action_edge(self, direction: int, _key: str) -> None:
        """Go to the first claim or the last."""
        self._acts.add(lambda: self._reach(0 if direction < 0 else len(self._claims) - 1))

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
        row = max(0, min(row, len(self._claims) - 1))
        if row != self._queue.row and self._claims:
            self._queue.reach(row)
            self._look()

    async def _go_to(self, claim_id: int) -> None:
        """Go to a claim, showing all again when a search hides it."""
        if self._claims.row_of(claim_id) is None:
            await self._search.leave()
        if (row := self._claims.row_of(claim_id)) is not None:
            self._reach(row)

    def _seek(
        self, holds: Callable[[ClaimLine], bool], nothing: str, direction: int = 1, *, then: str = ""
    ) -> None:
        """Go to the nearest other claim for which ``holds``; else say that there is none, and what then."""
        row = self._claims.find(holds, self._queue.row, direction)
        if row is not None:
            self._reach(row)
        elif self._claims.hides(holds):
            self._status.tell(f"among those found, {nothing} · Esc shows all")
        else:
            self._status.tell(nothing + then)

    def _advance(self) -> None:
        self._seek(lambda line: line.verdict is None, "no other claim is open", then=": x writes the report")

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
        await self._show_newest()

    async def _show_newest(self) -> None:
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
                    if claim.line != self._queue.current:
                        self._acts.add(self._look_again)
        except DeskError:  # gone
            self._acts.add(self._look_again)
        except FactcheckError as error:
            self._comparison.tell(str(error))
        finally:
            self._fetching = False

    async def _look_again(self) -> None:
        """Show the claims as the store has them by now."""
        try:
            await self._show_anew()
        except FactcheckError as error:
            self._comparison.tell(str(error))

    async def _show_anew(self) -> None:
        story, lines = await self._clerk.look_again(self._story)
        claims = Agenda(lines)
        await self._search.narrow(claims)
        line, row = self._queue.current, self._queue.row
        heir = claims.heir_of(line) if line else None
        self._story = story
        self._show_claims(claims, row if heir is None else claims.row_after(heir))
        self._look()

    def _show_claims(self, claims: Agenda, row: int) -> None:
        self._status.show(self._story)
        self._head.show(claims.lines)
        self._queue.show(claims, row)

    def _remember(self) -> None:
        self._acts.add(self._store_position)

    async def _store_position(self) -> None:
        if line := self._queue.current:
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
            change = await self._clerk.mark(line, None if line.verdict is verdict else verdict)
            await self._take(change, "z undoes")
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
        change = await verb(self._story.id)
        if change is None:
            self._status.tell(nothing)
            return
        await self._take(change, reverse)
        await self._go_to(change.claim.id)
        self._look()

    async def _take(self, change: Change, reverse: str) -> None:
        """Show what the store now holds."""
        self._story = change.story
        before = self._queue.replace(change.claim)
        if before is None or change.story.claims != len(self._claims.lines):
            await self._show_anew()  # the change, or another process, has made other claims
        else:
            self._head.change(before.verdict, change.claim.verdict)
        self._status.show(self._story)
        self._status.tell(f"{change.told} · {reverse}")

    async def action_note(self) -> None:
        """Write a note on the claim that all keys before this one lead to."""
        await self._note.open()

    async def action_keep_note(self) -> None:
        """Store the note and close its field."""
        await self._note.keep()

    async def action_leave_note(self) -> None:
        """Close the field of the note."""
        await self._note.leave()

    async def _take_note(self, change: Change) -> None:
        await self._take(change, "z undoes")
        self._look()

    # Searching.

    async def action_search(self) -> None:
        """Write the words to search for."""
        await self._search.open()

    @on(FieldChanged)
    def _narrow(self, event: FieldChanged) -> None:
        if event.field == "search":
            self._search.words = event.text
            self._try_search()

    @work(group="search", exclusive=True)
    async def _try_search(self) -> None:
        await self._search.look()

    async def action_keep_search(self) -> None:
        """Go to the claims that were found."""
        await self._search.keep()

    def action_leave_search(self) -> None:
        """Show all claims again."""
        self.set_focus(self._queue)
        self._acts.add(self._search.leave)

    # The story.

    def action_export(self) -> None:
        """Write the report into the working folder."""
        self._acts.add(self._export)

    async def _export(self) -> None:
        path = await self._clerk.export(self._story.id, Path.cwd())
        self.notify(plain(str(path)), title="Report written", timeout=8, markup=False)
