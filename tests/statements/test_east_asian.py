"""What is read of the figures and dates of Chinese text."""

from datetime import date
from math import inf

import pytest

from factcheck.statements.facts import Moment, Number
from factcheck.statements.find_facts import find_facts


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("至少155名水手被扣留", 155, inf, "人"),
        ("超过一百五十名水手", 150, inf, "人"),
        ("约300人逃离", 270, 330, "人"),
        ("一万一千名士兵抵达", 11_000, 11_000, "人"),
        ("1.1万名士兵抵达", 11_000, 11_000, "人"),
        ("数百名志愿者", 200, 999, "人"),
        ("物价上涨4.5%", 4.5, 4.5, "%"),
        ("百分之五", 5, 5, "%"),
        ("耗资12亿欧元", 1.2e9, 1.2e9, "EUR"),
        ("十二艘船离港", 12, 12, "艘"),
        ("36岁的面包师", 36, 36, "year"),
        ("两百多人", 200, inf, "人"),
    ],
)
def test_chinese_numerals_have_bounds_and_units(text: str, low: float, high: float, unit: str) -> None:
    assert [
        (fact.low, fact.high, fact.unit) for fact in find_facts(text, "zh") if isinstance(fact, Number)
    ] == [(pytest.approx(low), pytest.approx(high), unit)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024年4月2日开始会谈", "2024-04-02"),
        ("3月3日", "2025-03-03"),
        ("昨天开放", "2025-03-11"),
        ("周二会面", "2025-03-11"),
    ],
)
def test_chinese_dates_are_resolved(text: str, day: str) -> None:
    (fact,) = find_facts(text, "zh", date(2025, 3, 12))
    assert isinstance(fact, Moment)
    assert (str(fact.first), str(fact.last)) == (day, day)


def test_a_character_that_counts_nothing_is_no_number() -> None:
    assert find_facts("他一直在万里之外", "zh") == ()
