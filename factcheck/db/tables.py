"""The tables of the store. Rows stay behind the desk; what leaves it are the values of ``desk.views``."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, Index, TypeDecorator, UniqueConstraint
from sqlmodel import Field, SQLModel


class Moment(TypeDecorator[datetime]):
    """A moment in UTC that comes back as it went in, on engines that forget time zones as well."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store every moment in UTC."""
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment its time zone back."""
        return value and value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


class Layout(SQLModel, table=True):
    """One row: the version of the tables, so that an older program never writes into a newer store."""

    version: int = Field(primary_key=True)


class Story(SQLModel, table=True):
    """The articles about one event that a reviewer works on together."""

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    position: int | None = None
    """The claim that the reviewer was last at."""
    opened: datetime = Field(sa_type=Moment, index=True)
    changed: datetime = Field(sa_type=Moment)
    edition: int = 0
    """Counts the changes of its articles."""
    grouped: int = 0
    """The edition that its claims were made from; behind ``edition`` after an interrupted load."""


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
    title: str
    author: str | None
    published: str | None
    """ISO 8601, a day or a moment, with the offset that the page gave."""
    url: str | None
    language: str | None
    path: str
    revision: int
    """The number of its newest revision."""


class Revision(SQLModel, table=True):
    """The text of an article as it stood at one loading."""

    __table_args__ = (UniqueConstraint("article_id", "number"), Index("ix_revision_digest", "digest"))

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    number: int
    digest: str
    text: str
    loaded: datetime = Field(sa_type=Moment)


class Claim(SQLModel, table=True):
    """What gets a verdict; the columns below its verdict are kept so that the queue need not count."""

    __table_args__ = (Index("ix_claim_queue", "story_id", "rank"),)

    id: int | None = Field(default=None, primary_key=True)
    story_id: int = Field(foreign_key="story.id")
    verdict: str | None = None
    note: str = ""
    suggested: str = "unverified"
    reasons: list[str] = Field(default_factory=list, sa_type=JSON)
    rank: int = 0
    """The place in the queue, from 0."""
    sources: int = 0
    conflicts: int = 0


class Statement(SQLModel, table=True):
    """A sentence-sized span of a revision: the newest that has it."""

    __table_args__ = (Index("ix_statement_claim", "claim_id"), Index("ix_statement_article", "article_id"))

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
    quotes: list[Any] = Field(sa_type=JSON)
    facts: list[Any] = Field(sa_type=JSON)
    check_worthiness: float
    claim_id: int | None = Field(default=None, foreign_key="claim.id")
    place: int = 0
    """The place within its claim, from 0 for the statement shown first."""


class Match(SQLModel, table=True):
    """Two statements that speak of the same thing, as the machine sees it; ``a_id < b_id``."""

    __table_args__ = (UniqueConstraint("a_id", "b_id"), Index("ix_match_b", "b_id"))

    id: int | None = Field(default=None, primary_key=True)
    story_id: int = Field(foreign_key="story.id", index=True)
    a_id: int = Field(foreign_key="statement.id")
    b_id: int = Field(foreign_key="statement.id")
    score: float
    relation: str
    differences: list[Any] = Field(sa_type=JSON)


class Event(SQLModel, table=True):
    """One thing that a person did to a claim. Events are only ever added.

    ``undone`` is the one column that changes: it keeps what the ``undo`` and ``redo`` events, which are
    added as well, amount to.
    """

    __table_args__ = (
        Index("ix_event_claim", "claim_id", "id"),
        Index("ix_event_reviewer", "story_id", "reviewer", "id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    story_id: int = Field(foreign_key="story.id")
    claim_id: int = Field(foreign_key="claim.id")
    action: str
    """``mark``, ``note``, ``undo`` or ``redo``."""
    verdict_before: str | None
    verdict: str | None
    note_before: str
    note: str
    reviewer: str
    at: datetime = Field(sa_type=Moment)
    undone: bool = False
    target_id: int | None = Field(default=None, foreign_key="event.id")
    """The event that an ``undo`` or ``redo`` is about."""
