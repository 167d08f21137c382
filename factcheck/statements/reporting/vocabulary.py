"""The words by which texts in one language say that somebody asserts something."""

import re
from dataclasses import dataclass, field
from functools import cached_property


def words(text: str) -> frozenset[str]:
    """Give the words of a text with spaces between them."""
    return frozenset(text.split())


@dataclass(frozen=True, kw_only=True)
class Reporting:
    """The words around an attribution in one language, all in lower case."""

    code: str
    """The two letters of the language."""
    say: frozenset[str]
    """Verbs that report whatever follows them."""
    say_that: frozenset[str] = frozenset()
    """Verbs that report only beside a quotation or a clause: "claimed that", not "claimed 12 lives"."""
    tell: frozenset[str] = frozenset()
    """Verbs that are followed by whom it is said to, and so never by who says it."""
    show: frozenset[str] = frozenset()
    """What a study, a poll or an intelligence service does."""
    according: tuple[tuple[str, ...], ...] = ()
    """Phrases right before the speaker, longest first."""
    that: frozenset[str] = frozenset()
    clause_pronouns: frozenset[str] = frozenset()
    """Words that after a verb of ``say_that`` can only begin a clause."""
    pronouns: dict[str, str] = field(default_factory=dict)
    """Pronouns that can be resolved, with "he", "she", "they" or "it" for what they stand for."""
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    boundaries: frozenset[str] = frozenset()
    """Words that end a noun phrase: conjunctions, relative pronouns, common verbs."""
    subordinators: frozenset[str] = frozenset()
    """Words that make a clause a circumstance: "after Ruiz said" asserts nothing of Ruiz's."""
    passives: frozenset[str] = frozenset()
    """Forms that before a reporting verb turn it round, and negations."""
    adverbs: frozenset[str] = frozenset()
    """Words that may stand between subject and verb, or open the sentence."""
    times: frozenset[str] = frozenset()
    """Weekdays, months and the like: they end a noun phrase and never begin one."""
    roles: frozenset[str] = frozenset()
    """Nouns that speak without an article."""
    evidence: frozenset[str] = frozenset()
    """Nouns of which ``show`` makes speakers."""
    titles: frozenset[str] = frozenset()
    """Words before a name that are left out."""
    offices: tuple[str, ...] = ()
    """How nouns end that are titles too ("Verkehrsminister") and may have a genitive behind them."""
    genitives: frozenset[str] = frozenset()
    """Articles of that noun ("der Chef der Feuerwehr")."""
    finite: re.Pattern[str] | None = None
    """How verbs end that may follow a noun phrase without a comma: "según la policía murieron dos"."""
    inverts: bool = False
    """Whether the subject may follow the verb without a quotation before it."""
    nouns_are_capitalised: bool = False
    """As in German, where a word in lower case after a noun ends the noun phrase."""
    agent_nouns: bool = False
    """As in English, where the noun of an agent may stand before a name without an article."""

    @cached_property
    def signs(self) -> frozenset[str]:
        """All words and marks without one of which nobody is said to assert anything."""
        openings = {phrase[0] for phrase in self.according}
        return self.say | self.say_that | self.show | openings | {":", "saying"}
