"""Joiners shape letters; they make no other word."""

import pytest

from factcheck.statements.words import fold, split_words


@pytest.mark.parametrize("word", ["می\u200cخواهم", "क्\u200dष"])
def test_a_word_is_equal_with_and_without_its_joiners(word: str) -> None:
    assert fold(word) == fold(word.replace("\u200c", "").replace("\u200d", ""))


def test_a_joiner_does_not_cut_a_word() -> None:
    assert [word.text for word in split_words("می\u200cخواهم بروم")] == ["می\u200cخواهم", "بروم"]
