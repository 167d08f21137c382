"""Dates: days of one thing in two statements that cannot be the same day."""

import math
import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from factcheck.matching.features import Features, Placed
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.statements.facts import Moment

_CLAUSE_END = re.compile(
    r"\b(?:after|before|when|while|nachdem|bevor|als|während|weil|après que|avant que"
    r"|quand|lorsque|tandis que|después de que|antes de que|cuando|mientras|после того как|до того как|когда"
    r"|після того як|коли)\s",
    re.IGNORECASE,
)
"""What parts a clause from the next one."""
_RELATIVE = re.compile(r"\b(?:that|which|who|where|qui|que|dont|quien)\s(?=[^,;]*$)", re.IGNORECASE)
"""What opens the clause that a date behind it belongs to: "the train that crashed on Friday"."""
_SET_OFF = re.compile(r",\s\w+\s$")
"""What stands before a relative clause that a comma ends as well: "the hall, which opened in 1987, …"."""
_NOT = re.compile(
    r",\s(?:and |und |et |y )?(?:not|nicht|non|no)\s(?:(?:in|on|at|im|am|en|le|el|em)\s)?$", re.IGNORECASE
)
"""What stands before a date that another is put in the place of."""
_SEASON = "season "
_YEAR = re.compile(r"\d{4}")
_LEAP_YEAR = 2000
_DECEMBER = 12
_AS_OF = re.compile(
    r"\b(?:as (?:of|at|on)|stand|mit stand vom|à la date du|a fecha de|по состоянию на"
    r"|станом на)\s*$",
    re.IGNORECASE,
)
"""What stands before the day on which figures were taken."""
_SAME_CLAUSE = 3
"""So many words of content, and most of the shorter clause, tell that two clauses are on one event."""
_AFTER = {"after", "nach", "apre", "despu", "после", "після"}
_SINCE = {"sinc", "from", "seit", "depui", "desd", "с", "з"}
_BEFORE = {"befor", "vor", "avant", "ant"}
_UNTIL = {"by", "until", "till", "bis", "jusqu", "hast", "до"}
"""What may stand before a date, as stems: the date is then where a stretch of days begins or ends."""


def date_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Pair the days that are left when all that can be the same have found each other."""
    if not a.moments or not b.moments:
        return
    left, right = ([each for each in side.moments if not _is_ruled_out(each, side)] for side in (a, b))
    if not left or not right:
        return
    for x in tuple(left):
        for y in right:
            if _compare(x, y):
                left.remove(x)
                right.remove(y)
                break
    for x in left:
        others = [y for y in right if _compare(x, y) is False]
        rivals = [z for z in left if others and _compare(z, others[0]) is False]
        if len(others) > 1 or len(rivals) > 1:
            others = [y for y in others if x.context.near & y.context.near or x.context.slot & y.context.slot]
        others = [y for y in others if _are_of_one_event(x, y, a, b)]
        if others:
            nearest = max(
                others,
                key=lambda y: (len(x.context.near & y.context.near), -abs(x.context.place - y.context.place)),
            )
            right.remove(nearest)
            updates = _dates_figures(x, a) and _dates_figures(nearest, b)
            yield _difference(x, nearest, conflict=not updates)


def _is_ruled_out(moment: Placed[Moment], features: Features) -> bool:
    """Tell whether a date is named as the wrong one: "in October, not in November"."""
    return _NOT.search(features.statement.text, 0, moment.fact.start) is not None


def _are_of_one_event(x: Placed[Moment], y: Placed[Moment], a: Features, b: Features) -> bool:
    """Tell whether two dates stand in clauses on one event.

    "Pulled free on Wednesday, a day after it ran aground" does not say that it ran aground on Wednesday: the
    other statement's "ran aground on Tuesday" has more in common with the clause that has no date.
    """
    clause, other = _clause(x, a), _clause(y, b)
    home = len(clause & other)
    if home >= _SAME_CLAUSE and 2 * home > min(len(clause), len(other)):
        return True
    away = max(len((a.forms - clause) & other), len((b.forms - other) & clause))
    return away < 2 * max(1, home)


def _clause(moment: Placed[Moment], features: Features) -> frozenset[str]:
    """Give the forms of the words of content of a date's clause."""
    fact = moment.fact
    text = features.statement.text
    starts = [found.end() for found in _CLAUSE_END.finditer(text)]
    opened = [found.end() for found in _RELATIVE.finditer(text[: fact.start])]
    told = [term for term in features.terms if term.content and not fact.start <= term.start < fact.end]
    before = [term for term in told if term.start < fact.start]
    # "After May" and "before noon on Friday" open no clause: nothing is told between the two.
    start = max((at for at in starts + opened if before and at <= before[-1].start), default=0)
    stops = [at for at in starts if at > fact.end]
    if _SET_OFF.search(text, 0, start):
        stops += [comma for comma in [text.find(",", fact.end)] if comma > 0]
    stop = min(stops, default=len(text))
    return frozenset(term.form for term in told if start <= term.start < stop)


def are_dated_apart(a: Features, b: Features) -> bool:
    """Tell whether both give the day that their figures were taken ("as of 3 May"), and not the same day."""
    return any(
        _compare(x, y) is False
        for x in a.moments
        if _dates_figures(x, a)
        for y in b.moments
        if _dates_figures(y, b)
    )


def _dates_figures(moment: Placed[Moment], features: Features) -> bool:
    return _AS_OF.search(features.statement.text, 0, moment.fact.start) is not None


def _compare(x: Placed[Moment], y: Placed[Moment]) -> bool | None:
    """Tell whether two dates can be the same (True) or not (False); None where they cannot be compared."""
    one, other = x.fact, y.fact
    weekdays = _weekday(one), _weekday(other)
    if None not in weekdays and None in (one.first, other.first):
        return weekdays[0] == weekdays[1]
    if one.weekday is not None and one.weekday == other.weekday:
        # Which week a weekday lies in is a guess.
        return True
    if (ago := _years_ago(one)) and (other_ago := _years_ago(other)):
        return abs(ago - other_ago) <= 1
    if one.relative and one.relative == other.relative:
        return True
    years = one.first is not None and other.first is not None
    # "Until Wednesday" and "until Friday" name two ends.
    alike = _bound(x) == _bound(y)
    days, other_days = _days(x, years=years, whole=alike), _days(y, years=years, whole=alike)
    if days is None or other_days is None or _guess_the_year(one, other):
        return None
    return days[0] <= other_days[1] and other_days[0] <= days[1]


def _guess_the_year(one: Moment, other: Moment) -> bool:
    """Tell whether only one is a year: that of a bare month is a guess, and no answer to one that is told.

    So is "two years ago", within a year.
    """
    if _are_neighbours(one, other):
        return True
    guessed = None in (_YEAR.search(one.text), _YEAR.search(other.text))
    return guessed and _is_year(one) is not _is_year(other)


def _is_year(moment: Moment) -> bool:
    """Tell whether a date is a whole year: "2024", "two years ago"."""
    first, last = moment.first, moment.last
    if first is None or last is None:
        return moment.text.isdigit() and len(moment.text) == 4
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year


def _weekday(moment: Moment) -> int | None:
    if moment.weekday is None and moment.first is not None and moment.first == moment.last:
        return moment.first.weekday()
    return moment.weekday


def _bound(placed: Placed[Moment]) -> str:
    """Give the word before a date by which it begins or ends a stretch of days, or ""."""
    before = next((form for side, form in placed.context.slot if side == "before"), "")
    return before if before in _AFTER | _SINCE | _BEFORE | _UNTIL else ""


def _days(placed: Placed[Moment], *, years: bool, whole: bool) -> tuple[float, float] | None:
    """Give the first and last day that a date leaves open, "after 3 May" all later ones; None for no date.

    Without ``years`` all dates are taken to lie in one year; with ``whole`` a date is just its own days.
    """
    moment = placed.fact
    first, last = moment.first, moment.last
    if first is None or last is None or not years:
        named = None if years else _within_a_year(moment)
        if named is None:
            return None
        first, last = named
    before = "" if whole else _bound(placed)
    if before in _AFTER:
        return last.toordinal() + 1, math.inf
    if before in _SINCE:
        return first.toordinal(), math.inf
    if before in _BEFORE:
        return -math.inf, first.toordinal() - 1
    if before in _UNTIL:
        return -math.inf, last.toordinal()
    return first.toordinal(), last.toordinal()


def _within_a_year(moment: Moment) -> tuple[date, date] | None:
    """Give the days that a date names whatever its year; winter lies in two of them."""
    if moment.first is None and moment.relative.startswith(_SEASON):
        month = int(moment.relative.removeprefix(_SEASON))
        return _days_of_months(month, month + 2) if month + 2 <= _DECEMBER else None
    named = _month_and_day(moment)
    if named is None:
        return None
    month, day = named
    return (date(_LEAP_YEAR, month, day),) * 2 if day else _days_of_months(month, month)


def _days_of_months(month: int, last: int) -> tuple[date, date]:
    return date(_LEAP_YEAR, month, 1), date(_LEAP_YEAR, last, monthrange(_LEAP_YEAR, last)[1])


def _years_ago(moment: Moment) -> int:
    """Read "five years ago", which reports of one season share; 0 for anything else."""
    count, _, unit = moment.relative.partition(" ")
    return -int(count) if unit == "year" and count.startswith("-") and count[1:].isdigit() else 0


def _are_neighbours(one: Moment, other: Moment) -> bool:
    """Tell whether a year in figures and one in words follow each other."""
    if not (_is_year(one) and _is_year(other) and one.first and other.first):
        return False
    in_words = one.text.isdigit() is not other.text.isdigit()
    return in_words and abs(one.first.year - other.first.year) == 1


def _month_and_day(moment: Moment) -> tuple[int, int] | None:
    """Give the month and day that a date names whatever its year, the day 0 where it names a month alone."""
    first, last = moment.first, moment.last
    if first is not None and last is not None:
        if (first.year, first.month) != (last.year, last.month):
            return None
        return first.month, first.day if first == last else 0
    month, _, day = moment.relative.removeprefix("month ").partition("-")
    return (int(month), int(day or 0)) if month.isdigit() and (day.isdigit() or not day) else None


def _difference(x: Placed[Moment], y: Placed[Moment], *, conflict: bool) -> Difference:
    return Difference(
        kind=DifferenceKind.DATE,
        a=(x.fact.start, x.fact.end),
        b=(y.fact.start, y.fact.end),
        a_does=f"says {x.fact.text}",
        b_does=f"says {y.fact.text}",
        conflict=conflict,
    )
