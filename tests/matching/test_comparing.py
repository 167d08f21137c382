"""What a comparison finds: each rule with a case that must hold and a near one that must not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.matching.compare import compare
from factcheck.matching.features import Features, read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import Comparison, DifferenceKind, Relation
from factcheck.statements.extract import read_statement


def features(text: str, language: str = "en") -> Features:
    return read_features(read_statement(text, language))


def compared(a: str, b: str, language: str = "en") -> Comparison:
    left, right = features(a, language), features(b, language)
    return compare(left, right, Frequencies.count([left, right]))


def conflicts(a: str, b: str, language: str = "en") -> set[DifferenceKind]:
    return {each.kind for each in compared(a, b, language).differences if each.conflict}


def test_the_same_words_agree_fully() -> None:
    text = "The ferry to Tarn Island sank off Port Hollow."
    found = compared(text, text)
    assert found.score > 95
    assert found.relation is Relation.AGREES
    assert not found.differences


def test_statements_with_nothing_in_common_are_no_match() -> None:
    found = compared("The ferry sank off Port Hollow.", "Wheat harvests disappointed farmers.")
    assert found.score == 0
    assert found.relation is None


def test_one_everyday_word_is_no_match_between_short_statements_and_all_their_words_are() -> None:
    assert compared("A crane fell.", "Rain fell all night.").score < 50
    assert compared("A crane fell.", "The crane fell.").score >= 85


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Zelenkov visited the mine.", "Zelenkovv visited the mine."),
        ("The U.S. closed its embassy in Tarn.", "The United States closed its embassy in Tarn."),
        ("The US closed its embassy in Tarn.", "The United States closed its embassy in Tarn."),
        ("Some 1,000 miners went home.", "Some 1000 miners went home."),
        ("Prices rose by 12 per cent.", "Prices rose by 12%."),
        ("Three miners died in the blaze.", "Three miners were killed in the fire."),
    ],
)
def test_spellings_of_one_thing_are_one_statement(a: str, b: str) -> None:
    found = compared(a, b)
    assert found.relation is Relation.AGREES, found
    assert found.score >= 85


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("Der Bürgermeister schloss die Brücken.", "Der Bürgermeister schloss die Brücke.", "de"),
        ("Le maire a fermé les ponts de la ville.", "Le maire a fermé le pont de la ville.", "fr"),
        ("El alcalde cerró los puentes de la ciudad.", "El alcalde cerró el puente de la ciudad.", "es"),
        ("Мэр закрыл мосты города.", "Мэр закрыл мост города.", "ru"),
        ("Мер закрив мости міста.", "Мер закрив міст міста.", "uk"),
        ("أغلق العمدة جسور المدينة.", "أغلق العمدة جسر المدينة.", "ar"),
        ("市长星期一关闭了大桥。", "市长关闭了大桥。", "zh"),
        ("市長は橋を閉鎖した。", "市長が橋を閉鎖した。", "ja"),
    ],
)
def test_statements_in_other_languages_match_across_endings(a: str, b: str, language: str) -> None:
    assert compared(a, b, language).relation is not None


def test_figures_of_one_thing_that_cannot_both_be_true_conflict() -> None:
    found = compared("About 155 Marish nationals joined.", "Several hundred Marish nationals joined.")
    assert found.relation is Relation.CONFLICTS
    (difference,) = found.differences
    assert difference.kind is DifferenceKind.NUMBER
    assert difference.tell() == "A says about 155, B says several hundred (of Marish nationals)"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("At least 155 Marish nationals joined.", "Several hundred Marish nationals joined."),
        ("About 155 Marish nationals joined.", "Some 11,000 Tarnish nationals joined."),
        ("The town has 40 million books.", "The town has 39.5 million books."),
        ("More than 150 miners went home.", "At least 155 miners went home."),
        ("Five miners and two nurses went home.", "Two nurses and five miners went home."),
        ("Five miners went home.", "The miners went home at 5 p.m."),
        ("The mill cost £170 million to build.", "The mill cost $273 million to build."),
        ("The town has more than 150 wells.", "The town has 155 wells."),
    ],
)
def test_figures_that_can_both_be_true_or_count_other_things_do_not(a: str, b: str) -> None:
    assert DifferenceKind.NUMBER not in conflicts(a, b)


def test_a_strict_bound_leaves_out_its_own_figure() -> None:
    assert DifferenceKind.NUMBER in conflicts("The town has fewer than 57 wells.", "The town has 57 wells.")
    assert not conflicts("The town has at least 57 wells.", "The town has 57 wells.")


def test_a_date_after_a_day_conflicts_with_that_day_and_not_with_the_next() -> None:
    assert DifferenceKind.DATE in conflicts(
        "The mine opened after 3 May 1931.", "The mine opened on 3 May 1931."
    )
    assert not conflicts("The mine opened after 3 May 1931.", "The mine opened on 4 May 1931.")


def test_persons_are_counted_alike_whatever_they_are_called() -> None:
    assert DifferenceKind.NUMBER in conflicts(
        "The mine sent home 155 citizens.", "The mine sent home 300 fighters."
    )
    assert DifferenceKind.NUMBER not in conflicts(
        "The mine sent home 155 citizens.", "The mine sent home 300 lamps for repair."
    )


def test_one_conflicts_with_several_but_not_with_one_of_them() -> None:
    assert DifferenceKind.NUMBER in conflicts(
        "One Marish passport was found in the burnt van.", "The Marish passports were found in the burnt van."
    )
    assert not conflicts(
        "One of the Marish passports lay in the van.", "The Marish passports lay in the van."
    )


def test_all_conflicts_with_some_of_the_same_and_not_of_something_else() -> None:
    assert DifferenceKind.AGREEMENT in conflicts(
        "All miners of the Tarn pit went home.", "Some miners of the Tarn pit went home."
    )
    assert not conflicts("All miners went home after some rain.", "All miners went home after the rain.")


def test_another_weekday_conflicts_and_the_same_does_not() -> None:
    assert DifferenceKind.DATE in conflicts("The bridge shut on Monday.", "The bridge shut on Tuesday.")
    assert not conflicts("The bridge shut on Monday.", "On Monday the bridge shut.")


def test_another_day_of_a_month_conflicts_and_the_month_alone_does_not() -> None:
    assert DifferenceKind.DATE in conflicts("The mine opened on 3 May.", "The mine opened on 9 May.")
    assert not conflicts("The mine opened on 3 May.", "The mine opened in May.")


def test_years_conflict_and_a_date_within_the_year_does_not() -> None:
    assert DifferenceKind.DATE in conflicts("The mine opened in 1931.", "The mine opened in 1934.")
    assert not conflicts("The mine opened in 1931.", "The mine opened on 3 May 1931.")


def test_another_name_in_the_same_place_conflicts_and_a_spelling_does_not() -> None:
    assert DifferenceKind.NAME in conflicts(
        "The alarm was raised by Ida Morrow at dawn.", "The alarm was raised by Peter Stahl at dawn."
    )
    assert not conflicts("The alarm was raised by Ida Morrow.", "The alarm was raised by Ida Morow.")


def test_a_short_form_of_a_name_is_the_name() -> None:
    assert not conflicts(
        "The strike was called by the Harbour Workers Union on Monday.",
        "The strike was called by the HWU on Monday.",
    )


def test_names_that_change_places_conflict_and_a_turned_sentence_does_not() -> None:
    a = "On Monday Brandt accused Keller of fraud in the council."
    assert DifferenceKind.ROLES in conflicts(a, "On Monday Keller accused Brandt of fraud in the council.")
    assert not conflicts(a, "In the council Brandt accused Keller of fraud on Monday.")


def test_a_negation_on_one_side_conflicts_and_on_both_sides_does_not() -> None:
    assert DifferenceKind.NEGATION in conflicts("The dam was inspected.", "The dam was not inspected.")
    assert not conflicts("The dam was not inspected.", "Nobody said the dam wasn't inspected.") - {
        DifferenceKind.NEGATION
    }
    assert not conflicts("The dam was never inspected.", "The dam was not inspected.")


def test_words_that_lack_something_agree_with_a_negation() -> None:
    assert not conflicts("The upper town lost its electricity.", "The upper town was without electricity.")


def test_a_denial_on_one_side_conflicts_and_one_of_something_else_does_not() -> None:
    assert DifferenceKind.DENIAL in conflicts(
        "The mayor sold the mill.", "The mayor denied he sold the mill."
    )
    assert DifferenceKind.DENIAL not in conflicts(
        "Keller showed a video of the flooded mill, after Tarn called earlier remarks baseless.",
        "Keller showed a video of the flooded mill.",
    )


def test_a_denial_makes_a_conflict_of_any_match_and_a_negation_only_of_likely_ones() -> None:
    sale = "The mayor of Tarn sold the old mill to a firm from Dorn last night."
    denied = compared(sale, "The mayor of Tarn denied that.")
    assert 50 <= denied.score < 70
    assert denied.relation is Relation.CONFLICTS
    negated = compared(sale, "The firm from Marl was not sold to a bank.")
    assert 50 <= negated.score < 70
    assert negated.relation is not Relation.CONFLICTS


def test_an_opposite_conflicts_and_both_words_in_both_do_not() -> None:
    assert DifferenceKind.OPPOSITE in conflicts("Bread prices rose in Tarn.", "Bread prices fell in Tarn.")
    assert not conflicts("Bread rose and milk fell in Tarn.", "Milk fell and bread rose in Tarn.")


def test_an_opposite_is_known_in_german_too() -> None:
    assert DifferenceKind.OPPOSITE in conflicts(
        "Die Brotpreise sind in Tarn gestiegen.", "Die Brotpreise sind in Tarn gefallen.", "de"
    )


def test_an_altered_quotation_conflicts_and_a_shortened_one_does_not() -> None:
    a = "“We nearly lost the whole quay that night,” said Ida Morrow."
    altered = "“We nearly lost the whole town that night,” said Ida Morrow."
    shortened = "“We nearly lost the whole quay,” said Ida Morrow."
    assert DifferenceKind.QUOTATION in conflicts(a, altered)
    found = compared(a, shortened)
    assert found.relation is not Relation.CONFLICTS
    assert DifferenceKind.QUOTATION in {each.kind for each in found.differences}


def test_a_quotation_given_to_someone_else_is_a_conflict_of_its_own() -> None:
    a = "“We nearly lost the whole quay,” said Ida Morrow."
    found = compared(a, "“We nearly lost the whole quay,” said Peter Stahl.")
    assert [each.tell() for each in found.differences] == [
        "A gives these words to Ida Morrow, B gives them to Peter Stahl"
    ]
    assert found.differences[0].kind is DifferenceKind.SPEAKER
    assert found.relation is Relation.CONFLICTS
    assert not conflicts(a, "“We nearly lost the whole quay,” said Ms Morrow.")


def test_a_quotation_is_told_as_shortened_or_altered_and_word_for_word_it_is_no_difference() -> None:
    a = "“We nearly lost the whole quay that night,” said Ida Morrow."
    assert not compared(a, a.replace("said Ida Morrow", "Ida Morrow said")).differences
    (shortened,) = compared(a, a.replace(" that night", "")).differences
    assert shortened.tell() == "A quotes “that night”, B leaves that out of the quotation"
    (altered,) = compared(a, a.replace("quay", "town")).differences
    assert altered.tell() == "A quotes “quay”, B quotes “town”"


def test_another_word_is_told_without_being_called_a_conflict() -> None:
    found = compared("The mill burnt in the old harbour.", "The barn burnt in the old harbour.")
    assert [each.tell() for each in found.differences] == ["A says “mill”, B says “barn”"]
    assert found.relation is not Relation.CONFLICTS


def test_no_difference_is_called_a_contradiction() -> None:
    found = compared("The mayor denied 12 people died.", "The mayor said 40 people were not alive.")
    assert not any("contradict" in each.tell().lower() for each in found.differences)


VOCABULARY = "the mayor Keller Morrow denied said fire mill rose fell 12 40 dozen people not Monday “ ” ."
WORDS = st.lists(st.sampled_from(VOCABULARY.split()), min_size=1, max_size=14).map(" ".join)


@given(WORDS, WORDS)
def test_comparing_the_other_way_round_gives_the_same_score_and_relation(a: str, b: str) -> None:
    there, back = compared(a, b), compared(b, a)
    assert there.score == pytest.approx(back.score)
    assert 0 <= there.score <= 100


@given(WORDS, WORDS)
def test_every_span_of_a_difference_lies_in_its_statement(a: str, b: str) -> None:
    left, right = features(a), features(b)
    for difference in compare(left, right, Frequencies.count([left, right])).differences:
        for span, side in ((difference.a, left), (difference.b, right)):
            assert span is None or 0 <= span[0] < span[1] <= len(side.statement.text)
