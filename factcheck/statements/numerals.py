"""Numerals: what a run of figures and number words is worth, before its bounds and its noun."""

import re
from typing import NamedTuple

from factcheck.statements.line import HYPHENS, Line

_SEPARATORS = re.compile(r"[.,'’٫٬ \u00a0\u2009\u202f]")
_GROUPS = re.compile(r"\d{1,3}(?:\D\d{3})+")
_LONGEST_FIGURE = 30
"""Longer runs of digits are no quantity."""
_LARGEST = 10**18
"""Beyond that, words for scales are no longer multiplied."""
_PARTS = {"1⁄2": 0.5, "1⁄3": 1 / 3, "2⁄3": 2 / 3, "1⁄4": 0.25, "3⁄4": 0.75}
"""The folded forms of "½" and its like."""
_DOTTED = frozenset({"mio", "mrd", "tsd", "mill", "bn", "тыс", "тис", "млн", "млрд"})
"""Scales that are written with a full stop."""


class Numeral(NamedTuple):
    """A number from lexeme ``first`` up to, not including, lexeme ``stop``."""

    first: int
    stop: int
    low: float
    high: float
    figures: bool = False
    """Whether it begins with figures."""
    scaled: bool = False
    """Whether a word such as "million" multiplied it."""
    rounded: bool = False
    """Whether the word itself says about ("une centaine")."""

    @property
    def exact(self) -> bool:
        """Whether it names one value."""
        return self.low == self.high


def read_numeral(line: Line, at: int) -> Numeral | None:
    """Read the numeral that begins at lexeme ``at``, or None where none does."""
    if line.kind(at) == "figure":
        value = figure_value(line.raw(at), line.words.decimal)
        if value is None:
            return None
        return _scale_up(line, _add_part(line, Numeral(at, at + 1, value, value, figures=True)))
    if line.norm(at) not in line.words.number_starts:
        return None
    return _few(line, at) or _part_of_scale(line, at) or _in_words(line, at) or _plural_scale(line, at)


def figure_value(text: str, decimal: str) -> float | None:
    """Read figures with their separators: "11,000", "11 000", "1,2"; None for what is no quantity ("1.2.3").

    A single separator before three figures is the decimal mark only where it is that language's, and not
    before three zeros, which nobody writes behind a decimal mark.
    """
    if len(text) > _LONGEST_FIGURE:
        return None
    marks = _SEPARATORS.findall(text)
    if not marks:
        return float(text)
    last = marks[-1]
    if last in ".,٫" and marks.count(last) == 1:
        whole, _, tenths = text.rpartition(last)
        is_decimal = len(marks) > 1 or len(tenths) != 3 or len(whole) > 3
        if is_decimal or last == "٫" or (last == decimal and tenths != "000"):
            return float(f"{_SEPARATORS.sub('', whole)}.{tenths}") if _is_grouped(whole) else None
    return float(_SEPARATORS.sub("", text)) if _is_grouped(text) else None


def _is_grouped(text: str) -> bool:
    return text.isdecimal() or (
        _GROUPS.fullmatch(text) is not None and len(set(_SEPARATORS.findall(text))) == 1
    )


def _few(line: Line, at: int) -> Numeral | None:
    """Read "several", or "several hundred", which the 2 to 9 of "several" make 200 to 999."""
    found = line.ahead(line.words.few, at)
    if found is None:
        return None
    (low, high), length = found
    stop, factor = at + length, 1
    while True:
        start = stop + (factor > 1 and line.norm(stop) in line.words.linkers)
        scale = line.ahead(line.words.scales, start) or line.ahead(line.words.plural_scales, start)
        if scale is None or len(line.raw(start)) == 1 or factor > _LARGEST:
            break
        factor, stop = factor * scale[0], start + scale[1]
    if factor == 1:
        return Numeral(at, stop, low, high)
    return Numeral(at, stop, low * factor, (high + 1) * factor - 1, scaled=True)


def _part_of_scale(line: Line, at: int) -> Numeral | None:
    """Read "half a million", or the half of "half an hour"."""
    part = line.ahead(line.words.half_of_scale, at)
    if part is None:
        return None
    start = at + part[1]
    scale = line.ahead(line.words.scales, start)
    if scale is None and line.ahead(line.words.measures, start) is not None:
        return Numeral(at, start, part[0], part[0])
    if scale is None or len(line.raw(start)) == 1:
        return None
    value = part[0] * scale[0]
    return Numeral(at, start + scale[1], round(value, 6), round(value, 6), scaled=True)


def _plural_scale(line: Line, at: int) -> Numeral | None:
    """Read "dozens" or "tens of thousands": at least two of them, and less than twenty.

    From twenty of one scale on, a writer takes the next larger word.
    """
    found = line.ahead(line.words.plural_scales, at)
    if found is None or line.kind(at + found[1]) == "figure":
        return None  # "a pupil scores 40 points"
    scale, stop = found[0], at + found[1]
    if line.norm(at) in line.words.singular_scales and line.behind(line.words.before, at - 1) is not None:
        return Numeral(at, stop, scale, scale, scaled=True)  # "более тысячи"
    start = stop + (line.norm(stop) in line.words.linkers)
    more = line.ahead(line.words.plural_scales, start) or line.ahead(line.words.scales, start)
    if more is not None and more[0] > scale:
        scale, stop = scale * more[0], start + more[1]
    return Numeral(at, stop, 2 * scale, 199 if scale == 12 else 20 * scale - 1, scaled=True)


def _in_words(line: Line, at: int) -> Numeral | None:
    """Read "a thousand", "twenty-one", "mille"."""
    words = line.words
    if line.norm(at) in words.articles:
        rounded = line.ahead(words.round_scales, at + 1)
        scale = rounded or line.ahead(words.scales, at + 1)
        if scale is not None and len(line.raw(at + 1)) > 1:
            value, stop = _compose(line, at + 1 + scale[1], 0, scale[0])
            part = line.ahead(words.and_half, stop)
            if part is not None:
                value, stop = value + part[0] * scale[0], stop + part[1]
            return Numeral(at, stop, value, value, scaled=True, rounded=rounded is not None)
        lasts = line.norm(at - 1) in words.length_before or line.behind(words.before, at - 1) is not None
        if lasts and line.ahead(words.measures, at + 1) is not None:
            return Numeral(at, at + 1, 1, 1)  # "over an hour", "for a week"
    mixed = line.ahead(words.mixed, at)
    if mixed is not None:
        return _scale_up(line, Numeral(at, at + mixed[1], mixed[0], mixed[0]))
    cardinal = line.ahead(words.cardinals, at)
    if cardinal is not None:
        value, stop = _compose(line, at + cardinal[1], cardinal[0], 0)
        numeral = Numeral(at, stop, value, value, scaled=value >= 1000)
        extended = _add_part(line, numeral)
        return _scale_up(line, extended) if extended is not numeral else numeral
    if line.norm(at) in words.bare_scales and (bare := line.ahead(words.scales, at)) is not None:
        below = bare[0] < 1000
        value, stop = _compose(line, at + bare[1], bare[0] if below else 0, 0 if below else bare[0])
        return Numeral(at, stop, value, value, scaled=True)
    return None


def _compose(line: Line, at: int, current: float, total: float) -> tuple[float, int]:
    """Add up the number words from ``at`` on; gives the value and the end.

    ``current`` is the part below the next scale, ``total`` the finished part; a word joins only where it
    fits under the one before it ("two hundred" "and" "five", but not "twenty" "thirty").
    """
    room = _room_under(line, current) if current else total
    while at < len(line):
        joined = line.norm(at) in line.words.number_and
        start = at + (joined or _is_joining_hyphen(line, at))
        scale = None if joined else line.ahead(line.words.scales, start)
        if scale is not None and len(line.raw(start)) > 1:
            if scale[0] >= 1000 and 0 < total + current < _LARGEST:
                total = total + current * scale[0] if current else total * scale[0]
                current, room = 0.0, float(scale[0])
            elif scale[0] < 1000 and 0 < current < 100:
                current, room = current * scale[0], 100.0 if scale[0] == 100 else 0.0
            else:
                break
            at = start + scale[1]
            continue
        cardinal = line.ahead(line.words.cardinals, start)
        if cardinal is None or not 0 < cardinal[0] < room:
            break
        if joined and line.words.code == "en" and room < 100:
            break
        current += cardinal[0]
        room = min(room, _room_under(line, cardinal[0]))
        at = start + cardinal[1]
    return total + current, at


def _room_under(line: Line, value: float) -> float:
    """Tell below what a number word must stay to be added to one of this value."""
    if value != int(value) or value <= 0:
        return 0
    if line.words.code == "fr" and value in {10, 60, 80}:
        return 10 if value == 10 else 20
    room = 1
    while value >= 20 and value % (room * 10) == 0:
        room *= 10
    return room if room > 1 else 0


def _scale_up(line: Line, numeral: Numeral) -> Numeral:
    """Multiply by the scale words behind: "1.2 million", "35 Mio.", "a $3-million bail"."""
    value, stop, scaled = numeral.low, numeral.stop, False
    if _is_joining_hyphen(line, stop) and line.ahead(line.words.scales, stop + 1) is not None:
        stop += len(line.raw(stop + 1)) > 1
    while (found := line.ahead(line.words.scales, stop)) is not None and value < _LARGEST:
        if len(line.raw(stop)) == 1 and not _letter_is_scale(line, stop):
            break
        value, stop, scaled = value * found[0], stop + found[1], True
        if (
            line.norm(stop) == "."
            and line.touches(stop)
            and line.norm(stop - 1) in _DOTTED
            and line.kind(stop + 1)
        ):
            stop += 1
    if not scaled:
        return numeral
    value = round(value, 6)  # 8.2 million in binary is 8199999.999999999
    return numeral._replace(stop=stop, low=value, high=value, scaled=True)


def _add_part(line: Line, numeral: Numeral) -> Numeral:
    """Add what follows a whole number: "two and a half", "2 1/2", "2½"."""
    stop = numeral.stop
    part = line.ahead(line.words.and_half, stop)
    if part is None and numeral.figures and numeral.low < 1000:
        start = stop + (line.norm(stop) in HYPHENS and line.touches(stop))
        if line.norm(start) in _PARTS:
            part = _PARTS[line.norm(start)], start + 1 - stop
        elif _is_fraction(line, start):
            part = int(line.raw(start)) / int(line.raw(start + 2)), start + 3 - stop
    if part is None:
        return numeral
    value = numeral.low + part[0]
    return numeral._replace(stop=stop + part[1], low=value, high=value)


def _is_fraction(line: Line, at: int) -> bool:
    """Whether figures such as "1/2" stand there."""
    if not (line.norm(at + 1) == "/" and line.touches(at + 1) and line.touches(at + 2)):
        return False
    return (
        line.is_figure(at, 1)
        and line.is_figure(at + 2, 2)
        and 0 < int(line.raw(at)) < int(line.raw(at + 2)) <= 16
    )


def _is_joining_hyphen(line: Line, at: int) -> bool:
    return line.norm(at) in HYPHENS and line.touches(at) and line.touches(at + 1)


def _letter_is_scale(line: Line, at: int) -> bool:
    """Tell "1.2m people", "5M" and "$5m" from "a 100m race": an m counts only where something is counted."""
    if not line.touches(at):
        return False
    if line.raw(at) in "kKbBM" or line.norm(at - 2) in {"$", "€", "£", "¥"}:
        return True
    following = line.norm(at + 1)
    return (
        line.kind(at + 1) == "word"
        and following not in line.words.function_words
        and (following == "people" or following.endswith("s"))
    )
