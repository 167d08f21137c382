"""Keys: the words and the pairs of rare words by which statements find each other in a store of any size.

A statement is written down under each of its words of content and under each pair of its rarest ones. Who
looks for it asks for the pairs of its own rarest words, and for those of its words that few statements have.
A pair of everyday words is as rare as a name: the lists behind the keys stay short as the store grows.

A word is known by its stem or short form, as everywhere in matching, and stands here as a hash of 32 bits, as
does a pair. At a million statements one look-up in a hundred meets a stranger, whom the full comparison turns
away, and the keys take half the space that they would take with twice the bits.
"""

import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations

from factcheck.matching.boilerplate import says_something
from factcheck.matching.terms import read_terms
from factcheck.statements.statement import Statement

KEYS = range(-(2**31), 2**31)
"""What a key can be."""
_SPELLED = re.compile(r"\w+")
_LONGER = 4
"""Letters of a word that is worth looking for in a text that is not read yet."""
_SPREAD = 0x9E3779B1
"""A prime near the golden ratio of 32 bits (Knuth 1973, 6.4), so that a pair is not its words' sum."""
_KEPT = 8
"""How many of its rarest words a statement is written down under in pairs."""
_ASKED = 10
"""How many of its rarest words it is looked for by in pairs: not all of the other's rarest are its own."""
_RARE = 100
"""A word that more statements than this are thought to have is asked for in pairs alone."""
_WORD = 0.5
"""What sharing a single word weighs, beside 1 for a pair."""
_TIE = 0.001
"""What the rarity of a word weighs: enough to decide between equals."""
_PRIOR = 0.2
"""What a word that was never counted counts."""


@dataclass(frozen=True, slots=True)
class Epoch:
    """A time in which keys were chosen by the same counts.

    Which words are the rarest depends on what was loaded. So that a statement is found by the choice that it
    was written down under, whatever came after, the counts of an epoch never change.
    """

    id: int
    stored: int
    """How many statements the store had when it began."""
    texts: int
    """How many statements its words were counted in; 0 for the first epoch, which knows nothing."""
    counts: Mapping[int, int]
    """How many of them have a word; of words that are not here, none or one."""

    def rank(self, word: int) -> tuple[int, int]:
        """Order words, the rarest first.

        In steps of about 1.4: words that are about as rare keep their order from one epoch to the next, and a
        statement most of its keys.
        """
        return ((self.counts.get(word, 0) + 1) ** 2).bit_length(), word

    def weight(self, word: int) -> float:
        """Give the inverse document frequency of a word."""
        return math.log((self.texts + 1) / (self.counts.get(word, 0) + _PRIOR))


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a statement is found by."""

    text: int
    """The hash of what it says word by word: case, marks and spaces make no other text.

    0 for one that can match no other: a byline, boilerplate, a line without words.
    """
    words: frozenset[int]
    """The hashes of its words of content."""
    spelled: frozenset[str]
    """Its longer words as they are spelled, case-folded."""


def read_imprint(statement: Statement) -> Imprint:
    """Read what a statement is found by."""
    terms = read_terms(statement) if says_something(statement) else ()
    if not terms:
        return Imprint(0, frozenset(), frozenset())
    spelled = _SPELLED.findall(statement.text.casefold())
    return Imprint(
        _hash(" ".join(spelled), 8),
        frozenset(hash_word(term.form) for term in terms if term.content),
        frozenset(word for word in spelled if len(word) >= _LONGER),
    )


@lru_cache(maxsize=65536)
def hash_word(form: str) -> int:
    """Hash the form of a word: the same number on every machine and in every run."""
    return _hash(form, 4)


def kept_keys(words: Collection[int], epoch: Epoch) -> Iterator[int]:
    """Give the keys that a statement is written down under."""
    yield from words
    yield from (_pair(a, b) for a, b in combinations(sorted(words, key=epoch.rank)[:_KEPT], 2))


def asked_keys(words: Collection[int], epochs: Sequence[Epoch], stored: int) -> dict[int, float]:
    """Give the keys by which to look for statements like one, each with what sharing it weighs.

    How many are shared says more than how rare their words are, which decides between equals.

    ``epochs`` are all under which statements were written down, the newest first; ``stored`` is how many
    statements there are.
    """
    newest = epochs[0]
    rarity = {word: _TIE * newest.weight(word) for word in words}
    asked = {}
    for chosen in {tuple(sorted(words, key=epoch.rank)[:_ASKED]) for epoch in epochs}:
        for a, b in combinations(chosen, 2):
            asked[_pair(a, b)] = 1 + rarity[a] + rarity[b]
    for word in words:
        if newest.counts.get(word, 0) * stored <= _RARE * newest.texts:
            asked[word] = _WORD + rarity[word]
    return asked


def _pair(a: int, b: int) -> int:
    if a > b:
        a, b = b, a
    return ((a * _SPREAD + b + 2**31) & (2**32 - 1)) - 2**31


def _hash(text: str, size: int) -> int:
    digest = blake2b(text.encode(errors="surrogatepass"), digest_size=size).digest()
    return int.from_bytes(digest, signed=True)
