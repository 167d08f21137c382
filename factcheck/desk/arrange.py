"""Arranging claims: which statement of a claim is shown first, and which claims are reviewed first."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from factcheck.desk.snapshot import Member
from factcheck.ingest.document import Kind
from factcheck.matching.match import Match, Relation
from factcheck.matching.suggest import Suggestion, suggest
from factcheck.statements.worth import check_worthiness


@dataclass(frozen=True, slots=True)
class Arranged:
    """A claim in its place: its statements in the order they are shown, and what the queue tells of it."""

    members: tuple[Member, ...]
    sources: int
    conflicts: int
    """How many pairs of its statements state different facts."""
    suggestion: Suggestion
    worth: tuple[str, ...]
    """What tells how worth checking the statement shown first is, what counts most leading."""


def arrange_claims(
    groups: Sequence[Sequence[Member]], matches: Iterable[Match], origins: Mapping[str, str], needed: int
) -> list[Arranged]:
    """Put claims in the order of review: conflicts first, then agreement, then what one source has alone.

    Within each, what is most worth a check leads, in the order that the articles appeared. ``origins`` names
    the origin of each article, ``needed`` is how many must agree to corroborate.
    """
    group_of = {member.utterance.key: number for number, group in enumerate(groups) for member in group}
    inside: dict[int, list[Match]] = defaultdict(list)
    for match in matches:
        if group_of[match.a] == group_of[match.b]:
            inside[group_of[match.a]].append(match)
    return sorted(
        (_arrange(group, inside[number], origins, needed) for number, group in enumerate(groups)),
        key=_reviewed_first,
    )


def _arrange(
    group: Sequence[Member], matches: Sequence[Match], origins: Mapping[str, str], needed: int
) -> Arranged:
    """Let the sentence of the body lead that differs from, or else matches, most of the others."""
    matched: Counter[str] = Counter()
    conflicting: Counter[str] = Counter()
    for match in matches:
        matched.update((match.a, match.b))
        if match.comparison.relation is Relation.CONFLICTS:
            conflicting.update((match.a, match.b))

    def shown_first(member: Member) -> tuple[object, ...]:
        key = member.utterance.key
        body = member.utterance.statement.kind is Kind.BODY
        return (not body, -conflicting[key], -matched[key], member.published, key)

    members = tuple(sorted(group, key=shown_first))
    first = members[0].utterance.statement
    return Arranged(
        members=members,
        sources=len({member.utterance.source for member in group}),
        conflicts=conflicting.total() // 2,
        suggestion=suggest([member.utterance for member in group], matches, origins, needed),
        worth=check_worthiness(first.text, first.kind, first.language).reasons,
    )


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
