"""Linking by hand: finding the claim that another is the same as, by words as they come to mind."""

import asyncio
from collections.abc import Sequence
from heapq import nlargest
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from factcheck.commands import LINKING, bindings
from factcheck.desk.counting import tell_count
from factcheck.desk.views import ClaimLine
from factcheck.messages import ClaimReached, FieldChanged
from factcheck.screens.queue_screen import QueueScreen
from factcheck.widgets.agenda import Agenda
from factcheck.widgets.field import Field
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.plain import plain
from factcheck.widgets.queue import ClaimQueue
from factcheck.widgets.signs import CONFLICT

_LISTED = 100
"""How many claims are listed: those that fit best."""


class LinkScreen(ModalScreen[tuple[int, int] | int | None]):
    """The claims of the story, those first that fit what is typed, or else those that conflict with the claim
    and then those that are like it.

    It is dismissed with the claim that the reviewer was at and the one that was chosen, or with one to go to.
    """

    CSS_PATH = "linking.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(LINKING)]

    def __init__(self, comes_from: QueueScreen) -> None:
        super().__init__()
        self._comes_from = comes_from
        self._line: ClaimLine | None = None
        self._rivals: Sequence[int] = ()
        self._head = Static(markup=False, id="which")
        self._field = Field("", "Words of the other claim", id="wanted")
        self._found = ClaimQueue(id="claims")

    def compose(self) -> ComposeResult:
        """Lay the field above the claims."""
        with Vertical():
            yield self._head
            yield self._field
            yield self._found
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin at the claim that all keys before lead to."""
        self.set_focus(self._field)
        self._comes_from.acts.add(self._begin)

    async def _begin(self) -> None:
        self._line = self._comes_from.queue.current
        if self._line is None:
            self.dismiss(None)
            return
        claim = await self._comes_from.clerk.claim(self._line.id)
        self._rivals = [rival.claim for rival in claim.rivals]
        led = tell_count(len(self._rivals), "claim") if self._rivals else ""
        self._head.update(
            Content.assemble(
                ("The same claim as  ", "bold"),
                plain(self._line.text),
                (f"  {CONFLICT.glyph} {led} in conflict with it first" if led else "", CONFLICT.colour),
            )
        )
        await self._find()

    @on(FieldChanged)
    def _narrow(self) -> None:
        self._try()

    @work(group="find", exclusive=True)
    async def _try(self) -> None:
        await self._find()

    async def _find(self) -> None:
        line, text = self._line, self._field.value
        if line is not None:
            # In a thread: 100,000 claims take longer than a key may.
            found = await asyncio.to_thread(rank, text, line, self._comes_from.claims.lines, self._rivals)
            if text == self._field.value:
                self._found.show(Agenda(found), 0)

    def action_step(self, by: int) -> None:
        """Go down or up by one claim."""
        if self._found.current:
            self._found.reach(max(0, min(self._found.row + by, len(self._found.agenda) - 1)))

    async def action_pick(self) -> None:
        """Leave with the claim that is pointed at, to be linked."""
        if (claim_id := await self._pointed_at()) is not None:
            self._leave_with(claim_id)

    async def action_go(self) -> None:
        """Leave for the claim that is pointed at."""
        if (claim_id := await self._pointed_at()) is not None:
            self.dismiss(claim_id)

    async def _pointed_at(self) -> int | None:
        await self._field.typed()
        # Keys that follow mean the claims again: they wait until it is known which claim is linked.
        await self._comes_from.acts.settle()
        row = self._found.row
        await self._find()  # what was typed last may not have been looked for yet
        return self._found.agenda[max(0, row)].id if self._found.agenda else None

    @on(ClaimReached)
    def _take(self, event: ClaimReached) -> None:
        self._leave_with(event.claim_id)

    def _leave_with(self, claim_id: int) -> None:
        if self._line is not None:
            self.dismiss((self._line.id, claim_id))

    def action_leave(self) -> None:
        """Link nothing."""
        self.dismiss(None)


def rank(
    text: str, line: ClaimLine, lines: Sequence[ClaimLine], first: Sequence[int] = ()
) -> list[ClaimLine]:
    """Return the other claims that fit best: those that have what is like each word of a text, or, without
    one, those with the ids ``first`` and then those that are like the claim itself.
    """
    # rapidfuzz is not needed to paint the claims.
    from rapidfuzz.fuzz import partial_ratio, token_set_ratio

    words = text.casefold().split()
    told = line.text.casefold()

    def fit(other: ClaimLine) -> tuple[bool, float]:
        looked = other.text.casefold()
        if not words:
            return other.id in first, token_set_ratio(told, looked)
        return False, sum(partial_ratio(word, looked) for word in words)

    return nlargest(_LISTED, (other for other in lines if other.id != line.id), key=fit)
