"""Claims that a reviewer makes of any words of an article."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.desk.claim_views import view_claim
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.lists import list_statements
from factcheck.desk.load import load_articles
from factcheck.desk.manuscript import view_manuscript
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.spans import claim_span
from factcheck.desk.store import Store
from factcheck.desk.undo import redo, undo
from factcheck.desk.views import Change, Verdict

Write = Callable[..., Path]

SENTENCE = "The quarry at Sorn, which opened in 1961, has poisoned forty wells, the council said."
WORDS = "poisoned forty wells"


@pytest.fixture
def quarry(store: Store, write: Write) -> int:
    paths = [
        write("quarry.txt", f"{SENTENCE}\n\nThe owner did not answer.\n"),
        write("wells.txt", "Forty wells were poisoned by the quarry at Sorn, the council said.\n"),
    ]
    return load_articles(store, paths, story="quarry").story.id


def cut(store: Store, story: int, words: str = WORDS) -> Change:
    """Make a claim of words of the first article."""
    article = next(one.article for one in list_statements(store, story) if one.source == "quarry.txt")
    start = view_manuscript(store, article).text.index(words)
    return claim_span(store, article, start, start + len(words), reviewer="Ada")


def test_any_words_of_an_article_become_a_claim_of_their_own(store: Store, quarry: int) -> None:
    before = claim_queue(store, quarry)
    change = cut(store, quarry, f" {WORDS}, ")
    made = view_claim(store, change.claim.id).passage
    assert change.told == "made a claim of a passage"
    assert made.statement.text == f"{WORDS},"
    assert made.text[made.statement.start : made.statement.end] == made.statement.text
    assert change.story.claims == len(before) + 1
    assert {claim.statements for claim in before} < {claim.statements for claim in claim_queue(store, quarry)}


def test_who_said_the_sentence_said_what_is_cut_from_it(store: Store, quarry: int) -> None:
    whole = next(one for one in list_statements(store, quarry) if one.text == SENTENCE)
    made = view_claim(store, cut(store, quarry).claim.id).passage.statement
    assert made.speaker == whole.speaker == "the council"


def test_it_survives_reloads_while_the_text_has_its_words(store: Store, quarry: int, write: Write) -> None:
    claim = cut(store, quarry).claim
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada")
    changed = f"New: a first paragraph.\n\n{SENTENCE}\n\nThe owner has answered.\n"
    load_articles(store, [write("quarry.txt", changed)], story="quarry")
    kept = view_claim(store, claim.id)
    assert (kept.line.verdict, kept.line.statements) == (Verdict.DISPUTED, claim.statements)
    assert not kept.passage.withdrawn
    assert kept.passage.text[kept.passage.statement.start : kept.passage.statement.end] == WORDS


def test_it_is_told_as_withdrawn_when_the_text_has_them_no_more(
    store: Store, quarry: int, write: Write
) -> None:
    claim = cut(store, quarry).claim
    load_articles(
        store, [write("quarry.txt", "The quarry has harmed wells.\n\nNo answer.\n")], story="quarry"
    )
    kept = view_claim(store, claim.id).passage
    assert kept.withdrawn
    assert kept.text[kept.statement.start : kept.statement.end] == WORDS


def test_undo_takes_the_claim_away_and_redo_brings_it_back_where_the_words_now_stand(
    store: Store, quarry: int, write: Write
) -> None:
    before = claim_queue(store, quarry)
    claim = cut(store, quarry).claim
    undone = undo(store, quarry, reviewer="Ada")
    assert undone is not None
    assert undone.claim.text == SENTENCE
    assert claim_queue(store, quarry) == before
    load_articles(store, [write("quarry.txt", f"A new first line.\n\n{SENTENCE}\n")], story="quarry")
    assert WORDS not in {one.text for one in list_statements(store, quarry)}
    redone = redo(store, quarry, reviewer="Ada")
    assert redone is not None
    assert redone.claim.id == claim.id
    passage = view_claim(store, claim.id).passage
    assert passage.text[passage.statement.start : passage.statement.end] == WORDS


def test_what_is_no_text_of_its_own_is_refused(store: Store, quarry: int) -> None:
    article = list_statements(store, quarry)[0].article
    with pytest.raises(DeskError, match="is statement"):
        cut(store, quarry, SENTENCE)
    with pytest.raises(DeskError, match="no text"):
        claim_span(store, article, 5, 5, reviewer="Ada")
    with pytest.raises(DeskError, match="no text"):
        claim_span(store, article, -9, 0, reviewer="Ada")
    with pytest.raises(NotFoundError, match="article 999"):
        claim_span(store, 999, 0, 5, reviewer="Ada")
