"""What a score is made of: each signal with a case that must hold and a near one that must not."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.matching.features import Features, read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.likeness import Signals, explain, likeness, signals
from factcheck.statements.extract import read_statement

MILL = "The mill at Tarn burnt on Monday night."
BARN = "The mill in Port Hollow burnt on Monday morning."


def features(text: str) -> Features:
    return read_features(read_statement(text, "en"))


def signals_of(a: str, b: str, *loaded: str) -> Signals:
    left, right = features(a), features(b)
    return signals(left, right, Frequencies.count([left, right, *map(features, loaded)]))


def reasons(a: str, b: str, *loaded: str) -> tuple[str, ...]:
    left, right = features(a), features(b)
    return explain(left, right, Frequencies.count([left, right, *map(features, loaded)]))


def test_a_hashtag_is_read_as_its_words_and_an_ordinary_word_with_capitals_is_one() -> None:
    assert signals_of("#SaveTheMill", "Save the mill").words == pytest.approx(1)
    assert signals_of("@IdaMorrow2 sold it", "Ida Morrow sold it").words > 0.6
    assert signals_of("The McMorrow mill burnt", "The Mc Morrow mill burnt").words < 0.8


def test_a_rare_word_in_both_weighs_more_than_one_that_many_texts_have() -> None:
    others = [f"The fire at the {place} was put out." for place in ("inn", "quay", "barn", "school", "bank")]
    assert (
        signals_of("The sluice broke.", "The sluice held.", *others).words
        > signals_of("The fire broke.", "The fire held.", *others).words
    )


def test_function_words_tell_two_sentences_apart_but_make_no_likeness_alone() -> None:
    assert signals_of("He was at the fair.", "She was on a boat.").words == 0
    shared = signals_of("The mill burnt before the storm.", "The mill burnt before the flood.").words
    assert shared > signals_of("The mill burnt before the storm.", "A mill burnt after a flood.").words


def test_in_a_sample_that_counts_no_function_words_they_are_still_no_rare_ones() -> None:
    left, right = features("The mill is at the weir."), features("A barn is at the weir.")
    sampled = Frequencies.sampled([left, right], dict.fromkeys(("mill", "barn", "weir"), 3), 1000)
    weights = sampled.standing(left).weights
    assert weights["at"] < weights["weir"] / 2


def test_neighbours_in_common_raise_the_score_and_neighbours_apart_lower_it() -> None:
    joint = ["The mill at Tarn burnt down on Monday, as did one in Port Hollow."]
    apart = ["Tarn: the mill burnt, night watch says.", "Port Hollow: the mill burnt, harbour watch says."]
    assert signals_of(MILL, BARN, *joint).kin > signals_of(MILL, BARN, *apart).kin


def test_few_loaded_texts_prove_no_kinship() -> None:
    alone = signals_of("The mill burnt in Tarn.", "The mill sank at sea.")
    joined = "The mill that burnt in Tarn is the mill that sank at sea."
    assert alone.kin < 0.5 < signals_of("The mill burnt in Tarn.", "The mill sank at sea.", joined).kin


def test_words_that_stand_side_by_side_in_both_are_a_phrase_and_scattered_ones_are_not() -> None:
    assert signals_of("The old mill bridge fell.", "Monday: old mill bridge fell.").phrases > 0.8
    assert signals_of("The old mill bridge fell.", "The bridge of old fell on a mill.").phrases == 0


def test_names_on_both_sides_that_the_other_lacks_speak_against_and_on_one_side_do_not() -> None:
    assert signals_of("Sacked: Ida Morrow of Tarn.", "Sacked: Peter Stahl of Tarn.").names > 0.2
    assert signals_of("Sacked: Ida Morrow of Tarn.", "Sacked: the mayor of Tarn.").names == 0


def test_the_capitals_of_a_headline_are_no_names() -> None:
    assert not features("Harbour Master Sacked After Mill Fire Inquiry").capitals
    assert features("Harbour master sacked after Mill Lane fire inquiry").capitals == {"mill", "lane"}


def test_a_word_that_most_texts_write_small_is_no_name() -> None:
    loaded = ["The mill burnt.", "A mill was sold.", "Nobody saw the mill."]
    assert signals_of("Sold: Mill of Tarn.", "Sold: Quay of Tarn.", *loaded).names == 0


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("In all 12 boats sank.", "In all 13 boats sank.", 0.5),
        ("In all 12 boats sank.", "Some 900 boats sank.", 1),
        ("In all 12 boats sank.", "At least 10 boats sank.", 0),
        ("In all 12 boats sank.", "Some boats sank.", 0),
    ],
)
def test_figures_lie_apart_where_none_of_them_can_be_the_same(a: str, b: str, apart: float) -> None:
    assert signals_of(a, b).figures == apart


def test_being_short_makes_chance_likely_and_most_so_for_one_word() -> None:
    both = signals_of("A crane fell.", "The crane fell.").chance
    one = signals_of("A crane fell.", "Rain fell all night.").chance
    assert 0 < both < one <= 1
    assert signals_of(MILL, BARN).chance == 0


def test_a_score_is_told_in_words() -> None:
    told = reasons(
        "On Monday Ida Morrow sold 40 boats after the fire.",
        "On Monday Peter Stahl sold 3 boats after the blaze.",
    )
    assert told == (
        "shares 3 of 7 weighty words: boats, Monday, sold",
        "words taken for one: fire / blaze",
        "only A names Ida, Morrow; only B names Peter, Stahl",
        "figures lie far apart",
    )
    assert reasons("The ferry sank.", "Wheat prices rose.") == ("no word in common",)
    assert reasons("A crane fell.", "Rain fell.")[-1] == "so short that what they share may be chance"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("colour", "color"),
        ("centre", "center"),
        ("violence", "violent"),
        ("election", "electoral"),
        ("organised", "organized"),
        ("defence", "defense"),
        ("Zelensky", "Zelenskyy"),
    ],
)
def test_spellings_and_derivations_of_one_word_are_told_as_one(one: str, other: str) -> None:
    told = reasons(f"The board spoke of {one} in Orrin.", f"The board spoke of {other} in Orrin.")
    assert f"words taken for one: {one} / {other}" in told or f"{one}" in told[0]
    assert not any("spelt alike" in reason for reason in told)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("least", "last"),
        ("policy", "police"),
        ("contract", "contrast"),
        ("minister", "ministry"),
        ("statue", "statute"),
        ("county", "country"),
        ("council", "counsel"),
    ],
)
def test_two_words_that_are_only_spelt_alike_are_not_told_as_one(one: str, other: str) -> None:
    told = reasons(f"The board spoke of the {one} in Orrin.", f"The board spoke of the {other} in Orrin.")
    assert not any(f"taken for one: {one}" in reason for reason in told)


def test_a_neighbourhood_is_told_only_where_a_third_text_makes_one() -> None:
    assert not any("neighbourhood" in reason for reason in reasons(MILL, MILL))
    loaded = ["Wheat prices rose on the coast.", "The ferry sank."]
    assert any(reason.startswith("same neighbourhood") for reason in reasons(MILL, MILL, *loaded))
    ministers = "Four ministers met on Monday in Tarn to talk of wheat."
    far = reasons("The mill burnt in Tarn.", ministers, *loaded)
    assert any(reason.startswith("other neighbourhoods") for reason in far)


VOCABULARY = "The mayor Keller #SaveTheMill fire blaze mill 12 40 dozen not ‘ a 日本 's"
WORDS = st.lists(st.sampled_from(VOCABULARY.split()), min_size=1, max_size=9).map(" ".join)


@given(st.lists(WORDS, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_signals_lie_between_0_and_1_and_the_order_of_loading_changes_nothing(
    texts: list[str], random: Random
) -> None:
    read = [features(text) for text in texts]
    a, b = read[:2]
    found = signals(a, b, Frequencies.count(read))
    assert all(0 <= each <= 1 for each in found)
    assert explain(a, b, Frequencies.count(read))
    score = likeness(a, b, Frequencies.count(read))
    random.shuffle(read)
    assert likeness(a, b, Frequencies.count(read)) == pytest.approx(score)


def test_a_quotation_that_both_have_word_for_word_is_told_and_a_shortened_one_is_not() -> None:
    a = features("“We never saw the ferry leave the harbour,” said Ida Morrow.")
    b = features("Ida Morrow said: “We never saw the ferry leave the harbour.”")
    c = features("Ida Morrow said: “We never saw the ferry leave.”")
    texts = Frequencies.count([a, b, c])
    assert "both quote “We never saw the ferry leave the harbour” word for word" in explain(a, b, texts)
    assert not any("word for word" in line for line in explain(a, c, texts))
