"""A line: the lexemes of one statement with the lexicon to read them by."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from factcheck.statements.facts import Fact
from factcheck.statements.language.lexicon import Lexicon
from factcheck.statements.language.phrases import Phrases
from factcheck.statements.lexemes import Lexeme, lex

V = TypeVar("V")

DASHES = frozenset("-–—‐‑")
HYPHENS = frozenset("-‐‑")


@dataclass(slots=True)
class Line:
    """What every fact finder reads; positions count lexemes, and outside the line nothing stands."""

    text: str
    words: Lexicon
    lexemes: list[Lexeme] = field(init=False)
    taken: set[int] = field(default_factory=set)
    """Lexemes that a fact has, which no fact found later may use."""

    def __post_init__(self) -> None:
        self.lexemes = lex(self.text, self.words.code)

    def __len__(self) -> int:
        return len(self.lexemes)

    @property
    def norms(self) -> frozenset[str]:
        """The folded texts of all lexemes, which tell at once that a word is not there."""
        return frozenset([lexeme.norm for lexeme in self.lexemes])

    def next_start(self, at: int, starts: frozenset[str]) -> int:
        """Give the first lexeme from one on that is a figure or one of some words; the length if none is."""
        for position in range(at, len(self.lexemes)):
            lexeme = self.lexemes[position]
            if lexeme.kind == "figure" or lexeme.norm in starts:
                return position
        return len(self.lexemes)

    def take(self, facts: Iterable[Fact]) -> None:
        """Keep the lexemes of facts, given in the order of the text, from those found later."""
        at = 0
        for fact in facts:
            while at < len(self.lexemes) and self.lexemes[at].end <= fact.start:
                at += 1
            while at < len(self.lexemes) and self.lexemes[at].start < fact.end:
                self.taken.add(at)
                at += 1

    def norm(self, at: int) -> str:
        """Give the folded text of a lexeme, "" outside the line."""
        return self.lexemes[at].norm if 0 <= at < len(self.lexemes) else ""

    def raw(self, at: int) -> str:
        """Give the text of a lexeme, "" outside the line."""
        return self.lexemes[at].text if 0 <= at < len(self.lexemes) else ""

    def kind(self, at: int) -> str:
        """Give "figure", "word" or "mark", "" outside the line."""
        return self.lexemes[at].kind if 0 <= at < len(self.lexemes) else ""

    def touches(self, at: int) -> bool:
        """Whether a lexeme follows the one before it without a space."""
        return 0 < at < len(self.lexemes) and self.lexemes[at].start == self.lexemes[at - 1].end

    def is_figure(self, at: int, longest: int = 30) -> bool:
        """Whether plain digits stand there, no more of them than ``longest``."""
        return (
            self.kind(at) == "figure" and len(self.lexemes[at].text) <= longest and self.raw(at).isdecimal()
        )

    def ahead(self, table: Phrases[V], at: int) -> tuple[V, int] | None:
        """Find the phrase that begins at a lexeme: its value and its length."""
        return table.starting(self.lexemes, at)

    def behind(self, table: Phrases[V], at: int) -> tuple[V, int] | None:
        """Find the phrase that ends with a lexeme: its value and its length."""
        return table.ending(self.lexemes, at)

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """Give the offsets in the text of lexemes ``first`` up to ``stop``."""
        return self.lexemes[first].start, self.lexemes[stop - 1].end
