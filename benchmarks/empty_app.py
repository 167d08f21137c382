"""The floor: the least that a Textual program can be."""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import Static


class EmptyApp(App[None]):
    """A line of text and a key that changes it."""

    BINDINGS: ClassVar[list[BindingType]] = [("j", "count", "Count")]
    count = 0

    def compose(self) -> ComposeResult:
        """Show the line."""
        yield Static("READY 0")

    def action_count(self) -> None:
        """Change the line."""
        self.count += 1
        self.query_one(Static).update(f"READY {self.count}")


if __name__ == "__main__":
    EmptyApp().run()
