import pytest

from factcheck.statements.words import fold


@pytest.mark.xfail(
    reason="fold keeps the joiners that cleaning leaves in Persian and Indic words", strict=False
)
@pytest.mark.parametrize("word", ["می\u200cخواهم", "क्\u200dष"])
def test_a_word_is_equal_with_and_without_its_joiners(word: str) -> None:
    assert fold(word) == fold(word.replace("\u200c", "").replace("\u200d", ""))
