"""A preview: the beginning of a report, Markdown as it will be read, anything else as it is written."""

from rich.markdown import Markdown
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from factcheck.widgets.plain import plain

_LONGEST = 400
"""Lines of a report that are shown; the whole of a large one would take seconds to lay out."""


class Preview(VerticalScroll, can_focus=True):
    """A text that scrolls."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._text = Static(markup=False)

    def compose(self) -> ComposeResult:
        """Lay out the text."""
        yield self._text

    def show(self, text: str, *, markdown: bool) -> None:
        """Show the beginning of a report."""
        lines = text.split("\n")
        text = "\n".join(plain(line) for line in lines[:_LONGEST])
        rest = len(lines) - _LONGEST
        more = f"… and {rest:,} more lines" if rest > 0 else ""
        if markdown:
            # Links are shown and lead nowhere: what an article names is not opened by a click in passing.
            self._text.update(Markdown(f"{text}\n\n{more}", hyperlinks=False))
        else:
            self._text.update(Content(f"{text}\n{more}"))
        self.scroll_home(animate=False)

    def tell(self, message: str) -> None:
        """Show a sentence in place of a report."""
        self._text.update(Content(plain(message)))
