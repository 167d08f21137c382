"""Moments: figures that differ because they were taken at different times, which puts nobody at odds."""

from factcheck.matching.dates import are_dated_apart
from factcheck.matching.features import Counted, Features

_MARKET_WORDS = """
    bond close cent dollar exchange index indices market nasdaq note point price share stock trade yield
    aktie börse kurs dax index punkt action bourse indice cours acción bolsa índice cotización акция биржа
    индекс пункт акція біржа індекс
"""
_MARKET = frozenset(_MARKET_WORDS.split()) | {"exchang", "indic", "pric"}
"""What a statement about a price in trading speaks of, as stems."""
_INDEX = frozenset({"index", "indic", "dow", "nasdaq", "yield", "bourse", "börse", "dax", "биржа", "біржа"})
"""Those of them that speak of nothing else."""
_SPEAKS_OF_TRADE = 2
_MOVING = {"money", "measure", "share"}
_READING = 2
"""How many figures make a quote: the change, the share it is of the price, the price itself."""


def are_of_two_moments(a: Features, b: Features) -> bool:
    """Tell whether the figures of both were taken at two moments.

    That is so where both date them ("as of 3 May") and not to one day, and for quotes of a market, which
    change by the minute: "fell 5.20, or 0.6 percent, to 924.42" beside a quote that has no figure of these.
    """
    return are_dated_apart(a, b) or (_is_quote(a) and _is_quote(b) and _have_other_figures(a, b))


def _have_other_figures(a: Features, b: Features) -> bool:
    """Tell whether on both sides most figures are others: one alone that differs is a mistake."""
    mine, theirs = _figures(a), _figures(b)
    return min(len(mine - theirs), len(theirs - mine)) >= max(2, 2 * len(mine & theirs))


def _is_quote(features: Features) -> bool:
    of_trade = len(_MARKET & features.all_forms) >= _SPEAKS_OF_TRADE or _INDEX & features.all_forms
    return bool(of_trade) and len(_figures(features)) >= _READING


def _figures(features: Features) -> set[float]:
    """Give the figures that move with a market; the number in the name of an index does not."""
    return {each.fact.low for each in features.numbers if _moves(each)}


def _moves(number: Counted) -> bool:
    return number.fact.role in _MOVING or number.fact.low % 1 > 0 or number.fact.unit in _MARKET
