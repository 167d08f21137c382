"""The evidence form: fields under the claim, in which evidence is added, changed and taken away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from factcheck.desk import clock
from factcheck.desk.views import ClaimView, Evidence
from factcheck.screens.form import Form

if TYPE_CHECKING:
    from factcheck.widgets.evidence_fields import EvidenceFields


class EvidenceForm(Form["EvidenceFields"]):
    """Takes down what a verdict rests on.

    The fields are empty for a new piece; what the claim has already is reached by ``turn``.
    """

    _pieces: Sequence[Evidence] = ()
    _at = 0
    _turns = 0
    """How many keys are still to be carried out that lead to another piece."""
    _is_storing = False

    @property
    def shows_stored(self) -> bool:
        """Whether a piece that is stored is in the fields, or may be when the keys so far are carried out."""
        return self._turns > 0 or self._is_stored

    @property
    def _is_stored(self) -> bool:
        return self._at < len(self._pieces)

    async def open(self) -> None:
        """Bring the reviewer to the first field."""
        if self._is_storing:
            # Letters that follow are for fields of their own: they wait until these are gone, or are refused.
            await self._acts.settle()
        if (fields := self._fields) is None:
            # Textual's input is not needed to paint the claims.
            from factcheck.widgets.evidence_fields import EvidenceFields

            today = datetime.fromisoformat(clock.now()).date()
            fields = EvidenceFields(today, id="evidence")
            await self._put_up(fields)
        self._focus(fields, fields.fields["kind"])

    def _begin_with(self, fields: EvidenceFields, claim: ClaimView) -> None:
        self._pieces, self._at = claim.evidence, len(claim.evidence)

    def turn(self, direction: int) -> None:
        """Go to another piece of the claim's evidence, or on to a new one."""
        self._turns += 1
        self._acts.add(partial(self._turn, direction))

    def _turn(self, direction: int) -> None:
        self._turns -= 1
        if self._fields is not None:
            count = len(self._pieces)
            self._at = max(0, min(count, self._at + direction))
            if self._is_stored:
                self._fields.show(self._pieces[self._at], f"{self._at + 1} of {count}")
            else:
                self._fields.show(None, "new")
            self._queue.screen.refresh_bindings()

    async def next_field(self, direction: int) -> None:
        """Bring the reviewer to the field behind or before."""
        if self._fields is not None:
            await self._fields.turn(direction)

    async def keep(self) -> None:
        """Store what is written, in place of the stored piece in the fields if there is one."""
        if (fields := self._fields) is not None:
            written = await fields.read()
            self._store_later(fields, written)

    def take_away(self) -> None:
        """Take the stored piece in the fields away."""
        if (fields := self._fields) is not None:
            self._store_later(fields, None)

    def _store_later(self, fields: EvidenceFields, written: Evidence | None) -> None:
        self._is_storing = True
        self._queue.screen.set_focus(self._queue)
        self._acts.add(partial(self._store, fields, written))

    async def _store(self, fields: EvidenceFields, written: Evidence | None) -> None:
        try:
            if fields is self._fields:
                await self._change(written)
        finally:
            self._is_storing = False

    async def _change(self, written: Evidence | None) -> None:
        before = self._pieces[self._at] if self._is_stored else None
        if self._claim is None or written == before:
            await self.leave()
            return
        # The fields go when what they say is stored: until then they are the only place that has it.
        if before is not None:
            change = await self._clerk.change_evidence(self._claim, before, written)
        elif written is not None:
            change = await self._clerk.add_evidence(self._claim, written)
        await self.leave()
        await self._kept(change)

    async def leave(self) -> None:
        """Close the fields, whatever is in them."""
        self._pieces, self._at = (), 0
        await super().leave()
