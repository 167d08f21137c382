"""Origins: copies told from independent reports, and agencies from their credits."""

import pytest

from factcheck.matching.match import Utterance
from factcheck.matching.origins import containment, credited_agencies, group_origins
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


def test_a_copy_is_told_with_the_passages_that_show_it() -> None:
    copied = containment(article("a", AGENCY), article("b", AGENCY[:2] + INDEPENDENT[2:]))
    assert copied.share > 0.6
    (first, *_) = copied.passages
    assert (first.a, first.b) == ("a0", "b0")
    assert AGENCY[0][slice(*first.a_span)] == AGENCY[0].rstrip(".")


def test_a_shared_quotation_makes_no_copy() -> None:
    copied = containment(article("a", AGENCY), article("b", INDEPENDENT))
    assert copied.share < 0.15
    assert copied.passages == ()


def test_an_article_without_words_copies_nothing() -> None:
    assert containment(article("a", AGENCY), []).share == 0


def test_articles_of_one_text_are_one_origin() -> None:
    articles = {
        "wire": article("wire", AGENCY),
        "copy": article("copy", AGENCY[:2]),
        "own": article("own", INDEPENDENT),
    }
    assert group_origins(articles) == (("copy", "wire"), ("own",))


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("PORT HOLLOW (AP) — A fire destroyed two warehouses.", "AP"),
        ("A fire destroyed two warehouses, the brigade said. — AFP", "AFP"),
        ("Reuters", "Reuters"),
        ("Ein Brand hat zwei Lagerhallen zerstört. (dpa)", "dpa"),
        ("By PA Media", "PA Media"),
    ],
)
def test_an_agency_is_known_by_its_credit(line: str, agency: str) -> None:
    assert credited_agencies(article("a", [line])) == {agency}


def test_an_agency_that_is_only_written_about_is_no_credit() -> None:
    assert not credited_agencies(article("a", ["The mayor told Reuters that two warehouses were lost."]))
