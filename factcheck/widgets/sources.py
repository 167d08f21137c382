"""The sources of a story: each article under the one that it goes back to."""

from collections.abc import Iterable, Iterator

from factcheck.desk.counting import tell_count
from factcheck.desk.dating import tell_date
from factcheck.desk.stances import Stance
from factcheck.desk.views import SourceLine
from factcheck.widgets.fitting import fit
from factcheck.widgets.row_list import RowList
from factcheck.widgets.stance_signs import STANCES

COPY = STANCES[Stance.REPEATS]


class SourceList(RowList[SourceLine]):
    """One row an article; those that go back to another stand under it, marked as copies."""

    chosen_for: int | None = None
    """The article whose origin is being chosen."""

    def draw(self, one: SourceLine, width: int, is_current: bool) -> Iterable[tuple[str, str]]:
        """Draw a row: who, when, and what the article is of the others."""
        mark = f"  {COPY.glyph} " if one.original else "  "
        mark = "→ " if one.article.id == self.chosen_for else mark
        name = max(8, min(36, width * 2 // 5) - len(mark))
        yield mark, "muted"
        yield f"{fit(one.article.source, name)} ", "row"
        yield fit(" · ".join(_tell(one)), max(0, width - name - len(mark) - 1)), "muted"


def _tell(one: SourceLine) -> Iterator[str]:
    article = one.article
    if one.original:
        yield one.later or (tell_date(article.published) if article.published else "no date")
        yield tell_count(one.passages, "copied passage")
    else:
        yield tell_date(article.published) if article.published else "no date"
        yield f"first of {tell_count(one.copies + 1, 'article')}" if one.copies else "reporting of its own"
        if article.origin and article.origin != article.source:
            yield f"text of {article.origin}"
    if article.origin_by_hand:
        yield "said by hand"
    if article.revision > 1:
        yield f"revision {article.revision}"
    yield tell_count(one.statements, "statement")
