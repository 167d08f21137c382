"""Together: what differs in a claim, told once for all the statements that say the same on either side."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factcheck.matching.match import Difference

Side = tuple[str, str, str, str]
"""What the one does and the other, what both speak of, and what is said beside it."""


def tell_together(differences: Iterable[tuple[str, str, Difference, str]]) -> Iterator[str]:
    """Tell differences, each given with the letters of its two statements and an aside, in the order given.

    "A (also F) says 1 June, B (also C) says 8 June" stands for the four pairs of A and F with B and C.
    """
    pairs: dict[Side, dict[str, list[str]]] = {}
    told: dict[Side, Difference] = {}
    for a, b, each, aside in differences:
        side = each.a_does, each.b_does, each.about, aside
        turned = each.b_does, each.a_does, each.about, aside
        if side not in pairs and turned in pairs:
            pairs[turned][b].append(a)
        else:
            told.setdefault(side, each)
            pairs.setdefault(side, defaultdict(list))[a].append(b)
    for side, others in pairs.items():
        alike: dict[tuple[str, ...], list[str]] = {}
        for a, all_b in others.items():
            alike.setdefault(tuple(sorted(set(all_b))), []).append(a)
        for against, own in alike.items():
            yield f"{told[side].tell(_name(sorted(own)), _name(against))}{side[3]}"


def _name(letters: Iterable[str]) -> str:
    first, *others = letters
    return f"{first} (also {', '.join(others)})" if others else first
