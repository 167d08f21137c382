"""Stories: making, finding and listing them."""

from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk import clock
from factcheck.desk.errors import NotFoundError
from factcheck.desk.views import StoryView

_LAST_OPENED_FIRST = "SELECT id, name FROM story ORDER BY opened DESC, id DESC"

_STORY = """
SELECT story.name, story.position,
    (SELECT count(*) FROM article WHERE article.story_id = story.id),
    (SELECT count(DISTINCT source_id) FROM article WHERE article.story_id = story.id),
    (SELECT count(*) FROM claim WHERE claim.story_id = story.id AND claim.rank >= 0),
    (SELECT count(verdict) FROM claim WHERE claim.story_id = story.id AND claim.rank >= 0),
    (SELECT count(*) FROM claim WHERE claim.story_id = story.id AND claim.rank >= 0 AND conflicts > 0)
FROM story WHERE story.id = :id"""


def open_story(store: Store, name: str) -> int:
    """Return the id of the story of that name, making it where there is none; it is now the last opened."""
    with store.write() as session:
        from sqlmodel import select

        from factcheck.db.tables import Story

        story = session.exec(select(Story).where(Story.name == name)).one_or_none()
        if story is None:
            story = Story(name=name, opened=clock.now(), changed=clock.now())
            session.add(story)
        story.opened = clock.now()
        session.flush()
        return story.id or 0


def find_story(store: Store, name: str | None = None) -> StoryView:
    """Return the story of that name, or the one opened last.

    Raises ``NotFoundError`` when there is none.
    """
    with store.read() as reader:
        for story_id, called in reader.rows(_LAST_OPENED_FIRST):
            if name is None or called == name:
                return view_story(reader, story_id)
    raise NotFoundError(
        "the store holds no story yet: load articles with `factcheck add PATH`"
        if name is None
        else f"{name}: there is no story of that name; `factcheck stories` lists them"
    )


def list_stories(store: Store) -> tuple[StoryView, ...]:
    """Return all stories, the one opened last first."""
    with store.read() as reader:
        return tuple(view_story(reader, story_id) for story_id, _ in reader.rows(_LAST_OPENED_FIRST))


def view_story(reader: Reader, story_id: int) -> StoryView:
    """Return a story as the desk shows it."""
    [(name, position, articles, sources, claims, decided, conflicts)] = reader.rows(_STORY, id=story_id)
    return StoryView(
        id=story_id,
        name=name,
        articles=articles,
        sources=sources,
        claims=claims,
        decided=decided,
        conflicts=conflicts,
        position=position,
    )
