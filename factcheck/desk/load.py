"""Loading articles into a story: each file is one transaction, and one bad file never stops the others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import file_digest
from os import fsencode
from os.path import realpath
from pathlib import Path

from factcheck.db.store import Store
from factcheck.desk.earlier import count_earlier
from factcheck.desk.errors import DeskError
from factcheck.desk.known import is_loaded
from factcheck.desk.regroup import regroup
from factcheck.desk.stories import story_named, view_story
from factcheck.desk.views import StoryView
from factcheck.ingest.clean import clean_line
from factcheck.ingest.find import find_files
from factcheck.ingest.unreadable import UnreadableError


class Outcome(StrEnum):
    """What came of one file."""

    ADDED = "added"
    REVISED = "revised"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LoadResult:
    """What came of one file, with a message that names it."""

    path: str
    outcome: Outcome
    message: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """A story after a load, and what came of each file."""

    story: StoryView | None
    """None where there is no story of that name, and no file that could have begun it."""
    results: tuple[LoadResult, ...]
    earlier: int = 0
    """How many of the statements that were loaded match claims decided before, in other stories."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load has come: ``done`` of ``total`` steps, and what is being done now."""

    done: int
    total: int
    what: str


def load_articles(
    store: Store,
    paths: Sequence[Path],
    *,
    story: str | None = None,
    source: str | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Loaded:
    """Load files and folders into a story, begun where there is none of that name, and match its statements.

    ``story`` is the name of the first path's folder or file unless given; ``source`` stands in for what
    the files say of who published them. A cancelled load keeps what it had read.
    Raises ``DeskError`` when a name is empty.
    """
    name = clean_line(story if story is not None else _name_of(paths[0]))
    if not name:
        raise DeskError("a story needs a name: give one with --story")
    if source is not None and not (source := clean_line(source)):
        raise DeskError("a source needs a name")
    files = find_files(paths)
    with store.read() as reader:
        [(last_revision,)] = reader.rows("SELECT coalesce(max(id), 0) FROM revision")
    results = []
    for done, path in enumerate(files):
        if cancelled():
            break
        progress(Progress(done, 2 * len(files), f"Reading {clean_line(path.name)}"))
        results.append(_load_file(store, name, path, source))
    # What was read before a cancel is to be reviewed all the same: only one from here on ends the comparing.
    cut_short = len(results) < len(files)

    def compared(share: float) -> None:
        progress(Progress(len(files) + int(share * len(files)), 2 * len(files), "Comparing statements"))

    with store.read() as reader:
        story_id = story_named(reader, name)
    if story_id is None:
        return Loaded(None, tuple(results))
    if any(result.outcome in (Outcome.ADDED, Outcome.REVISED) for result in results):
        # Only when something was read is what reads words imported already.
        from factcheck.desk.epochs import rotate_if_due

        rotate_if_due(store)
    regroup(store, story_id, progress=compared, cancelled=cancelled if not cut_short else lambda: False)
    with store.read() as reader:
        earlier = count_earlier(reader, story_id, last_revision)
        return Loaded(view_story(reader, story_id), tuple(results), earlier)


def _name_of(path: Path) -> str:
    path = Path(realpath(path))
    return path.name if path.is_dir() else path.stem


def _load_file(store: Store, story: str, path: Path, source: str | None) -> LoadResult:
    shown = _shown(path)
    if _is_known(store, story, path, source):
        return LoadResult(shown, Outcome.UNCHANGED, f"{shown}: already loaded, nothing changed")

    # What reads and writes costs more to import than all the rest: not before a file is new.
    from factcheck.desk.keep_articles import keep_article
    from factcheck.ingest.read import read_document
    from factcheck.statements.extract import find_statements

    try:
        document = read_document(path)
        statements = find_statements(document)
    except UnreadableError as error:
        return LoadResult(shown, Outcome.FAILED, str(error))
    except Exception as error:  # noqa: BLE001 - whatever one article holds, it never stops the others
        return LoadResult(shown, Outcome.FAILED, f"{shown}: cannot be read: {type(error).__name__}: {error}")
    kept = keep_article(store, story, path, document, statements, source or document.source)
    if kept is None:  # another process was quicker
        return LoadResult(shown, Outcome.UNCHANGED, f"{shown}: already loaded, nothing changed")
    outlet, revision = kept
    outcome = Outcome.ADDED if revision == 1 else Outcome.REVISED
    count = f"{len(statements)} statement{'' if len(statements) == 1 else 's'}"
    message = f"{shown}: {outcome} as {outlet}, {count}"
    if document.guessed_encoding:
        message += (
            f"; read as {document.guessed_encoding}, which the file does not declare: check its accents"
        )
    return LoadResult(shown, outcome, message)


def _is_known(store: Store, story: str, path: Path, source: str | None) -> bool:
    try:
        with path.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
    except OSError:
        return False  # the reader finds out what is wrong, and says it in words
    with store.read() as reader:
        story_id = story_named(reader, story)
        return story_id is not None and is_loaded(reader, story_id, digest, source)


def _shown(path: Path) -> str:
    return clean_line(fsencode(path).decode("utf-8", "backslashreplace"))
