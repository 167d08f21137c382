"""Claims: the same from the same articles in any order, and the same claims still when articles are added."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.desk.claim_views import view_claim
from factcheck.desk.lists import list_statements
from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims, note_claim
from factcheck.desk.queue import claim_queue
from factcheck.desk.regroup import regroup
from factcheck.desk.store import Store, open_store
from factcheck.desk.views import Verdict

Write = Callable[..., Path]

REPORTS = {
    "north.txt": "The dam above Varn cracked on Sunday night.\n\nSome 400 families left their homes.\n",
    "south.txt": "The dam above Varn cracked open on Sunday.\n\nAbout 900 families left their homes.\n",
    "east.txt": "About 900 families had to leave their homes below the dam.\n\nSheep were drowned.\n",
    "west.txt": "The dam above Varn cracked on Saturday night, its keeper said.\n\nHe heard it groan.\n",
}
NAMES = sorted(REPORTS)


def claims_of(store: Store, story: int) -> list[tuple[object, ...]]:
    """Tell all about a story's claims but the numbers that the store gave them."""
    told = []
    for line in claim_queue(store, story):
        view = view_claim(store, line.id)
        beside = [
            (one.passage.article.source, one.passage.statement.text, one.match and one.match.differences)
            for one in view.counterparts
        ]
        told.append((line.text, line.sources, line.conflicts, line.suggested, view.reasons, beside))
    return told


def load_in(order: Sequence[str], at_once: bool, location: str, articles: Path) -> list[tuple[object, ...]]:
    store = open_store(location)
    for batch in [list(order)] if at_once else [[name] for name in order]:
        story = load_articles(store, [articles / name for name in batch], story="dam").story.id
    told = claims_of(store, story)
    store.close()
    return told


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    for name, text in REPORTS.items():
        (folder / name).write_text(text)
    return folder


@settings(max_examples=12)
@given(order=st.permutations(NAMES), at_once=st.booleans())
def test_the_same_articles_in_any_order_give_the_same_claims(
    order: list[str], at_once: bool, articles: Path, new_location: Callable[[], str]
) -> None:
    first = load_in(NAMES, True, new_location(), articles)
    assert load_in(order, at_once, new_location(), articles) == first


def test_a_claim_keeps_its_number_its_verdict_and_its_note_when_articles_are_added(
    store: Store, articles: Path
) -> None:
    story = load_articles(store, [articles / "north.txt"], story="dam").story.id
    [families] = [claim for claim in claim_queue(store, story) if "families" in claim.text]
    mark_claims(store, [families.id], Verdict.UNVERIFIED, reviewer="Ada")
    note_claim(store, families.id, "ask the prefecture", reviewer="Ada")
    load_articles(store, [articles], story="dam")
    grown = view_claim(store, families.id)
    assert (grown.line.verdict, grown.note) == (Verdict.UNVERIFIED, "ask the prefecture")
    assert grown.line.sources == 3
    assert grown.line.conflicts > 0


def test_every_statement_but_a_byline_is_in_exactly_one_claim(store: Store, articles: Path) -> None:
    story = load_articles(store, [articles], story="dam").story.id
    claimed = [number for claim in claim_queue(store, story) for number in claim.statements]
    assert sorted(claimed) == sorted(one.id for one in list_statements(store, story))


def test_conflicts_come_first_and_what_one_source_has_alone_last(store: Store, articles: Path) -> None:
    story = load_articles(store, [articles], story="dam").story.id
    queue = claim_queue(store, story)
    order = [(not claim.conflicts, claim.sources == 1) for claim in queue]
    assert order == sorted(order)
    assert queue[0].conflicts
    assert queue[-1].sources == 1


def test_claims_that_another_made_while_a_story_was_compared_keep_their_numbers(
    store: Store, articles: Path
) -> None:
    comparing: list[str] = []
    load_articles(
        store,
        [articles],
        story="dam",
        progress=lambda step: comparing.extend([step.what] * step.what.startswith("Comparing")),
        cancelled=lambda: bool(comparing),
    )
    made: list[list[int]] = []

    def be_overtaken(_: float) -> None:
        if not made:
            made.append([])
            regroup(store, 1)
            made.append([claim.id for claim in claim_queue(store, 1)])

    regroup(store, 1, progress=be_overtaken)
    assert made[-1]
    assert [claim.id for claim in claim_queue(store, 1)] == made[-1]
