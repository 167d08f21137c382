"""Corrections: which statement of a revision stands for one that the revision before had."""

from collections.abc import Sequence
from dataclasses import replace

from factcheck.desk.codec import unpack_statement
from factcheck.matching.compare import match
from factcheck.matching.features import Features, read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import Comparison

Told = tuple[int, str, str, str | None, str | None, str, str]
"""Id, text, kind, language, speaker, quotes and facts of a statement, the last two in JSON."""


def pair_corrections(gone: Sequence[Told], new: Sequence[Told]) -> dict[int, tuple[int, str]]:
    """Return, by the id of a new statement, the one that it stands for and what is changed: "12 → 15".

    Two are paired that speak of the same thing, the likest first; each is paired once.
    """
    if not gone or not new:
        return {}
    before = {one[0]: _features(one) for one in gone}
    after = {one[0]: _features(one) for one in new}
    frequencies = Frequencies.count([*before.values(), *after.values()])
    alike = [
        (found, was, number)
        for was, old in before.items()
        for number, now in after.items()
        if (found := match(old, now, frequencies))
    ]
    alike.sort(key=lambda one: (-one[0].score, one[1:]))
    texts = {one[0]: one[1] for one in (*gone, *new)}
    pairs: dict[int, tuple[int, str]] = {}
    taken = set()
    for comparison, was, number in alike:
        if number not in pairs and was not in taken:
            taken.add(was)
            pairs[number] = was, _tell(comparison, texts[was], texts[number])
    return pairs


def _features(told: Told) -> Features:
    _, text, kind, language, speaker, quotes, facts = told
    return read_features(replace(unpack_statement(text, kind, language, quotes, facts), speaker=speaker))


def _tell(comparison: Comparison, before: str, after: str) -> str:
    """Say in which words the two differ, as far as both have words for it."""
    changed = [
        f"{' '.join(before[slice(*one.a)].split())} → {' '.join(after[slice(*one.b)].split())}"
        for one in sorted(comparison.differences, key=lambda one: not one.conflict)
        if one.a and one.b
    ]
    return ", ".join(dict.fromkeys(changed))
