"""Dates: days of one thing in two statements that cannot be the same day."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.matching.features import Features, Placed
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.matching.stretches import Bound, bound_of, days_of, meet
from factcheck.matching.terms import Context
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
_YEAR = re.compile(r"\d{4}")
_AS_OF = re.compile(
    r"\b(?:as (?:of|at|on)|stand|mit stand vom|à la date du|a fecha de|по состоянию на"
    r"|станом на)\s*$",
    re.IGNORECASE,
)
"""What stands before the day on which figures were taken."""
_SAME_CLAUSE = 3
"""So many words of content, and most of the shorter clause, tell that two clauses are on one event."""
_ONE_END = ({"not before", "before"}, {"not before", "until"})
"""Bounds of one end: a "not" is told of as such where the other statement has none."""
_SEASONS = {(3, 5), (6, 8), (9, 11), (12, 2)}
"""The first and the last month of each."""


class _Dated(NamedTuple):
    """A date with what tells which day of which thing it is."""

    placed: Placed[Moment]
    bound: Bound
    of_saying: bool
    """Whether it is the day on which something was said."""
    has_speaker: bool
    """Whether its statement tells who said it."""

    @property
    def fact(self) -> Moment:
        return self.placed.fact


def date_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Pair the days that are left when all that can be the same have found each other."""
    if not a.moments or not b.moments:
        return
    left, right = _read_all(a), _read_all(b)
    if not left or not right:
        return
    for same in (True, False):  # "from 8 June to 3 July" leaves the days between open, but names these two
        for x in tuple(left):
            for y in right:
                if _compare(x, y) and (_days_named(x.fact) == _days_named(y.fact) or not same):
                    left.remove(x)
                    right.remove(y)
                    break
    for x in left:
        others = [y for y in right if _compare(x, y) is False]
        rivals = [z for z in left if others and _compare(z, others[0]) is False]
        around = x.placed.context
        if len(others) > 1 or len(rivals) > 1:
            others = [y for y in others if _touch(around, y.placed.context)]
        others = [y for y in others if _are_of_one_event(x.placed, y.placed, a, b)]
        if others:
            nearest = max(others, key=lambda y: _nearness(around, y.placed.context))
            right.remove(nearest)
            updates = _dates_figures(x.placed, a) and _dates_figures(nearest.placed, b)
            yield _difference(x.fact, nearest.fact, conflict=not updates)


def _read_all(features: Features) -> list[_Dated]:
    return [_read(each, features) for each in features.moments if not _is_ruled_out(each, features)]


def _days_named(moment: Moment) -> tuple[object, ...]:
    return moment.first, moment.last, moment.weekday, moment.relative


def _read(moment: Placed[Moment], features: Features) -> _Dated:
    has_speaker = features.statement.speaker is not None
    return _Dated(moment, bound_of(moment, features), moment.fact.start in features.said_on, has_speaker)


def _touch(one: Context, other: Context) -> bool:
    return not (one.near.isdisjoint(other.near) and one.slot.isdisjoint(other.slot))


def _nearness(one: Context, other: Context) -> tuple[int, float]:
    return len(one.near & other.near), -abs(one.place - other.place)


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
        _compare(_read(x, a), _read(y, b)) is False
        for x in a.moments
        if _dates_figures(x, a)
        for y in b.moments
        if _dates_figures(y, b)
    )


def _dates_figures(moment: Placed[Moment], features: Features) -> bool:
    return _AS_OF.search(features.statement.text, 0, moment.fact.start) is not None


def _compare(x: _Dated, y: _Dated) -> bool | None:
    """Tell whether two dates can be the same (True) or not (False); None where they cannot be compared."""
    if x.of_saying is not y.of_saying and (x if x.of_saying else y).has_speaker:
        return None
    return _compare_days(x, y)


def _compare_days(x: _Dated, y: _Dated) -> bool | None:
    one, other = x.fact, y.fact
    weekdays = _weekday(one), _weekday(other)
    if None not in weekdays and None in (one.first, other.first):
        return weekdays[0] == weekdays[1]
    if one.weekday is not None and one.weekday == other.weekday:
        # Which week a weekday lies in is a guess.
        return True
    if (ago := _years_ago(one)) and (other_ago := _years_ago(other)):
        return abs(ago - other_ago) <= 1
    if (one.relative and one.relative == other.relative) or _are_one_season(one, other):
        return True
    years = one.first is not None and other.first is not None
    # "Until Wednesday" and "until Friday" name two ends.
    alike = x.bound == y.bound or {x.bound, y.bound} in _ONE_END
    days = days_of(one, "" if alike else x.bound, years=years)
    other_days = days_of(other, "" if alike else y.bound, years=years)
    if days is None or other_days is None or _guess_the_year(one, other):
        return None
    return meet(days, other_days)


def _are_one_season(one: Moment, other: Moment) -> bool:
    """Tell whether two dates are seasons of one name, of which none says its year: that is a guess."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    months = [(each.first.month, each.last.month) for each in (one, other) if each.first and each.last]
    return months[0] == months[1] in _SEASONS and not any(_YEAR.search(each.text) for each in (one, other))


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


def _difference(x: Moment, y: Moment, *, conflict: bool) -> Difference:
    return Difference(
        kind=DifferenceKind.DATE,
        a=(x.start, x.end),
        b=(y.start, y.end),
        a_does=f"says {x.text}",
        b_does=f"says {y.text}",
        conflict=conflict,
    )
