"""Numerals: what a run of figures and number words is worth, before its bounds and its noun."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.statements.language.lexicon import Lexicon
from factcheck.statements.lexemes import Lexeme

_SEPARATORS = re.compile(r"[.,'’٫٬ \u00a0\u2009\u202f]")
_GROUPS = re.compile(r"\d{1,3}(?:\D\d{3})+")
_MILLION_IN_SHORT = "m"
_LARGEST_FIGURE = 30
"""Longer runs of digits are no quantity."""


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

    @property
    def exact(self) -> bool:
        """Whether it names one value."""
        return self.low == self.high


def read_numeral(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon) -> Numeral | None:
    """Read the numeral that begins at lexeme ``at``, or None where none does."""
    lexeme = lexemes[at]
    if lexeme.kind == "figure":
        value = figure_value(lexeme.text, lexicon.decimal)
        if value is None:
            return None
        return _scale_up(lexemes, Numeral(at, at + 1, value, value, figures=True), lexicon)
    if lexeme.kind != "word":
        return None
    return (
        _read_few(lexemes, at, lexicon)
        or _read_part_of_scale(lexemes, at, lexicon)
        or _read_words(lexemes, at, lexicon)
        or _read_plural_scale(lexemes, at, lexicon)
    )


def figure_value(text: str, decimal: str) -> float | None:
    """Read figures with their separators: "11,000", "11 000", "1,2"; None for what is no quantity ("1.2.3").

    A single separator before three figures is the decimal mark only where it is that language's, and not
    before three zeros, which nobody writes behind a decimal mark.
    """
    if len(text) > _LARGEST_FIGURE:
        return None
    marks = _SEPARATORS.findall(text)
    if not marks:
        return float(text)
    last = marks[-1]
    if marks.count(last) == 1 and last in ".,٫":
        whole, _, tenths = text.rpartition(last)
        grouped = _GROUPS.fullmatch(text) is not None and len(set(marks)) == 1
        if not grouped or ((decimal == last or last == "٫") and tenths != "000"):
            whole = _SEPARATORS.sub("", whole) if _is_grouped(whole) else ""
            return float(f"{whole}.{tenths}") if whole else None
    return float(_SEPARATORS.sub("", text)) if _is_grouped(text) else None


def _is_grouped(text: str) -> bool:
    return text.isdigit() or (
        _GROUPS.fullmatch(text) is not None and len(set(_SEPARATORS.findall(text))) == 1
    )


def _read_few(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon) -> Numeral | None:
    found = lexicon.few.starting(lexemes, at)
    if found is None:
        return None
    (low, high), length = found
    return _times_scales(lexemes, Numeral(at, at + length, low, high), lexicon)


def _times_scales(lexemes: Sequence[Lexeme], numeral: Numeral, lexicon: Lexicon) -> Numeral:
    """Multiply a vague number: "several" of 2 to 9 makes "several hundred" 200 to 999."""
    stop, factor = numeral.stop, 1
    while True:
        skip = 1 if stop < len(lexemes) and factor > 1 and lexemes[stop].norm in lexicon.linkers else 0
        found = lexicon.scales.starting(lexemes, stop + skip) or lexicon.plural_scales.starting(
            lexemes, stop + skip
        )
        if found is None or _is_short(lexemes, stop + skip):
            break
        factor *= found[0]
        stop += skip + found[1]
    if factor == 1:
        return numeral
    high = (numeral.high + 1) * factor - 1
    return numeral._replace(stop=stop, low=numeral.low * factor, high=high, scaled=True)


def _read_part_of_scale(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon) -> Numeral | None:
    found = lexicon.half_of_scale.starting(lexemes, at)
    if found is None:
        return None
    part, length = found
    scale = lexicon.scales.starting(lexemes, at + length)
    if scale is None or _is_short(lexemes, at + length):
        return None
    value = part * scale[0]
    return Numeral(at, at + length + scale[1], value, value, scaled=True)


def _read_plural_scale(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon) -> Numeral | None:
    """Read "dozens" or "tens of thousands": two of them at least, and less than twenty.

    From twenty of one scale on, a writer takes the next larger word.
    """
    found = lexicon.plural_scales.starting(lexemes, at)
    if found is None:
        return None
    scale, length = found
    stop = at + length
    if stop + 1 < len(lexemes) and lexemes[stop].norm in lexicon.linkers:
        more = lexicon.plural_scales.starting(lexemes, stop + 1) or lexicon.scales.starting(lexemes, stop + 1)
        if more is not None and more[0] > scale:
            scale, stop = scale * more[0], stop + 1 + more[1]
    else:
        more = lexicon.scales.starting(lexemes, stop)
        if more is not None and more[0] > scale:
            scale, stop = scale * more[0], stop + more[1]
    if scale == 12:
        return Numeral(at, stop, 24, 199, scaled=True)
    return Numeral(at, stop, 2 * scale, 20 * scale - 1, scaled=True)


def _read_words(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon) -> Numeral | None:
    first = at
    about = 0.0
    if lexemes[at].norm in lexicon.articles and at + 1 < len(lexemes):
        scale = lexicon.scales.starting(lexemes, at + 1)
        rounded = lexicon.round_scales.starting(lexemes, at + 1)
        if rounded is not None:
            scale, about = rounded, 0.1
        if scale is not None and not _is_short(lexemes, at + 1):
            start = Numeral(first, at + 1 + scale[1], float(scale[0]), float(scale[0]), scaled=True)
            value, stop = _compose(lexemes, start.stop, lexicon, 0, start.low)
            return Numeral(first, stop, value * (1 - about), value * (1 + about), scaled=True)
    cardinal = lexicon.cardinals.starting(lexemes, at)
    if cardinal is not None:
        value, stop = _compose(lexemes, at + cardinal[1], lexicon, cardinal[0], 0)
        return _add_part(lexemes, Numeral(first, stop, value, value, scaled=value >= 1000), lexicon)
    if lexemes[at].norm in lexicon.bare_scales:
        bare = lexicon.scales.starting(lexemes, at)
        if bare is not None:
            value, stop = _compose(
                lexemes, at + bare[1], lexicon, *((bare[0], 0) if bare[0] < 1000 else (0, bare[0]))
            )
            return Numeral(first, stop, value, value, scaled=True)
    return None


def _compose(
    lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon, current: float, total: float
) -> tuple[float, int]:
    """Add up number words: each must fit under the last one ("two hundred" "and" "five")."""
    room = _room_under(current, lexicon) if current else total
    while at < len(lexemes):
        skip = 0
        lexeme = lexemes[at]
        if lexeme.norm in lexicon.number_and or _is_joining_hyphen(lexemes, at):
            skip = 1
        scale = lexicon.scales.starting(lexemes, at + skip)
        if scale is not None and not (skip and lexeme.kind == "word") and not _is_short(lexemes, at + skip):
            if scale[0] >= 1000:
                if current == 0 and total == 0:
                    break
                total = total + current * scale[0] if current else total * scale[0]
                current, room = 0.0, float(scale[0])
            elif 0 < current < 100:
                current, room = current * scale[0], 100.0 if scale[0] == 100 else 0.0
            else:
                break
            at += skip + scale[1]
            continue
        cardinal = lexicon.cardinals.starting(lexemes, at + skip)
        if cardinal is None or not 0 < cardinal[0] < room:
            break
        if skip and lexeme.kind == "word" and lexicon.code == "en" and room < 100:
            break
        current += cardinal[0]
        room = min(room, _room_under(cardinal[0], lexicon))
        at += skip + cardinal[1]
    return total + current, at


def _room_under(value: float, lexicon: Lexicon) -> float:
    """Tell below what a number word must stay to be added to one of this value."""
    if value != int(value) or value <= 0:
        return 0
    if lexicon.code == "fr" and value in {10, 60, 80}:
        return 10 if value == 10 else 20
    if value < 20:
        return 0
    room = 1
    while value % (room * 10) == 0:
        room *= 10
    return room if room > 1 else 0


def _scale_up(lexemes: Sequence[Lexeme], numeral: Numeral, lexicon: Lexicon) -> Numeral:
    """Multiply figures by the scale words behind them: "1.2 million", "35 Mio."."""
    value, stop, scaled = numeral.low, numeral.stop, False
    part = lexicon.and_half.starting(lexemes, stop)
    if part is not None:
        value, stop = value + part[0], stop + part[1]
    while (found := lexicon.scales.starting(lexemes, stop)) is not None:
        if _is_short(lexemes, stop) and not _scales_in_short(lexemes, stop, lexicon):
            break
        value, scaled = value * found[0], True
        stop += found[1]
        if (
            stop + 1 < len(lexemes)
            and lexemes[stop].text == "."
            and lexemes[stop].start == lexemes[stop - 1].end
        ):
            stop += 1 if lexemes[stop - 1].norm in {"mio", "mrd", "tsd", "mill", "тыс", "тис"} else 0
    return numeral._replace(stop=stop, low=value, high=value, scaled=scaled)


def _add_part(lexemes: Sequence[Lexeme], numeral: Numeral, lexicon: Lexicon) -> Numeral:
    part = lexicon.and_half.starting(lexemes, numeral.stop)
    if part is None:
        return numeral
    value = numeral.low + part[0]
    return _scale_up(lexemes, numeral._replace(stop=numeral.stop + part[1], low=value, high=value), lexicon)


def _is_joining_hyphen(lexemes: Sequence[Lexeme], at: int) -> bool:
    return (
        lexemes[at].text in "-‐‑"
        and 0 < at < len(lexemes) - 1
        and lexemes[at].start == lexemes[at - 1].end
        and lexemes[at].end == lexemes[at + 1].start
    )


def _is_short(lexemes: Sequence[Lexeme], at: int) -> bool:
    return at < len(lexemes) and len(lexemes[at].text) == 1


def _scales_in_short(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon) -> bool:
    """Tell "1.2m people" and "$5m" from "a 100m race": a letter counts only where something is counted."""
    lexeme = lexemes[at]
    if lexeme.start != lexemes[at - 1].end:
        return False
    if lexeme.text in "kKbB":
        return True
    if at >= 2 and lexemes[at - 2].text in {"$", "€", "£", "¥"}:
        return True
    if at + 1 >= len(lexemes) or lexemes[at + 1].kind != "word":
        return False
    following = lexemes[at + 1].norm
    return following not in lexicon.function_words and (following.endswith("s") or following == "people")
