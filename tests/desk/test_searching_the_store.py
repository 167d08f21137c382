"""Search: statements of all stories by their words and by likeness, in pages."""

import pytest

from factcheck.desk import search
from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.search import search_statements
from factcheck.desk.store import Store
from factcheck.desk.views import Verdict
from tests.desk.conftest import Write


@pytest.fixture
def stories(store: Store, write: Write) -> Store:
    """Two stories in English and one in German."""
    for story, text in (
        ("bridge", "The bridge over the Ilm collapsed on Monday.\n\nEngineers had warned of rust."),
        ("ferry", "The ferry hit the quay at Saltholm.\n\nThe harbour master warned all crews in time."),
    ):
        load_articles(store, [write(f"{story}.txt", text)], story=story, source=f"{story} post")
    german = "---\nlanguage: de\n---\n\nDie Fähren liefen am Montag nicht aus, sagte die Reederei.\n"
    load_articles(store, [write("streik.md", german)], story="streik", source="Bote")
    return store


def texts(store: Store, words: str, **page: int) -> list[str]:
    return [hit.text for hit in search_statements(store, words, **page).hits]


def test_a_single_word_finds_all_its_forms_in_all_stories(stories: Store) -> None:
    assert sorted(texts(stories, "warning")) == [
        "Engineers had warned of rust.",
        "The harbour master warned all crews in time.",
    ]


def test_what_has_all_the_words_comes_before_what_has_one(stories: Store) -> None:
    assert texts(stories, "warned crews")[0] == "The harbour master warned all crews in time."


def test_a_whole_statement_finds_what_says_it_otherwise(stories: Store) -> None:
    [first, *_] = search_statements(stories, "On Monday a bridge collapsed over the Ilm").hits
    assert first.text == "The bridge over the Ilm collapsed on Monday."
    assert first.score > 75


def test_a_word_is_found_by_the_endings_of_its_own_language(stories: Store) -> None:
    assert texts(stories, "Fähre") == ["Die Fähren liefen am Montag nicht aus, sagte die Reederei."]


def test_a_hit_tells_story_source_and_verdict(stories: Store) -> None:
    claim = next(line for line in claim_queue(stories, 1) if "rust" in line.text)
    mark_claims(stories, [claim.id], Verdict.CORROBORATED, reviewer="Ada")
    [hit] = search_statements(stories, "rust").hits
    assert (hit.story, hit.source, hit.claim) == ("bridge", "bridge post", claim.id)
    assert hit.verdict is Verdict.CORROBORATED


def test_pages_follow_each_other_without_gap_or_repeat(stories: Store, write: Write) -> None:
    many = "\n\n".join(f"Train number {number} to Norvik was late." for number in range(30))
    load_articles(stories, [write("many.txt", many)], story="trains", source="Post")
    pages = [texts(stories, "Norvik", page=page, limit=8) for page in (1, 2, 3, 4, 5)]
    assert [len(page) for page in pages] == [8, 8, 8, 6, 0]
    assert len({text for page in pages for text in page}) == 30
    assert search_statements(stories, "Norvik", limit=8).total == 30


def test_pages_go_on_beyond_what_is_put_in_order_at_once(
    stories: Store, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_BLOCK", 7)
    monkeypatch.setattr(search, "_LIKENED", 3)
    many = "\n\n".join(f"Train number {number} to Norvik was late." for number in range(30))
    load_articles(stories, [write("many.txt", many)], story="trains", source="Post")
    pages = [search_statements(stories, "Norvik train", page=page, limit=8) for page in (1, 2, 3, 4, 5)]
    assert [page.total for page in pages] == [30] * 5
    found = [hit.text for page in pages for hit in page.hits]
    assert len(found) == len(set(found)) == 30


def test_statements_that_say_the_same_are_one_hit(stories: Store, write: Write) -> None:
    for number in range(3):
        path = write(f"{number}.txt", f"Norvik wins the cup.\n\nNumber {number}.")
        load_articles(stories, [path], story=f"cup {number}", source="Post")
    [hit] = search_statements(stories, "Norvik").hits
    assert hit.others == 2


@pytest.mark.parametrize("words", ["", "the", "zzz", "%", "' OR 1=1 --", "\x00"])
def test_words_that_say_nothing_find_nothing(stories: Store, words: str) -> None:
    assert texts(stories, words) == []
