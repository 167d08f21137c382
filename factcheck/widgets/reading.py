"""A reading pane: who published an article, when and under what title, above its text."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from factcheck.desk.views import Passage
from factcheck.widgets.article import ArticleText, Mark
from factcheck.widgets.plain import plain


class ReadingPane(Vertical):
    """An article at a statement, under a letter by which the differences name it."""

    def __init__(self, letter: str, *, id: str) -> None:
        super().__init__(id=id)
        self._letter = letter

    def compose(self) -> ComposeResult:
        """Lay the head above the text."""
        yield Static(classes="head", markup=False)
        yield ArticleText()

    def show(self, passage: Passage, marks: Sequence[Mark] = (), counted: str = "") -> None:
        """Show a statement in its article; ``counted`` tells which of how many it is ("2/4")."""
        article, speaker = passage.article, passage.statement.speaker
        facts = [plain(article.source)]
        if article.published:
            facts.append(f"{article.published.day} {article.published:%b %Y}")
        if speaker:
            facts.append(f"said by {plain(speaker)}")
        if passage.withdrawn:
            facts.append("no longer in the newest revision")
        elif article.revision > 1:
            facts.append(f"revision {article.revision}")
        outlet, *others = facts
        self._head(
            Content.assemble(
                self._badge(),
                (f" {counted} " if counted else "", "$text-muted"),
                (f" {outlet}", "bold"),
                (f"  {' · '.join(others)}" if others else "", "$text-muted"),
                (f"\n   {plain(article.title or 'Untitled')}", "italic $text-muted"),
            )
        )
        self.query_one(ArticleText).show(passage, marks)

    def tell(self, heading: str, message: str) -> None:
        """Show a sentence in place of an article."""
        self._head(Content.assemble(self._badge(), (f" {heading}", "bold $text-muted")))
        self.query_one(ArticleText).tell(message)

    def _badge(self) -> tuple[str, str]:
        return f" {self._letter} ", "bold reverse"

    def _head(self, content: Content) -> None:
        self.query_one(Static).update(content)
