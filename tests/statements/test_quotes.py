import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.statements.quotes import find_quotes


def quoted(text: str) -> list[str]:
    return [text[quote.start : quote.end] for quote in find_quotes(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We ran,” she said. “Then we hid.”", ["We ran,", "Then we hid."]),
        ('"We ran," she said.', ["We ran,"]),
        ("„Wir liefen“, sagte sie, »und wie«.", ["Wir liefen", "und wie"]),
        ("« Nous avons couru », dit-elle.", ["Nous avons couru"]),
        ("«Мы бежали», — сказала она.", ["Мы бежали"]),
        ("”Vi sprang”, sade hon.", ["Vi sprang"]),
        ("「我们跑了」她说", ["我们跑了"]),
        ("『走れ』と彼は言った", ["走れ"]),
        ("‘We ran,’ she said.", ["We ran,"]),
        ("'We ran,' she said.", ["We ran,"]),
    ],
)
def test_the_marks_of_each_language_are_known_and_left_out(text: str, words: list[str]) -> None:
    assert quoted(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The crew’s boat and the workers’ pay didn’t burn.",
        "It's the dogs' own '90s rock 'n' roll.",
        "He is 5'10\" tall.",
        "L'homme d'ici n'est pas venu.",
    ],
)
def test_an_apostrophe_is_no_quotation(text: str) -> None:
    assert quoted(text) == []


def test_a_possessive_inside_single_marks_does_not_end_the_quotation() -> None:
    assert quoted("‘Our workers’ pay is low,’ she said.") == ["Our workers’ pay is low,"]


def test_a_quotation_inside_another_belongs_to_it() -> None:
    assert quoted("“He shouted ‘run’ and ran,” she said.") == ["He shouted ‘run’ and ran,"]
    assert quoted("«Он крикнул «бегите» и ушёл»") == ["Он крикнул «бегите» и ушёл"]


def test_an_unclosed_quotation_runs_to_the_end() -> None:
    assert quoted("She said: “We ran. ") == ["We ran."]


def test_a_quotation_that_began_before_the_text_is_found_by_its_closing_mark() -> None:
    assert quoted("Nobody helped us,” she said.") == ["Nobody helped us,"]


def test_empty_marks_hold_no_quotation() -> None:
    assert quoted('“” "" “') == []


@given(st.text(alphabet=st.sampled_from(list("ab ,.“”„\"'‘’«»「」『』\n")), max_size=200))
def test_quotations_are_in_order_apart_and_without_spaces_at_their_ends(text: str) -> None:
    before = 0
    for quote in find_quotes(text):
        assert before <= quote.start < quote.end <= len(text)
        assert text[quote.start : quote.end] == text[quote.start : quote.end].strip(" \n")
        before = quote.end


@pytest.mark.parametrize("mark", ["“", "'a ", "‘", '"a', "» ", "‘a’ s "])
def test_a_text_of_nothing_but_marks_is_read_quickly(mark: str) -> None:
    begun = time.perf_counter()
    find_quotes(mark * 20_000)
    assert time.perf_counter() - begun < 5
