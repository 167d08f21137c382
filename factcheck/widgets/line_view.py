"""A view that draws itself line by line, with a scroll bar that is where the view is."""

from textual.scroll_view import ScrollView


class LineView(ScrollView):
    """What the queue and the articles scroll in."""

    def watch_show_vertical_scrollbar(self, shown: bool) -> None:
        """Place a scroll bar that appears: Textual moves it only while it is shown."""
        if shown:
            self.vertical_scrollbar.position = self.scroll_y
