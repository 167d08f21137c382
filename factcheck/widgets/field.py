"""A field: one line of text in which bare letters are text, not keys."""

import asyncio
from collections.abc import Awaitable, Callable

from textual import on
from textual.suggester import Suggester
from textual.widgets import Input

from factcheck.messages import FieldChanged


class Field(Input):
    """An input that a screen opens, and closes by keys of its own.

    What ``complete`` makes of a text, which goes on from it, is shown behind it while it is typed.
    """

    def __init__(
        self,
        value: str,
        placeholder: str,
        *,
        id: str,
        complete: Callable[[str], Awaitable[str | None]] | None = None,
    ) -> None:
        super().__init__(
            value,
            placeholder=placeholder,
            id=id,
            compact=True,
            select_on_focus=False,
            suggester=_Completion(complete) if complete else None,
        )

    @on(Input.Changed)
    def _tell(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(FieldChanged(self.id or "", event.value))

    def put_before(self, text: str) -> None:
        """Put a text before what was typed so far."""
        place = self.cursor_position
        self.value = text + self.value
        self.cursor_position = len(text) + place

    def write(self, text: str) -> None:
        """Put a text in place of what was typed so far."""
        self.value = text
        self.cursor_position = len(text)

    async def typed(self) -> str:
        """Return the text when every letter typed so far is in it.

        Keys of the screen are carried out before letters that are still on their way to this field.
        """
        arrived = asyncio.Event()
        self.call_later(arrived.set)
        await arrived.wait()
        return self.value


class _Completion(Suggester):
    def __init__(self, complete: Callable[[str], Awaitable[str | None]]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._complete = complete

    async def get_suggestion(self, value: str) -> str | None:
        return await self._complete(value)
