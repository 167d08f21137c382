"""The counterparts of a statement in one line: number, outlet and relation, each to be chosen by a click."""

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from factcheck.desk.views import Counterpart
from factcheck.messages import CounterpartChosen
from factcheck.widgets.plain import plain
from factcheck.widgets.signs import MUTED, RELATIONS

_LONGEST = 24


class CounterpartTabs(Static):
    """One tab a counterpart; a click posts ``CounterpartChosen``."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, markup=False)

    def show(self, counterparts: Sequence[Counterpart], chosen: int) -> None:
        """Show these counterparts, with one of them chosen."""
        tabs = []
        for index, counterpart in enumerate(counterparts):
            sign = RELATIONS[counterpart.match.relation if counterpart.match else None]
            name = Content(plain(counterpart.passage.article.source)).truncate(_LONGEST, ellipsis=True)
            tab = Content.assemble(
                (f" {index + 1} ", "bold" if index == chosen else MUTED),
                (name.plain, "bold underline" if index == chosen else MUTED),
                (f" {sign.glyph} ", f"bold {sign.colour}"),
            )
            tabs.append(tab.stylize(Style.from_meta({"counterpart": index + 1})))
        self.update(Content(" ").join([Content.styled(" compared with", MUTED), *tabs]), layout=False)

    def clear(self) -> None:
        """Show nothing."""
        self.update(Content(), layout=False)

    def on_click(self, event: events.Click) -> None:
        """Tell which counterpart was clicked."""
        number = event.style.meta.get("counterpart")
        if number is not None:
            self.post_message(CounterpartChosen(number))
