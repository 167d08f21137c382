"""The note field: one line of text on one claim, whichever claim is in front meanwhile."""

from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.widgets import Input

from factcheck.commands import NOTE, bindings
from factcheck.messages import NoteLeft, NoteWritten


class NoteField(Input):
    """Enter hands the note in, Escape leaves it. Bare letters are text here, not keys."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(NOTE)]

    def __init__(self, claim_id: int, note: str) -> None:
        super().__init__(
            note,
            placeholder="Note: Enter keeps it, Esc leaves it as it was",
            id="note",
            compact=True,
            select_on_focus=False,
        )
        self._claim_id = claim_id

    @on(Input.Submitted)
    def _hand_in(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(NoteWritten(self._claim_id, event.value))

    def action_leave(self) -> None:
        """Leave the note as it was."""
        self.post_message(NoteLeft())
