"""Stretches: the days that a date leaves open, with the words before it that begin or end them."""

import math
from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

from factcheck.matching.features import Features, Placed
from factcheck.statements.facts import Moment, Negation
from factcheck.statements.words import fold

Bound = Literal["", "after", "since", "before", "until", "not before"]
"""How the word before a date makes it the beginning or the end of a stretch, "" where none does."""
Stretch = tuple[float, float]
"""The first and the last day, as ordinals of the calendar."""

_BOUNDS: dict[Bound, set[str]] = {
    "after": {"after", "nach", "apre", "despu", "после", "після"},
    "since": {
        "sinc",
        "from",
        "between",
        "seit",
        "zwisch",
        "depui",
        "entre",
        "desd",
        "с",
        "з",
        "між",
        "между",
    },
    "before": {"befor", "vor", "avant", "ant"},
    "until": {"by", "until", "till", "bis", "jusqu", "hast", "до"},
}
"""What may stand before a date, as stems."""
_ENDS = ("before", "until")
_NOT = ("not", "n't", "never", "nicht", "pas", "no", "не")
"""How the negations end that stand before a verb."""
_FARTHEST = 8
"""Words between a "not" and the day that it belongs to: "will not be opened again before Monday"."""
_CLAUSE_MARKS = ",;:—–()"
_SEASON = "season "
_LEAP_YEAR = 2000
_DECEMBER = 12
_EDGE = 5
"""Stretches of so many days that have only the last of one and the first of the other in common are two."""


def bound_of(moment: Placed[Moment], features: Features) -> Bound:
    """Tell how the word before a date makes it the beginning or the end of a stretch of days.

    "Not before Monday" and "not until Monday" are from Monday on.
    """
    before = next((form for side, form in moment.context.slot if side == "before"), "")
    bound: Bound = next((bound for bound, forms in _BOUNDS.items() if before in forms), "")
    if bound in _ENDS and any(_is_ahead(moment, each, features) for each in features.negations):
        return "not before"
    return bound


def sets_a_start(negation: Placed[Negation], own: Features, other: Features) -> bool:
    """Tell whether a "not" only makes the day behind it a beginning: "will not open before Monday".

    It turns round a statement that names the same end without it: "will open before Monday".
    """
    starts = (each for each in own.moments if _is_ahead(each, negation, own))
    return any(bound_of(each, own) == "not before" for each in starts) and not any(
        bound_of(each, other) in _ENDS for each in other.moments
    )


def _is_ahead(moment: Placed[Moment], negation: Placed[Negation], features: Features) -> bool:
    """Tell whether a date stands behind a "not" in its clause."""
    between = features.statement.text[negation.fact.end : moment.fact.start]
    is_near = len(between.split()) <= _FARTHEST and not any(mark in between for mark in _CLAUSE_MARKS)
    return negation.fact.end <= moment.fact.start and is_near and fold(negation.fact.text).endswith(_NOT)


def days_of(moment: Moment, bound: Bound, *, years: bool) -> Stretch | None:
    """Give the first and last day that a date leaves open, "after 3 May" all later ones; None for no date.

    Without ``years`` all dates are taken to lie in one year; with the bound "" a date is just its own days.
    """
    first, last = moment.first, moment.last
    if first is None or last is None or not years:
        named = None if years else _within_a_year(moment)
        if named is None:
            return None
        first, last = named
    match bound:
        case "after":
            return last.toordinal() + 1, math.inf
        case "since" | "not before":
            return first.toordinal(), math.inf
        case "before":
            return -math.inf, first.toordinal() - 1
        case "until":
            return -math.inf, last.toordinal()
        case _:
            return first.toordinal(), last.toordinal()


def meet(one: Stretch, other: Stretch) -> bool:
    """Tell whether two stretches have days in common; mid-March and late March have none but their edge."""
    common = min(one[1], other[1]) - max(one[0], other[0]) + 1
    long = min(one[1] - one[0], other[1] - other[0]) + 1 >= _EDGE
    return common > (1 if long and one != other else 0)


def _within_a_year(moment: Moment) -> tuple[date, date] | None:
    """Give the days that a date names whatever its year; winter lies in two of them."""
    share, _, named = moment.relative.rpartition(" month ")
    if moment.first is None and share:
        return _part_of(_days_of_months(int(named), int(named)), share)
    if moment.first is None and moment.relative.startswith(_SEASON):
        month = int(moment.relative.removeprefix(_SEASON))
        return _days_of_months(month, month + 2) if month + 2 <= _DECEMBER else None
    found = _month_and_day(moment)
    if found is None:
        return None
    month, day = found
    return (date(_LEAP_YEAR, month, day),) * 2 if day else _days_of_months(month, month)


def _part_of(days: tuple[date, date], share: str) -> tuple[date, date]:
    """Give the days of a part of a month, "0.33-0.67" for its middle."""
    low, high = (float(each) for each in share.split("-"))
    count = (days[1] - days[0]).days + 1
    return days[0] + timedelta(days=int(low * count)), days[0] + timedelta(days=math.ceil(high * count) - 1)


def _days_of_months(month: int, last: int) -> tuple[date, date]:
    return date(_LEAP_YEAR, month, 1), date(_LEAP_YEAR, last, monthrange(_LEAP_YEAR, last)[1])


def _month_and_day(moment: Moment) -> tuple[int, int] | None:
    """Give the month and day that a date names whatever its year, the day 0 where it names a month alone."""
    first, last = moment.first, moment.last
    if first is not None and last is not None:
        if (first.year, first.month) != (last.year, last.month):
            return None
        return first.month, first.day if first == last else 0
    month, _, day = moment.relative.removeprefix("month ").partition("-")
    return (int(month), int(day or 0)) if month.isdigit() and (day.isdigit() or not day) else None
