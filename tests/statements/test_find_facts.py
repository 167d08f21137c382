"""What holds for the facts of any statement."""

import json
from datetime import date
from itertools import pairwise
from pathlib import Path
from runpy import run_path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.statements.facts import Number
from factcheck.statements.find_facts import find_facts

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "phrases.py"
reads_as_meant = run_path(str(BENCHMARK))["reads_as_meant"]
LANGUAGES = [None, "en", "de", "fr", "es", "ru", "uk", "it", "zh"]
PHRASES = [
    json.loads(row)
    for row in (Path(__file__).parent / "phrases.jsonl").read_text(encoding="utf-8").splitlines()
]
WORDS = """
    at least, between, and, to, more than, a, one, two, hundred, thousands, of, third, half, out of, 12,
    11.000, 1.2m, $, %, -, –, /, :, ., 's, am, April, May, Monday, next, ago, year, years, old, not, no,
    No, denied, Anna, Berg, U.S., President, ¹, ², ½, ٣, 五, 百, 名, zwölf, quatre, vingt, de, vor, Tagen,
    il y a, jours, сто, тысяч, два, не, 2024, 2024-02-30, 31.12.2024, 99/99/9999, +44, F-16, x, d’, ’s,
    “, İ, ß
"""
PIECES = st.sampled_from([*(piece.strip() for piece in WORDS.split(",")), "\n", ",", "1,2", "\u0301"])


@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(PIECES, max_size=25).map(" ".join),
        st.lists(PIECES, max_size=25).map("".join),
    ),
    st.sampled_from(LANGUAGES),
    st.one_of(st.none(), st.dates()),
)
def test_facts_of_any_text_lie_within_it(text: str, language: str | None, published: date | None) -> None:
    facts = find_facts(text, language, published)
    assert list(facts) == sorted(facts, key=lambda fact: fact.start)
    for fact in facts:
        assert 0 <= fact.start < fact.end <= len(text)
        assert text[fact.start : fact.end] == fact.text
        if isinstance(fact, Number):
            assert fact.low <= fact.high


@given(st.lists(PIECES, max_size=25).map(" ".join), st.sampled_from(LANGUAGES))
def test_numbers_and_dates_never_overlap(text: str, language: str | None) -> None:
    found = [fact for fact in find_facts(text, language) if fact.kind in {"number", "date"}]
    assert all(one.end <= other.start for one, other in pairwise(found))


HOSTILE = "9|1,|1-|1.|1/|a|A.|A-|one |hundred |of |at least |1 000 |no |сто |zweihundert|’s|$|Tausend "


@pytest.mark.parametrize("piece", HOSTILE.split("|"))
def test_hostile_words_cost_no_more_than_others(piece: str) -> None:
    for language in LANGUAGES:
        started = process_time()
        find_facts(piece * (4000 // len(piece)), language, date(2025, 3, 12))
        assert process_time() - started < 1


def test_facts_come_in_the_order_of_the_text() -> None:
    facts = find_facts("On Monday Anna Berg denied that 12 boats were not paid.", "en")
    assert [fact.kind for fact in facts] == ["date", "name", "denial", "number", "negation"]


@pytest.mark.parametrize(
    "row",
    [row for row in PHRASES if not row["held_out"]],
    ids=lambda row: f"{row['language']}: {row['text']}",
)
def test_a_phrase_is_read_as_meant(row: dict[str, object]) -> None:
    assert reads_as_meant(row)


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Nadie murió en el incendio.", ["Nadie"]),
        ("Niemand starb bei dem Brand.", ["Niemand"]),
        ("Tres personas murieron en el incendio.", []),
        ("No one died in the El Dorado fire.", ["No one"]),
    ],
)
def test_a_negation_is_found_in_a_text_too_short_to_tell_its_language(text: str, negated: list[str]) -> None:
    assert [fact.text for fact in find_facts(text) if fact.kind == "negation"] == negated
