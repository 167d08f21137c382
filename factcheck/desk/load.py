"""Loading articles into a story: each file is one transaction, and one bad file never stops the others."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from os.path import realpath
from pathlib import Path

from factcheck.db.store import Store
from factcheck.desk.earlier import count_earlier
from factcheck.desk.errors import DeskError
from factcheck.desk.load_files import LoadResult, Outcome, load_files
from factcheck.desk.progress import Pace, Watch, pass_over
from factcheck.desk.regroup import regroup
from factcheck.desk.stories import story_named, view_story
from factcheck.desk.views import StoryView
from factcheck.ingest.archives import is_archive, stem_of
from factcheck.ingest.clean import clean_line
from factcheck.ingest.find import find_files


@dataclass(frozen=True, slots=True)
class Loaded:
    """A story after a load, and what came of each file."""

    story: StoryView | None
    """None where there is no story of that name, and no file that could have begun it."""
    results: tuple[LoadResult, ...]
    earlier: int = 0
    """How many of the statements that were loaded match claims decided before, in other stories."""

    @property
    def failures(self) -> tuple[str, ...]:
        """What went wrong, a message for each file that could not be loaded."""
        return tuple(one.message for one in self.results if one.outcome is Outcome.FAILED)

    def count(self, outcome: Outcome) -> int:
        """Return how many files this came of."""
        return sum(one.outcome is outcome for one in self.results)


def load_articles(
    store: Store,
    paths: Sequence[Path],
    *,
    story: str | None = None,
    source: str | None = None,
    progress: Watch = pass_over,
    cancelled: Callable[[], int] = lambda: 0,
) -> Loaded:
    """Load files and folders into a story, begun where there is none of that name, and match its statements.

    ``story`` is the name of the first path's folder or file unless given; ``source`` stands in for what
    the files say of who published them. ``cancelled`` tells how often it was asked to stop: a cancelled load
    keeps what it had read and compares that all the same, unless it is asked once more.
    Raises ``DeskError`` when a name is empty.
    """
    name = clean_line(story if story is not None else name_after(paths[0]))
    if not name:
        raise DeskError("a story needs a name: give one with --story")
    if source is not None and not (source := clean_line(source)):
        raise DeskError("a source needs a name")
    files = find_files(paths)
    with store.read() as reader:
        [(last_revision,)] = reader.rows("SELECT coalesce(max(id), 0) FROM revision")
    results: list[LoadResult] = []
    pace = Pace(progress, len(files), "articles", "Reading")
    # Closed at once when a load is broken off: worker processes do not wait for the collector.
    with closing(load_files(store, name, files, source, cancelled)) as loading:
        while len(results) < len(files) and not cancelled():
            pace.tell(len(results), clean_line(files[len(results)].name))
            if (result := next(loading, None)) is None:
                break
            results.append(result)
    enough = 1 if len(results) == len(files) else 2

    def unwanted() -> bool:
        return cancelled() >= enough

    with store.read() as reader:
        story_id = story_named(reader, name)
    if story_id is None:
        return Loaded(None, tuple(results))
    if any(result.outcome in (Outcome.ADDED, Outcome.REVISED) for result in results):
        # Only when something was read is what reads words imported already.
        from factcheck.desk.epochs import rotate_if_due

        rotate_if_due(store, progress, unwanted)
    regroup(store, story_id, progress=progress, cancelled=unwanted)
    with store.read() as reader:
        earlier = count_earlier(reader, story_id, last_revision)
        return Loaded(view_story(reader, story_id), tuple(results), earlier)


def name_after(path: Path) -> str:
    """Return the name of a story that is named after a file, a folder or an archive."""
    path = Path(realpath(path))
    if path.is_dir():
        return path.name
    return stem_of(path) if is_archive(path) else path.stem
