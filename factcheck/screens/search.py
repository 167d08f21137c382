"""The search: a field above the queue, and the queue narrowed to the claims that have its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.screens.acts import Acts
from factcheck.screens.finder import Finder
from factcheck.widgets.agenda import Agenda
from factcheck.widgets.queue import ClaimQueue
from factcheck.widgets.status import StatusLine

if TYPE_CHECKING:
    from factcheck.widgets.field import Field


class Search:
    """Narrows a queue to what a reviewer types, while it is typed.

    ``reached`` is called when the reviewer is at another claim thereby.
    """

    def __init__(
        self, finder: Finder, queue: ClaimQueue, status: StatusLine, acts: Acts, reached: Callable[[], None]
    ) -> None:
        self._finder = finder
        self._queue = queue
        self._status = status
        self._acts = acts
        self._reached = reached
        self._field: Field | None = None
        self.words = ""
        """What is searched for, as it stands in the field."""
        self._shown = ""
        """The words that the queue is narrowed to."""

    @property
    def is_on(self) -> bool:
        """Whether there is a search, in its field or kept."""
        return self._field is not None

    async def open(self) -> None:
        """Bring the reviewer to the field."""
        if self._field is None:
            from factcheck.widgets.field import Field  # Textual's input is not needed to paint the claims

            self._field = Field("", "Words, sources, speakers", id="search")
            await self._queue.screen.query_one("#left").mount(self._field, before=self._queue)
        self._queue.screen.set_focus(self._field)

    async def look(self) -> None:
        """Narrow the queue to claims with the words, unless others follow before they are found."""
        words, claims = self.words, self._queue.agenda
        try:
            found = await self._finder.find(claims, words)
        except FactcheckError as error:
            self._acts.complain(error)
        else:
            self._acts.add(partial(self._show_meanwhile, words, claims, found))

    def _show_meanwhile(self, words: str, claims: Agenda, found: Sequence[int] | None) -> None:
        if words != self._shown:  # Enter may have been quicker; what was done since stays told
            self._show(claims, words, found)

    async def keep(self) -> None:
        """Bring the reviewer to the claims that have what was typed."""
        if self._field is not None:
            self.words = await self._field.typed()
            self._queue.screen.set_focus(self._queue)
            self._acts.add(self._find)

    async def _find(self) -> None:
        # Keys after Enter mean the claims that were found: they wait for the search to end.
        words, claims = self.words, self._queue.agenda
        self._show(claims, words, await self._finder.find(claims, words))

    async def narrow(self, claims: Agenda) -> None:
        """Leave in claims that were made anew only those that have the words."""
        self._finder.forget()
        words = None
        while words != self.words:  # more may be typed meanwhile
            words = self.words
            claims.narrow(await self._finder.find(claims, words))
        self._shown = self.words

    def _show(self, claims: Agenda, words: str, found: Sequence[int] | None) -> None:
        line = self._queue.current
        if words != self.words or claims is not self._queue.agenda:
            return  # other words, or other claims, have come meanwhile
        self._shown = words
        claims.narrow(found)
        self._queue.show(claims, claims.row_after(line.id) if line else 0)
        self._status.tell(f"{len(claims)} of {len(claims.lines)} claims · Esc shows all" if words else "")
        self._queue.screen.refresh_bindings()
        if line is not self._queue.current:
            self._reached()

    async def leave(self) -> None:
        """Close the field and show all claims again."""
        field, self._field, self.words = self._field, None, ""
        if field is not None:
            await field.remove()
        self._show(self._queue.agenda, "", None)
