"""A field: one line of text in which bare letters are text, not keys."""

import asyncio

from textual import on
from textual.widgets import Input

from factcheck.messages import FieldChanged


class Field(Input):
    """An input that a screen opens, and closes by keys of its own."""

    def __init__(self, value: str, placeholder: str, *, id: str) -> None:
        super().__init__(value, placeholder=placeholder, id=id, compact=True, select_on_focus=False)

    @on(Input.Changed)
    def _tell(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(FieldChanged(self.id or "", event.value))

    def put_before(self, text: str) -> None:
        """Put a text before what was typed so far."""
        place = self.cursor_position
        self.value = text + self.value
        self.cursor_position = len(text) + place

    async def typed(self) -> str:
        """Return the text when every letter typed so far is in it.

        Keys of the screen are carried out before letters that are still on their way to this field.
        """
        arrived = asyncio.Event()
        self.call_later(arrived.set)
        await arrived.wait()
        return self.value
