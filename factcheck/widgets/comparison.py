"""One claim side by side: the statement, its counterpart in another article, and what was found."""

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from factcheck.desk.views import ClaimView, CopiedSpan, Counterpart, Earlier
from factcheck.widgets.article import Mark
from factcheck.widgets.findings import Findings
from factcheck.widgets.reading import ReadingPane
from factcheck.widgets.tabs import CounterpartTabs


class Comparison(Vertical):
    """The panes that show one claim, and which of its counterparts is in front."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._claim: ClaimView | None = None
        self.number = 1
        """Which counterpart is in front: 1 for the first."""
        self._copied: Sequence[CopiedSpan] = ()
        # Held, not looked up: a claim may come to be shown before the panes stand on the screen.
        self._statement = ReadingPane("A", id="statement")
        self._counterpart = ReadingPane("B", id="counterpart")
        self._tabs = CounterpartTabs(id="tabs")
        self._findings = Findings(id="findings")

    def compose(self) -> ComposeResult:
        """Lay the two articles side by side above the findings; a narrow terminal stacks them."""
        with Horizontal(id="articles"):
            yield self._statement
            yield self._counterpart
        with Vertical(id="found"):
            yield self._tabs
            yield self._findings

    @property
    def claim(self) -> ClaimView | None:
        """The claim that is shown, None where a sentence stands in its place."""
        return self._claim

    @property
    def counterpart(self) -> Counterpart | None:
        """The counterpart in front, if the claim has any."""
        if self._claim is None or not self._claim.counterparts:
            return None
        return self._claim.counterparts[self.number - 1]

    @property
    def counterparts(self) -> int:
        """How many counterparts the claim in front has."""
        return len(self._claim.counterparts) if self._claim else 0

    @property
    def articles(self) -> tuple[int, int] | None:
        """The articles of the statement and of the counterpart in front; None where there is none."""
        if self._claim is None or (counterpart := self.counterpart) is None:
            return None
        return self._claim.passage.article.id, counterpart.passage.article.id

    @property
    def shows_copies(self) -> bool:
        """Whether what the two articles have in common word for word is marked."""
        return bool(self._copied)

    def mark_copies(self, copied: Sequence[CopiedSpan]) -> None:
        """Mark these passages of the two articles, until another claim or counterpart comes to the front."""
        self.choose(self.number)
        self._copied = copied
        self._show_articles()

    @property
    def counterpart_has_focus(self) -> bool:
        """Whether the reviewer reads the counterpart."""
        return self._counterpart.has_focus_within

    def show(self, claim: ClaimView) -> None:
        """Show a claim; the counterpart in front, and what was found, stay when the claim does."""
        if self._claim is None or self._claim.line.id != claim.line.id:
            self.number = 1
        else:
            claim = claim._replace(earlier=self._claim.earlier)
        self._claim = claim
        self.choose(min(self.number, max(1, len(claim.counterparts))))

    def add_earlier(self, claim_id: int, earlier: tuple[Earlier, ...]) -> None:
        """Show what was decided on the same thing in other stories, unless another claim is shown by now."""
        if self._claim is not None and self._claim.line.id == claim_id and self._claim.earlier != earlier:
            self._claim = self._claim._replace(earlier=earlier)
            self._findings.show_again(self._claim)

    def choose(self, number: int) -> None:
        """Bring a counterpart to the front: 1 for the first. A number that there is none of does nothing."""
        claim = self._claim
        if claim is None or not (number == 1 or number <= len(claim.counterparts)):
            return
        self.number, self._copied = number, ()
        self._show_articles()
        self._findings.show(claim, self.counterpart)

    def tell(self, message: str) -> None:
        """Show a sentence in place of a claim."""
        self._claim = None
        self._statement.tell("", message)
        self._counterpart.tell("", "")
        self._tabs.show(())
        self._findings.clear()

    def _show_articles(self) -> None:
        claim, counterpart = self._claim, self.counterpart
        if claim is None:
            return
        self._statement.show(
            claim.passage, list(_marks(counterpart, "a")), copied=[span.a for span in self._copied]
        )
        if counterpart is None:
            self._counterpart.tell("no counterpart", "No other source was found to make this claim.")
            self._tabs.show(())
            return
        counted = f"{self.number}/{len(claim.counterparts)}"
        copied = [span.b for span in self._copied]
        self._counterpart.show(counterpart.passage, list(_marks(counterpart, "b")), counted, copied)
        self._tabs.show(claim.counterparts, self.number - 1)


def _marks(counterpart: Counterpart | None, side: str) -> Iterator[Mark]:
    """Yield the words on one side in which a statement and its counterpart differ."""
    if counterpart and counterpart.match:
        for difference in counterpart.match.differences:
            if span := difference.a if side == "a" else difference.b:
                yield Mark(*span, difference.conflict)
