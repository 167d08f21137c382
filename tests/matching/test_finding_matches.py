"""Finding all matches of a story."""

from itertools import permutations

from factcheck.ingest.document import Kind
from factcheck.matching.find import find_matches
from factcheck.matching.match import Match, Utterance
from factcheck.statements.extract import read_statement
from factcheck.statements.statement import Statement

TEXTS = [
    "Three miners died when the Tarn pit flooded on Monday.",
    "The flood in the Tarn pit on Monday killed three miners.",
    "Ferries to Port Hollow resumed at noon.",
    "At noon the Port Hollow ferries resumed.",
    "The mayor of Hollow sold the old mill.",
]


def utterance(number: int, text: str, article: str | None = None, kind: Kind = Kind.BODY) -> Utterance:
    read = read_statement(text, "en")
    statement = Statement(
        start=0, end=len(text), text=text, kind=kind, language="en", quotes=read.quotes, facts=read.facts
    )
    return Utterance(
        key=f"{number:03}", article=article or str(number), source=str(number), statement=statement
    )


def pairs(matches: tuple[Match, ...]) -> set[tuple[str, str]]:
    return {(match.a, match.b) for match in matches}


def test_statements_on_one_thing_find_each_other() -> None:
    found = find_matches([utterance(number, text) for number, text in enumerate(TEXTS)])
    assert pairs(found) == {("000", "001"), ("002", "003")}


def test_the_order_of_loading_changes_nothing() -> None:
    loaded = [utterance(number, text) for number, text in enumerate(TEXTS)]
    expected = find_matches(loaded)
    for order in permutations(loaded):
        assert find_matches(order) == expected


def test_repeats_within_one_article_are_found_too() -> None:
    found = find_matches([utterance(0, TEXTS[0], "blog"), utterance(1, TEXTS[1], "blog")])
    assert pairs(found) == {("000", "001")}


def test_a_headline_matches_the_text_below_it() -> None:
    found = find_matches(
        [utterance(0, "Three miners die in Tarn pit flood", kind=Kind.TITLE), utterance(1, TEXTS[0])]
    )
    assert pairs(found) == {("000", "001")}


def test_bylines_and_boilerplate_match_nothing() -> None:
    byline = "By Ida Morrow in Port Hollow"
    plea = "Subscribe to our newsletter for more on the Tarn pit."
    loaded = [utterance(number, byline, kind=Kind.BYLINE) for number in range(2)]
    loaded += [utterance(number, plea) for number in range(2, 4)]
    assert find_matches(loaded) == ()


def test_a_cancelled_search_ends_early() -> None:
    assert find_matches([utterance(0, TEXTS[0]), utterance(1, TEXTS[1])], cancelled=lambda: True) == ()


def test_progress_is_told_to_the_end() -> None:
    told: list[int] = []
    find_matches(
        [utterance(0, TEXTS[0]), utterance(1, TEXTS[2])],
        progress=told.append,
    )
    assert told == [1, 2]
