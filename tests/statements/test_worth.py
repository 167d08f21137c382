import pytest

from factcheck.ingest.document import Kind
from factcheck.statements.worth import check_worthiness
from factcheck.statements.worth_words import WORDS

PAIRS = [
    (
        "en",
        "The harbour board paid 4.2 million dollars for two ferries last year.",
        "We must build a better harbour.",
    ),
    ("en", "Fewer boats sank in 2019 than in any year before.", "I believe our harbour has a great future."),
    ("en", "The mayor voted against the pension bill three times.", "Thank you all, and good evening."),
    ("en", "The audit says the ministry lied about the contract.", "What should we say about the contract?"),
    ("en", "Police arrested 12 people in Dorn on Tuesday.", "We will bring hope to our children."),
    (
        "de",
        "Im Hafen brannten am Montag 40 Boote, zwei Menschen wurden verletzt.",
        "Ich glaube, wir müssen mutig sein.",
    ),
    ("fr", "La police a arrêté 12 personnes lundi à Dorn.", "Je pense que nous devons être courageux."),
    ("es", "La policía detuvo a 12 personas el lunes en Dorn.", "Creo que debemos ser valientes."),
    ("ru", "В понедельник полиция задержала 12 человек в Дорне.", "Я думаю, мы должны быть смелыми."),
    ("uk", "У понеділок поліція затримала 12 людей у Дорні.", "Я вважаю, ми повинні бути сміливими."),
]


@pytest.mark.parametrize(("language", "checkable", "idle"), PAIRS)
def test_what_can_be_proved_wrong_comes_before_what_cannot(language: str, checkable: str, idle: str) -> None:
    assert (
        check_worthiness(checkable, language=language).value > check_worthiness(idle, language=language).value
    )


def test_a_promise_with_a_figure_comes_after_a_record_with_the_same_figure() -> None:
    record = check_worthiness("We created 40,000 jobs in two years.")
    promise = check_worthiness("We will create 40,000 jobs in two years.")
    assert record.value > promise.value


def test_what_may_have_happened_comes_before_what_may_happen() -> None:
    reported = check_worthiness("Several hundred sailors may have left the harbour.")
    feared = check_worthiness("Several hundred sailors may leave the harbour.")
    assert reported.value > feared.value


def test_writing_a_figure_in_more_signs_does_not_make_it_worth_more() -> None:
    short = check_worthiness("The board paid 40 million for the ferry.")
    long = check_worthiness("The board paid 40 30 20 10 million for the ferry.")
    assert long.value == pytest.approx(short.value, abs=0.05)


def test_a_question_comes_after_the_same_words_as_a_statement() -> None:
    stated = check_worthiness("The ministry paid 40 million for the ferry.")
    asked = check_worthiness("The ministry paid 40 million for the ferry?")
    assert stated.value > asked.value


def test_one_checkable_clause_outweighs_the_opinion_around_it() -> None:
    alone = check_worthiness("I think it is a sad story, and I hope for better.")
    with_fact = check_worthiness("I think it is a sad story, and in 2019 the board sold 40 boats.")
    assert with_fact.value > 2 * alone.value


def test_a_byline_is_never_worth_checking_and_a_heading_less_than_the_body() -> None:
    text = "Police arrested 12 people in Dorn on Tuesday."
    values = [check_worthiness(text, kind).value for kind in (Kind.BODY, Kind.HEADING, Kind.BYLINE)]
    assert values == sorted(values, reverse=True)
    assert values[-1] < 0.1


def test_the_reasons_say_what_counted_most_first() -> None:
    assert check_worthiness("The board sold 40 boats.").reasons[0] == "figures"
    assert "an opinion" in check_worthiness("I believe that they should go.").reasons


@pytest.mark.parametrize("text", ["", "…", "1", "。", "a" * 100_000, "9 " * 10_000])
def test_any_text_gets_a_value_between_0_and_1(text: str) -> None:
    assert 0 <= check_worthiness(text).value <= 1


@pytest.mark.parametrize("language", WORDS)
def test_an_entry_belongs_to_one_sign(language: str) -> None:
    entries = [entry for listed in WORDS[language].values() for entry in listed.split(", ")]
    assert sorted(entries) == sorted(set(entries))
