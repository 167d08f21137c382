"""Sides: who stands with whom on one claim, and by which words the sources differ."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.desk.codec import Json
from factcheck.desk.packed import unpack_list
from factcheck.desk.stances import Stance
from factcheck.matching.match import Relation


@dataclass(frozen=True, slots=True)
class Carrier:
    """A statement of the claim that its article's newest revision has."""

    statement: int
    article: int
    column: int
    """The place of its source among the columns."""
    origin: int
    text: str


@dataclass(frozen=True, slots=True)
class Compared:
    """Two statements of the claim that were matched; ``differences`` is JSON."""

    a: int
    b: int
    relation: str
    differences: str


def take_sides(
    carriers: Sequence[Carrier], matches: Sequence[Compared]
) -> dict[int, tuple[Stance, tuple[str, ...]]]:
    """Tell, by column, how each source stands to a claim, and the words in which it differs.

    Of two that state different facts the one differs that more origins stand against, so that among four a
    source that differs from three is told and the three are not.
    """
    by_id = {one.statement: one for one in carriers}
    pairs = [
        (by_id[match.a], by_id[match.b], match) for match in matches if match.a in by_id and match.b in by_id
    ]
    # An article that seems to differ from itself takes no side against anybody.
    pairs = [pair for pair in pairs if pair[0].article != pair[1].article]
    differing, own = _differing([(a, b) for a, b, match in pairs if match.relation == Relation.CONFLICTS])
    agreeing = {
        one.origin
        for a, b, match in pairs
        if match.relation == Relation.AGREES and a.origin != b.origin
        for one in (a, b)
    }
    words = _words(carriers, pairs)
    origins: dict[int, set[int]] = defaultdict(set)
    for one in carriers:
        origins[one.column].add(one.origin)
    several = len({one.origin for one in carriers}) > 1
    seen: set[int] = set()
    sides = {}
    for column in sorted(origins):
        if origins[column] <= seen and column not in own:
            stance = Stance.REPEATS
        elif column in differing:
            stance = Stance.DIFFERS
        elif not several:
            stance = Stance.ALONE
        else:
            stance = Stance.AGREES if origins[column] & agreeing else Stance.RELATED
        seen |= origins[column]
        sides[column] = stance, tuple(words[column])
    return sides


def _differing(apart: Sequence[tuple[Carrier, Carrier]]) -> tuple[set[int], set[int]]:
    """Tell, of pairs that state different facts, the columns that differ; and those that differ from a copy.

    Copies of one text that differ do not repeat each other.
    """
    against: dict[int, set[int]] = defaultdict(set)
    for a, b in apart:
        against[a.column].add(b.origin)
        against[b.column].add(a.origin)
    differing, own = set(), set()
    for pair in apart:
        most = max(len(against[one.column]) for one in pair)
        differing |= {one.column for one in pair if len(against[one.column]) == most}
        if pair[0].origin == pair[1].origin:
            own |= {one.column for one in pair}
    return differing, own


def _words(
    carriers: Sequence[Carrier], pairs: Sequence[tuple[Carrier, Carrier, Compared]]
) -> dict[int, dict[str, None]]:
    """Collect by column the words in which its source differs, each once, where any two do."""
    words: dict[int, dict[str, None]] = defaultdict(dict)
    if not any(match.relation == Relation.CONFLICTS for *_, match in pairs):
        return words
    compared = [(a, b, match.relation, unpack_list(match.differences)) for a, b, match in pairs]
    kinds = set()
    for a, b, relation, differences in compared:
        if relation == Relation.CONFLICTS:
            for difference in differences:
                if difference["conflict"]:
                    kinds.add(difference["kind"])
                    _note(words, a, b, difference)
    # Who differs from nobody is shown with its words too: "about fourteen" beside "14" and "20".
    settled = set(words)
    for a, b, _, differences in compared:
        for difference in differences:
            if difference["kind"] in kinds:
                _note(words, a, b, difference, settled)
    settled = set(words)
    for a, b, relation, _ in compared:
        if relation == Relation.AGREES:
            for one, other in ((a, b), (b, a)):
                if one.column not in settled and other.column in settled:
                    words[one.column] |= dict.fromkeys(_shared(one.text, words[other.column]))
    return words


def _note(
    words: dict[int, dict[str, None]],
    a: Carrier,
    b: Carrier,
    difference: Json,
    settled: set[int] | frozenset[int] = frozenset(),
) -> None:
    for one, span in ((a, difference["a"]), (b, difference["b"])):
        if span and one.column not in settled:
            words[one.column][" ".join(one.text[span[0] : span[1]].split())] = None


def _shared(text: str, words: dict[str, None]) -> Iterator[str]:
    """Yield the words of one who agrees that stand in this text as well."""
    folded = text.casefold()
    return (one for one in words if one.casefold() in folded)
