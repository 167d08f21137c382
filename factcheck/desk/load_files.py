"""Loading files: read by worker processes where many are new, stored by this one, in their order.

Whatever reads ahead, the store comes to hold the same: it is asked again before a file is stored.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.db.store import Store
from factcheck.desk.counting import tell_count
from factcheck.desk.known import is_loaded
from factcheck.desk.stories import story_named
from factcheck.ingest.clean import clean_path
from factcheck.ingest.read import read_data
from factcheck.ingest.unreadable import UnreadableError

if TYPE_CHECKING:
    from factcheck.desk.reading import ReadArticle

_MANY = 48
"""New files from which on starting processes pays: it costs about what reading twenty articles does."""

_Checked = tuple[Path, bool]
"""A file, and whether the story has it as it is."""


class Outcome(StrEnum):
    """What came of one file."""

    ADDED = "added"
    REVISED = "revised"
    EARLIER = "earlier"
    """An earlier version of an article than the story has: kept as a revision that is not the newest."""
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LoadResult:
    """What came of one file, with a message that names it."""

    path: str
    outcome: Outcome
    message: str


def load_files(
    store: Store, story: str, files: Sequence[Path], source: str | None, cancelled: Callable[[], int]
) -> Generator[LoadResult, None, None]:
    """Load files into the story of that name, one after another; ``source`` is as in ``load_articles``."""
    checked = ((path, _is_known(store, story, path, source)) for path in files)
    first = list(_until_many_new(checked))
    is_changed = False
    with ExitStack() as stack:
        read: Iterable[tuple[_Checked, ReadArticle | str | None]]
        if sum(not is_known for _, is_known in first) < _MANY:
            read = ((each, _read_new(each)) for each in chain(first, checked))
        else:
            # Costs imports that a few files do without.
            from factcheck.desk.crew import open_crew

            crew = stack.enter_context(open_crew())
            read = crew.spread(_read_new, chain(first, checked), lambda: bool(cancelled()))
        for (path, is_known), article in read:
            # What was stored since it was looked at may be a newer revision of the same article.
            is_new_again = is_known and is_changed and not _is_known(store, story, path, source)
            found = _read_new((path, False)) if is_new_again else article
            result = _keep(store, story, path, found, source)
            is_changed = is_changed or result.outcome in (Outcome.ADDED, Outcome.REVISED)
            yield result


def _until_many_new(checked: Iterable[_Checked]) -> Iterator[_Checked]:
    """Look at files until so many of them are new that starting processes pays."""
    new = 0
    for each in checked:
        yield each
        new += not each[1]
        if new >= _MANY:
            return


def _read_new(checked: _Checked) -> "ReadArticle | str | None":
    path, is_known = checked
    if is_known:
        return None
    # What reads costs more to import than all the rest: not before a file is new.
    from factcheck.desk.reading import read_article

    return read_article(path)


def _keep(
    store: Store, story: str, path: Path, article: "ReadArticle | str | None", source: str | None
) -> LoadResult:
    """Store what was read of a file, if it is new."""
    name = clean_path(path)
    if isinstance(article, str):
        return LoadResult(name, Outcome.FAILED, article)
    kept = None
    if article is not None:
        from factcheck.desk.keep_articles import keep_article

        kept = keep_article(store, story, path, article, source or article.document.source)
    if article is None or kept is None:  # it was known, or another process was quicker
        return LoadResult(name, Outcome.UNCHANGED, f"{name}: already loaded, nothing changed")
    if kept.revision < kept.newest:
        outcome, told = Outcome.EARLIER, "kept as an earlier version of what is loaded"
    else:
        outcome = told = Outcome.ADDED if kept.revision == 1 else Outcome.REVISED
    message = f"{name}: {told} as {kept.source}, {tell_count(len(article.statements), 'statement')}"
    if encoding := article.document.guessed_encoding:
        message += f"; read as {encoding}, which the file does not declare: check its accents"
    return LoadResult(name, outcome, message)


def _is_known(store: Store, story: str, path: Path, source: str | None) -> bool:
    try:
        digest = sha256(read_data(path)).hexdigest()
    except UnreadableError:
        return False  # it is said when the file is read
    with store.read() as reader:
        story_id = story_named(reader, story)
        return story_id is not None and is_loaded(reader, story_id, digest, source)
