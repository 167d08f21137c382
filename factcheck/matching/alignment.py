"""Alignment: where two statements, read word by word, have the same words and where they have others."""

from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from factcheck.matching.features import Features

TOLD_ALIKE = 0.45
"""From this share of words in common on, in their order, two statements are told alike."""


class Gap(NamedTuple):
    """A place between equal words: which terms of the one stand there, and which of the other.

    As positions in ``Features.terms``, the end of each left out; on one side there may be none.
    """

    start_a: int
    end_a: int
    start_b: int
    end_b: int


class Alignment(NamedTuple):
    """Two statements beside each other, with the fewest words put in, left out or replaced."""

    alike: float
    """How far they are told alike, 0 to 1: the share of words in common, in their order."""
    gaps: tuple[Gap, ...]
    """All places where one has words that the other has not there, in their order."""


def are_told_alike(a: Features, b: Features) -> bool:
    """Tell whether two statements have enough words in common, in their order, to compare the others."""
    return Levenshtein.normalized_similarity(a.sequence, b.sequence) >= TOLD_ALIKE


def align(a: Features, b: Features) -> Alignment:
    """Lay equal words of two statements on each other (Levenshtein 1966, with words for letters)."""
    edits = Levenshtein.editops(a.sequence, b.sequence)
    gaps = []
    start_a = start_b = 0
    # The last block is empty and stands at both ends.
    for block in edits.as_matching_blocks():
        if block.a > start_a or block.b > start_b:
            gaps.append(Gap(start_a, block.a, start_b, block.b))
        start_a, start_b = block.a + block.size, block.b + block.size
    return Alignment(1 - len(edits) / (max(len(a.sequence), len(b.sequence)) or 1), tuple(gaps))
