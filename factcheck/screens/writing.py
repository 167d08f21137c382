"""Writing: one field below the claim, for a note, or for the claim in other words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from factcheck.desk.views import Change, ClaimView
from factcheck.screens.form import Form

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


class Writing(Form["Field"]):
    """Takes down what a reviewer writes; what the claim has already is put before it."""

    _purpose: Purpose | None = None

    async def open(self, purpose: Purpose) -> None:
        """Bring the reviewer to the field; what is being written in one that is open goes before."""
        if (field := self._fields) is None:
            from factcheck.widgets.field import Field  # Textual's input is not needed to paint the claims

            self._purpose = purpose
            field = Field("", purpose.hint, id="writing")
            await self._put_up(field)
        self._focus(field, field)

    def _begin_with(self, fields: Field, claim: ClaimView) -> None:
        if self._purpose is not None:
            fields.put_before(self._purpose.begin(claim))

    async def keep(self) -> None:
        """Store what was written."""
        if (field := self._fields) is not None and (purpose := self._purpose) is not None:
            await field.typed()
            self._queue.screen.set_focus(self._queue)
            self._acts.add(partial(self._store, field, purpose))

    async def _store(self, field: Field, purpose: Purpose) -> None:
        if field is not self._fields:
            return
        if self._claim is None:
            await self.leave()
            return
        # The field goes when its text is stored: until then it is the only place that has it.
        change = await purpose.store(self._claim, field.value)
        await self.leave()
        await self._kept(change)
