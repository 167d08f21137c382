"""Assertions: matches of two different assertions, though both are told alike.

"Anna Berg, 34, was hurt" and "Tom Vell, 51, was hurt" may be one assertion of which one report has the name
wrong, or two. They are two where a report makes both, or where each has its own counterpart in the other.
"""

from collections.abc import Collection, Sequence

from factcheck.ingest.document import Kind
from factcheck.matching.match import Difference, DifferenceKind, Match, Utterance
from factcheck.statements.facts import Number

_NAMES = {DifferenceKind.NAME, DifferenceKind.ROLES}
_REFUSALS = {DifferenceKind.NEGATION, DifferenceKind.DENIAL}
Pair = tuple[str, str]
Counterparts = dict[str, dict[str, Match]]
"""The best match of each key in each article."""


def two_assertions(utterances: Sequence[Utterance], matches: Collection[Match]) -> set[Pair]:
    """Give the pairs of keys, as their matches have them, that are matched but assert two things."""
    told = {each.key: each for each in utterances}
    within = [each for each in matches if each.a in told and each.b in told]
    counterparts = _find_counterparts(told, within)
    persons = {(each.a, each.b) for each in within if _names_two_persons(each, told)}
    return {
        (match.a, match.b)
        for match in within
        if not _has_heading(match, told)
        and (_refuses_another(match) or _are_two(match, told, counterparts, persons))
    }


def _find_counterparts(told: dict[str, Utterance], matches: Collection[Match]) -> Counterparts:
    """Give the best match of a key, in each article, that has no word or name in the place of another."""
    best: Counterparts = {}
    for match in sorted(matches, key=lambda each: (-each.comparison.score, each.a, each.b)):
        if not _tells_apart(match):
            best.setdefault(match.a, {}).setdefault(told[match.b].article, match)
            best.setdefault(match.b, {}).setdefault(told[match.a].article, match)
    return best


def _are_two(
    match: Match, told: dict[str, Utterance], counterparts: Counterparts, persons: set[Pair]
) -> bool:
    one, other = told[match.a].article, told[match.b].article
    named_apart = (match.a, match.b) in persons
    if not (named_apart or _tells_apart(match)):
        return False
    if one == other:
        return named_apart or _have_two_elsewhere(match, one, counterparts)
    found = counterparts.get(match.a, {}).get(other), counterparts.get(match.b, {}).get(one)
    better = [each for each in found if each and each.comparison.score > match.comparison.score]
    if len(better) == 2:
        return True
    # A report that names both, each in a statement of its own, has not mistaken the one for the other.
    return named_apart and any(_names_both(each, match, persons) for each in better)


def _have_two_elsewhere(match: Match, home: str, counterparts: Counterparts) -> bool:
    """Tell whether another article has a counterpart of each of two statements of one article."""
    others = counterparts.get(match.b, {})
    return any(
        article != home
        and article in others
        and {own.a, own.b}.isdisjoint({others[article].a, others[article].b})
        for article, own in counterparts.get(match.a, {}).items()
    )


def _names_both(counterpart: Match, match: Match, persons: set[Pair]) -> bool:
    """Tell whether a statement of a match stands beside another one, of its article, that names the other."""
    (stranger,) = {counterpart.a, counterpart.b} - {match.a, match.b}
    return any(tuple(sorted((stranger, key))) in persons for key in (match.a, match.b))


def _tells_apart(match: Match) -> bool:
    """Tell whether one statement has other words or names in the place of those of the other."""
    found = match.comparison.differences
    added = {each.a is None for each in found if each.kind is DifferenceKind.ADDITION}
    return len(added) == 2 or any(
        each.kind is DifferenceKind.WORDING or (each.conflict and each.kind not in _REFUSALS)
        for each in found
    )


def _names_two_persons(match: Match, told: dict[str, Utterance]) -> bool:
    return any(
        each.conflict and (each.kind in _NAMES or _is_of_ages(each, told[match.a]))
        for each in match.comparison.differences
    )


def _is_of_ages(difference: Difference, of: Utterance) -> bool:
    return difference.a is not None and any(
        isinstance(fact, Number) and fact.role == "age" and fact.start == difference.a[0]
        for fact in of.statement.facts
    )


def _refuses_another(match: Match) -> bool:
    """Tell whether one only negates or denies what the other says nothing of."""
    found = match.comparison.differences
    return any(each.kind in _REFUSALS for each in found) and not any(each.conflict for each in found)


def _has_heading(match: Match, told: dict[str, Utterance]) -> bool:
    return any(told[key].statement.kind in (Kind.HEADING, Kind.TITLE) for key in (match.a, match.b))
