"""Dates: days of one thing in two statements that cannot be the same day."""

from collections.abc import Iterator

from factcheck.matching.features import Features, Placed
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.statements.facts import Moment


def date_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Pair the days that are left when all that can be the same have found each other."""
    left, right = list(a.moments), list(b.moments)
    if not left or not right:
        return
    for x in tuple(left):
        for y in right:
            if _compare(x.fact, y.fact):
                left.remove(x)
                right.remove(y)
                break
    for x in left:
        others = [y for y in right if _compare(x.fact, y.fact) is False]
        rivals = [z for z in left if others and _compare(z.fact, others[0].fact) is False]
        if len(others) > 1 or len(rivals) > 1:
            others = [y for y in others if x.context.near & y.context.near or x.context.slot & y.context.slot]
        if others:
            nearest = max(
                others,
                key=lambda y: (len(x.context.near & y.context.near), -abs(x.context.place - y.context.place)),
            )
            right.remove(nearest)
            yield _difference(x, nearest)


def _compare(x: Moment, y: Moment) -> bool | None:
    """Tell whether two dates can be the same (True) or not (False); None where they cannot be compared."""
    if x.weekday is not None and x.weekday == y.weekday:
        # Which week a weekday lies in is a guess.
        return True
    if x.first is not None and x.last is not None and y.first is not None and y.last is not None:
        return x.first <= y.last and y.first <= x.last
    if x.weekday is not None and y.weekday is not None:
        return x.weekday == y.weekday
    for day, other in ((x, y), (y, x)):
        if day.first is not None and day.first == day.last and other.weekday is not None:
            return day.first.weekday() == other.weekday
    if (ago := _years_ago(x)) and (other_ago := _years_ago(y)):
        return abs(ago - other_ago) <= 1
    return True if x.relative and x.relative == y.relative else _same_day_of_some_year(x, y)


def _same_day_of_some_year(x: Moment, y: Moment) -> bool | None:
    days = _month_and_day(x), _month_and_day(y)
    if days[0] is None or days[1] is None:
        return None
    return days[0][0] == days[1][0] and (0 in (days[0][1], days[1][1]) or days[0][1] == days[1][1])


def _years_ago(moment: Moment) -> int:
    """Read "five years ago", which reports of one season share; 0 for anything else."""
    count, _, unit = moment.relative.partition(" ")
    return -int(count) if unit == "year" and count.startswith("-") and count[1:].isdigit() else 0


def _month_and_day(moment: Moment) -> tuple[int, int] | None:
    """Give the month and day that a date names whatever its year, the day 0 where it names a month alone."""
    if moment.first is not None and moment.last is not None:
        whole = moment.first != moment.last
        return (moment.first.month, 0 if whole else moment.first.day) if _within_month(moment) else None
    month, _, day = moment.relative.removeprefix("month ").partition("-")
    return (int(month), int(day or 0)) if month.isdigit() and day.isdigit() | (not day) else None


def _within_month(moment: Moment) -> bool:
    first, last = moment.first, moment.last
    return first is not None and last is not None and (first.year, first.month) == (last.year, last.month)


def _difference(x: Placed[Moment], y: Placed[Moment]) -> Difference:
    return Difference(
        kind=DifferenceKind.DATE,
        a=(x.fact.start, x.fact.end),
        b=(y.fact.start, y.fact.end),
        a_does=f"says {x.fact.text}",
        b_does=f"says {y.fact.text}",
    )
