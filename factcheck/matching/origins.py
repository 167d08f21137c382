"""Origins: which articles go back to one text, which of them was first, and whose text it is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.matching.copies import Overlap, overlaps
from factcheck.matching.credits import credited_agencies
from factcheck.matching.match import Utterance
from factcheck.statements.words import fold

_COPIED = 0.3
"""From this share of shared 3-grams on, one article is a copy of the other."""
_ENOUGH = 20
"""3-grams that two articles must share to be copies: any two sentences on one event share a few."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An article as origins are told from it."""

    utterances: Sequence[Utterance]
    """Its byline and credit lines among them."""
    published: str
    """When it was first published: ISO 8601 in UTC, which sorts by time; "~", behind all, for unknown."""
    goes_back_to: str | None = None
    """What a person said: the key of the article that it goes back to, its own where it is independent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Articles that go back to one text."""

    articles: tuple[str, ...]
    """Their keys: what a person named as the origin leads, else what the agency itself published, else what
    was published first, or else by key."""
    agency: str | None
    """The agency that most of them credit, if any does."""


def group_origins(articles: Mapping[str, Told]) -> tuple[Origin, ...]:
    """Group articles (by key) that go back to one text; every article is in exactly one group, all sorted.

    Two articles go back to one text where they share enough of their words outside quotations, or where one
    agency is all that either credits. What a person said of an article overrules what its words tell.
    """
    credits = {key: credited_agencies(articles[key].utterances) for key in sorted(articles)}
    home = {key: key for key in credits}
    for a, b in _pairs(articles, credits):
        first, second = sorted((home[a], home[b]))
        if first != second:
            home = {key: first if group == second else group for key, group in home.items()}
    groups: dict[str, list[str]] = {}
    for key, group in home.items():
        groups.setdefault(group, []).append(key)
    return tuple(_origin(keys, articles, credits) for keys in groups.values())


def _pairs(articles: Mapping[str, Told], credits: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Yield pairs of articles that go back to one text; those that chain through others need not be pairs."""
    by_hand = {key: told.goes_back_to for key, told in articles.items() if told.goes_back_to}
    yield from ((key, original) for key, original in by_hand.items() if original in articles)
    utterances = {key: told.utterances for key, told in articles.items() if key not in by_hand}
    yield from (pair for pair, overlap in overlaps(utterances).items() if _are_copies(overlap))
    first_of: dict[frozenset[str], str] = {}
    for key in sorted(utterances):
        if len(credits[key]) == 1:
            yield first_of.setdefault(credits[key], key), key


def _are_copies(overlap: Overlap) -> bool:
    return overlap.shared >= _ENOUGH and overlap.share >= _COPIED


def _origin(
    keys: Sequence[str], articles: Mapping[str, Told], credits: Mapping[str, frozenset[str]]
) -> Origin:
    counted: dict[str, int] = {}
    for key in keys:
        for name in credits[key]:
            counted[name] = counted.get(name, 0) + 1
    named = {articles[key].goes_back_to for key in keys if articles[key].goes_back_to != key}
    agency = min(counted, key=lambda name: (-counted[name], name), default=None)

    def first(key: str) -> tuple[object, ...]:
        told = articles[key]
        return key not in named, agency is None or not _is_by(agency, told), told.published, key

    return Origin(articles=tuple(sorted(keys, key=first)), agency=agency)


def _is_by(agency: str, told: Told) -> bool:
    """Tell whether an article is published by the agency: "Lantern" by the Lantern News Agency."""
    wanted = fold(agency).split()
    return any(fold(each.source).split()[: len(wanted)] == wanted for each in told.utterances[:1])
