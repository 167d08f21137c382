"""Messages: what happened, as small values that workers and widgets post and a screen listens to."""

from dataclasses import dataclass
from pathlib import Path

from textual.message import Message


@dataclass
class ClaimReached(Message):
    """The reviewer came to a claim by the mouse."""

    claim_id: int


@dataclass
class CellReached(Message):
    """The reviewer came to a cell of the matrix by the mouse."""

    row: int
    column: int


@dataclass
class StatementReached(Message):
    """The reviewer came to a statement of an article by the mouse: 0 for the first."""

    index: int


@dataclass
class CounterpartChosen(Message):
    """The reviewer chose a counterpart by the mouse: 1 for the first."""

    number: int


@dataclass
class FieldChanged(Message):
    """What stands in a field changed; ``field`` is its id."""

    field: str
    text: str


@dataclass
class RowReached(Message):
    """The reviewer came to a row of a list by the mouse; ``list_id`` is the id of its widget."""

    list_id: str
    row: int


@dataclass
class StoryWanted(Message):
    """The reviewer wants another story in front, ``paths`` loaded into it first.

    None for a story that is named after the paths.
    """

    story: str | None
    paths: tuple[Path, ...] = ()


@dataclass
class FolderWanted(Message):
    """The reviewer wants what arrives in a folder loaded into a story; None ends that."""

    story: str
    folder: Path | None


@dataclass
class StoryOpened(Message):
    """The desk is open, on a story or on none."""


@dataclass
class ArticlesArrived(Message):
    """Articles of a watched folder were loaded into a story: new ones, and others anew."""

    story: str
    added: int
    revised: int


@dataclass
class LoadProgress(Message):
    """A load has come to ``done`` of ``total``; ``told`` says that in words, with its pace."""

    done: int
    total: int
    told: str
    what: str


@dataclass
class ArticlesFailed(Message):
    """Some articles could not be loaded; each message names its file."""

    told: tuple[str, ...]
