"""Messages: what happened, as small values that workers and widgets post and a screen listens to."""

from dataclasses import dataclass

from textual.message import Message

from factcheck.desk.views import ClaimLine, StoryView


@dataclass
class ClaimReached(Message):
    """The reviewer came to a claim by the mouse."""

    claim_id: int


@dataclass
class CounterpartChosen(Message):
    """The reviewer chose a counterpart by the mouse: 1 for the first."""

    number: int


@dataclass
class SearchChanged(Message):
    """What stands in the search field changed."""

    words: str


class SearchDone(Message):
    """Enter was pressed in the search field."""


class SearchLeft(Message):
    """Escape was pressed in the search field."""


@dataclass
class NoteWritten(Message):
    """Enter was pressed in the note field."""

    claim_id: int
    note: str


class NoteLeft(Message):
    """Escape was pressed in the note field."""


@dataclass
class LoadProgress(Message):
    """A load has come to ``done`` of ``total`` steps."""

    done: int
    total: int
    what: str


@dataclass
class ArticlesFailed(Message):
    """Some articles could not be loaded; each message names its file."""

    told: tuple[str, ...]


@dataclass
class StoryOpened(Message):
    """A story is there to be reviewed."""

    story: StoryView
    claims: tuple[ClaimLine, ...]
