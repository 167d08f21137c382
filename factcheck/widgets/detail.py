"""A detail: what is behind the place that the reviewer is at, under a line that says what it is."""

from collections.abc import Sequence

from textual.content import Content
from textual.widget import Widget

from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED

LONGEST = 2000
"""Characters of a statement that are shown: more than there is ever room for."""


class Detail(Widget):
    """One line, and below it texts in full, as far as there is room."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._head = Content()
        self._text = Content()

    def put(self, head: Content, texts: Sequence[Content]) -> None:
        """Show a line and texts."""
        self._head, self._text = head, Content("\n").join(texts)
        self.refresh()

    def tell(self, what: str) -> None:
        """Say something where there is nothing to show."""
        self.put(Content.styled(plain(what), MUTED), ())

    def render(self) -> Content:
        """Draw the line, cut where it is too long, and the texts wrapped."""
        return Content("\n").join([self._head.truncate(self.content_size.width, ellipsis=True), self._text])
