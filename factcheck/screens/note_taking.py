"""Note taking: a field under the claim, in which the note on it is written."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from factcheck.desk.views import Change
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.widgets.comparison import Comparison
from factcheck.widgets.queue import ClaimQueue

if TYPE_CHECKING:
    from factcheck.widgets.field import Field


class NoteTaking:
    """Takes notes on the claims of a queue.

    A note is on the claim that all keys before lead to. Its field is there at once, so that letters never
    turn into commands; the note that the claim has already is put before them when it is known. ``kept`` is
    called when a note is stored.
    """

    def __init__(
        self,
        clerk: Clerk,
        queue: ClaimQueue,
        comparison: Comparison,
        acts: Acts,
        kept: Callable[[Change], Awaitable[None]],
    ) -> None:
        self._clerk = clerk
        self._queue = queue
        self._comparison = comparison
        self._acts = acts
        self._kept = kept
        self._field: Field | None = None
        self._claim: int | None = None

    async def open(self) -> None:
        """Bring the reviewer to the field."""
        if self._field is None:
            from factcheck.widgets.field import Field  # Textual's input is not needed to paint the claims

            self._field = field = Field("", "Note", id="note")
            self._acts.add(partial(self._begin, field))
            await self._comparison.mount(field)
        self._queue.screen.set_focus(self._field)

    async def _begin(self, field: Field) -> None:
        if field is not self._field:
            return  # left again meanwhile
        line = self._queue.current
        if line is None:
            await self.leave()
            return
        # When this is refused the field stays nevertheless: what is being typed must not turn into commands.
        note = (await self._clerk.claim(line.id)).note
        self._claim = line.id
        field.put_before(note)

    async def keep(self) -> None:
        """Store what was typed."""
        if (field := self._field) is not None:
            await field.typed()
            self._queue.screen.set_focus(self._queue)
            self._acts.add(partial(self._store, field))

    async def _store(self, field: Field) -> None:
        if field is not self._field:
            return
        if self._claim is None:  # the claim is gone, as was told
            await self.leave()
            return
        # The field goes when the note is stored: until then it is the only place that has it.
        change = await self._clerk.note(self._claim, field.value)
        await self.leave()
        await self._kept(change)

    async def leave(self) -> None:
        """Close the field, whatever is in it."""
        field, self._field, self._claim = self._field, None, None
        if field is not None:
            if field.has_focus:
                self._queue.screen.set_focus(self._queue)
            await field.remove()
