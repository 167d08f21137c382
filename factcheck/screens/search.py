"""The search: a field above the queue, and the queue narrowed and ordered as the reviewer wants it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.screens.acts import Acts
from factcheck.screens.finder import Finder
from factcheck.screens.wanted import completed, next_field
from factcheck.widgets.agenda import Agenda, Arrangement
from factcheck.widgets.orders import Order
from factcheck.widgets.queue import ClaimQueue

if TYPE_CHECKING:
    from factcheck.widgets.field import Field


class Search:
    """Narrows a queue to what a reviewer types, while it is typed, and puts it into another order.

    ``shown`` is called when other claims are shown, with what is to be said of it, and ``reached`` when the
    reviewer is at another claim thereby. ``key`` tells the key of a command, as the reviewer knows it.
    """

    def __init__(
        self,
        finder: Finder,
        queue: ClaimQueue,
        acts: Acts,
        shown: Callable[[str], None],
        reached: Callable[[], None],
        key: Callable[[str], str],
    ) -> None:
        self._finder = finder
        self._queue = queue
        self._acts = acts
        self._told = shown
        self._reached = reached
        self._key = key
        self._field: Field | None = None
        self.words = ""
        """What is searched for, as it stands in the field."""
        self.order = Order.CONFLICTS
        """The order that is wanted."""
        self._shown = self._wanted

    @property
    def is_on(self) -> bool:
        """Whether there is a search, in its field or kept."""
        return self._field is not None

    @property
    def _wanted(self) -> tuple[str, Order]:
        return self.words, self.order

    async def open(self, begun: str = "") -> None:
        """Bring the reviewer to the field; one that is empty begins with a text."""
        field = self._field
        if field is None:
            from factcheck.widgets.field import Field  # Textual's input is not needed to paint the claims

            self._field = field = Field(
                begun, "Words, sources, speakers", id="search", complete=self._completed
            )
            await self._queue.screen.query_one("#left").mount(field, before=self._queue)
        elif begun and not field.value:
            field.write(begun)
        if field is self._field:  # it was not left meanwhile
            self._queue.screen.set_focus(field)

    async def complete(self) -> None:
        """Write the word that is suggested, or else the next field."""
        if (field := self._field) is not None:
            typed = await field.typed()
            try:
                text = await self._completed(typed) or next_field(typed)
            except FactcheckError as error:
                self._acts.complain(error)
                return
            if field is self._field:  # it was not left meanwhile
                field.write(text)

    async def _completed(self, text: str) -> str | None:
        return completed(text, await self._finder.known())

    async def look(self) -> None:
        """Narrow the queue to claims with the words, unless others follow before they are found."""
        if self._field is None:
            return  # it was left, and what was typed last is told only now
        self.words = self._field.value
        wanted, claims = self._wanted, self._queue.agenda
        try:
            found = await self._finder.find(claims, *wanted)
        except FactcheckError as error:
            self._acts.complain(error)
        else:
            self._acts.add(partial(self._show_meanwhile, wanted, claims, found))

    def _show_meanwhile(self, wanted: tuple[str, Order], claims: Agenda, found: Arrangement) -> None:
        if wanted != self._shown:  # Enter may have been quicker; what was done since stays told
            self._show(claims, wanted, found)

    async def keep(self) -> None:
        """Bring the reviewer to the claims that have what was typed."""
        if self._field is not None:
            self.words = await self._field.typed()
            self._queue.screen.set_focus(self._queue)
            self._acts.add(self.again)

    async def turn(self) -> None:
        """Put the claims into the next order."""
        self.order = self.order.next()
        await self.again()

    async def again(self) -> None:
        """Show the claims that are wanted as they now stand."""
        # Keys after Enter mean the claims that were found: they wait for the search to end.
        wanted, claims = self._wanted, self._queue.agenda
        self._show(claims, wanted, await self._finder.find(claims, *wanted))

    async def narrow(self, claims: Agenda) -> None:
        """Leave in claims that were made anew only those that are wanted, in the order that is wanted."""
        self._finder.forget()
        wanted = None
        while wanted != self._wanted:  # more may be typed meanwhile
            wanted = self._wanted
            claims.arrange(await self._finder.find(claims, *wanted))
        self._shown = self._wanted

    def _show(self, claims: Agenda, wanted: tuple[str, Order], found: Arrangement) -> None:
        line = self._queue.current
        if wanted != self._wanted or claims is not self._queue.agenda:
            return  # other words, or other claims, have come meanwhile
        (words, order), (_, order_before), self._shown = wanted, self._shown, wanted
        claims.arrange(found)
        self._queue.show(claims, claims.row_after(line.id) if line else 0)
        if order is not order_before:
            self._told(f"{order} · {self._key('order')} for another order")
        else:
            told = f"{len(claims)} of {len(claims.lines)} claims · {self._key('leave_search')} shows all"
            self._told(told if words else "")
        if line is not self._queue.current:
            self._reached()

    async def leave(self) -> None:
        """Close the field and show all claims again."""
        field, self._field, self.words = self._field, None, ""
        if field is not None:
            await field.remove()
        await self.again()
