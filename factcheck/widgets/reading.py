"""A reading pane: an article at a statement, under its head."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical

from factcheck.desk.views import Passage
from factcheck.widgets.article import ArticleText, Mark
from factcheck.widgets.heads import PaneHead


class ReadingPane(Vertical):
    """An article under the letter by which a reviewer tells the two apart."""

    def __init__(self, letter: str, *, id: str) -> None:
        super().__init__(id=id)
        self._head = PaneHead(letter)
        self._text = ArticleText()

    def compose(self) -> ComposeResult:
        """Lay the head above the text."""
        yield self._head
        yield self._text

    def show(
        self,
        passage: Passage,
        marks: Sequence[Mark] = (),
        counted: str = "",
        copied: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Show a statement in its article; ``counted`` tells which counterpart of how many it is.

        ``copied`` are spans of the article that the other one has word for word.
        """
        self._head.show(passage, counted)
        self._text.show(passage, marks, copied)

    def tell(self, heading: str, message: str) -> None:
        """Show a sentence in place of an article."""
        self._head.tell(heading)
        self._text.tell(message)
