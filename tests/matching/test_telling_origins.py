"""Origins: copies told from independent reports, and agencies from their credits."""

from dataclasses import replace

import pytest

from factcheck.ingest.document import Kind
from factcheck.matching.copies import copied_passages, overlaps
from factcheck.matching.credits import credited_agencies
from factcheck.matching.match import Utterance
from factcheck.matching.origins import Told, group_origins
from factcheck.statements.extract import read_statement

AGENCY = [
    "A fire in the old cannery of Port Hollow burnt through the night and destroyed two warehouses.",
    "Around ninety firefighters kept the flames from the houses behind the quay, the brigade said.",
    "“We have never seen the harbour so close to burning down,” said its chief, Ida Morrow.",
]
INDEPENDENT = [
    "Port Hollow woke to the smell of smoke on Tuesday after its cannery went up in flames.",
    "“We have never seen the harbour so close to burning down,” said its chief, Ida Morrow.",
    "Neighbours told this paper they had carried buckets until the engines came.",
]


def article(name: str, texts: list[str]) -> list[Utterance]:
    return [
        Utterance(key=f"{name}{at}", article=name, source=name, statement=read_statement(text, "en"))
        for at, text in enumerate(texts)
    ]


def told(name: str, texts: list[str], published: str = "~", goes_back_to: str | None = None) -> Told:
    return Told(utterances=article(name, texts), published=published, goes_back_to=goes_back_to)


def groups(**articles: Told) -> set[tuple[str, ...]]:
    return {origin.articles for origin in group_origins(articles)}


def test_a_copy_is_told_with_the_passages_that_show_it() -> None:
    copy = AGENCY[:2] + INDEPENDENT[2:]
    assert overlaps({"a": article("a", AGENCY), "b": article("b", copy)})["a", "b"].share > 0.6
    first, *_ = copied_passages(article("a", AGENCY), article("b", copy))
    assert (first.a, first.b) == ("a0", "b0")
    assert AGENCY[0][slice(*first.a_span)] == AGENCY[0].rstrip(".")


def test_a_shared_quotation_makes_no_copy() -> None:
    agency, independent = article("a", AGENCY), article("b", INDEPENDENT)
    assert all(overlap.share < 0.15 for overlap in overlaps({"a": agency, "b": independent}).values())
    assert copied_passages(agency, independent) == ()


def test_an_article_without_words_copies_nothing() -> None:
    assert overlaps({"a": article("a", AGENCY), "b": []}) == {}


def test_among_very_many_copies_of_one_text_all_are_found() -> None:
    copies = {f"outlet {number:02}": told(f"outlet {number:02}", AGENCY) for number in range(40)}
    assert len(group_origins(copies)) == 1


def test_articles_of_one_text_are_one_origin() -> None:
    assert groups(wire=told("wire", AGENCY), copy=told("copy", AGENCY[:2]), own=told("own", INDEPENDENT)) == {
        ("copy", "wire"),
        ("own",),
    }


def test_the_article_that_was_published_first_leads_its_origin() -> None:
    wire = told("wire", AGENCY, "2026-03-09T06:40:00+00:00")
    copy = told("copy", AGENCY[:2], "2026-03-09T08:00:00+00:00")
    undated = told("about", AGENCY)
    assert groups(wire=wire, copy=copy, about=undated) == {("wire", "copy", "about")}


def test_what_the_agency_itself_published_leads_whenever_it_was_loaded_or_changed() -> None:
    copy = told(
        "Anchor", ["PORT HOLLOW (Sound Wire) - A fire destroyed two warehouses.", *AGENCY], "2026-03-09"
    )
    wire = told("Sound Wire Agency", AGENCY, "2026-03-10")
    dateline = replace(copy.utterances[0], statement=read_statement("PORT HOLLOW (Sound Wire) -", "en"))
    byline = replace(dateline, statement=replace(dateline.statement, kind=Kind.BYLINE))
    copy = replace(copy, utterances=[byline, *copy.utterances])
    assert groups(copy=copy, wire=wire) == {("wire", "copy")}


def test_articles_that_credit_one_agency_are_one_origin_however_they_word_it() -> None:
    first = told("first", ["PORT HOLLOW (AP) — A fire destroyed two warehouses."])
    second = told("second", ["Two stores burnt down at the quay, the brigade said. — AP"])
    other = told("other", ["The cannery of Port Hollow is gone. — AFP"])
    (both, alone) = sorted(
        group_origins({"first": first, "second": second, "other": other}),
        key=lambda one: one.agency or "",
        reverse=True,
    )
    assert (both.articles, both.agency) == (("first", "second"), "AP")
    assert (alone.articles, alone.agency) == (("other",), "AFP")


def test_an_article_that_credits_two_agencies_is_neither_of_them() -> None:
    first = told("first", ["PORT HOLLOW (AP) — A fire destroyed two warehouses."])
    both = told("both", ["Two stores burnt down at the quay, the brigade said. — AP", "Reuters"])
    assert groups(first=first, both=both) == {("first",), ("both",)}


def test_a_person_may_say_that_an_article_is_independent_in_spite_of_its_words() -> None:
    wire, copy = told("wire", AGENCY), told("copy", AGENCY, goes_back_to="copy")
    assert groups(wire=wire, copy=copy) == {("wire",), ("copy",)}


def test_a_person_may_say_that_an_article_goes_back_to_another_in_spite_of_its_words() -> None:
    wire, own = told("wire", AGENCY), told("own", INDEPENDENT, goes_back_to="wire")
    assert groups(wire=wire, own=own) == {("wire", "own")}


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("PORT HOLLOW (AP) — A fire destroyed two warehouses.", "AP"),
        ("A fire destroyed two warehouses, the brigade said. — AFP", "AFP"),
        ("Reuters", "Reuters"),
        ("Ein Brand hat zwei Lagerhallen zerstört. (dpa)", "dpa"),
        ("By PA Media", "PA Media"),
        ("PORT HOLLOW (QNA) – A fire destroyed two warehouses.", "QNA"),
    ],
)
def test_an_agency_is_known_by_its_credit(line: str, agency: str) -> None:
    assert credited_agencies(article("a", [line])) == {agency}


def test_an_agency_that_is_only_written_about_is_no_credit() -> None:
    assert not credited_agencies(article("a", ["The mayor told Reuters that two warehouses were lost."]))


def test_initials_that_open_no_report_are_no_credit() -> None:
    assert not credited_agencies(article("a", ["The brigade (PHB) lost two engines."]))


@pytest.mark.parametrize("line", ["PORT HOLLOW (Sound Wire) -", "PORT HOLLOW, May 18 (Sound Wire) —"])
def test_an_agency_nobody_knows_goes_by_its_name_in_the_dateline(line: str) -> None:
    [dateline] = article("a", [line])
    byline = replace(dateline, statement=replace(dateline.statement, kind=Kind.BYLINE))
    assert credited_agencies([byline]) == {"Sound Wire"}
    assert not credited_agencies([dateline])
