"""The tables of the store. Rows stay behind the desk; what leaves it are the values of ``desk.views``.

Moments are text in ISO 8601, in UTC; facts, quotes, differences and reasons are JSON text, which is "" for an
empty list or object. Both are the same on every engine, and plain SQL reads them as they were written.
"""

from sqlalchemy import BigInteger, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

# What has a name can be altered by a later migration, on every engine.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

_TYING = text("statements <> ''")
_SKIPPED = text("skipped IS NOT NULL")


class Story(SQLModel, table=True):
    """The articles about one event that a reviewer works on together."""

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    opened: str = Field(index=True)
    changed: str
    edition: int = 0
    """Counts the changes of its articles."""
    grouped: int = 0
    """The edition that its claims were made from; behind ``edition`` after an interrupted load."""
    compared: str = ""
    """The fingerprint of the statements that its matches were found among."""
    origins_needed: int = 0
    """How many independent origins had to agree for its claims to be suggested as corroborated."""
    articles: int = 0
    """This and what follows is kept with every change, so that nothing is counted to show a story."""
    sources: int = 0
    claims: int = 0
    """Those in its queue; of them have a verdict ``decided``, and state different facts ``conflicts``."""
    decided: int = 0
    conflicts: int = 0


class Seat(SQLModel, table=True):
    """Where a reviewer was last in a story, and how they had the desk: see ``desk.seats``."""

    reviewer: str = Field(primary_key=True)
    story_id: int = Field(foreign_key="story.id", primary_key=True)
    claim_id: int | None = None
    order: str = ""
    is_blind: bool = False
    width: int | None = None
    height: int | None = None
    taken: str


class Source(SQLModel, table=True):
    """Who published."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    """The folded name, or the file of an article that names no source: two such never count as one."""
    name: str


class Article(SQLModel, table=True):
    """One document from one source, as it stands in its newest revision."""

    __table_args__ = (UniqueConstraint("story_id", "source_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    story_id: int = Field(foreign_key="story.id", index=True)
    source_id: int = Field(foreign_key="source.id", index=True)
    key: str
    """What makes a reloaded page the same article: its URL, or else its file."""
    title: str = ""
    author: str | None = None
    published: str | None = None
    """ISO 8601, a day or a moment, with the offset that the page gave."""
    url: str | None = None
    language: str | None = None
    path: str = ""
    revision: int
    """The number of its newest revision."""
    origin_id: int | None = Field(default=None, foreign_key="article.id")
    """The article that was first with the text it goes back to: itself where it copies nobody."""
    origin: str = ""
    """Whose text that is, the agency's or that outlet's; "" where it is the article's own alone."""
    goes_back_to: int | None = Field(default=None, foreign_key="article.id")
    """The origin that a person named, whatever the words tell: itself where they say it is independent."""


class Revision(SQLModel, table=True):
    """The text of an article as it stood at one loading."""

    __table_args__ = (UniqueConstraint("article_id", "number"), Index("ix_revision_digest", "digest"))

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    number: int
    digest: str
    text: str
    published: str | None = None
    """What the page gave as the article's date at that loading; the article has the newest."""
    loaded: str


class Claim(SQLModel, table=True):
    """What gets a verdict.

    The columns down to ``decided_on`` are its state: what persons have decided, which events alone change.
    Those below are kept so that the queue need not count.
    """

    __table_args__ = (
        Index("ix_claim_queue", "story_id", "rank"),
        Index("ix_claim_skipped", "story_id", "skipped", sqlite_where=_SKIPPED, postgresql_where=_SKIPPED),
    )

    id: int | None = Field(default=None, primary_key=True)
    story_id: int = Field(foreign_key="story.id")
    verdict: str | None = None
    note: str = ""
    title: str = ""
    """The claim in a reviewer's words; empty while it goes by its first statement."""
    flagged: bool = False
    skipped: str | None = None
    """When it was put off."""
    evidence: str = ""
    """JSON: what its verdict rests on besides the statements, in the order it was added."""
    decided_on: str = ""
    """JSON: the statements that its verdict was given in view of."""
    suggested: str | None = None
    """The verdict that the machine suggests; None, where nothing speaks for another, is unverified."""
    reasons: str = ""
    worth: str = ""
    """JSON: what tells how worth checking its first statement is, in words."""
    rank: int = 0
    """The place in the queue, from 0; below 0 a claim that is kept and not listed."""
    sources: int = 0
    conflicts: int = 0


class Statement(SQLModel, table=True):
    """A sentence-sized span of a revision: the newest that has it."""

    __table_args__ = (
        Index("ix_statement_claim", "claim_id"),
        Index("ix_statement_article", "article_id"),
        Index("ix_statement_text_key", "text_key"),
    )

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    revision: int
    """The number of the newest revision that has it; behind the article's when it was withdrawn."""
    start: int
    end: int
    text: str
    kind: str
    language: str | None
    speaker: str | None
    quotes: str
    facts: str
    check_worthiness: float
    claim_id: int | None = Field(default=None, foreign_key="claim.id")
    place: int = 0
    """The place within its claim, from 0 for the statement shown first."""
    by_hand: bool = False
    """Whether a reviewer cut it out of the text; while that is undone, its revision is below 0."""
    text_key: int = Field(default=0, sa_type=BigInteger)
    """The hash of its normalised text, whose first statement has its keys; 0 when it can match no other."""


class StatementKey(SQLModel, table=True):
    """A key of ``matching.keys`` under which a statement is found; only the first with its text has any.

    The statement is no foreign key: it would be looked up for each of some forty keys, and none is deleted.
    """

    __tablename__ = "statement_key"
    __table_args__ = {"sqlite_with_rowid": False}

    key: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    statement_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})


class Epoch(SQLModel, table=True):
    """A time in which keys were chosen by the same counts; before the first of them nothing was counted."""

    id: int | None = Field(default=None, primary_key=True)
    begun: str
    stored: int
    """How many statements the store had when it began."""
    texts: int
    """In how many of them the words were counted."""


class WordCount(SQLModel, table=True):
    """In how many texts of an epoch's sample a word stands; words of a single text are left out."""

    __tablename__ = "word_count"
    __table_args__ = {"sqlite_with_rowid": False}

    word: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    epoch_id: int = Field(primary_key=True, foreign_key="epoch.id")
    count: int


class Match(SQLModel, table=True):
    """Two statements that speak of the same thing, as the machine sees it; ``a_id < b_id``."""

    __table_args__ = (UniqueConstraint("a_id", "b_id"), Index("ix_match_b", "b_id"))

    id: int | None = Field(default=None, primary_key=True)
    story_id: int = Field(foreign_key="story.id", index=True)
    a_id: int = Field(foreign_key="statement.id")
    b_id: int = Field(foreign_key="statement.id")
    score: float
    relation: str
    differences: str


class CrossMatch(SQLModel, table=True):
    """Two statements of different stories that speak of the same thing; ``a_id < b_id``."""

    __tablename__ = "cross_match"
    __table_args__ = (
        Index("ix_cross_match_b", "b_id"),
        Index("ix_cross_match_score", "score", "a_id", "b_id"),
    )

    a_id: int = Field(foreign_key="statement.id", primary_key=True)
    b_id: int = Field(foreign_key="statement.id", primary_key=True)
    score: float
    relation: str
    differences: str


class CrossSearch(SQLModel, table=True):
    """How far the matches between stories have been looked for: one row, once they were."""

    __tablename__ = "cross_search"

    id: int | None = Field(default=None, primary_key=True)
    up_to: int
    """The number of the last statement that was matched with those before it."""


class StorySearch(SQLModel, table=True):
    """What the matches of a large story were found by, so that only what is new need be compared."""

    __tablename__ = "story_search"

    story_id: int = Field(primary_key=True, foreign_key="story.id")
    base: str
    """A digest of the statements whose words were counted."""
    neighbourhoods: str
    """Beside which others each of its statements was found."""


class Event(SQLModel, table=True):
    """One thing that a person did to a claim. Events are only ever added.

    ``undone`` is the one column that changes: it keeps what the ``undo`` and ``redo`` events, which are
    added as well, amount to.
    """

    __table_args__ = (
        Index("ix_event_claim", "claim_id"),
        Index("ix_event_story", "story_id", "id"),
        # What ties statements is a small part of the log, and is asked for at every look at a claim.
        Index("ix_event_tie", "story_id", "id", sqlite_where=_TYING, postgresql_where=_TYING),
    )

    id: int | None = Field(default=None, primary_key=True)
    story_id: int = Field(foreign_key="story.id")
    claim_id: int | None = Field(default=None, foreign_key="claim.id")
    """The claim that was decided on; None for what was decided on an article."""
    article_id: int | None = Field(default=None, foreign_key="article.id")
    """The article that was decided on; None for what was decided on a claim."""
    action: str
    """A name of ``desk.actions.DONE``, or ``undo`` or ``redo``."""
    step: int = 0
    """The first event of what was decided at once, on one claim or on many; an ``undo`` or ``redo`` has the
    step that it is about."""
    before: str
    """JSON: the columns of the claim's or article's state that it speaks of, as they were, without nulls."""
    after: str
    """JSON: the same columns as it left them."""
    reviewer: str
    at: str
    statements: str = ""
    """JSON, of what ties statements: those of each claim that is joined, or those that are parted, and those
    that they are parted from.

    The person named the first of each list, or of what is parted from all others the first alone.
    """
    moved: str = ""
    """JSON, of what ties statements: the claim that each statement was in whose claim it changed."""
    placed: str = ""
    """JSON, of what ties statements: the claim that each of them came to."""
    undone: int | None = Field(default=None, foreign_key="event.id")
    """The ``undo`` event that took it back; None while it stands."""
