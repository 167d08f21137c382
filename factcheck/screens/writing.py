"""Writing: a field under the claim, for a note, evidence, or the claim in other words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from factcheck.desk.views import Change, ClaimView
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.widgets.comparison import Comparison
from factcheck.widgets.queue import ClaimQueue

if TYPE_CHECKING:
    from factcheck.widgets.field import Field


@dataclass(frozen=True)
class Purpose:
    """What is written in the field."""

    hint: str
    """What stands in the field while it is empty."""
    begin: Callable[[ClaimView], str]
    """Gives the text that the claim has already."""
    store: Callable[[int, str], Awaitable[Change]]
    """Stores what was written on a claim."""


class Writing:
    """Takes down what a reviewer writes on the claims of a queue.

    It is on the claim that all keys before lead to. The field is there at once, so that letters never turn
    into commands; what the claim has already is put before them when it is known. ``kept`` is called when
    something is stored.
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
        self._purpose: Purpose | None = None
        self._claim: int | None = None

    async def open(self, purpose: Purpose) -> None:
        """Bring the reviewer to the field; what is being written in one that is open goes before."""
        if (field := self._field) is None:
            from factcheck.widgets.field import Field  # Textual's input is not needed to paint the claims

            self._purpose = purpose
            self._field = field = Field("", purpose.hint, id="writing")
            self._acts.add(partial(self._begin, field, purpose))
            await self._comparison.mount(field)
        if field is self._field:  # it was not left meanwhile
            self._queue.screen.set_focus(field)

    async def _begin(self, field: Field, purpose: Purpose) -> None:
        if field is not self._field:
            return  # left again meanwhile
        line = self._queue.current
        if line is None:
            await self.leave()
            return
        # When this is refused the field stays nevertheless: what is being typed must not turn into commands.
        text = purpose.begin(await self._clerk.claim(line.id))
        self._claim = line.id
        field.put_before(text)

    async def keep(self) -> None:
        """Store what was written."""
        if (field := self._field) is not None and (purpose := self._purpose) is not None:
            await field.typed()
            self._queue.screen.set_focus(self._queue)
            self._acts.add(partial(self._store, field, purpose))

    async def _store(self, field: Field, purpose: Purpose) -> None:
        if field is not self._field:
            return
        if self._claim is None:  # the claim is gone, as was told
            await self.leave()
            return
        # The field goes when its text is stored: until then it is the only place that has it.
        change = await purpose.store(self._claim, field.value)
        await self.leave()
        await self._kept(change)

    async def leave(self) -> None:
        """Close the field, whatever is in it."""
        field, self._field, self._purpose, self._claim = self._field, None, None, None
        if field is not None:
            if field.has_focus:
                self._queue.screen.set_focus(self._queue)
            await field.remove()
