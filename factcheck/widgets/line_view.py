"""A view that draws itself line by line, with a scroll bar that is where the view is."""

from rich.style import Style
from textual.geometry import Size
from textual.scroll_view import ScrollView


class LineView(ScrollView):
    """What the queue and the articles scroll in."""

    def __init__(self, *, id: str | None = None) -> None:
        self._part_styles: dict[str, Style] = {}
        super().__init__(id=id)

    def part_style(self, name: str) -> Style:
        """Return the style of a part of the view, by the name of its component class."""
        # Textual works it out again after every refresh, though only a style sheet or a theme changes it.
        if name not in self._part_styles:
            self._part_styles[name] = self.get_component_rich_style(name)
        return self._part_styles[name]

    def notify_style_update(self) -> None:
        """Draw in other colours when they changed."""
        super().notify_style_update()
        self._part_styles.clear()

    def watch_show_vertical_scrollbar(self, shown: bool) -> None:
        """Place a scroll bar that appears: Textual moves it only while it is shown."""
        if shown:
            self.vertical_scrollbar.position = self.scroll_y


class TextView(LineView, can_focus=True):
    """What shows another text with every key: its scroll bar stays, and the screen is not laid out anew."""

    DEFAULT_CSS = """
    TextView {
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
    }
    """

    def on_mount(self) -> None:
        """Have the scroll bar from the first layout on: text is wrapped to what it leaves."""
        self.show_vertical_scrollbar = True

    def extend(self, lines: int) -> None:
        """Have so many lines to scroll through."""
        # Set as the reactive that it is, it would have Textual lay out the whole screen. A new text is no
        # reason for that, and it takes longer than to draw the text.
        self.set_reactive(TextView.virtual_size, Size(0, lines))
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.window_virtual_size = lines
        self.scroll_y = min(self.scroll_y, self.max_scroll_y)
        self.refresh()
