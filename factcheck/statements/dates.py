"""Dates: the days, weekdays, months and relative days of a statement, resolved where that can be done."""

from dataclasses import dataclass
from datetime import date

from factcheck.statements.calendar_days import (
    Days,
    day_of,
    month_of,
    nearest_day,
    nearest_month,
    nearest_weekday,
    step_from,
)
from factcheck.statements.facts import Moment
from factcheck.statements.foreign_dates import find_foreign_dates
from factcheck.statements.line import DASHES, Line
from factcheck.statements.numerals import read_numeral
from factcheck.statements.periods import past_linkers, read_period, read_year

_FARTHEST = 1000
"""More steps than that ("5,000 years ago") are no date."""
_SATURDAY = 5
_SHORTEST_MONTH = 4
"""Shorter names of months are dates only beside a day or a year: "Mar", "Jan"."""


@dataclass(frozen=True, slots=True)
class _Date:
    """Lexemes ``first`` up to ``stop``, and what they say."""

    first: int
    stop: int
    days: Days | None = None
    weekday: int | None = None
    relative: str = ""


def find_dates(line: Line, published: date | None = None) -> list[Moment]:
    """Find the dates of a statement, in its order.

    Against a day of publication a weekday is the nearest past one, that day included, unless the words
    point ahead; a day or month without a year is the nearest one. Without it they stay relative, with
    ``relative`` as "-1 day", "0 week", "month 4", "season 6" or "04-02".
    """
    # A datetime is a date too, but does not compare with one.
    base = date(published.year, published.month, published.day) if published else None
    found: list[Moment] = []
    at, starts = 0, line.words.date_starts
    while (at := line.next_start(at, starts)) < len(line):
        read = _read(line, at, base)
        if read is None:
            at += 1
            continue
        start, end = line.span(read.first, read.stop)
        first, last = read.days or (None, None)
        found.append(
            Moment(
                start=start,
                end=end,
                text=line.text[start:end],
                first=first,
                last=last,
                weekday=read.weekday,
                relative=read.relative,
            )
        )
        at = read.stop
    return found if line.words.months else find_foreign_dates(line, found)


def _read(line: Line, at: int, base: date | None) -> _Date | None:
    """Read the date that begins at lexeme ``at``."""
    if line.kind(at) == "figure":
        return _in_figures(line, at) or _day_first(line, at, base) or _ago(line, at, base)
    return (
        _period(line, at, base)
        or _month_first(line, at, base)
        or _relative(line, at, base)
        or _weekday(line, at, base)
        or _ago(line, at, base)
    )


def _period(line: Line, at: int, base: date | None) -> _Date | None:
    """Read a season, or a part of a period."""
    found = read_period(line, at, base)
    return _Date(at, found.stop, found.days, relative=found.relative) if found else None


def _in_figures(line: Line, at: int) -> _Date | None:
    """Read "2024-12-31", "31.12.2024", "31/12/2024"; an English "3/4/2024" may be either and stays."""
    stop, strokes = at + 1, False
    parts = line.raw(at).split(".")
    for separator in "-/":
        joints = {line.norm(at + 1), line.norm(at + 3)}
        if joints == {separator} and all(line.touches(at + step) for step in (1, 2, 3, 4)):
            parts, stop, strokes = [line.raw(at + step) for step in (0, 2, 4)], at + 5, separator == "/"
    if len(parts) != 3 or not all(part.isdecimal() and len(part) in {1, 2, 4} for part in parts):
        return None
    first, second, third = map(int, parts)
    if len(parts[0]) == 4:
        day = day_of(first, second, third)
    elif len(parts[1]) == 4 or (len(parts[2]) == 1):
        return None
    else:
        year = third if len(parts[2]) == 4 else 2000 + third
        day, swapped = day_of(year, second, first), day_of(year, first, second)
        if strokes and line.words.code == "en" and day and swapped and day != swapped:
            return _Date(at, stop, relative="/".join(parts))
        day = day or (swapped if line.words.code == "en" else None)
    return _Date(at, stop, (day, day)) if day else None


def _day_first(line: Line, at: int, base: date | None) -> _Date | None:
    """Read "2 April", "2nd of April 2024", "2. April", "2-3 April"."""
    if not line.is_figure(at, 2):
        return None
    last, stop = _last_day(line, at)
    if line.norm(stop) == "." or (line.norm(stop) in line.words.ordinal_endings and line.touches(stop)):
        stop += 1
    stop = past_linkers(line, stop)
    month = line.ahead(line.words.months, stop)
    if month is None or (line.words.code == "en" and not line.raw(stop)[0].isupper()):
        return None
    year, stop = read_year(line, _past_dot(line, stop + month[1]))
    return _dated(at, stop, (year, month[0], int(line.raw(at)), last), base)


def _month_first(line: Line, at: int, base: date | None) -> _Date | None:
    """Read "April 2", "April 2, 2024", "April 2024", "in April"."""
    found = line.ahead(line.words.months, at)
    english = line.words.code == "en"
    if found is None or (english and not line.raw(at)[0].isupper()):
        return None
    month, stop = found[0], at + found[1]
    day = _past_dot(line, stop)
    if english and line.is_figure(day, 2) and 1 <= int(line.raw(day)) <= 31 and line.norm(day + 1) != ":":
        last, end = _last_day(line, day)
        end += line.norm(end) in line.words.ordinal_endings and line.touches(end)
        year, end = read_year(line, end)
        return _dated(at, end, (year, month, int(line.raw(day)), last), base)
    year, end = read_year(line, day)
    if year is not None:
        return _Date(at, end, month_of(year, month), relative="")
    introduced = line.norm(at - 1) in line.words.month_before
    unmistakable = english and at > 0 and line.norm(at) not in line.words.month_lookalikes
    short = len(line.raw(at)) < _SHORTEST_MONTH and line.norm(at) not in line.words.month_lookalikes
    if short or not (introduced or unmistakable):
        return None
    if base is None:
        return _Date(at, stop, relative=f"month {month}")
    return _Date(at, stop, nearest_month(base, month))


def _last_day(line: Line, at: int) -> tuple[int, int]:
    """Give the second day of "2-3 April" and the end of the days; the day itself where there is one."""
    joint = at + 1 + (line.norm(at + 1) == "." and line.words.code == "de")
    joined = line.norm(joint) in DASHES or line.norm(joint) in line.words.date_joints
    if joined and line.is_figure(joint + 1, 2):
        return int(line.raw(joint + 1)), joint + 2
    return int(line.raw(at)), at + 1


def _past_dot(line: Line, at: int) -> int:
    """Pass the full stop of a shortened month where a figure follows it."""
    return at + 1 if line.norm(at) == "." and line.touches(at) and line.kind(at + 1) == "figure" else at


def _dated(first: int, stop: int, parts: tuple[int | None, int, int, int], base: date | None) -> _Date | None:
    """Make a date of year, month, day and last day; None where the calendar has none such."""
    year, month, day, last = parts
    if year is None and base is None:
        return _Date(first, stop, relative=f"{month:02}-{day:02}") if day_of(2000, month, day) else None
    begin = nearest_day(base, month, day) if year is None and base else day_of(year or 0, month, day)
    if begin is None:
        return None
    end = day_of(begin.year, month, last)
    return _Date(first, stop, (begin, max(begin, end) if end else begin))


def _relative(line: Line, at: int, base: date | None) -> _Date | None:
    """Read "yesterday", "last week", "this year"."""
    found = line.ahead(line.words.relative, at)
    if found is None:
        return None
    (step, unit), length = found
    if unit == "any weekend":  # the last one, as with weekdays
        unit = "weekend"
        step = -1 if base and base.weekday() < _SATURDAY and not _looks_ahead(line, at) else 0
    return _stepped(at, at + length, step, unit, base)


def _stepped(first: int, stop: int, step: int, unit: str, base: date | None) -> _Date:
    days = step_from(base, step, unit) if base else None
    return _Date(first, stop, days, relative="" if days else f"{step} {unit}")


def _ago(line: Line, at: int, base: date | None) -> _Date | None:
    """Read "three days ago", "vor drei Tagen", "il y a trois jours"."""
    words = line.words
    opened = line.ahead(words.ago_before, at)
    numeral = read_numeral(line, at + (opened[1] if opened else 0))
    if numeral is not None:
        count, stop = numeral.low, numeral.stop
        if not numeral.exact or count % 1 or count > _FARTHEST:
            return None
    else:  # "a week ago", "неделю назад"
        count, stop = 1, at + (line.norm(at) in words.articles)
    unit = line.ahead(words.calendar_units, stop)
    if unit is None or (opened and numeral is None):
        return None
    stop += unit[1]
    if not opened:
        closed = line.ahead(words.ago_after, stop)
        if closed is None:
            return None
        stop += closed[1]
    return _stepped(at, stop, -int(count), unit[0], base)


def _weekday(line: Line, at: int, base: date | None) -> _Date | None:
    """Read "Monday", "last Monday", "next Monday"."""
    found = line.ahead(line.words.weekdays, at)
    if found is None or (line.words.weekdays_are_capitalised and not line.raw(at)[0].isupper()):
        return None
    weekday, length = found
    if line.norm(at) in line.words.weekday_lookalikes and line.norm(at - 1) not in line.words.weekday_before:
        return None
    stop = at + length
    if base is None:
        return _Date(at, stop, weekday=weekday)
    beside = {line.norm(at - 1), line.norm(stop)}
    if beside & line.words.next_words:
        direction = 2
    elif beside & line.words.last_words:
        direction = -1
    else:
        direction = int(_looks_ahead(line, at))
    day = nearest_weekday(base, weekday, direction)
    return _Date(at, stop, (day, day) if day else None, weekday)


def _looks_ahead(line: Line, at: int) -> bool:
    """Tell whether a weekday or the weekend lies ahead: "will open on Friday", "is shut until Friday"."""
    words = line.words
    told = {lexeme.norm for lexeme in line.lexemes}
    before = {line.norm(at - 1), line.norm(at - 2)}
    return bool(told & words.future or (before & words.until and told & words.present))
