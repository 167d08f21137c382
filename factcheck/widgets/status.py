"""The status line: the story, what was done last, and how far the review has come."""

from textual.content import Content
from textual.widget import Widget

from factcheck.desk.views import StoryView
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.signs import CONFLICT

_BAR = 12


class StatusLine(Widget):
    """One line at the top of the desk."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._story: StoryView | None = None
        self._told = ""

    def show(self, story: StoryView) -> None:
        """Show a story and its progress."""
        self._story = story
        self.refresh()

    def tell(self, what: str) -> None:
        """Say what was done, until something else is."""
        self._told = what
        self.refresh()

    def render(self) -> Content:
        """Draw the line: the ends stay, the middle gives way where it is narrow."""
        story, width = self._story, self.size.width
        left = Content.assemble((f" {plain(story.name)} " if story else " factcheck ", "bold"))
        left = left.truncate(max(0, width // 3), ellipsis=True)
        right = _progress(story, wide=width >= 60) if story else Content()
        middle = Content.styled(f" {plain(self._told)}", MUTED)
        if story and left.cell_length + middle.cell_length + right.cell_length >= width:
            right = _progress(story, wide=False)  # what was done, and the key that undoes it, before the bar
        space = width - left.cell_length - right.cell_length
        if space < 0:
            return left.truncate(width)
        return left + middle.truncate(space, ellipsis=True, pad=True) + right


def _progress(story: StoryView, *, wide: bool) -> Content:
    filled = round(_BAR * story.decided / story.claims) if story.claims else 0
    bar = (("━" * filled, "$text-success"), ("━" * (_BAR - filled), "$foreground 20%")) if wide else ()
    return Content.assemble(
        *bar,
        f" {story.decided}/{story.claims}",
        (" decided" if wide else "", MUTED),
        (f"  {CONFLICT.glyph} {story.conflicts} ", CONFLICT.colour),
    )
