"""Arranging claims: which statement of a claim is shown first, and which claims are reviewed first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.ingest.document import Kind
from factcheck.matching.match import Match, Relation, Utterance


@dataclass(frozen=True, slots=True)
class Member:
    """A statement of a claim, and when its article was published (ISO 8601; "~", the last, if unknown)."""

    id: int
    claim: int | None
    published: str
    utterance: Utterance


@dataclass(frozen=True, slots=True)
class Arranged:
    """A claim in its place: its statements in the order they are shown, and what the queue tells of it."""

    members: tuple[Member, ...]
    sources: int
    conflicts: int
    """How many pairs of its statements state different facts."""


def arrange_claims(groups: Sequence[Sequence[Member]], matches: Iterable[Match]) -> list[Arranged]:
    """Put claims in the order of review: conflicts, agreement between sources, then what one source has alone.

    Within each, what is most worth a check leads, in the order that the articles appeared. A claim opens
    with the sentence of the body that differs from, or matches, most of the others: it shows the most.
    """
    within = {member.utterance.key: number for number, group in enumerate(groups) for member in group}
    matched: Counter[str] = Counter()
    conflicting: Counter[str] = Counter()
    conflicts: Counter[int] = Counter()
    for match in matches:
        if within[match.a] != within[match.b]:
            continue
        matched.update((match.a, match.b))
        if match.comparison.relation is Relation.CONFLICTS:
            conflicting.update((match.a, match.b))
            conflicts[within[match.a]] += 1

    def shown_first(member: Member) -> tuple[object, ...]:
        key = member.utterance.key
        body = member.utterance.statement.kind is Kind.BODY
        return (not body, -conflicting[key], -matched[key], member.published, key)

    arranged = [
        Arranged(
            members=tuple(sorted(group, key=shown_first)),
            sources=len({member.utterance.source for member in group}),
            conflicts=conflicts[number],
        )
        for number, group in enumerate(groups)
    ]
    return sorted(arranged, key=_reviewed_first)


def _reviewed_first(claim: Arranged) -> tuple[object, ...]:
    first = claim.members[0]
    statement = first.utterance.statement
    shared = claim.sources > 1
    return (
        statement.kind is not Kind.BODY,
        not shared,
        not claim.conflicts,
        # To a tenth, so that claims of about the same worth keep the order of their articles.
        -round(statement.check_worthiness, 1),
        first.published,
        first.utterance.key,
    )
