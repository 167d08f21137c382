import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.statements.sentences import LONGEST, split_sentences

MARKED = {
    "en": [
        "Dr. Ana Ruiz met U.S. officials on Monday. ¦She had arrived at 9 a.m. from St. Helm.",
        "The ferry, run by Marlow Ltd., sank at 4.30 p.m. on Tuesday. ¦No. 5 pump failed first.",
        "“We saw smoke. ¦We ran. ¦Nobody helped us,” said the mayor, Anna Ruiz. ¦She wept.",
        '"Is it true?" Ms. Lind asked. ¦"Nobody knows," he said.',
        "“Stop!” he cried. ¦The crew stopped... then started again. ¦Why? ¦Nobody says.",
        "It cost $3.5 million, i.e. more than Gen. J. R. Holt had. ¦That was in the U.S. ¦The rest is lost.",
        "He asked: “Who did it? ¦Who paid?” and left.",
        "Prof. Lena Vos (University of Dorn) said so. ¦(The ministry denied it.) ¦Lt. Col. Brandt agreed.",
        "The company paid approx. 40 per cent vs. 35 in 2019. ¦Shares of Orlo Inc. fell.",
        "“No. ¦Never,” she said. ¦“Ask Mr. Cole.”",
    ],
    "de": [
        "Das gilt z. B. für Boote und u. a. für Fähren. ¦Am 3. Mai brannte der Hafen.",
        "„Wir haben Rauch gesehen. ¦Dann liefen wir“, sagte S. Dupont. ¦Danach ging er.",
        "Der 2. Weltkrieg endete 1945. ¦Etwa 1.200 Menschen kamen, d. h. weniger als 2018.",
    ],
    "fr": [
        "M. Dupont a parlé à Mme Leroy. ¦Le feu a détruit env. 40 bateaux.",
        "« Nous avons vu la fumée. ¦Puis nous avons couru », a déclaré S. Dupont. ¦Il est parti.",
        "Est-ce vrai ? ¦Personne ne le sait ! ¦Le maire a refusé de répondre...",
    ],
    "es": [
        "El Sr. Vega habló con la Sra. Luna. ¦¿Es verdad? ¦¡Nadie lo sabe!",
        "«Vimos humo. ¦Corrimos», dijo el alcalde. ¦Después se fue.",
    ],
    "ru": [
        "Он приехал в г. Дорн в 2020 г. и остался. ¦Погибли 5 чел.",
        "«Мы видели дым. ¦Мы бежали», — сказал А. Б. Петров. ¦Потом он ушёл.",
    ],
    "uk": ["Він приїхав у м. Дорн у 2020 р. і залишився. ¦Чи це правда? ¦Ніхто не знає."],
    "zh": ["他来了。¦真的吗？¦没有人知道。", "「我们看到了烟。¦没有人帮助我们。」¦市长离开了。"],
    "ja": ["「煙を見た。¦逃げた」と市長は語った。¦彼は去った。"],
    "ar": ["هل هذا صحيح؟ ¦لا أحد يعرف. ¦ذهب رئيس البلدية إلى البيت."],
}


def split(text: str, language: str | None = "en") -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "marked"), [(language, marked) for language, all_ in MARKED.items() for marked in all_]
)
def test_sentences_end_where_a_reader_would_end_them(language: str, marked: str) -> None:
    assert split(marked.replace("¦", ""), language) == [part.strip() for part in marked.split("¦")]


def test_a_line_break_ends_a_sentence_without_a_full_stop() -> None:
    assert split("Harbour on fire\nAnna Ruiz\nBoats burned.") == [
        "Harbour on fire",
        "Anna Ruiz",
        "Boats burned.",
    ]


def test_text_without_punctuation_is_cut_at_spaces_and_bounded() -> None:
    pieces = split("harbour " * 400)
    assert max(map(len, pieces)) <= LONGEST
    assert all(set(piece.split()) == {"harbour"} for piece in pieces)


def test_a_long_sentence_is_cut_at_a_clause_mark_where_there_is_one() -> None:
    text = "boat " * 90 + "burned; " + "crew " * 90 + "left."
    assert split(text)[0].endswith("burned;")


def test_an_unknown_language_is_split_all_the_same() -> None:
    assert split("Tohle je věta. Tohle je druhá.", "xx") == ["Tohle je věta.", "Tohle je druhá."]


@given(st.text(alphabet=st.sampled_from(list("aB1 .,!?“”\"'’‘«»„()[]\n。」「؟😀ёÉ-—:;\u00a0")), max_size=300))
def test_every_character_that_is_not_white_space_lies_in_exactly_one_sentence(text: str) -> None:
    covered = 0
    before = 0
    for start, end in split_sentences(text, "en"):
        assert before <= start < end
        assert not text[before:start].strip()
        assert text[start:end] == text[start:end].strip()
        before = end
        covered += 1
    assert not text[before:].strip()
    assert covered <= max(1, len(text))


def test_a_no_break_space_after_a_full_stop_is_read_like_any_space() -> None:
    assert split("Nr.\u00a0A.\u00a0Er kam. Sie ging.", "en")[-1] == "Sie ging."


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It burned. !", ["It burned. !"]),
        ("It burned! 😀 🔥", ["It burned! 😀 🔥"]),
        ("*** It burned.", ["*** It burned."]),
        ("? ! It burned. Nobody slept.", ["? ! It burned.", "Nobody slept."]),
        ("Fire" + "!" * (2 * LONGEST), ["Fire" + "!" * (2 * LONGEST)]),
        ("!", ["!"]),
        ("It burned.\n***\nNobody slept.", ["It burned.", "***", "Nobody slept."]),
    ],
)
def test_marks_without_a_word_are_no_sentence_beside_one(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


@given(st.text(alphabet=st.sampled_from(list('aB1 .,!?“”"()…😀-*。')), max_size=80))
def test_no_sentence_of_a_line_that_has_words_is_without_one(text: str) -> None:
    spans = [text[start:end] for start, end in split_sentences(text, "en")]
    assert all(any(map(str.isalnum, span)) for span in spans) or not any(map(str.isalnum, text))
