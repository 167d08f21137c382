"""The counterparts of a statement in one line: number, outlet and relation, each to be chosen by a click."""

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from factcheck.desk.views import Counterpart
from factcheck.messages import CounterpartChosen
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.signs import RELATIONS

_LONGEST = 24
_LABEL = 16


class CounterpartTabs(Widget):
    """One tab a counterpart; a click posts ``CounterpartChosen``."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._counterparts: Sequence[Counterpart] = ()
        self._chosen = 0

    def show(self, counterparts: Sequence[Counterpart], chosen: int = 0) -> None:
        """Show these counterparts, with one of them chosen: 0 for the first."""
        self._counterparts, self._chosen = counterparts, chosen
        self.refresh()

    def render(self) -> Content:
        """Draw the tabs; where not all fit, the first give way until the chosen one is in sight."""
        if not self._counterparts:
            return Content()
        tabs = [
            _draw(counterpart, index + 1, index == self._chosen)
            for index, counterpart in enumerate(self._counterparts)
        ]
        line = Content(" ").join([Content.styled(" compared with", MUTED), *tabs])
        for first in range(1, self._chosen + 1):
            upto = sum(tab.cell_length + 1 for tab in tabs[first - 1 : self._chosen + 1])
            if upto + _LABEL <= self.size.width:
                break
            line = Content(" ").join([Content.styled(" compared with …", MUTED), *tabs[first:]])
        return line

    def on_click(self, event: events.Click) -> None:
        """Tell which counterpart was clicked."""
        number = event.style.meta.get("counterpart")
        if number is not None:
            self.post_message(CounterpartChosen(number))


def _draw(counterpart: Counterpart, number: int, chosen: bool) -> Content:
    sign = RELATIONS[counterpart.match.relation if counterpart.match else None]
    name = Content(plain(counterpart.passage.article.source)).truncate(_LONGEST, ellipsis=True)
    tab = Content.assemble(
        (f" {number} ", "bold" if chosen else MUTED),
        (name.plain, "bold underline" if chosen else MUTED),
        (f" {sign.glyph} ", f"bold {sign.colour}"),
    )
    return tab.stylize(Style.from_meta({"counterpart": number}))
