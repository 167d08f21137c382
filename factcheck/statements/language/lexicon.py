"""A lexicon: the words of one language that say how many, when, and that it is not so."""

from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Any, Literal

from factcheck.statements.language.phrases import Phrases
from factcheck.statements.words import fold

Bound = Literal["least", "most", "about", "nearly", "just over", "exactly"]
HeadRule = Literal["plural", "capital", "first", "ending"]
Step = tuple[int, str]
"""A step in the calendar: (-1, "week") is last week."""


_NONE: Phrases[Any] = Phrases()


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """The words of one language; without any, only figures, signs and capitals are read."""

    code: str = ""
    decimal: str = "."
    """The mark between units and tenths."""

    cardinals: Phrases[int] = _NONE
    mixed: Phrases[float] = _NONE
    """Numbers and a half in one word ("anderthalb", "полтора")."""
    scales: Phrases[int] = _NONE
    """Words that multiply the numeral before them ("hundred", "Mio", "тысяч")."""
    plural_scales: Phrases[int] = _NONE
    """Scales that without a numeral stand for some number of them ("dozens", "Tausende")."""
    round_scales: Phrases[int] = _NONE
    """Scales that with an article mean about so many ("une centaine")."""
    singular_scales: frozenset[str] = frozenset()
    """Plural scales that behind a bound are one of them ("более тысячи")."""
    few: Phrases[tuple[int, int]] = _NONE
    """Vague small numbers ("several", "a couple of")."""
    ordinals: Phrases[int] = _NONE
    ordinal_endings: frozenset[str] = frozenset()
    """What a figure carries to be an ordinal ("rd", "e", "º")."""
    fractions: Phrases[int] = _NONE
    """Denominators ("third", "Viertel") by their words."""
    halves: Phrases[float] = _NONE
    """Whole phrases that tell a share of something ("half of", "la moitié")."""
    out_of: Phrases[int] = _NONE
    """Words between the two numbers of "nine out of ten"."""
    times: Phrases[float] = _NONE
    """How often in one word ("twice")."""
    bare_scales: frozenset[str] = frozenset()
    """Scales that alone mean one of them ("mille", "tausend")."""
    lengths: Phrases[tuple[float, str]] = _NONE
    """Phrases that are a length of time, with its number and unit ("a fortnight", "полгода")."""
    length_before: frozenset[str] = frozenset()
    """Words that make the article behind them count ("for a week")."""
    half_of_scale: Phrases[float] = _NONE
    """What stands before a scale to take a part of it ("half a" million, "a quarter of a" million)."""
    and_half: Phrases[float] = _NONE
    """What adds to the number before it ("and a half")."""
    one: frozenset[str] = frozenset()
    """The words for 1 that are mostly a pronoun or an article."""
    one_is_article: bool = False
    """Whether the word for 1 counts only behind a word such as "only"."""
    not_after_one: frozenset[str] = frozenset()
    """What makes the word before it a pronoun ("one of")."""
    not_before_one: frozenset[str] = frozenset()
    """What makes the word after it a pronoun ("no one")."""
    articles: frozenset[str] = frozenset()
    """Articles that may stand before a scale ("a thousand")."""
    number_and: frozenset[str] = frozenset()
    """The word inside a numeral ("two hundred and five")."""

    before: Phrases[Bound] = _NONE
    after: Phrases[Bound] = _NONE
    between: frozenset[str] = frozenset()
    """Words that open a range ("between", "from")."""
    range_words: frozenset[str] = frozenset()
    """Words between the ends of an open range ("to", "bis")."""
    between_and: frozenset[str] = frozenset()
    """Words between the ends of a range that a ``between`` word opened."""

    change: frozenset[str] = frozenset()
    """Verbs that make "from 10 to 20" a change from one value to another."""

    minus: frozenset[str] = frozenset()
    percent: Phrases[int] = _NONE
    points: Phrases[int] = _NONE
    currencies: Phrases[str] = _NONE
    measures: Phrases[str] = _NONE
    age_before: Phrases[int] = _NONE
    age_after: Phrases[int] = _NONE
    """What follows a figure to make it an age, hyphens as words ("- year - old")."""
    lasting: frozenset[str] = frozenset()
    """Nouns whose years are no age ("une peine de 5 ans")."""
    clock_before: frozenset[str] = frozenset()
    clock_around: Phrases[tuple[int, int]] = _NONE
    """What loosens a time of day that follows it: how many minutes earlier and later it may be."""
    clock_after: Phrases[int] = _NONE
    """What follows an hour ("am" 0, "pm" 12, "Uhr" 0): the hours to add to an hour before noon."""
    hours_are_clocks: bool = False
    """Whether the words of ``clock_after`` are never a duration."""
    number_of: Phrases[int] = _NONE
    """What stands before a noun that a number behind the verb counts: "the number of" cases rose to 84."""
    year_before: frozenset[str] = frozenset()
    year_after: frozenset[str] = frozenset()
    decade_endings: frozenset[str] = frozenset()
    """What a hyphen joins to a year to make it a decade ("1990-х")."""
    code_before: frozenset[str] = frozenset()
    """Words whose number is a name ("route", "article", "flight")."""
    score_before: frozenset[str] = frozenset()

    head: HeadRule = "first"
    """How the noun that is counted is told from the adjectives around it."""
    linkers: frozenset[str] = frozenset()
    """Words between a numeral and its noun ("of", "the")."""
    function_words: frozenset[str] = frozenset()
    """Words that are never the noun, and that a name never is alone."""
    verb_endings: tuple[str, ...] = ()
    """Endings of folded plural verbs, long words with which are no noun ("155 marcharon")."""
    adjective_endings: tuple[str, ...] = ()

    months: Phrases[int] = _NONE
    weekdays: Phrases[int] = _NONE
    """0 for Monday."""
    relative: Phrases[Step] = _NONE
    next_words: frozenset[str] = frozenset()
    last_words: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    """Words that put a weekday after the day of publication ("will", "soll")."""
    until: frozenset[str] = frozenset()
    """Words before the end of a stretch of days, ..."""
    present: frozenset[str] = frozenset()
    """... and those that say that it has not ended ("is shut until Friday")."""
    month_before: frozenset[str] = frozenset()
    """Words that make a month's name a date ("in March")."""
    month_lookalikes: frozenset[str] = frozenset()
    """Months that are common words or names too ("May", "March")."""
    weekdays_are_capitalised: bool = False
    weekday_lookalikes: frozenset[str] = frozenset()
    """Weekdays that are common words too ("среда"), dates only behind ``weekday_before``."""
    weekday_before: frozenset[str] = frozenset()
    date_joints: frozenset[str] = frozenset()
    """Words between two days of one month ("3 to 5 February")."""
    date_linkers: frozenset[str] = frozenset()
    """Words within a date ("de", "of")."""
    parts: Phrases[tuple[float, float]] = _NONE
    """Phrases for a part of a period ("early", "the first half of"), as shares of it."""
    part_linkers: frozenset[str] = frozenset()
    """Words between a part and its period."""
    seasons: Phrases[int] = _NONE
    """The seasons by their first month."""
    season_before: frozenset[str] = frozenset()
    """Words that make a season's name a date ("in summer")."""
    season_articles: frozenset[str] = frozenset()
    """Words that may stand between the two ("until the summer")."""
    season_adverbs: frozenset[str] = frozenset()
    """Seasons that are dates by themselves ("летом")."""
    this_words: frozenset[str] = frozenset()
    """What makes a season the nearest one ("this summer")."""
    calendar_units: Phrases[str] = _NONE
    ago_before: Phrases[int] = _NONE
    ago_after: Phrases[int] = _NONE

    negations: Phrases[int] = _NONE
    not_negations: Phrases[int] = _NONE
    concord: frozenset[str] = frozenset()
    """Negative words that beside one of ``concord_with`` negate nothing more ("no … nada")."""
    concord_with: frozenset[str] = frozenset()
    negation_nouns: frozenset[str] = frozenset()
    """Negations that behind an article are a noun ("un pas")."""
    pair_openers: frozenset[str] = frozenset()
    """First halves of negations in two words ("ne … plus")."""
    pair_closers: frozenset[str] = frozenset()
    pair_breakers: frozenset[str] = frozenset()
    """What between the halves makes them no pair ("ne … pas plus")."""
    pair_undone_by: frozenset[str] = frozenset()
    """What behind a pair makes it no negation ("plus de")."""
    not_denials: Phrases[int] = _NONE
    """Phrases with a word of denial that reject no assertion ("denied bail")."""
    denials: Phrases[int] = _NONE
    no_answer: frozenset[str] = frozenset()
    """The word that opens an answer and rejects ("No, …")."""
    plain_speakers: frozenset[str] = frozenset()
    """Common nouns that look like names where they stand ("Police said", "in Haft")."""
    titles: frozenset[str] = frozenset()

    @cached_property
    def folded_adjective_endings(self) -> tuple[str, ...]:
        """The adjective endings as they end a folded word."""
        return tuple(fold(ending) for ending in self.adjective_endings)

    @cached_property
    def number_starts(self) -> frozenset[str]:
        """The folded words that a numeral can begin with."""
        tables: tuple[Phrases[Any], ...] = (
            self.cardinals,
            self.mixed,
            self.few,
            self.plural_scales,
            self.half_of_scale,
            self.lengths,
            self.ordinals,
            self.halves,
            self.times,
        )
        return frozenset().union(*(table.first_words for table in tables), self.articles, self.bare_scales)

    @cached_property
    def negation_starts(self) -> frozenset[str]:
        """The folded words that a negation, or what only looks like one, can begin with."""
        return self.negations.first_words | self.not_negations.first_words | self.pair_closers

    @cached_property
    def denial_starts(self) -> frozenset[str]:
        """The folded words that a denial, or what only looks like one, can begin with."""
        return self.denials.first_words | self.not_denials.first_words | self.no_answer

    @cached_property
    def date_starts(self) -> frozenset[str]:
        """The folded words that a date can begin with, save for its figures."""
        tables: tuple[Phrases[Any], ...] = (
            self.months,
            self.weekdays,
            self.relative,
            self.ago_before,
            self.parts,
            self.seasons,
        )
        words = frozenset().union(*(table.first_words for table in tables), self.number_starts)
        return words | self.calendar_units.first_words if self.ago_after else words


@cache
def lexicon(language: str | None) -> Lexicon:
    """Give the words of a language by its two-letter code; a language without a module has none."""
    if language not in {"en", "de", "fr", "es", "ru", "uk"}:
        return Lexicon(code=language or "")
    module = import_module(f"factcheck.statements.language.{language}")
    found: Lexicon = module.LEXICON
    return found
