"""Durations: lengths of time told in other units, "30 months" and "two and a half years"."""

from dataclasses import replace

from factcheck.statements.facts import Number

_HOURS = {"second": 1 / 3600, "minute": 1 / 60, "hour": 1.0, "day": 24.0, "week": 168.0, "fortnight": 336.0}
_MONTHS = {"month": 1.0, "year": 12.0, "decade": 120.0, "century": 1200.0}
_PLAIN = {"decade": ("year", 10), "century": ("year", 100), "fortnight": ("week", 2)}
"""Lengths that are as often told in a shorter unit."""
_FEW_MONTHS = 6
"""Fewer months than this have between 28 and 31 days each, more of them about as many as a year has."""
_DAY = 24.0
_LOOSE = 0.05
"""How far a length in a coarse unit may lie from the same in a finer one: "three years", "35 months"."""


def lasts(number: Number) -> bool:
    """Tell whether a number is a length of time."""
    return number.role == "measure" and (number.unit in _HOURS or number.unit in _MONTHS)


def in_plain_unit(number: Number) -> Number:
    """Give decades and centuries in years, fortnights in weeks; any other number as it is."""
    if number.role != "measure" or number.unit not in _PLAIN:
        return number
    unit, size = _PLAIN[number.unit]
    return replace(number, low=number.low * size, high=number.high * size, unit=unit)


def _in_one_unit(number: Number) -> Number:
    """Give a length of up to weeks in hours, one of months or more in months; any other number as it is."""
    if number.role != "measure":
        return number
    for unit, units in (("hour", _HOURS), ("month", _MONTHS)):
        if number.unit in units:
            size = units[number.unit]
            low, high = round(number.low * size, 6), round(number.high * size, 6)
            return replace(number, low=low, high=high, unit=unit)
    return number


def side_by_side(x: Number, y: Number) -> tuple[Number, Number]:
    """Give two lengths of different units in one, the coarser as widely as it may be meant."""
    one, other = _in_one_unit(x), _in_one_unit(y)
    if one.unit != other.unit:
        one, other = _in_hours(one), _in_hours(other)
    elif (one.low, one.high) == (other.low, other.high):
        return one, other
    return (_loosened(one), other) if _size(x) > _size(y) else (one, _loosened(other))


def _size(number: Number) -> float:
    return _HOURS.get(number.unit) or _MONTHS[number.unit] * 30 * _DAY


def _in_hours(number: Number) -> Number:
    if number.unit != "month":
        return number
    days = (28, 31) if number.high < _FEW_MONTHS else (30, 31)
    return replace(number, low=number.low * days[0] * _DAY, high=number.high * days[1] * _DAY, unit="hour")


def _loosened(number: Number) -> Number:
    return replace(number, low=number.low * (1 - _LOOSE), high=number.high * (1 + _LOOSE))
