"""A form: fields below the claim that all keys before lead to, for what a reviewer writes on it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Generic, TypeVar

from textual.widget import Widget

from factcheck.desk.views import Change, ClaimView
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.widgets.comparison import Comparison
from factcheck.widgets.queue import ClaimQueue

F = TypeVar("F", bound=Widget)


class Form(ABC, Generic[F]):
    """Fields are there at once, so that letters never turn into commands; the claim comes when it is known.

    ``kept`` is called when something is stored.
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
        self._fields: F | None = None
        self._claim: int | None = None
        """The claim that is written on; None until it is known, and where it was gone, as was told then."""

    @property
    def is_open(self) -> bool:
        """Whether the fields are there."""
        return self._fields is not None

    @abstractmethod
    def _begin_with(self, fields: F, claim: ClaimView) -> None:
        """Take down what the claim has already."""

    async def _put_up(self, fields: F) -> None:
        self._fields = fields
        self._acts.add(partial(self._begin, fields))
        await self._comparison.mount(fields)

    def _focus(self, fields: F, field: Widget) -> None:
        """Bring the reviewer to a field, unless the fields were left meanwhile."""
        if fields is self._fields:
            self._queue.screen.set_focus(field)

    async def _begin(self, fields: F) -> None:
        if fields is not self._fields:
            return  # left again meanwhile
        line = self._queue.current
        if line is None:
            await self.leave()
            return
        # When this is refused the fields stay nevertheless: what is being typed must not turn into commands.
        claim = await self._clerk.claim(line.id)
        if fields is self._fields:
            self._claim = line.id
            self._begin_with(fields, claim)

    async def leave(self) -> None:
        """Close the fields, whatever is in them."""
        fields, self._fields, self._claim = self._fields, None, None
        if fields is not None:
            if fields.has_focus_within:
                self._queue.screen.set_focus(self._queue)
            await fields.remove()
