"""Selecting a span by words and sentences: every span of whole words can be reached, and no other."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.widgets.selecting import Selecting, begin_selecting

TEXT = "The quay, “old” and worn, cost 1,200 crowns. It stays.\n\nNobody's there."
SENTENCES = [(0, 44), (45, 54), (56, 71)]


def begun(text: str = TEXT, place: int = 0) -> Selecting:
    selecting = begin_selecting(text, SENTENCES if text is TEXT else [], place)
    assert selecting
    return selecting


def words(text: str) -> list[str]:
    """All words of a text, as one comes by them one after another."""
    found, selecting = [], begun(text)
    while True:
        found.append(text[slice(*selecting.moved)])
        if (following := selecting.by_word(1)) == selecting:
            return found
        selecting = following


def test_signs_are_words_of_their_own_but_for_those_within_a_word() -> None:
    assert " ".join(words(TEXT)) == (
        "The quay , “ old ” and worn , cost 1,200 crowns . It stays . Nobody's there ."
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("港口关闭了", 5),
        ("Він поїхав до Київа", 4),
        ("हिन्दी में", 2),
        ("e\u0301te\u0301 ici", 2),
        ("👩‍👩‍👧 ok", 2),
    ],
)
def test_words_of_other_scripts_stay_whole(text: str, count: int) -> None:
    assert len(words(text)) == count


def test_a_sentence_ends_where_it_was_said_to_and_at_the_end_of_a_line() -> None:
    selecting = begun().by_sentence(1)
    assert TEXT[slice(*selecting.span)].endswith("crowns.")
    selecting = selecting.by_sentence(1)
    assert TEXT[slice(*selecting.span)].endswith("stays.")
    assert TEXT[slice(*selecting.by_sentence(1).span)] == TEXT
    assert TEXT[slice(*begun(place=60).by_sentence(-1).moved)] == "Nobody's"


def test_the_other_end_moves_after_a_turn() -> None:
    selecting = begun().by_word(1).by_word(1).by_word(1).turned().by_word(1)
    assert TEXT[slice(*selecting.span)] == "quay, “"


def test_one_end_may_pass_the_other() -> None:
    selecting = begun(place=45).by_word(-1).by_word(-1)
    assert TEXT[slice(*selecting.span)] == "crowns. It"


def test_a_text_without_words_has_nothing_to_select() -> None:
    assert begin_selecting(" \n ", [], 0) is None


@given(st.text(max_size=80), st.lists(st.sampled_from("wbjko"), max_size=30), st.integers(0, 80))
def test_whatever_is_pressed_what_is_selected_begins_and_ends_with_a_word(
    text: str, keys: list[str], place: int
) -> None:
    selecting = begin_selecting(text, [], place)
    assume(selecting)
    assert selecting
    for key in keys:
        match key:
            case "w" | "b":
                selecting = selecting.by_word(1 if key == "w" else -1)
            case "j" | "k":
                selecting = selecting.by_sentence(1 if key == "j" else -1)
            case _:
                selecting = selecting.turned()
        start, end = selecting.span
        assert 0 <= start < end <= len(text)
        assert not text[start].isspace()
        assert not text[end - 1].isspace()


@given(st.text(st.sampled_from("ab. \n漢"), max_size=60))
def test_each_word_forth_is_the_same_word_back(text: str) -> None:
    selecting = begin_selecting(text, [], 0)
    assume(selecting)
    assert selecting
    forth = [selecting]
    while (following := forth[-1].by_word(1)) != forth[-1]:
        forth.append(following)
    back = [forth[-1]]
    while (preceding := back[-1].by_word(-1)) != back[-1]:
        back.append(preceding)
    assert [one.moved for one in back] == [one.moved for one in reversed(forth)]
