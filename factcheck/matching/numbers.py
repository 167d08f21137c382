"""Numbers: figures of one thing in two statements that cannot both be true."""

import math
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from factcheck.matching.durations import lasts, side_by_side
from factcheck.matching.features import Counted, Features, have_other_fates
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.matching.moments import are_of_two_moments
from factcheck.matching.opening import within_sentence
from factcheck.matching.opposites import opposites
from factcheck.statements.facts import Number

_ROUNDING = 0.02
"""A figure and a rounder one this close to it, as a share of it, are one figure told twice."""
_NEARLY = 0.01
"""Two fine figures this close, as a share of them, are one figure taken at two moments."""
_ROUGHLY = 0.05
"""A figure and the same cut to fewer digits may lie this far apart, as a share of it."""
_FINE = 3
"""How many digits make a figure a fine one."""
_SAME_BOUND = 1.04
""" "More than 150" and "at least 155" are one bound; "more than 150" and "more than 400" are two."""
_STRICT = re.compile(
    r"(?:more|over|above|higher|greater|less|under|fewer|below|lower|mehr|weniger|über|unter|plus|moins|más|menos"
    r"|более|менее|больше|меньше|свыше|понад|більше|менше)\b",
    re.IGNORECASE,
)
_DIRECTIONS = {"by", "from", "to"}
"""What stands before the three figures of one change; figures behind two of them are not compared."""
_REST = {"other", "others", "anoth", "remain", "addit", "further", "andere", "autr", "otro"}
"""What stands beside a figure of those that are left: "three unions" and "the other two unions"."""
_ZONE = re.compile(r"\W*(?:[A-Z]{1,4}T\b|UTC\b|\w+ time\b)")
"""What stands behind a clock that a zone is named of: "6 p.m. EDT", "3 p.m. Tarn time"."""
SEXES = {"woman", "women", "man", "men", "girl", "boy", "femal", "male"}
"""Stems of words that tell a person's sex; those of two people turn nothing round."""
_FIGURE = re.compile(r"\d[\d.,]*")
_ENDS = re.compile(
    r"\w(?:\s(?:to|and|bis|und|à|et|a|y|до|и|і|та)\s|\s?[-–]\s?)(?:[^\W\d_]+\s)?\d", re.IGNORECASE
)
"""What parts the ends of a range of which the first may be a word: "between three and 11"."""
_AMOUNTS = {"count", "money", "measure", "share"}
"""The roles of a number that a missing unit leaves open."""
_MEASURED = {"money", "measure"}
"""Pounds and dollars, acres and hectares may be one amount: what is not of one unit is not compared."""
_IN_UNITS = {"money", "measure", "share"}
"""The roles of a number that is of some unit."""
_FAR = 8.0
"""Figures this many times each other seldom count one thing."""
_TOLD_ALIKE = 2
"""How many words near both must speak for it that they do all the same."""
_SURELY_ALIKE = 4
"""How many words near both tell that two nouns name one thing."""
_ASIDE = 3.0
"""How much speaks against it that only one of two figures stands in a relative clause: "Ida Morrow, who was
mayor for 11 years, was given four years"."""
_SUBJECT = 5.0
"""How much sooner two figures are paired that have one subject than others that count one thing as well."""
_ENOUGH = 2.0
"""How much must speak for it that two figures count one thing."""


def number_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Pair the figures that are left when all that fit have found each other."""
    if not a.numbers or not b.numbers:
        return
    left, right = list(a.numbers), list(b.numbers)
    if _are_of_two_zones(a, b):
        left, right = ([each for each in side if each.fact.role != "clock"] for side in (left, right))
    if are_of_two_people(a, b):
        left, right = ([each for each in side if each.fact.role != "age"] for side in (left, right))
    roles = a.roles & b.roles
    if not roles.isdisjoint(_IN_UNITS):
        for x, y in _take_out_otherwise_measured(left, right):
            # Many write "per cent" for percentage points: that is told, and nobody is said to be wrong.
            yield replace(_difference(x, y, a, b), conflict=x.fact.role != "share")
    _take_out_equal(left, right)
    if "measure" in roles and _put_side_by_side(left, right):
        _take_out_equal(left, right)
    _take_out_sums(left, right)
    _take_out_sums(right, left)
    if not left or not right:
        return
    pairs = sorted(
        (-belonging - _SUBJECT * _have_one_subject(x, y), abs(x.context.place - y.context.place), i, j)
        for i, x in enumerate(left)
        for j, y in enumerate(right)
        if (belonging := _belonging(x, y, only=len(left) == 1 == len(right))) >= _ENOUGH
    )
    used_left: set[int] = set()
    used_right: set[int] = set()
    for _, _, i, j in pairs:
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            yield _difference(left[i], right[j], a, b)


def _have_one_subject(x: Counted, y: Counted) -> bool:
    """Tell whether the last word of content before two figures is one: "unemployment was 4.5 percent"."""
    return x.context.last == y.context.last != ""


def _are_of_two_zones(a: Features, b: Features) -> bool:
    """Tell whether both give the time of day in a zone, and not in the same one."""
    if "clock" not in a.roles or "clock" not in b.roles:
        return False
    zones = _zones(a)
    return bool(zones) and bool(others := _zones(b)) and zones.isdisjoint(others)


def _zones(features: Features) -> set[str]:
    return {
        zone.group().strip(" (")
        for each in features.numbers
        if each.fact.role == "clock" and (zone := _ZONE.match(features.statement.text, each.fact.end))
    }


def are_of_two_people(a: Features, b: Features) -> bool:
    """Tell whether the one speaks of a woman of some age and the other of a man of another."""
    if "age" not in a.roles and "age" not in b.roles:
        return False
    ages = [{x.fact.low for x in side.numbers if x.fact.role == "age"} for side in (a, b)]
    figures = [{x.fact.low for x in side.numbers} for side in (a, b)]
    if not (ages[0] - figures[1] and figures[1]) and not (ages[1] - figures[0] and figures[0]):
        return False
    return any(
        x.form in SEXES
        and x.form not in b.all_forms
        and opposites(x.form, a.statement.language) & b.all_forms
        for x in a.opposable
    )


def _take_out_equal(left: list[Counted], right: list[Counted]) -> None:
    """Take out the figures that both have, those of one unit first."""
    for same_unit in (True, False):
        for x in tuple(left):
            for y in right:
                if (
                    _equal(x.fact, y.fact)
                    and (not same_unit or x.units & y.units)
                    and not have_other_fates(x, y)
                ):
                    left.remove(x)
                    right.remove(y)
                    break


def _put_side_by_side(left: list[Counted], right: list[Counted]) -> bool:
    """Bring the lengths of time of both to one unit, where each has one and not in the same."""
    lengths = [
        (i, j) for i, x in enumerate(left) if lasts(x.fact) for j, y in enumerate(right) if lasts(y.fact)
    ]
    if len(lengths) != 1:
        return False  # which of several is meant is not known before they are in one unit
    [(i, j)] = lengths
    if left[i].fact.unit == right[j].fact.unit:
        return False
    x, y = side_by_side(left[i].fact, right[j].fact)
    left[i] = replace(left[i], fact=x, units=frozenset({x.unit}))
    right[j] = replace(right[j], fact=y, units=frozenset({y.unit}))
    return True


def _take_out_sums(parts: list[Counted], wholes: list[Counted]) -> None:
    """Take out the figures of which one statement has the parts: "two men and a woman", "three people"."""
    if len(parts) < 2:
        return
    for whole in tuple(wholes):
        alike = [part for part in parts if part.units & whole.units and not have_other_fates(part, whole)]
        for some in (pair for size in (2, 3) for pair in combinations(alike, size)):
            if sum(part.fact.low for part in some) == whole.fact.low == whole.fact.high:
                wholes.remove(whole)
                for part in some:
                    parts.remove(part)
                break


def _take_out_otherwise_measured(
    left: list[Counted], right: list[Counted]
) -> Iterator[tuple[Counted, Counted]]:
    """Take out the pairs that are one figure in two currencies or measures: "£5 million", "$5 million"."""
    for x in tuple(left):
        for y in tuple(right):
            measured = x.fact.role == y.fact.role and x.fact.role in _IN_UNITS
            known = x.fact.unit and y.fact.unit and not x.units & y.units
            if measured and known and _equal(x.fact, y.fact) and x.context.slot & y.context.slot:
                left.remove(x)
                right.remove(y)
                yield x, y
                break


def _equal(x: Number, y: Number) -> bool:
    return x.low == y.low and x.high == y.high


def _belonging(x: Counted, y: Counted, *, only: bool) -> float:
    """Tell how much speaks for it that two figures count one thing; 0 where something speaks against it.

    ``only`` says that neither statement has another figure left.
    """
    one, other = x.fact, y.fact
    same_slot = len(x.context.slot & y.context.slot) == 2
    aside = 0.0 if x.in_relative_clause is y.in_relative_clause else _ASIDE
    if _rule_each_other_out(x, y, same_slot=same_slot):
        return 0.0
    around = len(x.context.near & y.context.near) + 2 * len(x.context.slot & y.context.slot) - aside
    if x.fate and x.fate == y.fate:
        return 2.0 + around
    if one.unit and other.unit:
        if x.units & y.units:
            return 2.0 + around
        # Another noun between the same words may be another word for the same thing.
        told_alike = len(x.context.near & y.context.near) >= _SURELY_ALIKE and x.context.slot & y.context.slot
        return around - 1.0 if same_slot or told_alike or set(one.of) & set(other.of) else 0.0
    return around + 1.0 * only + 0.5 * (one.role == other.role != "count")


def _rule_each_other_out(x: Counted, y: Counted, *, same_slot: bool) -> bool:
    """Tell whether role, unit, what narrows it or sheer size shows that two figures count unlike things."""
    one, other = x.fact, y.fact
    roles = {one.role, other.role}
    open_roles = roles <= _AMOUNTS and "" in (one.unit, other.unit)
    bare = one if one.role == "count" else other
    no_age = roles == {"age", "count"} and bare.unit == "" and bare.text.isdigit()
    if one.role != other.role and not (open_roles or no_age or same_slot):
        return True
    if len({form for _, form in (x.context.slot ^ y.context.slot) if form in _DIRECTIONS}) > 1:
        return True
    other_names = bool(x.names and y.names and not x.names & y.names)
    if other_names or have_other_fates(x, y) or _counts_the_rest(x) != _counts_the_rest(y):
        return True
    if {one.role, other.role} & _MEASURED and one.unit and other.unit and not x.units & y.units:
        return True
    if same_slot or not _far_apart(one, other):
        return False
    # Reports seldom give one thing figures so unlike; what they count has to be told alike too.
    own = x.units | y.units | x.names | y.names | set(one.of) | set(other.of)
    return len((x.context.near & y.context.near) - own) < _TOLD_ALIKE


def _counts_the_rest(x: Counted) -> bool:
    # "Another 14 years" is just as long as "the next 14 years".
    return x.fact.role != "measure" and any(form in _REST for _, form in x.context.slot)


def _far_apart(x: Number, y: Number) -> bool:
    low, high = sorted((x, y), key=lambda number: (number.low, number.high))
    return high.low > _FAR * low.high


def _can_both_be_true(x: Number, y: Number, *, told_alike: bool) -> bool:
    """Tell whether two figures of one thing may both be true.

    ``told_alike`` says that they stand between the same words, where a figure that is just a little
    different was put in the place of the other rather than taken at another moment.
    """
    low, high = sorted((x, y), key=lambda number: (number.low, number.high))
    if told_alike and low.high == high.high == math.inf:
        return low.low == high.low
    if low.high == high.high == math.inf:
        return high.low <= low.low * _SAME_BOUND
    if x.low == y.low == 0 or (_is_range(x) and _is_range(y)):
        return False
    if high.low <= low.high:
        is_edge = high.low == low.high and (_is_strict(low) or _is_strict(high))
        return not is_edge or _is_round(high.low)
    bounded = math.inf in (low.high, high.high) or 0 in (low.low, high.low)
    fine = low.role != "count" and min(_digits(low.high), _digits(high.low)) >= _FINE
    nearly = not told_alike and fine and high.low - low.high <= _NEARLY * low.high
    return not bounded and (nearly or _is_rounded(low, high) or _is_rounded(high, low))


def _is_round(value: float) -> bool:
    """Tell whether a figure is so round that "over 20" and "20" say the same."""
    return value >= 10 and _digits(value) <= (2 if value >= 1000 else 1)


def _is_strict(number: Number) -> bool:
    """Tell whether a bound leaves out the figure itself: "more than 150", but not "at least 150"."""
    return (number.high == math.inf or number.low == 0) and _STRICT.match(number.text) is not None


def _is_range(number: Number) -> bool:
    """Tell whether a number gives both its ends, the last in figures: "50 to 100", "between three and 11"."""
    if not number.low < number.high < math.inf:
        return False
    return len(_FIGURE.findall(number.text)) > 1 or _ENDS.search(number.text) is not None


def _is_rounded(fine: Number, round_: Number) -> bool:
    """Tell whether the second is the first in fewer digits: 39.5 million and 40 million."""
    if fine.role not in _AMOUNTS or fine.high > fine.low or round_.high > round_.low:
        return False
    apart = abs(fine.low - round_.low)
    if not fine.low or _digits(round_.low) >= _digits(fine.low):
        return False
    near = fine.role != "share" and round_.low >= 40 and apart <= _ROUNDING * fine.low
    return near or (apart <= _ROUGHLY * fine.low and _is_cut(fine.low, round_.low))


def _is_cut(fine: float, round_: float) -> bool:
    """Tell whether the second is the first rounded at its own last digit: 1.23 and 1.2, 2,084 and 2,000."""
    digits = f"{round_:.6f}".rstrip("0")
    places = len(digits.partition(".")[2]) or -(len(digits[:-1]) - len(digits[:-1].rstrip("0")))
    return round(fine, places) == round_


def _digits(value: float) -> int:
    """Count the digits that a figure gives before it ends in zeros."""
    return len(f"{value:.6f}".rstrip("0").rstrip(".").replace(".", "").rstrip("0").lstrip("0"))


def _difference(x: Counted, y: Counted, a: Features, b: Features) -> Difference:
    told_alike = len(x.context.slot & y.context.slot) == 2
    may_be = _can_both_be_true(x.fact, y.fact, told_alike=told_alike)
    return Difference(
        kind=DifferenceKind.NUMBER,
        a=(x.fact.start, x.fact.end),
        b=(y.fact.start, y.fact.end),
        a_does=f"says {within_sentence(x.fact.start, x.fact.end, a.statement)}",
        b_does=f"says {within_sentence(y.fact.start, y.fact.end, b.statement)}",
        about=x.about or y.about,
        conflict=not (may_be or are_of_two_moments(a, b)),
    )
