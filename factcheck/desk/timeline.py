"""The timeline of a story: when each article first carried a claim, and what its revisions changed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk.appearances import Appearance, Happening, Step, Timeline
from factcheck.desk.claim_lines import OF_STORY, claim_lines
from factcheck.desk.dating import appeared, read_day
from factcheck.desk.revising import Kept, Revision, Taken, revision_steps
from factcheck.desk.sides import Carrier, Compared, take_sides

_REVISIONS = """
SELECT article.id, revision.number, article.revision, coalesce(article.origin_id, article.id), source.name,
       article.title, revision.published, revision.loaded,
       CASE WHEN article.revision > 1 THEN revision.text ELSE '' END
FROM article
JOIN revision ON revision.article_id = article.id
JOIN source ON source.id = article.source_id
WHERE article.story_id = :id ORDER BY article.id, revision.number"""

# What compares a statement with the one that was there before it is read of revised articles alone.
_STATEMENTS = """
SELECT statement.id, statement.article_id, statement.revision, statement.claim_id, statement.text,
       statement.speaker, statement.kind, statement.language,
       CASE WHEN article.revision > 1 THEN statement.quotes ELSE '' END,
       CASE WHEN article.revision > 1 THEN statement.facts ELSE '' END
FROM article JOIN statement ON statement.article_id = article.id
WHERE article.story_id = :id AND statement.kind <> 'byline'
ORDER BY statement.article_id, statement.place, statement.start, statement.id"""

_CONFLICTS = """
SELECT a.claim_id, "match".a_id, "match".b_id, "match".relation, "match".differences
FROM claim
JOIN statement AS a ON a.claim_id = claim.id
JOIN "match" ON "match".a_id = a.id
JOIN statement AS b ON b.id = "match".b_id AND b.claim_id = a.claim_id
WHERE claim.story_id = :id AND claim.conflicts > 0
ORDER BY "match".a_id, "match".b_id"""


def story_timeline(store: Store, story_id: int) -> Timeline:
    """Return what each article of a story carried when, as one state of the store has it.

    An article is taken to have carried a statement from its first revision on that has the words.
    """
    with store.read() as reader:
        revisions = [Revision(*row) for row in reader.rows(_REVISIONS, id=story_id)]
        statements = [Kept(*row) for row in reader.rows(_STATEMENTS, id=story_id)]
        lines = claim_lines(reader, OF_STORY, story_id)
        figures = _figures(reader, story_id, statements)
    of_article: dict[int, list[Revision]] = defaultdict(list)
    for revision in revisions:
        of_article[revision.article].append(revision)
    own: dict[int, list[Kept]] = defaultdict(list)
    for statement in statements:
        own[statement.article].append(statement)
    steps = {
        (article, number): found
        for article, history in of_article.items()
        for number, found in revision_steps(history, own[article])
    }
    moments = {(one.article, one.number): _moment(one, of_article[one.article]) for one in revisions}
    ordered = _in_order(of_article, moments)
    rank = {line.id: place for place, line in enumerate(lines)}
    told = _Telling(ordered, moments, steps, figures, rank)
    appearances = [
        Appearance(
            article=one.article,
            source=one.source,
            title=one.title,
            revision=one.number,
            at=read_day(moments[one.article, one.number][0]),
            is_loading=moments[one.article, one.number][1],
            happenings=told.happenings(one),
        )
        for one in ordered
    ]
    return Timeline(
        tuple(one for one in appearances if one.at),
        tuple(one for one in appearances if not one.at),
        lines,
    )


def _in_order(
    of_article: Mapping[int, Sequence[Revision]], moments: Mapping[tuple[int, int], tuple[str | None, bool]]
) -> list[Revision]:
    """Put revisions in the order in which they appeared; those of which that is not known come last."""
    order = {}
    for history in of_article.values():
        after = ""
        for one in history:  # a revision is never before the one that it changed, whatever the page says
            at, _ = moments[one.article, one.number]
            after = max(after, appeared(at)) if at else after
            # Of one day, the text that others go back to comes before them.
            is_copy = one.article != one.original
            order[one] = after if at else appeared(None), is_copy, one.loaded, one.article, one.number
    return sorted(order, key=order.__getitem__)


def _moment(revision: Revision, history: Sequence[Revision]) -> tuple[str | None, bool]:
    """Return when a revision appeared, and whether that is only when it was loaded."""
    if revision.number == 1:
        return revision.published, False
    before = history[revision.number - 2]
    if revision.published and revision.published != before.published:
        return revision.published, False
    return revision.loaded, True


def _figures(reader: Reader, story_id: int, statements: Iterable[Kept]) -> dict[tuple[int, int], str]:
    """Return, by claim and article, the words in which an article differs from others."""
    matches: dict[int, list[Compared]] = defaultdict(list)
    for claim, *columns in reader.rows(_CONFLICTS, id=story_id):
        matches[claim].append(Compared(*columns))
    carriers: dict[int, list[Carrier]] = defaultdict(list)
    for one in statements:
        if one.claim in matches:
            carriers[one.claim].append(Carrier(one.id, one.article, one.article, one.article, one.text))
    return {
        (claim, article): ", ".join(words)
        for claim, compared in matches.items()
        for article, (_, words) in take_sides(carriers[claim], compared).items()
    }


class _Telling:
    """What each article did with each claim, seen from what stood when it appeared."""

    def __init__(
        self,
        ordered: Sequence[Revision],
        moments: Mapping[tuple[int, int], tuple[str | None, bool]],
        steps: Mapping[tuple[int, int], Sequence[Taken]],
        figures: Mapping[tuple[int, int], str],
        rank: Mapping[int, int],
    ) -> None:
        self.revision_steps = steps
        self._moments = moments
        self._figures = figures
        self._rank = rank
        self._began: dict[int, str] = {}
        self._copied: dict[tuple[int, int], int] = {}
        for revision in ordered:
            at, _ = moments[revision.article, revision.number]
            for step in steps[revision.article, revision.number]:
                if step.claim is not None and not step.goes:
                    self._copied.setdefault((step.claim, revision.original), revision.article)
                    if at:
                        self._began.setdefault(step.claim, at)

    def happenings(self, revision: Revision) -> tuple[Happening, ...]:
        """Return the steps of a revision in the order of review, what belongs to no claim last."""
        steps = self.revision_steps[revision.article, revision.number]
        last = len(self._rank)
        return tuple(
            Happening(
                step=self._name(revision, step),
                claim=step.claim if step.claim in self._rank else None,
                says=step.statement.text,
                speaker=step.statement.speaker,
                figures=step.changed or self._told_figures(revision, step),
                before=step.before,
            )
            for step in sorted(
                steps, key=lambda one: self._rank.get(one.claim, last) if one.claim is not None else last
            )
        )

    def _told_figures(self, revision: Revision, step: Taken) -> str:
        stands = step.claim is not None and step.statement.last == revision.newest
        return self._figures.get((step.claim or 0, revision.article), "") if stands else ""

    def _name(self, revision: Revision, step: Taken) -> Step:
        at, _ = self._moments[revision.article, revision.number]
        if step.goes or step.claim is None:
            return Step.WITHDRAWS
        if step.before:
            return Step.CORRECTS
        if self._copied[step.claim, revision.original] != revision.article:
            return Step.REPEATS
        return Step.FIRST if at and _may_be_one(at, self._began[step.claim]) else Step.CARRIES


def _may_be_one(at: str, first: str) -> bool:
    """Tell whether of two moments, or days, neither is surely later."""
    one, other = read_day(at), read_day(first)
    if isinstance(one, datetime) and isinstance(other, datetime):
        return appeared(at) == appeared(first)
    return _day(one) == _day(other)


def _day(moment: date | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment
