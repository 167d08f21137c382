"""Periods: seasons, and parts of a season, a year, a month or a week, as their first and last day."""

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor

from factcheck.statements.calendar_days import Days, month_of, nearest_month, step_from
from factcheck.statements.line import DASHES, Line

_YEARS = range(1800, 2101)
_WINTER = 12


@dataclass(frozen=True, slots=True)
class Period:
    """Lexemes up to ``stop``, and the days they say; without a day of publication what they say of it."""

    stop: int
    days: Days | None
    relative: str = ""


def read_period(line: Line, at: int, base: date | None) -> Period | None:
    """Read "until the summer", "mid-March", "early next week", "the first half of 2023" from a lexeme on.

    "Early" is the first third of its period, "mid" the second, "late" the third. The seasons are those of the
    northern half of the world, each of three whole months.
    """
    found = line.ahead(line.words.parts, at)
    if found is None:
        return _season(line, at, base, introduced=False)
    share, start = found[0], at + found[1]
    while line.norm(start) in line.words.part_linkers:
        start += 1
    whole = (
        _season(line, start, base, introduced=True)
        or _month(line, start, base)
        or _year(line, start)
        or _stepped(line, start, base)
    )
    if whole is None:
        return None
    if whole.days is None:
        # A part of a season counts as the season: without a year no day of it can be told.
        part = "" if whole.relative.startswith("season ") else f"{share[0]:.2f}-{share[1]:.2f} "
        return Period(whole.stop, None, part + whole.relative)
    return Period(whole.stop, _part_of(whole.days, share))


def past_linkers(line: Line, at: int) -> int:
    """Pass the words that may stand within a date ("de", "of")."""
    while line.norm(at) in line.words.date_linkers:
        at += 1
    return at


def read_year(line: Line, at: int) -> tuple[int | None, int]:
    """Read the year that may follow a month or a season: the year, and where the date ends."""
    start = past_linkers(line, at + (line.norm(at) == ","))
    if line.is_figure(start, 4) and 1000 <= int(line.raw(start)) <= 2999:
        return int(line.raw(start)), start + 1 + (line.norm(start + 1) in line.words.year_after)
    return None, at


def _part_of(days: Days, share: tuple[float, float]) -> Days:
    """Give a part of a stretch of days; a day that two share belongs to both. Of a year it is months."""
    if days == (date(days[0].year, 1, 1), date(days[0].year, 12, 31)):
        first_month, last_month = round(share[0] * 12) + 1, round(share[1] * 12)
        return date(days[0].year, first_month, 1), month_of(days[0].year, last_month)[1]
    count = (days[1] - days[0]).days + 1
    first = days[0] + timedelta(days=floor(round(share[0] * count, 6)))
    return first, days[0] + timedelta(days=ceil(round(share[1] * count, 6)) - 1)


def _month(line: Line, at: int, base: date | None) -> Period | None:
    """Read a month that no day follows."""
    found = line.ahead(line.words.months, at)
    if found is None or (line.words.code == "en" and not line.raw(at)[0].isupper()):
        return None
    month, stop = found[0], at + found[1]
    year, end = read_year(line, stop)
    if year is not None:
        return Period(end, month_of(year, month))
    if line.words.code == "en" and line.is_figure(stop, 2):
        return None
    return Period(stop, nearest_month(base, month)) if base else Period(stop, None, f"month {month}")


def _year(line: Line, at: int) -> Period | None:
    """Read a year, or "the year 2023"; one that something hangs on is a decade or a span of years."""
    unit = line.ahead(line.words.calendar_units, at)
    at += unit[1] if unit is not None and unit[0] == "year" else 0
    if not line.is_figure(at, 4) or int(line.raw(at)) not in _YEARS:
        return None
    if (line.norm(at + 1) in DASHES or line.kind(at + 1) == "word") and line.touches(at + 1):
        return None
    year = int(line.raw(at))
    stop = at + 1 + (line.norm(at + 1) in line.words.year_after)
    return Period(stop, (date(year, 1, 1), date(year, 12, 31)))


def _stepped(line: Line, at: int, base: date | None) -> Period | None:
    """Read "next week", "last year", and "the year" or "the month" of the report."""
    found = line.ahead(line.words.relative, at)
    if found is None:
        unit = line.ahead(line.words.calendar_units, at)
        found = ((0, unit[0]), unit[1]) if unit is not None else None
    if found is None or found[0][1] in ("day", "weekend"):
        return None
    (step, name), length = found
    days = step_from(base, step, name) if base else None
    return Period(at + length, days, "" if days else f"{step} {name}")


def _season(line: Line, at: int, base: date | None, *, introduced: bool) -> Period | None:
    """Read "spring 2024", "last summer", "in the autumn"; most of these words mean other things too."""
    found = line.ahead(line.words.seasons, at)
    if found is None:
        return None
    month, stop = found[0], at + found[1]
    year, end = _years_of(line, stop)
    if year is not None:
        return (
            Period(end, _days_of(year, month)) if end > stop + 1 or month != _WINTER else _winters(end, year)
        )
    before = at - 1 - (line.norm(at - 1) in line.words.season_articles)
    beside = {line.norm(at - 1), line.norm(stop)}
    told = beside & (line.words.next_words | line.words.last_words | line.words.this_words)
    adverb = line.norm(at) in line.words.season_adverbs
    if not (introduced or adverb or told or line.norm(before) in line.words.season_before):
        return None
    if line.norm(stop) in line.words.next_words | line.words.last_words:
        stop += 1
    if line.words.code == "en" and _is_described(line, stop):
        return None
    if base is None:
        return Period(stop, None, f"season {month}")
    return Period(stop, _nearest(base, month, beside, line))


def _is_described(line: Line, at: int) -> bool:
    """Tell whether the season only describes what follows: "the summer camp", "a spring lamb"."""
    word = line.norm(at)
    return line.kind(at) == "word" and line.raw(at)[0].islower() and word not in line.words.function_words


def _years_of(line: Line, at: int) -> tuple[int | None, int]:
    """Read "2024", "of 2024" or "2023/24"; of the last its first year."""
    year, end = read_year(line, at)
    if year is None or line.norm(end) not in DASHES | {"/"} or not line.is_figure(end + 1, 4):
        return year, end
    return year, end + 2


def _winters(stop: int, year: int) -> Period:
    """Give the months of both winters that "winter 2024" may mean, and what lies between."""
    return Period(stop, (date(year - 1, _WINTER, 1), month_of(year + 1, 2)[1]))


def _days_of(year: int, month: int) -> Days:
    last = month_of(year + 1, 2) if month == _WINTER else month_of(year, month + 2)
    return date(year, month, 1), last[1]


def _nearest(base: date, month: int, beside: set[str], line: Line) -> Days | None:
    years = [year for year in range(base.year - 2, base.year + 3) if 1 <= year < 9999]
    seasons = [_days_of(year, month) for year in years]
    if beside & line.words.last_words:
        return max((days for days in seasons if days[1] < base), default=None)
    if beside & line.words.next_words:
        return min((days for days in seasons if days[0] > base), default=None)
    return min(seasons, key=lambda days: abs((days[0] + (days[1] - days[0]) / 2) - base), default=None)
