"""Quantities: what the number of a statement counts or measures: money, ages, measures, nouns."""

from factcheck.statements.head_nouns import find_noun
from factcheck.statements.line import DASHES, HYPHENS, Line
from factcheck.statements.numerals import Numeral, figure_value, read_numeral
from factcheck.statements.reading import Reading
from factcheck.statements.shares import out_of, percent

SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₴": "UAH", "₽": "RUB", "₹": "INR", "₩": "KRW",
    "₺": "TRY",
}  # fmt: skip
"""The signs of currencies, with their ISO 4217 codes."""
_DOLLARS = {
    "us": "USD",
    "u": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "nz": "NZD",
    "hk": "HKD",
}
_OLDEST = 116
"""Years beyond which a bare number behind a name is no age."""
_CHANGE_REACH = 5
"""How many lexemes back a verb of change keeps "from 10 to 20" from being a range."""


def read_quantity(line: Line, numeral: Numeral) -> Reading | None:
    """Read a numeral with its range, unit and role; None where it counts nothing ("one of them")."""
    reading = _range(line, numeral)
    if out_of(line, reading) or percent(line, reading) or _money(line, reading):
        return reading
    if _age(line, reading):
        return reading
    if _measure(line, reading):
        _below_zero(line, reading)
        return reading
    reading.unit, reading.of = find_noun(line, reading.stop, plural=reading.high != 1)
    if line.words.one_is_article and reading.high == 1 and line.kind(reading.stop) == "figure":
        return None  # "casi un 30 %"
    if line.norm(numeral.first) in line.words.one and reading.high == 1 and not _counts_one(line, reading):
        return None
    return reading


def _range(line: Line, numeral: Numeral) -> Reading:
    """Join "between 10 and 20", "10-20", "from 10 to 20" and "two or three" into one reading."""
    reading = Reading(numeral.first, numeral.stop, numeral.low, numeral.high, rounded=numeral.rounded)
    joint, words = numeral.stop, line.words
    opening = numeral.first - 1 - (line.norm(numeral.first - 1) in SIGNS)
    opened = line.norm(opening) in words.between and opening not in line.taken
    dash = line.norm(joint) in DASHES and line.touches(joint) == line.touches(joint + 1)
    closing = opened and line.norm(joint) in words.between_and
    if not (dash or closing or line.norm(joint) in words.range_words):
        return reading
    # "Raised from 10 to 12" is no range, "raised to between 10 and 12" is one.
    ends = dash or (closing and line.norm(joint) in words.number_and)
    if not ends and any(line.norm(at) in words.change for at in range(opening - _CHANGE_REACH, opening + 1)):
        return reading
    start = joint + 1 + (line.norm(joint + 1) in SIGNS)
    other = read_numeral(line, start) if start < len(line) and start not in line.taken else None
    if other is None or not (numeral.exact and other.exact):
        return reading
    low = numeral.low
    if other.scaled and not numeral.scaled and numeral.figures and other.figures:
        # "1.2 to 1.5 million": the scale belongs to both.
        unscaled = figure_value(line.raw(start), words.decimal)
        if unscaled is not None and 0 < low < unscaled:
            low = round(low * other.low / unscaled, 6)
    if low >= other.high:
        return reading
    return Reading(opening if opened else numeral.first, other.stop, low, other.high, is_range=True)


def _money(line: Line, reading: Reading) -> bool:
    """Read a sum by the sign or word beside it: "$1.2bn", "A$5", "5 euros", "EUR 5"."""
    first = reading.first
    if reading.is_range and line.norm(first + 1) in SIGNS:
        reading.unit = SIGNS[line.norm(first + 1)]
    elif line.norm(first - 1) in SIGNS and first - 1 not in line.taken:
        first -= 1
        reading.unit = SIGNS[line.norm(first)]
        if line.norm(first) == "$" and line.touches(first) and line.norm(first - 1) in _DOLLARS:
            first -= 1
            reading.unit = _DOLLARS[line.norm(first)]
    elif line.norm(first - 1) in _DOLLARS and line.norm(first - 2) == "$" and line.touches(first):
        first -= 2
        reading.unit = _DOLLARS[line.norm(first + 1)]
    elif not _currency_beside(line, reading):
        return False
    else:
        first = reading.first
    reading.first, reading.role = first, "money"
    return True


def _currency_beside(line: Line, reading: Reading) -> bool:
    table, stop = line.words.currencies, reading.stop
    stop += line.norm(stop) in {"d'", "de"}
    stop += line.norm(stop) in HYPHENS and line.touches(stop)
    if (behind := line.ahead(table, stop)) is not None:
        reading.unit, reading.stop = behind[0], stop + behind[1]
    elif line.norm(reading.stop) in SIGNS:
        reading.unit, reading.stop = SIGNS[line.norm(reading.stop)], reading.stop + 1
    elif (
        line.raw(reading.first - 1).isupper()
        and reading.first - 1 not in line.taken
        and (before := line.behind(table, reading.first - 1)) is not None
    ):
        reading.unit, reading.first = before[0], reading.first - before[1]
    else:
        return False
    return True


def _age(line: Line, reading: Reading) -> bool:
    """Read an age: "36-year-old", "aged 36", "Ana Miller, 36,", "in his 30s", "la femme de 36 ans"."""
    words = line.words
    years = line.ahead(words.measures, reading.stop)
    in_years = years is not None and years[0] == "year"
    if (after := line.ahead(words.age_after, reading.stop)) is not None:
        reading.stop += after[1]
    elif (before := line.behind(words.age_before, reading.first - 1)) is not None and reading.high < _OLDEST:
        reading.first -= before[1]
        reading.stop += years[1] if years is not None and in_years else 0
    elif line.norm(reading.stop) == "s" and line.touches(reading.stop) and reading.high in range(20, 100, 10):
        reading.stop, reading.high = reading.stop + 1, reading.high + 9
    elif in_years and years is not None and _is_of_a_person(line, reading, reading.stop + years[1]):
        reading.stop += years[1]
    elif not _is_in_apposition(line, reading):
        return False
    reading.unit, reading.role = "year", "age"
    return True


def _is_in_apposition(line: Line, reading: Reading) -> bool:
    """Whether it is an age as in "Ana Miller, 36, said" or "Ana Miller (36)"."""
    at = reading.first
    if reading.stop != at + 1 or not line.is_figure(at, 3) or not 0 < reading.high < _OLDEST:
        return False
    if (line.norm(at - 1), line.norm(at + 1)) not in {(",", ","), ("(", ")"), (",", ".")}:
        return False
    return (
        line.kind(at - 2) == "word"
        and line.raw(at - 2)[0].isupper()
        and not line.ahead(line.words.months, at - 2)
    )


def _is_of_a_person(line: Line, reading: Reading, stop: int) -> bool:
    """Whether "de 36 ans" tells an age: not "5 ans de prison", nor "un mandat de 5 ans"."""
    if line.words.head != "first" or line.norm(reading.first - 1) != "de" or reading.high >= _OLDEST:
        return False
    if line.behind(line.words.before, reading.first - 1) is not None:
        return False  # "menos de un año"
    return line.norm(stop) not in {"de", "d'"} and line.norm(reading.first - 2) not in line.words.lasting


def _measure(line: Line, reading: Reading) -> bool:
    stop = reading.stop + (line.norm(reading.stop) in HYPHENS and line.touches(reading.stop))
    stop += line.words.head == "first" and line.norm(stop) in {"de", "d'"}
    found = line.ahead(line.words.measures, stop)
    if found is None:
        return False
    reading.unit, reading.stop, reading.role = found[0], stop + found[1], "measure"
    part = line.ahead(line.words.and_half, reading.stop)
    if part is not None:  # "deux ans et demi"
        reading.low, reading.high, reading.stop = (
            reading.low + part[0],
            reading.high + part[0],
            reading.stop + part[1],
        )
    if line.norm(reading.stop) in {"of", "de", "d'"}:
        noun, _ = find_noun(line, reading.stop)
        reading.of = (noun,) if noun else ()
    return True


def _below_zero(line: Line, reading: Reading) -> None:
    """Take a minus before degrees as part of the number; elsewhere a stroke is a dash or a list's."""
    minus = line.norm(reading.first - 1)
    signed = minus in {"-", "−", "–"} and line.touches(reading.first) and not line.touches(reading.first - 1)
    if reading.unit == "degree" and (signed or minus in line.words.minus) and not reading.is_range:
        reading.first -= 1
        reading.low, reading.high = -reading.high, -reading.low


def _counts_one(line: Line, reading: Reading) -> bool:
    """Whether a word for 1 counts ("only one guard", "one person") or is a pronoun or an article."""
    if line.behind(line.words.before, reading.first - 1) is not None:
        return True
    if line.words.one_is_article or not reading.unit:
        return False
    return (
        line.norm(reading.stop) not in line.words.not_after_one
        and line.norm(reading.first - 1) not in line.words.not_before_one
    )
