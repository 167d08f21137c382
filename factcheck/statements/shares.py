"""Shares: parts of a whole, in per cent: "61%", "a third of", "nine out of ten", "half the members"."""

from factcheck.statements.head_nouns import find_noun
from factcheck.statements.line import HYPHENS, Line
from factcheck.statements.numerals import read_numeral
from factcheck.statements.reading import Reading, share

_WHOLES = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000})
"""Of how many a share is told: "two of the 37" counts two, "two in five" is 40 per cent."""
_PERCENT_SIGNS = frozenset({"%", "٪", "％"})


def read_fraction(line: Line, at: int) -> Reading | None:
    """Read "half the", "a third of", "two-thirds", "2/3", "drei Viertel" where it begins at ``at``."""
    part = line.ahead(line.words.half_of_scale, at)
    if part is not None and line.ahead(line.words.scales, at + part[1]) is not None:
        return None  # "a quarter of a million" counts
    if line.kind(at) == "figure":
        return _fraction_in_figures(line, at)
    return _half(line, at) or _fraction_in_words(line, at)


def _half(line: Line, at: int) -> Reading | None:
    half = line.ahead(line.words.halves, at)
    if half is None or line.norm(at - 1) in line.words.ordinals.first_words:
        return None
    stop = at + half[1]
    if line.norm(stop) in line.words.calendar_units.first_words or line.norm(stop) == "time":
        return None
    return share(at, stop, half[0], find_noun(line, stop)[0])


def _fraction_in_words(line: Line, at: int) -> Reading | None:
    words = line.words
    top = line.ahead(words.cardinals, at)
    if top is None and line.norm(at) in words.articles:
        top = (1, 1)
    if top is None or not 0 < top[0] < 10:
        return None
    stop = at + top[1]
    stop += line.norm(stop) in HYPHENS
    bottom = line.ahead(words.fractions, stop)
    if bottom is None or bottom[0] <= top[0]:
        return None
    stop += bottom[1]
    if words.code == "en" and top[0] == 1 and not _ends_english_fraction(line, stop):
        return None
    return share(at, stop, top[0] / bottom[0], find_noun(line, stop)[0])


def _ends_english_fraction(line: Line, stop: int) -> bool:
    """Tell "a third of the crew" from "a third attack" and "a quarter profit"."""
    return (line.kind(stop) in {"", "mark"} and line.norm(stop) not in HYPHENS) or line.norm(stop) in {
        "of",
        "the",
        "to",
        "in",
        "more",
        "less",
    }


def _fraction_in_figures(line: Line, at: int) -> Reading | None:
    if not (
        line.norm(at + 1) == "/"
        and line.touches(at + 1)
        and line.touches(at + 2)
        and line.norm(at + 3) != "/"
    ):
        return None
    if not (line.is_figure(at, 1) and line.is_figure(at + 2, 2)):
        return None
    top, bottom = int(line.raw(at)), int(line.raw(at + 2))
    return share(at, at + 3, top / bottom, find_noun(line, at + 3)[0]) if 0 < top < bottom <= 10 else None


def out_of(line: Line, reading: Reading) -> bool:
    """Turn "nine out of ten nurses" into a share; in French the noun stands between the two numbers."""
    joint = line.ahead(line.words.out_of, reading.stop)
    noun_between = 0
    if joint is None and line.words.code == "fr":
        joint, noun_between = line.ahead(line.words.out_of, reading.stop + 1), 1
    if joint is None or not reading.exact:
        return False
    start = reading.stop + noun_between + joint[1]
    whole = read_numeral(line, start) if start < len(line) else None
    if whole is None or not whole.exact or not 0 < reading.low < whole.low or whole.low not in _WHOLES:
        return False
    noun, _ = find_noun(line, reading.stop if noun_between else whole.stop)
    part = share(reading.first, whole.stop, reading.low / whole.low, noun)
    reading.stop, reading.low, reading.high = part.stop, part.low, part.high
    reading.unit, reading.of, reading.role = part.unit, part.of, part.role
    return True


def percent(line: Line, reading: Reading) -> bool:
    """Read what follows as per cent, or as percentage points."""
    stop = reading.stop + (line.norm(reading.stop) in HYPHENS and line.touches(reading.stop))
    points = line.ahead(line.words.points, stop)
    if points is not None:
        reading.stop, reading.unit, reading.role = stop + points[1], "point", "share"
        return True
    found = line.ahead(line.words.percent, stop)
    if found is None and line.norm(stop) not in _PERCENT_SIGNS:
        return False
    reading.stop, reading.unit, reading.role = stop + (found[1] if found else 1), "%", "share"
    if line.norm(reading.stop) in line.words.linkers:
        noun, _ = find_noun(line, reading.stop)
        reading.of = (noun,) if noun else ()
    return True
