"""The suggestion for a claim: what speaks for it, and what against."""

from dataclasses import replace

from factcheck.matching.compare import compare
from factcheck.matching.features import read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import Match, Relation, Utterance
from factcheck.matching.suggest import Suggested, Suggestion
from factcheck.matching.suggest import suggest as suggest_by
from factcheck.statements.extract import read_statement


def claim(*texts: str) -> tuple[list[Utterance], list[Match]]:
    """Make one article of each text, and compare them all."""
    utterances = [
        Utterance(
            key=str(at), article=f"article {at}", source=f"Outlet {at}", statement=read_statement(text, "en")
        )
        for at, text in enumerate(texts)
    ]
    features = [read_features(utterance.statement) for utterance in utterances]
    frequencies = Frequencies.count(features)
    matches = [
        Match(str(a), str(b), compare(features[a], features[b], frequencies))
        for a in range(len(texts))
        for b in range(a + 1, len(texts))
    ]
    return utterances, matches


def suggest(
    utterances: list[Utterance], matches: list[Match], origins: dict[str, str] | None = None, needed: int = 2
) -> Suggestion:
    return suggest_by(utterances, matches, origins or {}, needed)


def test_two_origins_that_agree_corroborate() -> None:
    suggestion = suggest(*claim("The Tarn mill burnt down.", "The Tarn mill burnt down on Monday."))
    assert suggestion.value is Suggested.CORROBORATED
    assert suggestion.reasons == ("2 independent origins agree",)


def test_origins_that_state_different_figures_dispute() -> None:
    suggestion = suggest(*claim("The Tarn mill lost 12 looms.", "The Tarn mill lost 40 looms."))
    assert suggestion.value is Suggested.DISPUTED
    assert suggestion.reasons == ("Outlet 0 says 12, Outlet 1 says 40 (of looms)",)


def test_copies_of_one_text_do_not_corroborate() -> None:
    utterances, matches = claim("The Tarn mill burnt down.", "The Tarn mill burnt down.")
    suggestion = suggest(utterances, matches, {each.article: "wire" for each in utterances})
    assert suggestion.value is Suggested.UNVERIFIED
    assert suggestion.reasons == ("fewer than 2 independent origins say so",)


def test_a_figure_that_one_origin_corrects_in_itself_is_no_dispute() -> None:
    utterances, matches = claim("The Tarn mill lost 12 looms.", "The Tarn mill lost 40 looms.")
    suggestion = suggest(utterances, matches, {each.article: "wire" for each in utterances})
    assert suggestion.value is Suggested.UNVERIFIED


def test_a_copy_that_asked_somebody_itself_disputes_the_text_it_copied() -> None:
    utterances, matches = claim(
        "The Tarn mill lost 12 looms.", "The Tarn mill lost 40 looms, the weavers' union said."
    )
    suggestion = suggest(utterances, matches, {each.article: "wire" for each in utterances})
    assert suggestion.value is Suggested.DISPUTED


def test_origins_that_agree_do_not_corroborate_what_the_copies_of_one_of_them_tell_differently() -> None:
    utterances, matches = claim(
        "The Tarn mill lost 12 looms.", "The Tarn mill lost 40 looms.", "The Tarn mill lost looms on Monday."
    )
    agreeing = [
        replace(match, comparison=replace(match.comparison, relation=Relation.AGREES))
        if "2" in (match.a, match.b)
        else match
        for match in matches
    ]
    suggestion = suggest(utterances, agreeing, {"article 0": "wire", "article 1": "wire"})
    assert suggestion.value is Suggested.UNVERIFIED
    assert "copies of one text differ" in suggestion.reasons


def test_outlets_that_all_cite_one_speaker_do_not_corroborate() -> None:
    suggestion = suggest(
        *claim("The Tarn mill burnt down, Ida Morrow said.", "Ida Morrow said the Tarn mill burnt down.")
    )
    assert suggestion.value is Suggested.UNVERIFIED
    assert suggestion.reasons[-1] == "both rest on one speaker, Ida Morrow"


def test_how_many_origins_are_needed_can_be_set() -> None:
    utterances, matches = claim("The Tarn mill burnt down.", "The Tarn mill burnt down on Monday.")
    assert suggest(utterances, matches, needed=3).value is Suggested.UNVERIFIED


def test_a_single_statement_is_unverified() -> None:
    assert suggest(*claim("The Tarn mill burnt down.")).value is Suggested.UNVERIFIED


def test_one_speaker_is_one_whether_the_name_is_given_in_full_or_not() -> None:
    suggestion = suggest(
        *claim("The Tarn mill burnt down, Morrow said.", "Ida Morrow said the Tarn mill burnt down.")
    )
    assert suggestion.reasons == ("both rest on one speaker, Ida Morrow",)


def test_an_outlet_that_says_it_in_its_own_voice_corroborates_a_speaker() -> None:
    suggestion = suggest(*claim("The Tarn mill burnt down.", "Ida Morrow said the Tarn mill burnt down."))
    assert suggestion.value is Suggested.CORROBORATED


def test_two_independent_origins_corroborate_and_what_rests_on_one_speaker_is_told_against_it() -> None:
    suggestion = suggest(
        *claim(
            "The Tarn mill burnt down.",
            "Ida Morrow said the Tarn mill burnt down.",
            "The Tarn mill burnt down, Ida Morrow said.",
        )
    )
    assert suggestion.value is Suggested.CORROBORATED
    assert suggestion.reasons == (
        "2 independent origins agree",
        "2 origins rest on one speaker, Ida Morrow",
    )


def test_what_an_origin_says_is_told_once_however_many_copied_it() -> None:
    utterances, matches = claim(
        "The Tarn mill lost 12 looms.", "The Tarn mill lost 40 looms.", "The Tarn mill lost 40 looms."
    )
    suggestion = suggest(utterances, matches, {"article 1": "article 2", "article 2": "article 2"})
    assert suggestion.reasons == ("Outlet 0 says 12, Outlet 2 says 40 (of looms)",)


def test_a_speaker_that_only_points_back_may_be_the_one_who_is_named() -> None:
    denials = claim(
        "Quell Buses denied that it had been warned.", "The company denied that it had been warned."
    )
    suggestion = suggest(*denials)
    assert suggestion.value is Suggested.UNVERIFIED
    assert suggestion.reasons == ("both rest on one speaker, Quell Buses", *suggestion.reasons[1:])
    police = claim("Quell Buses said it had been warned.", "Police said Quell Buses had been warned.")
    assert suggest(*police).value is Suggested.CORROBORATED


def test_one_speaker_in_two_cases_is_one_speaker() -> None:
    utterances, matches = claim("The bus fell 30 metres.", "The bus fell 30 metres on Monday.")
    speakers = ["der Polizei", "die Polizei"]
    spoken = [
        replace(each, statement=replace(each.statement, speaker=speaker, language="de"))
        for each, speaker in zip(utterances, speakers, strict=True)
    ]
    assert suggest(spoken, matches).value is Suggested.UNVERIFIED
