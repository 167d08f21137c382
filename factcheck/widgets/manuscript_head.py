"""The head of a manuscript: whose article it is, when it appeared, and how many of its claims are decided."""

from collections import Counter

from textual.content import Content

from factcheck.desk.dating import tell_date
from factcheck.desk.views import ArticleView, ClaimLine, Manuscript, Verdict
from factcheck.widgets.heads import Head
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.verdict_counts import draw_counts


class ManuscriptHead(Head):
    """Two lines above an article; the second gives way where there is only one."""

    def __init__(self) -> None:
        super().__init__(classes="head")
        self._article: ArticleView | None = None
        self._verdicts: dict[int, Verdict | None] = {}
        self._counted = ""

    def show(self, manuscript: Manuscript) -> None:
        """Show the head of an article, and which of the story's articles it is."""
        self._article = manuscript.article
        self._verdicts = {line.id: line.verdict for line in manuscript.claims}
        place = manuscript.articles.index(manuscript.article.id) + 1
        self._counted = f"{place}/{len(manuscript.articles)}"
        self.refresh()

    def change(self, line: ClaimLine) -> None:
        """Count a claim under its new verdict."""
        self._verdicts[line.id] = line.verdict
        self.refresh()

    def render(self) -> Content:
        """Draw the head: the counts stay, what is told of the article gives way."""
        if self._article is None:
            return Content.styled(" Article ", self.badge_style)
        first = Content.assemble(
            (" Article ", self.badge_style),
            (f" {self._counted} ", MUTED),
            (f" {plain(self._article.source)}", "bold"),
            (f"  {' · '.join(_told(self._article))}", MUTED),
        )
        second = Content.styled(f" {plain(self._article.title)}", "italic")
        counts = self._counts()
        if self.size.height < 2:
            return _beside(first, counts, self.size.width)
        return Content("\n").join([first, _beside(second, counts, self.size.width)])

    def _counts(self) -> Content:
        counts = Counter(self._verdicts.values())
        decided = len(self._verdicts) - counts[None]
        return Content.assemble(draw_counts(counts), f"   {decided} of {len(self._verdicts)} decided ")


def _told(article: ArticleView) -> list[str]:
    told = [tell_date(article.published)] if article.published else ["undated"]
    if article.author:
        told.append(f"by {plain(article.author)}")
    if article.revision > 1:
        told.append(f"revision {article.revision}")
    return told


def _beside(left: Content, right: Content, width: int) -> Content:
    space = width - right.cell_length - 1
    if space < 0:
        return right.truncate(width)
    return left.truncate(space, ellipsis=True, pad=True) + Content(" ") + right
