"""Which capitals are names, and when two names are one."""

import pytest

from factcheck.statements.facts import Name
from factcheck.statements.find_facts import find_facts


def names(text: str, language: str = "en") -> list[str]:
    return [fact.text for fact in find_facts(text, language) if isinstance(fact, Name)]


def key(name: str, language: str = "en") -> str:
    (fact,) = (
        fact
        for fact in find_facts(f"… {name}, {name} …", language)
        if isinstance(fact, Name) and fact.start < 5
    )
    return fact.key


@pytest.mark.parametrize(
    "spellings",
    [
        ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyj", "Selenskyj"],
        ["Kyiv", "Kiev", "Kiew"],
        ["Yanukovych", "Yanukovich", "Janukowitsch", "Ianoukovitch"],
        ["US", "U.S.", "USA", "United States", "America", "Americans"],
        ["Britain", "UK", "U.K.", "United Kingdom", "British"],
        ["China", "Chinese"],
        ["Volodymyr Hrenko", "Vladimir Hrenko"],
        ["Dmitri Orlov", "Dmitry Orlov", "Dmytro Orlow"],
        ["Müller", "Muller"],
    ],
)
def test_spellings_of_one_name_have_one_key(spellings: list[str]) -> None:
    assert len({key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("North Korea", "South Korea"),
        ("Austria", "Australia"),
        ("Ana Miller", "Ana Muller"),
        ("Iran", "Iraq"),
        ("Latin America", "America"),
    ],
)
def test_different_names_have_different_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_a_later_mention_is_part_of_the_full_name() -> None:
    assert key("Berg") in key("Anna Berg").split()


def test_a_name_in_cyrillic_has_one_key_in_its_cases() -> None:
    assert {key(name, "ru") for name in ("Орловский", "Орловского", "Орловскому")} == {key("Orlovsky")}


def test_names_of_several_words_are_one() -> None:
    assert names("He met Anna van der Berg of the Bank of Harburg on Long Island.") == [
        "Anna van der Berg",
        "Bank of Harburg",
        "Long Island",
    ]


def test_titles_are_left_out_and_part_two_names() -> None:
    assert names("We saw Mr Berg, Dr. Ana Miller and U.S. President John Doe.") == [
        "Berg",
        "Ana Miller",
        "U.S.",
        "John Doe",
    ]


def test_an_ending_of_possession_is_left_out() -> None:
    assert names("We saw Anna Berg’s boat and Harburg's port.") == ["Anna Berg", "Harburg"]


@pytest.mark.parametrize(
    "text",
    [
        "Boats sank.",
        "However, boats sank.",
        "I'll go.",
        "“Boats sank,” they said.",
        "On Monday boats sank in April.",
    ],
)
def test_words_that_only_open_a_sentence_are_no_names(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Miller said boats sank.",
        "Miller's boat sank.",
        "Boats sank, Miller said.",
        "Germany lost boats.",
        "NATO lost boats.",
    ],
)
def test_an_opening_word_with_a_sign_of_its_own_is_a_name(text: str) -> None:
    assert len(names(text)) == 1


def test_a_headline_in_capitals_tells_no_names() -> None:
    assert names("BOATS SINK IN HARBOUR AFTER STORM IN THE NORTH") == []


def test_german_nouns_are_no_names() -> None:
    assert names("Die Polizei fand mehrere Boote im Hafen der Stadt.", "de") == []


def test_german_names_are_found_by_their_signs() -> None:
    assert names("Anna Berg sagte in Harburg, Russland habe Boote.", "de") == [
        "Anna Berg",
        "Harburg",
        "Russland",
    ]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Le ministre Jean Morel a quitté Paris.", "fr", ["Jean Morel", "Paris"]),
        ("El ministro Juan Soto salió de Madrid.", "es", ["Juan Soto", "Madrid"]),
        ("Министр Иван Орлов покинул Москву.", "ru", ["Иван Орлов", "Москву"]),
        ("Міністр Іван Орленко залишив Київ.", "uk", ["Іван Орленко", "Київ"]),
    ],
)
def test_names_are_found_in_other_languages(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


def test_a_country_in_lower_case_words_is_one_name() -> None:
    assert names("Elle quitte l’Union européenne et la Corée du Nord.", "fr") == [
        "Union européenne",
        "Corée du Nord",
    ]


def test_a_country_before_a_person_is_a_name_of_its_own_in_russian() -> None:
    assert names("Президент Украины Иван Орлов уехал.", "ru") == ["Украины", "Иван Орлов"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Laut Müller sanken Boote.", ["Müller"]),
        ("„Boote sanken“, sagte Müller.", ["Müller"]),
        ("Laut Polizei sanken Boote.", []),
        ("Schwere Boote sanken.", []),
        ("Weder Boote noch Schiffe sanken.", []),
    ],
)
def test_german_speakers_are_names_and_nouns_that_open_are_not(text: str, found: list[str]) -> None:
    assert names(text, "de") == found
