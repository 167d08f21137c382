"""Tracing: which articles of a story go back to one text, kept with the articles."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, update

from factcheck.db.tables import Article
from factcheck.desk.snapshot import Member, Snapshot
from factcheck.matching.origins import Told, group_origins


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """An article and what it goes back to."""

    key: str
    article: int
    original_key: str
    original: int
    """The article that was first with its text; itself where it copies nobody."""
    origin: str
    """Whose text that is, the agency's or the outlet's; "" where it is the article's own alone."""


def trace_origins(snapshot: Snapshot) -> tuple[Traced, ...]:
    """Trace each article of a story to its origin."""
    articles: dict[str, list[Member]] = defaultdict(list)
    for member in snapshot.standing:
        articles[member.utterance.article].append(member)
    first = {key: members[0] for key, members in articles.items()}
    keys = {member.article: key for key, member in first.items()}
    told = {
        key: Told(
            utterances=[member.utterance for member in members],
            published=first[key].published,
            goes_back_to=keys.get(snapshot.origins_by_hand.get(first[key].article, 0)),
        )
        for key, members in articles.items()
    }
    traced = []
    for origin in group_origins(told):
        original = first[origin.articles[0]]
        shared = original.utterance.source if len(origin.articles) > 1 else ""
        traced += [
            Traced(
                key=key,
                article=first[key].article,
                original_key=origin.articles[0],
                original=original.article,
                origin=origin.agency or shared,
            )
            for key in origin.articles
        ]
    return tuple(traced)


def keep_origins(session: Session, traced: Sequence[Traced]) -> None:
    """Store what each article goes back to."""
    if traced:
        session.execute(
            update(Article),
            [{"id": one.article, "origin_id": one.original, "origin": one.origin} for one in traced],
        )
