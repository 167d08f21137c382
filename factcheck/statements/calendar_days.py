"""Calendar days: the arithmetic that turns relative words and days without a year into days."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

Days = tuple[date, date]
"""The first and the last day of a range."""


def day_of(year: int, month: int, day: int) -> date | None:
    """Give a day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_of(year: int, month: int) -> Days:
    """Give the days of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def nearest_day(base: date, month: int, day: int) -> date | None:
    """Give the day of that name nearest to a day; a leap day may have none."""
    choices = [found for year in _years_around(base) if (found := day_of(year, month, day))]
    return min(choices, key=lambda found: abs(found - base), default=None)


def nearest_month(base: date, month: int) -> Days:
    """Give the month of that name nearest to a day."""
    middles = [date(year, month, 15) for year in _years_around(base)]
    return month_of(min(middles, key=lambda found: abs(found - base)).year, month)


def nearest_weekday(base: date, weekday: int, direction: int = 0) -> date | None:
    """Give the last such weekday up to a day, that day included.

    With ``direction`` 1 the first one from that day on, with 2 or -1 the first one after or before it.
    None where that leaves the calendar.
    """
    days_back = (base.weekday() - weekday) % 7
    days_ahead = -days_back % 7
    steps = {0: -days_back, 1: days_ahead, 2: days_ahead or 7, -1: -(days_back or 7)}
    try:
        return base + timedelta(days=steps[direction])
    except OverflowError:
        return None


def step_from(base: date, step: int, unit: str) -> Days | None:
    """Walk ``step`` days, weeks, weekends, months or years from a day; weeks begin on Monday.

    None where that leaves the calendar.
    """
    try:
        if unit == "day":
            day = base + timedelta(days=step)
            return day, day
        if unit in {"week", "weekend"}:
            monday = base - timedelta(days=base.weekday()) + timedelta(weeks=step)
            return monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6)
        if unit == "month":
            months = base.year * 12 + base.month - 1 + step
            return month_of(months // 12, months % 12 + 1)
        return date(base.year + step, 1, 1), date(base.year + step, 12, 31)
    except (ValueError, OverflowError):
        return None


def _years_around(base: date) -> range:
    return range(max(MINYEAR, base.year - 1), min(MAXYEAR, base.year + 1) + 1)
