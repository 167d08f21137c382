"""An article with one of its statements marked: wrapped to the width, drawn line by line."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style

from factcheck.desk.views import Passage
from factcheck.widgets.wrapped_text import WrappedText

_AROUND = 40_000
"""Characters of the article that are shown on each side of the statement: some 25 pages of a book."""


class Mark(NamedTuple):
    """Words of the statement in which another one differs: ``statement.text[start:end]``."""

    start: int
    end: int
    conflict: bool
    """False for a difference that both can live with."""


class ArticleText(WrappedText):
    """The text of an article, scrolled to a statement. A bar on the left tells the statement's lines."""

    COMPONENT_CLASSES: ClassVar = {
        "article--context",
        "article--bar",
        "article--statement",
        "article--conflict",
        "article--compatible",
        "article--copied",
        "article--message",
    }
    DEFAULT_CSS = """
    ArticleText {
        .article--context, .article--message { color: $text-muted; }
        .article--bar { color: $accent; }
        .article--statement { color: $foreground; background: $accent 12%; }
        .article--conflict { color: $text-error; background: $error 25%; text-style: bold underline; }
        .article--copied { color: $text-secondary; text-style: underline; }
        .article--compatible { color: $text-warning; background: $warning 20%; text-style: underline; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._passage: Passage | None = None
        self._marks: Sequence[Mark] = ()
        self._copied: Sequence[tuple[int, int]] = ()
        self._message = ""

    def show(
        self, passage: Passage, marks: Sequence[Mark] = (), copied: Sequence[tuple[int, int]] = ()
    ) -> None:
        """Show a statement in its article, with these of its words marked.

        ``copied`` are spans of the article that another has word for word.
        """
        self._passage, self._marks, self._copied = passage, marks, copied
        self._lay_out()

    def tell(self, message: str) -> None:
        """Show a sentence in place of an article."""
        self._passage, self._marks, self._message = None, (), message
        self._lay_out()

    def on_resize(self) -> None:
        """Wrap the text to a new width, and keep the statement in sight in a new height."""
        if self.scrollable_content_region.width != self._width:
            self._lay_out()
        else:
            self._scroll_to_statement()

    def _lay_out(self) -> None:
        if self._passage is None:
            self.lay_out(self._message)
        else:
            text, statement = self._passage.text, self._passage.statement
            start = text.rfind("\n", 0, max(0, statement.start - _AROUND)) + 1
            start = max(start, statement.start - 2 * _AROUND)
            self.lay_out(text, start, min(len(text), statement.end + _AROUND))
        self._scroll_to_statement()

    def _scroll_to_statement(self) -> None:
        """Bring the statement into sight with up to a third of the pane for what leads to it."""
        if self._passage is None:
            self.scroll_to(y=0, animate=False, force=True)
            return
        rows = self.rows_of(self._passage.statement.start, self._passage.statement.end)
        height = self.scrollable_content_region.height
        if rows:
            lead = max(0, min(height // 3, height - len(rows)))
            self.scroll_to(y=rows[0] - lead, animate=False, force=True)

    def draw_margin(self, row: int) -> Iterator[Segment]:
        """Draw the bar beside the statement."""
        statement = self._passage and self._passage.statement
        has_statement = statement and row in self.rows_of(statement.start, statement.end)
        yield Segment("▌ " if has_statement else "  ", self.part_style("article--bar"))

    def cuts(self, start: int, end: int) -> Iterator[int]:
        """Return the ends of the statement and of its marks."""
        if self._passage:
            statement = self._passage.statement
            yield from (statement.start, statement.end)
            for mark in self._marks:
                yield from (statement.start + mark.start, statement.start + mark.end)
            for span in self._copied:
                yield from span

    def style_of(self, place: int) -> Style:
        """Return the style of a place outside the statement, in it, or in one of its marks."""
        return self.part_style(self._component_of(place))

    def _component_of(self, place: int) -> str:
        if self._passage is None:
            return "article--message"
        statement = self._passage.statement
        is_copied = any(start <= place < end for start, end in self._copied)
        if not statement.start <= place < statement.end:
            return "article--copied" if is_copied else "article--context"
        conflicts = [
            mark.conflict for mark in self._marks if mark.start <= place - statement.start < mark.end
        ]
        if not conflicts:
            return "article--copied" if is_copied else "article--statement"
        return "article--conflict" if any(conflicts) else "article--compatible"
