"""Text cut into lines: nothing lost, nothing too wide, words whole where they can be."""

from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.widgets.wrapping import wrap

TEXT = st.text(st.sampled_from("ab é漢字ไ \n\t-—👩\u200d👧\u0301\u00a0"), max_size=200) | st.text(
    max_size=200
)


@given(TEXT, st.integers(2, 30))
@example("a" * 100, 7)
@example("漢字" * 40, 7)
def test_every_character_but_spaces_stands_on_exactly_one_line(text: str, width: int) -> None:
    shown = [place for start, end in wrap(text, width) for place in range(start, end)]
    assert shown == sorted(set(shown))
    assert {place for place, char in enumerate(text) if not char.isspace()} <= set(shown)


@given(TEXT, st.integers(2, 30))
@example("aa\u200d\u200da字", 2)
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert all(cell_len(text[start:end]) <= width for start, end in wrap(text, width))


def test_words_stay_whole() -> None:
    text = "The harbour will stay closed until Thursday."
    assert [text[start:end] for start, end in wrap(text, 16)] == [
        "The harbour will",
        "stay closed",
        "until Thursday.",
    ]


def test_paragraphs_are_told_apart_by_one_empty_line() -> None:
    text = "One.\n\n\n\nTwo.\nThree.\n"
    assert [text[start:end] for start, end in wrap(text, 20)] == ["One.", "", "Two.", "Three."]


def test_a_script_without_spaces_breaks_anywhere() -> None:
    text = "港口将关闭至星期四"
    assert [text[start:end] for start, end in wrap(text, 6)] == ["港口将", "关闭至", "星期四"]


def test_a_part_of_a_text_keeps_its_offsets() -> None:
    text = "One two three four five"
    assert wrap(text, 5, 4, 13) == ((4, 7), (8, 13))
