"""The search field: the words that narrow the queue while they are typed."""

from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.widgets import Input

from factcheck.commands import SEARCH, bindings
from factcheck.messages import SearchChanged, SearchDone, SearchLeft


class SearchField(Input):
    """Enter goes on to the claims that were found, Escape shows all again. Bare letters are text here."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(SEARCH)]

    def __init__(self) -> None:
        super().__init__(placeholder="Search words and sources", id="search", compact=True)

    @on(Input.Changed)
    def _tell_change(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(SearchChanged(event.value))

    @on(Input.Submitted)
    def _go_on(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(SearchDone())

    def action_leave(self) -> None:
        """Show all claims again."""
        self.post_message(SearchLeft())
