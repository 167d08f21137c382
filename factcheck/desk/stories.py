"""Stories: finding, opening and listing them."""

from collections.abc import Callable

from factcheck.db.reader import Reader, Row
from factcheck.db.store import Store
from factcheck.desk import clock
from factcheck.desk.errors import NotFoundError
from factcheck.desk.progress import Watch, pass_over
from factcheck.desk.regroup import regroup
from factcheck.desk.views import StoryView
from factcheck.ingest.clean import clean_line

_LAST_OPENED = "SELECT id FROM story ORDER BY opened DESC, id DESC LIMIT 1"
_NAMED = "SELECT id FROM story WHERE name = :name"

_STORY = "SELECT id, name, articles, sources, claims, decided, conflicts FROM story"


def open_story(store: Store, name: str) -> None:
    """Note that the story of that name is now the one opened last."""
    with store.write() as session:
        from sqlmodel import col, update

        from factcheck.db.tables import Story

        session.execute(update(Story).where(col(Story.name) == name).values(opened=clock.now()))


def find_story(
    store: Store,
    name: str | None = None,
    *,
    progress: Watch = pass_over,
    cancelled: Callable[[], bool] = lambda: False,
) -> StoryView:
    """Return the story of that name, or the one opened last; what an interrupted load left is made up for.

    When that is cancelled, the story is returned as it stands.

    Raises ``NotFoundError`` when there is none.
    """
    with store.read() as reader:
        story_id = (
            next((number for (number,) in reader.rows(_LAST_OPENED)), None)
            if name is None
            else story_named(reader, clean_line(name))
        )
    if story_id is None:
        raise NotFoundError(
            "the store holds no story yet: load articles with `factcheck add PATH`"
            if name is None
            else f"{name}: there is no story of that name; `factcheck stories` lists them"
        )
    regroup(store, story_id, progress=progress, cancelled=cancelled)
    with store.read() as reader:
        return view_story(reader, story_id)


def has_stories(store: Store) -> bool:
    """Tell whether there is any story."""
    with store.read() as reader:
        return bool(reader.rows(_LAST_OPENED))


def story_named(reader: Reader, name: str) -> int | None:
    """Return the id of the story of that name, or None when there is none."""
    return next((number for (number,) in reader.rows(_NAMED, name=name)), None)


def list_stories(store: Store) -> tuple[StoryView, ...]:
    """Return all stories, the one opened last first."""
    with store.read() as reader:
        return tuple(map(_view, reader.rows(f"{_STORY} ORDER BY opened DESC, id DESC")))


def view_story(reader: Reader, story_id: int) -> StoryView:
    """Return a story as the desk shows it."""
    [row] = reader.rows(f"{_STORY} WHERE id = :id", id=story_id)
    return _view(row)


def _view(row: Row) -> StoryView:
    number, name, articles, sources, claims, decided, conflicts = row
    return StoryView(
        id=number,
        name=name,
        articles=articles,
        sources=sources,
        claims=claims,
        decided=decided,
        conflicts=conflicts,
    )
