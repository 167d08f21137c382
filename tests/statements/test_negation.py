"""Which words turn a statement round, and which reject somebody else's."""

import pytest

from factcheck.statements.facts import Denial, Negation
from factcheck.statements.find_facts import find_facts


def negations(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(fact.text, fact.scope) for fact in find_facts(text, language) if isinstance(fact, Negation)]


def denials(text: str, language: str = "en") -> list[str]:
    return [fact.text for fact in find_facts(text, language) if isinstance(fact, Denial)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The crew was not counted.", "en", ("not", "count")),
        ("The crew wasn't counted.", "en", ("wasn't", "count")),
        ("No evidence was found.", "en", ("No", "evid")),
        ("It no longer sails.", "en", ("no longer", "sail")),
        ("It sails without lights.", "en", ("without", "light")),
        ("Es gab keine Beweise.", "de", ("keine", "beweis")),
        ("Er kam nicht.", "de", ("nicht", "kam")),
        ("Le navire n’a pas coulé.", "fr", ("pas", "coul")),
        ("Il n’est plus ministre.", "fr", ("plus", "ministr")),
        ("El barco no llegó.", "es", ("no", "lleg")),
        ("Ningún barco llegó.", "es", ("Ningún", "barc")),
        ("Корабль не пришёл.", "ru", ("не", "пришел")),
        ("Корабель не прийшов.", "uk", ("не", "прийшов")),
    ],
)
def test_a_negation_has_the_word_it_negates(text: str, language: str, found: tuple[str, str]) -> None:
    assert negations(text, language) == [found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Not only the crew was paid.", "en"),
        ("There is no doubt about it.", "en"),
        ("It was nothing but smoke.", "en"),
        ("No fewer than 30 boats sank.", "en"),
        ("No. 10 sank.", "en"),
        ("Nicht nur die Boote sanken.", "de"),
        ("C’est un pas en avant.", "fr"),
        ("Plus de bateaux ont coulé.", "fr"),
        ("No solo los barcos se hundieron.", "es"),
        ("Не только корабли затонули.", "ru"),
        ("Не лише кораблі затонули.", "uk"),
    ],
)
def test_phrases_that_look_negative_and_are_not(text: str, language: str) -> None:
    assert negations(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The ministry denied the report.", "en", "denied"),
        ("The report is baseless.", "en", "baseless"),
        ("No, the crew was paid.", "en", "No"),
        ("“No, the crew was paid,” she said.", "en", "No"),
        ("Das Ministerium dementierte den Bericht.", "de", "dementierte"),
        ("Nein, das stimmt.", "de", "Nein"),
        ("Le ministère a démenti.", "fr", "démenti"),
        ("El ministerio lo desmintió.", "es", "desmintió"),
        ("Министерство опровергло это.", "ru", "опровергло"),
        ("Міністерство спростувало це.", "uk", "спростувало"),
    ],
)
def test_a_denial_is_found(text: str, language: str, found: str) -> None:
    assert denials(text, language) == [found]


@pytest.mark.parametrize("text", ["He was denied bail.", "No boats came.", "The town lies in a valley."])
def test_words_that_reject_no_assertion_are_no_denial(text: str) -> None:
    assert denials(text) == []


def test_a_leading_no_is_a_denial_and_not_a_negation_too() -> None:
    assert negations("No, the crew was paid.") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [("No dijeron nada.", "es"), ("Никого не нашли.", "ru"), ("Нікого не знайшли.", "uk")],
)
def test_a_doubled_negation_counts_once(text: str, language: str) -> None:
    assert len(negations(text, language)) == 1


def test_not_true_is_a_denial_alone() -> None:
    assert (negations("That is not true."), denials("That is not true.")) == ([], ["not true"])


def test_nobody_in_french_stands_on_either_side_of_the_verb() -> None:
    assert [text for text, _ in negations("Personne n’a vu le navire.", "fr")] == ["Personne n’"]
    assert [text for text, _ in negations("On n’a vu personne.", "fr")] == ["personne"]
