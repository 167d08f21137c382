"""Labels: figures that name, date or score something instead of counting it."""

from factcheck.statements.head_nouns import find_noun
from factcheck.statements.line import DASHES, HYPHENS, Line
from factcheck.statements.numerals import Numeral
from factcheck.statements.quantities import SIGNS
from factcheck.statements.reading import Reading

_YEARS = range(1800, 2101)
_NUMBER_SIGNS = frozenset({"№", "#", "no", "nr", "n", "nº", "numero", "nummer", "number", "номер"})
_ZONES = frozenset({"gmt", "utc"})
"""What makes four figures a time of day: "0500 GMT"."""
_SCORE_REACH = 8
"""How many lexemes back the word stands that makes "3-1" a result."""


def read_labels(line: Line, numeral: Numeral) -> list[Reading]:
    """Read a code, a time of day, a year or the two numbers of a result; empty where it is none of these."""
    label = _clock(line, numeral) or _code(line, numeral) or _year(line, numeral)
    return [label] if label is not None else _score(line, numeral)


def _code(line: Line, numeral: Numeral) -> Reading | None:
    """Read a number that is a name: "Route 66", "F-16", "9/11", a telephone number."""
    at = numeral.first
    if not numeral.figures:
        return None
    glued = _glued_word(line, at)
    if glued:
        return Reading(at, at + 1, numeral.low, numeral.low, glued, role="code")
    stop = _end_of_chain(line, at)
    if stop > max(at + 1, numeral.stop):
        return Reading(at, stop, numeral.low, numeral.low, role="code")
    before = at - 1
    if line.norm(before) == "." and line.norm(before - 1) in _NUMBER_SIGNS:
        before -= 1
    word = line.norm(before)
    signed = word in _NUMBER_SIGNS and word not in line.words.no_answer
    if signed or (word == "no" and (before < at - 1 or line.raw(before) == "No")):
        return Reading(at, at + 1, numeral.low, numeral.low, "number", role="code")
    if word in line.words.code_before and not line.ahead(line.words.percent, at + 1):
        return Reading(at, at + 1, numeral.low, numeral.low, word, role="code")
    return None


def _glued_word(line: Line, at: int) -> str:
    """Give the letters that figures hang on: "covid" of "COVID-19", "a" of "A4"."""
    if not line.touches(at):
        return ""
    before = at - 1
    if line.kind(before) == "word" and not (line.norm(before) == "us" and line.norm(before - 1) == "$"):
        return line.norm(before)
    if line.norm(before) in HYPHENS and line.touches(before) and line.raw(before - 1).isupper():
        return line.norm(before - 1)
    return ""


def _end_of_chain(line: Line, at: int) -> int:
    """Give the end of figures that hyphens or strokes chain to one name, ``at + 1`` where none do."""
    stop = at + 1
    joints = []
    while (
        line.norm(stop) in HYPHENS | {"/"}
        and line.touches(stop)
        and line.touches(stop + 1)
        and line.kind(stop + 1) == "figure"
        and stop + 1 not in line.taken
    ):
        joints.append(line.norm(stop))
        stop += 2
    if line.norm(at - 1) == "+" and line.is_figure(at):
        while line.is_figure(stop, 4):
            stop += 1
        return stop if len(line.raw(at)) > 3 or stop > at + 2 else at + 1
    if len(joints) >= 2 or "/" in joints:
        return stop
    telephone = joints and line.is_figure(at, 3) and len(line.raw(at)) == 3 and len(line.raw(at + 2)) == 4
    return stop if telephone else at + 1


def _clock(line: Line, numeral: Numeral) -> Reading | None:
    """Read a time of day as minutes after midnight: "3.40 am", "15:30", "14 Uhr", "15h30"."""
    at = numeral.first
    if not numeral.exact or line.norm(at - 1) in SIGNS or _glued_word(line, at):
        return None
    hours, minutes, stop, written_out = _hours_and_minutes(line, numeral)
    if not 0 <= hours <= 24 or minutes > 59:
        return None
    after = line.ahead(line.words.clock_after, stop)
    introduced = line.norm(at - 1) in line.words.clock_before
    if after is not None and (written_out or introduced or after[0] or line.words.hours_are_clocks):
        add, length = after
        morning = line.norm(stop)[0] == "a"
        stop += length
        if line.norm(stop) == "." and line.touches(stop) and line.norm(stop - 2) == ".":
            stop += 1
        if add == 12 or (morning and hours == 12):
            hours = hours % 12 + add
    elif not written_out:
        return None
    reading = Reading(at, stop, hours * 60 + minutes, hours * 60 + minutes, role="clock")
    around = line.behind(line.words.clock_around, at - 1)
    if around is not None:
        (earlier, later), length = around
        reading.first, reading.low, reading.high = at - length, reading.low + earlier, reading.high + later
    return reading


def _hours_and_minutes(line: Line, numeral: Numeral) -> tuple[int, int, int, bool]:
    """Give hours (-1 for none), minutes, the end, and whether nothing else can be meant."""
    at = numeral.first
    if not numeral.figures:
        return (int(numeral.low) if numeral.low % 1 == 0 else -1), 0, numeral.stop, False
    stop = at + 1
    hours, dot, minutes = line.raw(at).partition(".")
    if dot and len(hours) <= 2 and len(minutes) == 2:
        return int(hours), int(minutes), stop, line.words.code == "en" and line.norm(at - 1) == "at"
    if line.is_figure(at, 4) and len(hours) == 4 and line.norm(stop) in _ZONES:
        return int(hours[:2]), int(hours[2:]), stop, True
    if not line.is_figure(at, 2):
        return -1, 0, stop, False
    colon = line.norm(stop) == "h" or (
        line.norm(stop) == ":" and line.touches(stop) and line.touches(stop + 1)
    )
    if not (colon and line.is_figure(stop + 1, 2) and len(line.raw(stop + 1)) == 2):
        return int(hours), 0, stop, False
    end = stop + 2
    if line.norm(end) == ":" and line.touches(end) and line.is_figure(end + 1, 2):
        end += 2
    return int(hours), int(line.raw(stop + 1)), end, True


def _year(line: Line, numeral: Numeral) -> Reading | None:
    """Read "in 2023", "the 1990s", "the '90s", "2023-24": a year stands where no noun is counted."""
    at = numeral.first
    if not numeral.figures or numeral.scaled or numeral.stop != at + 1 or not line.is_figure(at, 4):
        return None
    value, ending = int(numeral.low), _decade_ending(line, at + 1)
    if len(line.raw(at)) == 2 and ending and line.norm(at - 1) in {"'", "’", "‘"} and value % 10 == 0:
        return Reading(at - 1, at + 1 + ending, 1900 + value, 1909 + value, role="year")
    if value not in _YEARS or len(line.raw(at)) != 4:
        return None
    if ending:
        return Reading(at, at + 1 + ending, value, value + 9, role="year")
    if line.norm(at + 1) in DASHES and line.touches(at + 1) and line.touches(at + 2):
        return _years(line, at)
    return Reading(at, at + 1, value, value, role="year") if _stands_as_year(line, at) else None


def _decade_ending(line: Line, at: int) -> int:
    """Give how many lexemes from ``at`` on make the year before them a decade: "1990s", "1990-х"."""
    hyphen = line.norm(at) in HYPHENS
    joined = line.touches(at) and (not hyphen or line.touches(at + 1))
    return 1 + hyphen if joined and line.norm(at + hyphen) in line.words.decade_endings else 0


def _years(line: Line, at: int) -> Reading | None:
    """Read "2019-2021"."""
    if at + 2 in line.taken or not (line.is_figure(at + 2, 4) and int(line.raw(at + 2)) in _YEARS):
        return None
    first, last = int(line.raw(at)), int(line.raw(at + 2))
    return Reading(at, at + 3, first, last, role="year") if first <= last else None


def _stands_as_year(line: Line, at: int) -> bool:
    """Whether four figures stand where a year does, rather than before what they count."""
    words = line.words
    if line.norm(at + 1) in words.year_after:
        return True
    if line.norm(at - 1) in SIGNS or line.norm(at + 1) in SIGNS or line.ahead(words.percent, at + 1):
        return False
    if line.ahead(words.measures, at + 1) or line.ahead(words.currencies, at + 1):
        return False
    if line.norm(at - 1) in words.year_before | {"(", "/"}:
        return True
    if int(line.raw(at)) < 1900 or line.behind(words.before, at - 1) is not None:
        return False
    noun, _ = find_noun(line, at + 1)
    return not noun or (words.head == "plural" and line.raw(at + 1)[:1].isupper())


def _score(line: Line, numeral: Numeral) -> list[Reading]:
    """Read a result ("won 3-1") as its two numbers; a rising pair without a word of play is a range."""
    at = numeral.first
    joint = line.norm(at + 1)
    if not (numeral.figures and joint in DASHES | {":"} and line.touches(at + 1) and line.touches(at + 2)):
        return []
    if not (line.is_figure(at, 3) and line.is_figure(at + 2, 3)) or at + 2 in line.taken:
        return []
    first, second = int(line.raw(at)), int(line.raw(at + 2))
    near = {line.norm(position) for position in range(max(0, at - _SCORE_REACH), at)}
    if first < second and joint != ":" and not near & line.words.score_before:
        return []
    return [
        Reading(at, at + 1, first, first, role="score"),
        Reading(at + 2, at + 3, second, second, role="score"),
    ]
