"""Stories: making, finding and listing them."""

from sqlmodel import Session, col, func, select

from factcheck.db.store import Store
from factcheck.db.tables import Article, Claim, Story
from factcheck.desk import clock
from factcheck.desk.errors import NotFoundError
from factcheck.desk.views import StoryView


def open_story(store: Store, name: str) -> int:
    """Return the id of the story of that name, making it where there is none; it is now the last opened."""
    with store.write() as session:
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
    query = select(Story.id).order_by(col(Story.opened).desc(), col(Story.id).desc()).limit(1)
    with store.read() as session:
        story_id = session.exec(query if name is None else query.where(Story.name == name)).first()
        if story_id is None:
            raise NotFoundError(
                "the store holds no story yet: load articles with `factcheck add PATH`"
                if name is None
                else f"{name}: there is no story of that name; `factcheck stories` lists them"
            )
        return view_story(session, story_id)


def list_stories(store: Store) -> tuple[StoryView, ...]:
    """Return all stories, the one opened last first."""
    with store.read() as session:
        ids = session.exec(select(Story.id).order_by(col(Story.opened).desc(), col(Story.id).desc()))
        return tuple(view_story(session, story_id) for story_id in ids if story_id is not None)


def view_story(session: Session, story_id: int) -> StoryView:
    """Return a story as the desk shows it."""
    story = session.get_one(Story, story_id, populate_existing=True)
    articles, sources = session.exec(
        select(func.count(), func.count(func.distinct(Article.source_id))).where(Article.story_id == story_id)
    ).one()
    claims, decided, conflicts = session.exec(
        select(
            func.count(),
            func.count(col(Claim.verdict)),
            func.count().filter(col(Claim.conflicts) > 0),
        ).where(Claim.story_id == story_id, Claim.rank >= 0)
    ).one()
    return StoryView(
        id=story_id,
        name=story.name,
        articles=articles,
        sources=sources,
        claims=claims,
        decided=decided,
        conflicts=conflicts,
        position=story.position,
    )
