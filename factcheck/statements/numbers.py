"""Numbers: the quantities of a statement, with their bounds, their unit and the part they play."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import inf
from typing import Literal

from factcheck.statements.facts import Number
from factcheck.statements.head_nouns import find_noun
from factcheck.statements.language.lexicon import Bound, Lexicon
from factcheck.statements.lexemes import Lexeme
from factcheck.statements.numerals import Numeral, read_numeral

ABOUT = 0.1
"""How far from "about 155" a figure may lie: a tenth, the rounding that "about" usually covers in news."""
FRACTION = 0.05
"""How far from "a third" a share may lie: writers put a third for 32 to 35 per cent."""
_SIGNS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₴": "UAH",
    "₽": "RUB",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
}
_DOLLARS = {
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "us": "USD",
    "s": "SGD",
}
_DASHES = "-–—‐‑"
_YEARS = range(1800, 2101)

Role = Literal["count", "ordinal", "age", "share", "money", "measure", "clock", "year", "code", "score"]


@dataclass(slots=True)
class _Reading:
    """A number being read: lexemes ``first`` up to ``stop``, and what is known of it so far."""

    first: int
    stop: int
    low: float
    high: float
    unit: str = ""
    of: tuple[str, ...] = ()
    role: Role = "count"


def find_numbers(
    text: str, lexemes: Sequence[Lexeme], lexicon: Lexicon, taken: Collection[int] = ()
) -> list[Number]:
    """Find the numbers of a statement, in its order, outside the lexemes that dates have taken."""
    finder = _Finder(lexemes, lexicon, taken)
    return [
        Number(
            start=(start := lexemes[found.first].start),
            end=(end := lexemes[found.stop - 1].end),
            text=text[start:end],
            low=found.low,
            high=found.high,
            unit=found.unit,
            of=found.of,
            role=found.role,
        )
        for found in finder.all()
    ]


class _Finder:
    """Walks over the lexemes of one statement."""

    def __init__(self, lexemes: Sequence[Lexeme], lexicon: Lexicon, taken: Collection[int]) -> None:
        self.lexemes = lexemes
        self.words = lexicon
        self.taken = taken

    def all(self) -> list[_Reading]:
        found: list[_Reading] = []
        at, starts = 0, self.words.number_starts
        while at < len(self.lexemes):
            lexeme = self.lexemes[at]
            if at in self.taken or (lexeme.kind != "figure" and lexeme.norm not in starts):
                at += 1
                continue
            readings, at = self.read(at, found[-1].stop if found else 0)
            found += readings
        return found

    def read(self, at: int, floor: int) -> tuple[list[_Reading], int]:
        """Read what begins at ``at``; a bound before it is looked for down to ``floor``."""
        special = self.special(at)
        if special is not None:
            return [self.bounded(special, floor)] if special.role == "share" else [special], special.stop
        numeral = read_numeral(self.lexemes, at, self.words)
        if numeral is None or any(position in self.taken for position in range(at, numeral.stop)):
            return self.code(at)
        named = self.named(numeral) or self.clock(numeral) or self.plain_year(numeral)
        if named is not None:
            return [named], named.stop
        pair = self.score(numeral)
        if pair:
            return pair, pair[-1].stop
        reading = self.ranged(numeral)
        if not self.classify(reading, numeral):
            return [], numeral.stop
        return [self.bounded(reading, floor)], reading.stop

    # What stands around a position

    def norm(self, at: int) -> str:
        return self.lexemes[at].norm if 0 <= at < len(self.lexemes) else ""

    def kind(self, at: int) -> str:
        return self.lexemes[at].kind if 0 <= at < len(self.lexemes) else ""

    def touches(self, at: int) -> bool:
        """Whether lexeme ``at`` follows the one before it without a space."""
        return 0 < at < len(self.lexemes) and self.lexemes[at].start == self.lexemes[at - 1].end

    # Readings that are no plain quantity

    def special(self, at: int) -> _Reading | None:
        """Read fractions, ordinals and "twice"."""
        words, lexemes = self.words, self.lexemes
        if (half := words.halves.starting(lexemes, at)) is not None and self.norm(
            at - 1
        ) not in words.ordinals.first_words:
            stop = at + half[1]
            if self.norm(stop) not in words.calendar_units.first_words:
                return self.share(at, stop, half[0])
        if (fraction := self.fraction(at)) is not None:
            return fraction
        if self.kind(at) == "word":
            if (times := words.times.starting(lexemes, at)) is not None:
                return _Reading(at, at + times[1], times[0], times[0], unit="time")
            ordinal = words.ordinals.starting(lexemes, at)
            if ordinal is not None:
                return self.ordinal(at, at + ordinal[1], ordinal[0])
        elif (
            self.touches(at + 1)
            and self.norm(at + 1) in words.ordinal_endings
            and self.lexemes[at].text.isdigit()
        ):
            if len(self.lexemes[at].text) < 4:
                return self.ordinal(at, at + 2, int(self.lexemes[at].text), sure=True)
        return None

    def fraction(self, at: int) -> _Reading | None:
        """Read "a third of", "two-thirds", "2/3", "drei Viertel"."""
        lexemes, words = self.lexemes, self.words
        if self.kind(at) == "figure":
            if (
                self.norm(at + 1) == "/"
                and self.touches(at + 1)
                and self.touches(at + 2)
                and self.norm(at + 3) != "/"
            ):
                top, bottom = lexemes[at].text, self.norm(at + 2)
                if top.isdigit() and bottom.isdigit() and 0 < int(top) < int(bottom) <= 10:
                    return self.share(at, at + 3, int(top) / int(bottom))
            return None
        cardinal = words.cardinals.starting(lexemes, at)
        if cardinal is None and self.norm(at) in words.articles:
            cardinal = (1.0, 1)
        if cardinal is None or not 0 < cardinal[0] < 10:
            return None
        stop = at + cardinal[1]
        stop += self.norm(stop) in {"-", "‑"}
        bottom_found = words.fractions.starting(lexemes, stop)
        if bottom_found is None or bottom_found[0] <= cardinal[0]:
            return None
        end = stop + bottom_found[1]
        if (
            words.code == "en"
            and cardinal[0] == 1
            and self.norm(end) not in {"of", "the", ".", ",", "to", "in"}
        ):
            return None
        return self.share(at, end, cardinal[0] / bottom_found[0])

    def share(self, first: int, stop: int, value: float) -> _Reading:
        percent = value * 100
        noun = find_noun(self.lexemes, stop, self.words)
        return _Reading(
            first,
            stop,
            percent * (1 - FRACTION),
            percent * (1 + FRACTION),
            "%",
            (noun[0],) if noun[0] else (),
            "share",
        )

    def ordinal(self, at: int, stop: int, value: int, *, sure: bool = False) -> _Reading | None:
        noun, of = find_noun(self.lexemes, stop, self.words, plural=False)
        if not noun and not sure:
            return None
        return _Reading(at, stop, value, value, noun, of, "ordinal")

    def code(self, at: int) -> tuple[list[_Reading], int]:
        """Skip figures that are no quantity, with what hangs on them."""
        stop = at + 1
        while stop < len(self.lexemes) and self.touches(stop) and self.kind(stop) == "figure":
            stop += 1
        return [], stop

    def named(self, numeral: Numeral) -> _Reading | None:
        """Read a number that is a name: "Route 66", "F-16", a telephone number."""
        at, lexemes = numeral.first, self.lexemes
        if not numeral.figures:
            return None
        if self.touches(at):
            before = at - 1
            if self.kind(before) == "word" and self.norm(before) not in {"us", "d"}:
                return _Reading(at, at + 1, numeral.low, numeral.low, self.norm(before), role="code")
            if (
                self.norm(before) in _DASHES
                and self.touches(before)
                and self.kind(before - 1) == "word"
                and lexemes[before - 1].text.isupper()
            ):
                return _Reading(at, at + 1, numeral.low, numeral.low, self.norm(before - 1), role="code")
        stop = at
        hyphens = 0
        while (
            self.norm(stop + 1) in _DASHES
            and self.norm(stop + 1)
            and self.touches(stop + 1)
            and self.touches(stop + 2)
            and self.kind(stop + 2) == "figure"
        ):
            stop, hyphens = stop + 2, hyphens + 1
        plus = self.norm(at - 1) == "+"
        if (
            hyphens >= 2
            or plus
            or (
                hyphens == 1
                and len(lexemes[at].text) >= 3
                and len(lexemes[stop].text) == 4
                and lexemes[at].text.isdigit()
                and not self.is_year(lexemes[at].text)
            )
        ):
            return _Reading(at, stop + 1, numeral.low, numeral.low, "", role="code")
        before = at - 1
        if self.norm(before) in {".", "№", "#"}:
            before -= self.norm(before) == "."
        word = self.norm(before)
        if word in {"№", "#"} or (
            word in self.words.code_before and self.norm(at + 1) not in self.words.percent.first_words
        ):
            return _Reading(at, at + 1, numeral.low, numeral.low, _code_unit(word, self.words), role="code")
        return None

    def clock(self, numeral: Numeral) -> _Reading | None:
        """Read a time of day as minutes after midnight: "3.40 am", "15:30", "14 Uhr", "15h30"."""
        at, lexemes = numeral.first, self.lexemes
        if not numeral.figures or numeral.scaled:
            return None
        text = lexemes[at].text
        stop, minutes = at + 1, 0
        colon = False
        if (
            text.isdigit()
            and self.norm(at + 1) in {":", "h"}
            and self.touches(at + 1)
            and self.touches(at + 2)
            and self.kind(at + 2) == "figure"
            and len(self.norm(at + 2)) == 2
        ):
            hours, minutes, stop, colon = int(text), int(self.norm(at + 2)), at + 3, True
            if self.norm(stop) == ":" and self.touches(stop) and self.kind(stop + 1) == "figure":
                stop += 2
        elif len(parts := text.split(".")) == 2 and len(parts[1]) == 2 and len(parts[0]) <= 2:
            hours, minutes = int(parts[0]), int(parts[1])
        elif text.isdigit() and len(text) <= 2:
            hours = int(text)
        else:
            return None
        if hours > 24 or minutes > 59:
            return None
        after = self.words.clock_after.starting(lexemes, stop)
        before = self.norm(at - 1) in self.words.clock_before
        if after is not None and (colon or before or self.words.code in {"en", "de"} or after[0]):
            add, length = after
            hours = (
                hours % 12 + add
                if self.words.code == "en"
                and hours <= 12
                and self.norm(stop) not in {"o", "o'clock", "gmt", "utc"}
                else hours + (add if hours < 12 else 0)
            )
            return _Reading(at, stop + length, hours * 60 + minutes, hours * 60 + minutes, role="clock")
        if colon or (
            before
            and len(parts := text.split(".")) == 2
            and self.words.code == "en"
            and self.norm(at - 1) == "at"
        ):
            return _Reading(at, stop, hours * 60 + minutes, hours * 60 + minutes, role="clock")
        return None

    def is_year(self, text: str) -> bool:
        return len(text) == 4 and text.isdigit() and int(text) in _YEARS

    def plain_year(self, numeral: Numeral) -> _Reading | None:
        """Read "in 2023", "the 1990s", "2023/24": a year stands where no noun is counted."""
        at = numeral.first
        if numeral.scaled or numeral.stop != at + 1 or not self.is_year(self.lexemes[at].text):
            return None
        value = int(self.lexemes[at].text)
        if self.touches(at + 1) and self.norm(at + 1) == "s":
            return _Reading(at, at + 2, value, value + 9, role="year")
        if self.norm(at + 1) in self.words.year_after:
            return _Reading(at, at + 1, value, value, role="year")
        if self.norm(at - 1) in _SIGNS or self.norm(at + 1) in _SIGNS:
            return None
        following = at + 1
        if (
            self.words.percent.starting(self.lexemes, following)
            or self.words.measures.starting(self.lexemes, following)
            or self.words.currencies.starting(self.lexemes, following)
        ):
            return None
        if value < 1900 and self.norm(at - 1) not in self.words.year_before:
            return None
        if self.norm(at - 1) in self.words.year_before or self.norm(at - 1) in {"(", "/", "'", "’"}:
            return _Reading(at, at + 1, value, value, role="year")
        if self.words.before.ending(self.lexemes, at - 1) is not None:
            return None
        noun, _ = find_noun(self.lexemes, following, self.words)
        if noun and not (self.words.head == "plural" and self.lexemes[following].text[0].isupper()):
            return None
        return _Reading(at, at + 1, value, value, role="year")

    def score(self, numeral: Numeral) -> list[_Reading]:
        """Read a result of a game ("won 3-1") as its two numbers."""
        at, lexemes = numeral.first, self.lexemes
        if not (numeral.figures and self.norm(at + 1) in {"-", "–", ":"} and self.kind(at + 2) == "figure"):
            return []
        first, second = lexemes[at].text, lexemes[at + 2].text
        if not (
            first.isdigit()
            and second.isdigit()
            and len(first) <= 3
            and len(second) <= 3
            and self.touches(at + 1)
            and self.touches(at + 2)
        ):
            return []
        near = {self.norm(position) for position in range(at - 8, at)}
        if int(first) >= int(second) or near & self.words.score_before:
            return [
                _Reading(at, at + 1, int(first), int(first), role="score"),
                _Reading(at + 2, at + 3, int(second), int(second), role="score"),
            ]
        return []

    # Plain quantities

    def ranged(self, numeral: Numeral) -> _Reading:
        """Join "between 10 and 20", "10-20", "from 10 to 20" and "two or three" into one reading."""
        reading = _Reading(numeral.first, numeral.stop, numeral.low, numeral.high)
        joint = numeral.stop
        opened = self.norm(numeral.first - 1) in self.words.between or (
            self.norm(numeral.first - 1) in _SIGNS and self.norm(numeral.first - 2) in self.words.between
        )
        dash = (
            bool(self.norm(joint))
            and self.norm(joint) in _DASHES
            and (self.touches(joint) == self.touches(joint + 1))
        )
        if not (
            dash
            or self.norm(joint) in self.words.range_words
            or (opened and self.norm(joint) in self.words.between_and)
        ):
            return reading
        start = joint + 1
        start += self.norm(start) in _SIGNS
        if start >= len(self.lexemes) or start in self.taken:
            return reading
        other = read_numeral(self.lexemes, start, self.words)
        if other is None:
            return reading
        low = numeral.low
        if other.scaled and not numeral.scaled and numeral.figures and other.figures:
            base = read_numeral(self.lexemes[start : start + 1], 0, self.words)
            if base is not None and base.low and low < base.low:
                low *= other.low / base.low
        if low >= other.high or (numeral.high > other.high):
            return reading
        first = numeral.first
        if opened and (
            self.norm(joint) in self.words.between_and or dash or self.norm(joint) in self.words.range_words
        ):
            first = numeral.first - 1 - (self.norm(numeral.first - 1) in _SIGNS)
        return _Reading(first, other.stop, low, other.high)

    def classify(self, reading: _Reading, numeral: Numeral) -> bool:
        """Find the unit and role of a quantity; False where it is no number after all ("one of them")."""
        self.out_of(reading)
        if reading.role == "share":
            return True
        return (
            self.percent(reading)
            or self.money(reading)
            or self.age(reading)
            or self.measure(reading)
            or self.count(reading, numeral)
        )

    def out_of(self, reading: _Reading) -> None:
        """Turn "nine out of ten nurses" into a share; French puts the noun between: "neuf infirmières sur dix"."""
        noun_between = 0
        joint = self.words.out_of.starting(self.lexemes, reading.stop)
        if joint is None and self.words.code == "fr":
            joint, noun_between = self.words.out_of.starting(self.lexemes, reading.stop + 1), 1
        if joint is None or reading.low != reading.high:
            return
        start = reading.stop + noun_between + joint[1]
        if start >= len(self.lexemes):
            return
        whole = read_numeral(self.lexemes, start, self.words)
        if (
            whole is None
            or not whole.exact
            or not 0 < reading.low < whole.low
            or whole.low not in {3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000}
        ):
            return
        if noun_between:
            noun, _ = find_noun(self.lexemes, reading.stop, self.words)
        else:
            noun, _ = find_noun(self.lexemes, whole.stop, self.words)
        percent = 100 * reading.low / whole.low
        reading.stop, reading.role, reading.unit = whole.stop, "share", "%"
        reading.low, reading.high, reading.of = (
            percent * (1 - FRACTION),
            percent * (1 + FRACTION),
            (noun,) if noun else (),
        )

    def percent(self, reading: _Reading) -> bool:
        points = self.words.points.starting(self.lexemes, reading.stop)
        percent = self.words.percent.starting(self.lexemes, reading.stop)
        if points is not None:
            reading.stop += points[1]
            reading.unit, reading.role = "point", "share"
            return True
        if percent is None and self.norm(reading.stop) not in {"%", "٪", "％"}:
            return False
        reading.stop += percent[1] if percent else 1
        noun = ""
        if self.norm(reading.stop) in self.words.linkers:
            noun, _ = find_noun(self.lexemes, reading.stop, self.words)
        reading.unit, reading.role, reading.of = "%", "share", (noun,) if noun else ()
        return True

    def money(self, reading: _Reading) -> bool:
        before = self.norm(reading.first - 1)
        if before in _SIGNS:
            reading.first -= 1
            reading.unit = _SIGNS[before]
            country = self.norm(reading.first - 1)
            if before == "$" and country in _DOLLARS and self.touches(reading.first):
                reading.first -= 1
                reading.unit = _DOLLARS[country]
        else:
            stop = reading.stop + (self.norm(reading.stop) in {"d'", "de"})
            stop += self.norm(stop) in {"-", "‑"} and self.touches(stop)
            currency = self.words.currencies.starting(self.lexemes, stop)
            if currency is not None:
                reading.unit, reading.stop = currency[0], stop + currency[1]
            elif self.norm(reading.stop) in _SIGNS:
                reading.unit, reading.stop = _SIGNS[self.norm(reading.stop)], reading.stop + 1
            elif (
                (ahead := self.words.currencies.ending(self.lexemes, reading.first - 1))
                and len(before) == 3
                and self.lexemes[reading.first - 1].text.isupper()
            ):
                reading.unit, reading.first = ahead[0], reading.first - 1
            else:
                return False
        reading.role = "money"
        return True

    def age(self, reading: _Reading) -> bool:
        after = self.words.age_after.starting(self.lexemes, reading.stop)
        before = self.words.age_before.ending(self.lexemes, reading.first - 1)
        if after is not None:
            reading.stop += after[1]
        elif before is not None and reading.high < 130:
            reading.first -= before[1]
            years = self.words.measures.starting(self.lexemes, reading.stop)
            if years is not None and years[0] == "year":
                reading.stop += years[1]
        elif not (self.in_apposition(reading) or self.romance_age(reading)):
            return False
        reading.unit, reading.role = "year", "age"
        return True

    def in_apposition(self, reading: _Reading) -> bool:
        """Whether it is an age as in "Ana Miller, 36, said"."""
        at = reading.first
        return (
            reading.stop == at + 1
            and self.kind(at) == "figure"
            and 0 < reading.low < 116
            and self.norm(at - 1) in {",", "("}
            and self.kind(at - 2) == "word"
            and self.lexemes[at - 2].text[0].isupper()
            and self.norm(at + 1) in {",", ")", "."}
            and self.norm(at - 2) not in self.words.months.first_words
        )

    def romance_age(self, reading: _Reading) -> bool:
        """Whether it is an age as in "la femme de 36 ans", "la mujer de 36 años"."""
        if self.words.code not in {"fr", "es"} or self.norm(reading.first - 1) != "de":
            return False
        years = self.words.measures.starting(self.lexemes, reading.stop)
        if (
            years is None
            or years[0] != "year"
            or self.norm(reading.stop + years[1]) in {"de", "d'"}
            or reading.high >= 116
        ):
            return False
        reading.stop += years[1]
        return True

    def measure(self, reading: _Reading) -> bool:
        stop = reading.stop + (self.norm(reading.stop) in {"-", "‑"} and self.touches(reading.stop))
        stop += self.norm(stop) in {"de", "d'"} and self.words.head == "first"
        found = self.words.measures.starting(self.lexemes, stop)
        if found is None:
            return False
        reading.unit, reading.stop, reading.role = found[0], stop + found[1], "measure"
        noun, _ = (
            find_noun(self.lexemes, reading.stop, self.words)
            if self.norm(reading.stop) in {"of", "de", "d'"}
            else ("", ())
        )
        reading.of = (noun,) if noun else ()
        return True

    def count(self, reading: _Reading, numeral: Numeral) -> bool:
        plural = not (reading.low == reading.high == 1)
        reading.unit, reading.of = find_noun(self.lexemes, reading.stop, self.words, plural=plural)
        if self.norm(numeral.first) in self.words.one and reading.high == 1:
            return self.counts_one(reading)
        return True

    def counts_one(self, reading: _Reading) -> bool:
        """Whether a word for 1 counts ("only one guard", "one person") or is a pronoun or an article."""
        before = self.words.before.ending(self.lexemes, reading.first - 1)
        if before is not None:
            return True
        if self.words.code not in {"en", "ru", "uk"} or not reading.unit:
            return False
        if self.words.code == "en":
            return self.norm(reading.stop) not in {
                "of",
                "another",
                "such",
                "day",
                "way",
                "point",
                "thing",
                "hand",
                "side",
                "reason",
                "might",
                "more",
            } and self.norm(reading.first - 1) not in {
                "no",
                "any",
                "every",
                "some",
                "each",
                "this",
                "that",
                "the",
                "which",
                "another",
                "-",
                "for",
            }
        return self.norm(reading.stop) not in self.words.out_of.first_words

    def bounded(self, reading: _Reading, floor: int) -> _Reading:
        """Widen a reading by the words around it: "at least", "nearly", "or more"."""
        bound: Bound | None = None
        before = self.words.before.ending(self.lexemes, reading.first - 1)
        if before is not None and reading.first - before[1] >= floor and self.may_bind(reading, before[1]):
            bound, reading.first = before[0], reading.first - before[1]
        else:
            after = self.words.after.starting(self.lexemes, reading.stop)
            if after is not None:
                bound, reading.stop = after[0], reading.stop + after[1]
        if bound is not None:
            reading.low, reading.high = _bound(bound, reading.low, reading.high)
        return reading

    def may_bind(self, reading: _Reading, length: int) -> bool:
        return True


def _bound(bound: Bound, low: float, high: float) -> tuple[float, float]:
    match bound:
        case "least":
            return low, inf
        case "most":
            return 0, high
        case "about":
            return low * (1 - ABOUT), high * (1 + ABOUT)
        case "nearly":
            return low * (1 - ABOUT), high
        case "just over":
            return low, high * (1 + ABOUT)
        case "exactly":
            return low, high


def _code_unit(word: str, lexicon: Lexicon) -> str:
    return "number" if word in {"no", "nr", "№", "#", "n", "nº"} else word
