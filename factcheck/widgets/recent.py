"""The last decisions in the story, under the queue: what was done to which claim, the newest first."""

from collections.abc import Sequence

from textual.content import Content
from textual.widget import Widget

from factcheck.desk.views import Decision
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.signs import VERDICTS


class LastDecisions(Widget):
    """One line a decision; those that were undone are struck out. It can be folded to its head."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._decisions: Sequence[Decision] = ()

    def show(self, decisions: Sequence[Decision]) -> None:
        """Show these decisions."""
        if decisions != self._decisions:
            self._decisions = decisions
            self.refresh()

    def fold(self) -> None:
        """Hide all but the head, or show them again."""
        self.toggle_class("-folded")
        self.refresh()

    def render(self) -> Content:
        """Draw the lines."""
        sign = "▸" if self.has_class("-folded") else "▾"
        lines = [Content.styled(f" {sign} Last decisions", MUTED), *map(self._draw, self._decisions)]
        return Content("\n").join(line.truncate(self.size.width, ellipsis=True) for line in lines)

    def _draw(self, decision: Decision) -> Content:
        sign = VERDICTS[decision.verdict] if decision.action == "mark" else None
        struck = " strike" if decision.undone else ""
        return Content.assemble(
            (f" {sign.glyph} " if sign else " · ", sign.colour if sign else MUTED),
            (plain(decision.told), MUTED + struck),
            (f"  {plain(decision.text)}", struck.strip()),
        )
