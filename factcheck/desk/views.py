"""What the desk hands out: frozen values that screens, widgets, reports and the command line show.

They are named tuples, though their order means nothing: give them their fields by name. Two dozen frozen
dataclasses would take longer to define than the claims take to read.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from factcheck.desk.dating import tell_date
from factcheck.ingest.document import Kind
from factcheck.matching.match import Difference, Relation
from factcheck.statements.facts import Fact
from factcheck.statements.statement import Quote


class Verdict(StrEnum):
    """One reviewer's decision on a claim. A claim without one is open, which is not unverified."""

    CORROBORATED = "corroborated"
    DISPUTED = "disputed"
    UNVERIFIED = "unverified"

    @property
    def glyph(self) -> str:
        """The sign of the verdict: one cell wide in every terminal, told apart without colour."""
        return {"corroborated": "✓", "disputed": "✗", "unverified": "?"}[self.value]


OPEN_GLYPH = "○"
"""The sign of a claim without a verdict."""

LAST_DECISIONS = 10
"""How many decisions stay in sight of the reviewer."""


class ArticleView(NamedTuple):
    """One article as it stands in its newest revision."""

    id: int
    source: str
    title: str
    author: str | None
    published: date | None
    url: str | None
    language: str | None
    path: str
    """The file it was last loaded from."""
    revision: int
    """1 for the text first loaded, 2 for the first change, and so on."""
    original: int
    """The article that was first with the text it goes back to; its own id where it copies nobody."""
    origin: str
    """Whose text that is, the agency's or the outlet's; "" where it is the article's own alone."""
    origin_by_hand: bool = False
    """Whether a person has named its origin."""


class StatementView(NamedTuple):
    """One statement: ``text`` is characters ``start`` to ``end`` of its revision of the article."""

    id: int
    article: int
    source: str
    start: int
    end: int
    text: str
    kind: Kind
    speaker: str | None
    quotes: tuple[Quote, ...]
    facts: tuple[Fact, ...]
    check_worthiness: float


class Wording(NamedTuple):
    """What a search looks through of one statement."""

    text: str
    source: str
    speaker: str
    """"" for the outlet's own voice."""


class TieView(NamedTuple):
    """A person's word on two statements, which later loads keep."""

    joins: bool
    """True where they were confirmed or linked, False where they were rejected or split."""
    reviewer: str
    at: datetime
    """UTC."""


class MatchView(NamedTuple):
    """Two statements (by id) that speak of the same thing, and how their facts stand to each other."""

    a: int
    b: int
    score: float
    relation: Relation
    differences: tuple[Difference, ...]
    tie: TieView | None = None
    """Who has confirmed or rejected it; None while only the machine says so."""

    def doubts(self, difference: Difference) -> bool:
        """Tell whether a difference would be a conflict, were the two surely about the same thing."""
        return difference.conflict and self.relation is not Relation.CONFLICTS


class ClaimLine(NamedTuple):
    """A claim as the queue lists it."""

    id: int
    text: str
    """Its title, or else the words of its first statement."""
    verdict: Verdict | None
    suggested: Verdict
    statements: tuple[int, ...]
    """Ids of the statements that make or deny it, the one shown first leading."""
    sources: int
    """How many sources carry it; several statements of one source count once."""
    conflicts: int
    """How many pairs of its statements state different facts."""
    check_worthiness: float
    has_note: bool = False
    title: str = ""
    """The claim in a reviewer's words; empty while it goes by its first statement."""
    flagged: bool = False
    skipped: datetime | None = None
    """When it was put off, in UTC; None when it was not, or was decided since."""
    evidence: int = 0
    """How many pieces of evidence its verdict rests on."""
    new_since: tuple[int, ...] = ()
    """Ids of its statements that came, or were withdrawn, since it got its verdict."""


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    DOCUMENT = "document"
    LINK = "link"
    CALL = "call"


class Evidence(NamedTuple):
    """What a verdict rests on besides the statements."""

    kind: EvidenceKind
    what: str
    """The name of a document, the address of a link, who was called."""
    says: str = ""
    """What it shows; of a call, what they answered."""
    on: date | None = None
    """The day, or the moment, that a link was looked at or a call made."""
    archived: str | None = None
    """The address of an archived copy of a link."""


class CopiedSpan(NamedTuple):
    """Words that two articles share outside quotations: ``text`` is ``[a[0]:a[1]]`` of the first's text."""

    a: tuple[int, int]
    b: tuple[int, int]
    text: str


class CopyView(NamedTuple):
    """An article that goes back to another one, and what shows it."""

    article: ArticleView
    passages: tuple[CopiedSpan, ...]
    """As seen from the copy: a is its text, b the original's."""
    later: str
    """How long after the original it was published, "40 minutes later"; "" where that is not known."""


class OriginView(NamedTuple):
    """One origin: the article that was first with a text, and those that go back to it."""

    name: str
    """Whose text it is, the agency's or the outlet's; "" for a report that nobody copied."""
    original: ArticleView
    copies: tuple[CopyView, ...]


class SourceLine(NamedTuple):
    """An article of a story as the list of its sources shows it."""

    article: ArticleView
    statements: int
    """How many its newest revision makes."""
    copies: int
    """How many other articles go back to it."""
    original: ArticleView | None = None
    """The article that it goes back to; None where it goes back to no other."""
    passages: int = 0
    """How many passages it has in common with that one, quotations left out."""
    later: str = ""
    """How long after that one it was published; "" where that is not known."""


class Passage(NamedTuple):
    """A statement in its article, ready to be shown."""

    statement: StatementView
    article: ArticleView
    text: str
    """The whole text of the revision that the statement stands in."""
    withdrawn: bool = False
    """True when the article's newest revision no longer has it."""


class Counterpart(NamedTuple):
    """Another statement of the same claim, and how it compares with the one shown first.

    In ``match``, a is always the statement shown first and b is this one; None when the two were only
    joined through others, or by hand.
    """

    passage: Passage
    match: MatchView | None
    tie: TieView | None = None
    """Who said that the two make one claim; None while only the machine says so."""


class Decision(NamedTuple):
    """Something that a reviewer decided on a claim."""

    id: int
    """Later decisions have higher ones."""
    step: int
    """Equal for what was decided at once, and is undone at once."""
    claim: int | None
    """None for what was decided on an article."""
    text: str
    """The claim as it is now told, or the source of the article."""
    action: str
    """One of ``desk.actions.DONE``."""
    told: str
    """What was done, in the past tense: "marked disputed", "note added"."""
    verdict: Verdict | None
    """What it was marked; None for one that was opened again, and for what is no ``mark``."""
    reviewer: str
    at: datetime
    """UTC."""
    undone: datetime | None
    """When it was taken back, in UTC; None while it stands."""


class Earlier(NamedTuple):
    """A claim of another story that was decided, and that a statement of this one matches."""

    claim: int
    story: str
    decision: Decision
    """The one that gave it its present verdict."""
    match: MatchView
    """The statement of this claim (a) with that of the other (b)."""

    def tell(self) -> str:
        """Say what was decided: "decided disputed by K. Lee on 3 March 2026, in story harbour-fire"."""
        day = tell_date(self.decision.at.date())
        return f"decided {self.decision.verdict} by {self.decision.reviewer} on {day}, in story {self.story}"

    def tell_differences(self) -> list[str]:
        """Say in what the two differ: "this says 40, the earlier one says 12"."""
        return [difference.tell("this", "the earlier one") for difference in self.match.differences]


class Rival(NamedTuple):
    """Another claim of the story, a statement of which states other facts than one of this."""

    claim: int
    text: str
    """The claim as it is told."""
    match: MatchView
    """The statement of this claim (a) with that of the other (b); of several the likest."""
    sources: tuple[str, str]
    """Who published the two."""

    def tell(self) -> str:
        """Say in what they differ: "Courier says 12, Radio Coast says 40"."""
        told = (one.tell(*self.sources) for one in self.match.differences if one.conflict)
        return "; ".join(dict.fromkeys(told))


class ClaimView(NamedTuple):
    """A claim with everything that a reviewer needs to decide on it."""

    line: ClaimLine
    passage: Passage
    counterparts: tuple[Counterpart, ...]
    conflicts: tuple[MatchView, ...]
    """Every two of its statements that state different facts."""
    reasons: tuple[str, ...]
    """Why the machine suggests what it does, a line each."""
    worth: tuple[str, ...]
    """What tells how worth checking it is, what counts most leading: "figures", "an opinion"."""
    silent: tuple[str, ...]
    """The sources of the story that do not mention it, by name."""
    note: str
    decided: Decision | None
    """The decision that gave the claim its present verdict, if it has one."""
    dissent: tuple[Decision, ...] = ()
    """The last verdicts of other reviewers that are not the present one and stand, in the order of time."""
    evidence: tuple[Evidence, ...] = ()
    """In the order it was added."""
    earlier: tuple[Earlier, ...] = ()
    """What was decided on the same thing in other stories, the likest first."""
    rivals: tuple[Rival, ...] = ()
    """The claims of the story that conflict with it, the likest first."""

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Its statements, the one shown first leading."""
        return self.passage, *(counterpart.passage for counterpart in self.counterparts)

    @property
    def matches(self) -> tuple[MatchView, ...]:
        """How the statement shown first compares with each other, then the conflicts among those."""
        first = self.passage.statement.id
        compared = (counterpart.match for counterpart in self.counterparts)
        among_others = (match for match in self.conflicts if first not in (match.a, match.b))
        return *(match for match in compared if match), *among_others


class Hit(NamedTuple):
    """A statement that a search of the whole store found."""

    statement: int
    text: str
    story: str
    source: str
    claim: int | None
    """None for one that is in no claim: a byline, or one just loaded."""
    verdict: Verdict | None
    score: float
    """0 to 100: half how much it has of the words asked for, half how alike the two are as statements."""
    others: int
    """How many more statements say the same word by word."""


class HitPage(NamedTuple):
    """A page of what a search found, the best first."""

    page: int
    """From 1."""
    hits: tuple[Hit, ...]
    total: int
    """How many there are on all pages; of those beyond the first thousand, withdrawn ones are counted too
    until a page that far is looked at."""


class Underlined(NamedTuple):
    """A statement where it stands in its article, and the claim that it makes or denies."""

    statement: int
    start: int
    end: int
    claim: int


class Manuscript(NamedTuple):
    """A whole article with its claims, for a reviewer who reads it from top to bottom."""

    article: ArticleView
    text: str
    statements: tuple[Underlined, ...]
    """By their place in the text; of two that begin at one place the longer leads. Some may lie in others."""
    claims: tuple[ClaimLine, ...]
    """Each claim of ``statements`` once, in the order of review."""
    articles: tuple[int, ...]
    """Ids of the articles of the story, this one among them, in the order they appeared."""


class StoryView(NamedTuple):
    """A story and how far its review has come."""

    id: int
    name: str
    articles: int
    sources: int
    claims: int
    decided: int
    conflicts: int
    """How many claims have statements that state different facts."""


class StoryReport(NamedTuple):
    """A story with all its claims and articles: what a report is written from."""

    story: StoryView
    as_of: date | None
    """The day of the last change to the story, so that the same store gives the same report."""
    reviewers: tuple[str, ...]
    claims: tuple[ClaimView, ...]
    articles: tuple[ArticleView, ...]


class Change(NamedTuple):
    """What a verb of the desk did, as it now stands in the store."""

    told: str
    """What was done, in the past tense: "marked disputed", "undid: marked disputed (3 claims)"."""
    claims: tuple[ClaimLine, ...]
    """The claims that it was done to, at least one."""
    story: StoryView
    last: tuple[Decision, ...]
    """The last decisions in the story, the newest first, ``LAST_DECISIONS`` of them at most."""

    @property
    def claim(self) -> ClaimLine:
        """The claim that it was done to; of several, the first."""
        return self.claims[0]
