"""Heads: the lines above a pane that say what is in it. The one of the pane with the focus is reversed."""

from collections import Counter
from collections.abc import Iterable

from textual.content import Content
from textual.widget import Widget

from factcheck.desk.dating import tell_date
from factcheck.desk.views import ClaimLine, Passage, Verdict
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.verdict_counts import draw_counts


class Head(Widget):
    """One or two lines, as many as the style sheet gives it."""

    ALLOW_SELECT = False

    def on_mount(self) -> None:
        """Follow the focus."""
        self.watch(self.screen, "focused", self._follow_focus, init=False)

    def _follow_focus(self) -> None:
        self.refresh()

    @property
    def badge_style(self) -> str:
        """The style of the word that names the pane."""
        # Reversed, not only tinted: without colours, it is how one sees where the keys go.
        pane = self.parent
        return "bold reverse" if isinstance(pane, Widget) and pane.has_focus_within else "bold"


class PaneHead(Head):
    """Who published an article, when, under what title, and who says the statement in it."""

    def __init__(self, letter: str) -> None:
        super().__init__(classes="head")
        self._letter = letter
        self._passage: Passage | None = None
        self._told = ""

    def show(self, passage: Passage, counted: str) -> None:
        """Show the head of an article; ``counted`` tells which counterpart of how many it is."""
        self._passage, self._told = passage, counted
        self.refresh()

    def tell(self, what: str) -> None:
        """Say something where there is no article."""
        self._passage, self._told = None, what
        self.refresh()

    def render(self) -> Content:
        """Draw the head in the lines there are."""
        badge = Content.styled(f" {self._letter} ", self.badge_style)
        told = Content.styled(f" {self._told} " if self._told else "", MUTED)
        if self._passage is None:
            return badge + told
        article, statement = self._passage.article, self._passage.statement
        first, second = [], []
        if article.published:
            first.append(tell_date(article.published))
        if self._passage.withdrawn:
            first.append("no longer in the newest revision")
        elif article.revision > 1:
            first.append(f"revision {article.revision}")
        if statement.speaker:
            second.append(f"said by {plain(statement.speaker)}")
        if article.title:
            second.append(plain(article.title))
        if self.size.height < 2:
            first, second = first + second, []
        return Content.assemble(
            badge,
            told,
            (f" {plain(article.source)}", "bold"),
            (f"  {' · '.join(first)}\n    {' · '.join(second)}", MUTED),
        )


class QueueHead(Head):
    """How many claims have which verdict, and what the columns of the queue are."""

    def __init__(self) -> None:
        super().__init__(classes="head")
        self._counts: Counter[Verdict | None] = Counter()
        self._order = ""
        self._shown = 0

    def show(self, lines: Iterable[ClaimLine]) -> None:
        """Count these claims."""
        self._counts = Counter(line.verdict for line in lines)
        self.refresh()

    def put_in_order(self, order: str, shown: int) -> None:
        """Say in which order claims are shown, and how many of them."""
        self._order, self._shown = order, shown
        self.refresh()

    def change(self, before: Verdict | None, after: Verdict | None) -> None:
        """Count a claim under its new verdict."""
        self._counts[before] -= 1
        self._counts[after] += 1
        self.refresh()

    def render(self) -> Content:
        """Draw the head."""
        badge, column = Content.styled(" Claims ", self.badge_style), "sources "
        found = f" {self._shown} of {total}," if self._shown < (total := self._counts.total()) else ""
        title = badge + Content.styled(f"{found} {self._order}", MUTED)
        gap = self.size.width - title.cell_length - len(column)
        if gap < 1:
            title, gap = title.truncate(max(0, self.size.width - len(column) - 1), ellipsis=True), 1
        return Content.assemble(title, (" " * gap + column, MUTED), "\n ", draw_counts(self._counts))
