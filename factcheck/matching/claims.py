"""Claims: utterances grouped so that the members of a group are, on average, alike."""

import heapq
from collections.abc import Collection, Iterable, Sequence

from factcheck.ingest.document import Kind
from factcheck.matching.assertions import two_assertions
from factcheck.matching.match import Match, Relation, Utterance

_ENOUGH = 46.0
"""Average likeness that two groups must have to become one."""
_UNMATCHED = 25.0
"""What a pair without a match counts: its score was below 50, but hardly 0."""
_RELATED = 0.8
"""The same for statements that are only related: on one subject, but not one claim."""
_HEADING = 0.7
"""What a match of a heading counts, as a part of its score: a few words that name a subject join a claim
but do not bring others together."""


def group_claims(
    utterances: Sequence[Utterance],
    matches: Sequence[Match],
    together: Sequence[Collection[str]] = (),
    apart: Collection[tuple[str, str]] = (),
) -> tuple[tuple[str, ...], ...]:
    """Split all utterances into claims, each a tuple of sorted keys; the order given changes nothing.

    Groups grow from the likest pair on, as long as the average likeness over all pairs of members of the two
    groups is high enough (average linkage, Sokal and Michener 1958), so no chain of neighbours drifts to
    statements that are themselves unlike.

    The sets in ``together`` are what a person has decided on: each stays in one claim, and no two of them
    meet in one. The pairs in ``apart`` never share a claim; where the two disagree, ``together`` wins.
    """
    clusters = _Clusters(sorted({utterance.key for utterance in utterances}), together, apart)
    headings = {each.key for each in utterances if each.statement.kind in (Kind.HEADING, Kind.TITLE)}
    two = two_assertions(utterances, matches)
    for match in sorted(matches, key=lambda match: (match.a, match.b)):
        if (match.a, match.b) in two:
            clusters.link(match.a, match.b, 0.0)
            continue
        weight = 1.0 if headings.isdisjoint((match.a, match.b)) else _HEADING
        if match.comparison.relation is Relation.RELATED:
            weight *= _RELATED
        clusters.link(match.a, match.b, weight * match.comparison.score)
    clusters.merge_all()
    return tuple(sorted(clusters.members()))


class _Clusters:
    """Groups of keys named by their smallest key, and the summed likeness between neighbouring groups."""

    def __init__(
        self, keys: Sequence[str], together: Iterable[Collection[str]], apart: Iterable[tuple[str, str]]
    ) -> None:
        known = set(keys)
        self._home = {key: key for key in keys}
        self._decided: set[str] = set()
        for group in sorted(sorted(known.intersection(keys)) for keys in together):
            for key in group:
                self._home[key] = self._home[group[0]]
            if group:
                self._decided.add(self._home[group[0]])
        self._members: dict[str, list[str]] = {}
        for key in keys:
            self._members.setdefault(self._home[key], []).append(key)
        self._likeness: dict[str, dict[str, float]] = {home: {} for home in self._members}
        self._apart: dict[str, set[str]] = {home: set() for home in self._members}
        for left, right in apart:
            if left in known and right in known and self._home[left] != self._home[right]:
                self._apart[self._home[left]].add(self._home[right])
                self._apart[self._home[right]].add(self._home[left])

    def link(self, left: str, right: str, score: float) -> None:
        """Note the likeness of two keys."""
        a, b = self._home[left], self._home[right]
        if a != b:
            # What is kept is by how much the matches between two groups exceed what no match counts.
            more = self._likeness[a].get(b, 0.0) + score - _UNMATCHED
            self._likeness[a][b] = self._likeness[b][a] = more

    def merge_all(self) -> None:
        """Merge the likest two groups again and again, ties by key, until none are alike enough."""
        queue = [
            (-average, left, right)
            for left, others in self._likeness.items()
            for right in others
            if left < right and (average := self._average(left, right)) >= _ENOUGH
        ]
        heapq.heapify(queue)
        while queue:
            negated, left, right = heapq.heappop(queue)
            stale = left not in self._members or right not in self._members
            if stale or self._average(left, right) != -negated or not self._may_meet(left, right):
                continue
            self._merge(left, right)
            for other in self._likeness[left]:
                average = self._average(left, other)
                if average >= _ENOUGH:
                    heapq.heappush(queue, (-average, min(left, other), max(left, other)))

    def members(self) -> Iterable[tuple[str, ...]]:
        """Give the keys of each group."""
        return (tuple(sorted(keys)) for keys in self._members.values())

    def _average(self, left: str, right: str) -> float:
        pairs = len(self._members[left]) * len(self._members[right])
        return _UNMATCHED + self._likeness[left].get(right, 0.0) / pairs

    def _may_meet(self, left: str, right: str) -> bool:
        both_decided = left in self._decided and right in self._decided
        return not both_decided and right not in self._apart[left]

    def _merge(self, left: str, right: str) -> None:
        self._members[left] += self._members.pop(right)
        if right in self._decided:
            self._decided.add(left)
        for other, summed in self._likeness.pop(right).items():
            del self._likeness[other][right]
            if other != left:
                joined = self._likeness[left].get(other, 0.0) + summed
                self._likeness[left][other] = self._likeness[other][left] = joined
        for other in self._apart.pop(right):
            self._apart[other].discard(right)
            self._apart[other].add(left)
            self._apart[left].add(other)
