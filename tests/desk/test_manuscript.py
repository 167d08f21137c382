"""A whole article with its claims, as the article screen asks for it."""

import pytest

from factcheck.desk.errors import NotFoundError
from factcheck.desk.load import load_articles
from factcheck.desk.manuscript import view_manuscript
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store
from factcheck.desk.views import Verdict


def test_every_claim_of_the_story_stands_in_one_of_its_articles(store: Store, bridge: int) -> None:
    articles = [view_manuscript(store, number) for number in view_manuscript(store, 1).articles]
    assert [one.article.source for one in articles] == ["Morning Call", "Evening Sheet"]
    claims = {claim.id: claim for one in articles for claim in one.claims}
    assert claims == {claim.id: claim for claim in claim_queue(store, bridge)}


def test_a_statement_is_where_its_claim_says(store: Store, bridge: int) -> None:
    manuscript = view_manuscript(store, 1)
    [first, second] = manuscript.statements
    assert manuscript.text[first.start : first.end].startswith("The bridge over the Ilm collapsed")
    assert manuscript.text[second.start : second.end].startswith("Engineers had warned")
    assert {one.claim for one in manuscript.statements} == {claim.id for claim in manuscript.claims}


def test_a_claim_comes_with_its_verdict(store: Store, bridge: int) -> None:
    claim = view_manuscript(store, 1).statements[0].claim
    mark_claims(store, [claim], Verdict.DISPUTED, reviewer="mara")
    verdicts = {one.id: one.verdict for one in view_manuscript(store, 1).claims}
    assert verdicts.pop(claim) is Verdict.DISPUTED
    assert set(verdicts.values()) == {None}


def test_a_new_revision_is_shown_without_what_it_withdrew(store: Store, bridge: int, write) -> None:
    mark_claims(store, [view_manuscript(store, 1).statements[1].claim], Verdict.CORROBORATED, reviewer="mara")
    changed = write(
        "morning.md",
        "The bridge over the Ilm collapsed on Monday, and 12 workers were injured.\n",
        source="Morning Call",
        date="2026-03-02",
    )
    load_articles(store, [changed], story="bridge")
    manuscript = view_manuscript(store, 1)
    assert manuscript.article.revision == 2
    assert "Engineers" not in manuscript.text
    assert len(manuscript.statements) == len(manuscript.claims) == 1


def test_an_article_that_is_not_there_is_told(store: Store) -> None:
    with pytest.raises(NotFoundError, match="article 7: there is no such article"):
        view_manuscript(store, 7)
