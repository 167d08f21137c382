"""Candidates: what the store brings up for a statement, whatever was loaded since, and in what order."""

import random
from pathlib import Path

import pytest

from factcheck.desk import epochs
from factcheck.desk.candidates import find_candidates
from factcheck.desk.epochs import living_epochs, reindex, rotate_if_due
from factcheck.desk.load import load_articles
from factcheck.desk.store import Store
from factcheck.matching.keys import read_imprint
from factcheck.statements.statement import Statement
from tests.desk.conftest import Write

SYLLABLES = ["bar", "den", "fol", "gri", "hul", "jan", "kes", "lor", "mip", "nor", "pel", "ras", "tum", "vek"]
NAMES = [f"{a}{b}{c}" for a in SYLLABLES for b in SYLLABLES for c in SYLLABLES]


def invented(number: int, changed: int = 0) -> str:
    """A statement of ten invented words, the number deciding which; some of them may be others."""
    chance = random.Random(number)  # noqa: S311 - what it deals out is no secret
    words = [NAMES[int(len(NAMES) * chance.random() ** 3)] for _ in range(10)]
    for place in chance.sample(range(10), changed):
        words[place] = NAMES[-1 - place]
    return f"The {' '.join(words)}."


@pytest.fixture
def archive(store: Store, write: Write) -> Store:
    """A store of 600 statements in six stories."""
    for story in range(6):
        for part in range(2):
            text = "\n\n".join(invented(100 * story + 50 * part + at) for at in range(50))
            path = write(f"{story}-{part}.txt", text)
            load_articles(store, [path], story=f"story {story}", source=f"Outlet {story}{part}")
    return store


def found(store: Store, *texts: str) -> list[list[str]]:
    with store.read() as reader:
        ids = find_candidates(reader, [imprint(text) for text in texts], 50)
        stored = dict(reader.rows("SELECT id, text FROM statement"))
    return [[stored[number] for number in each] for each in ids]


def imprint(text: str):
    return read_imprint(Statement(start=0, end=len(text), text=text, language="en"))


def keys(store: Store) -> list[tuple[int, ...]]:
    with store.read() as reader:
        return sorted(reader.rows("SELECT key, text FROM statement_key JOIN statement ON id = statement_id"))


def test_a_statement_of_which_three_words_in_ten_were_changed_is_found_in_any_story(archive: Store) -> None:
    brought_up = found(archive, *(invented(number, changed=3) for number in range(600)))
    hits = sum(invented(number) in each for number, each in enumerate(brought_up))
    assert hits >= 0.985 * 600


def test_the_likeliest_comes_first(archive: Store) -> None:
    assert found(archive, invented(77, changed=1))[0][0] == invented(77)


def test_the_same_words_in_other_marks_and_cases_come_first(store: Store, write: Write) -> None:
    load_articles(store, [write("a.txt", "Resigned!\n\nThe mayor resigned on Monday.")])
    assert found(store, "RESIGNED")[0][:1] == ["Resigned!"]


def test_loading_in_any_order_and_in_any_parts_writes_the_same_keys(
    store: Store, write: Write, tmp_path: Path
) -> None:
    from factcheck.desk.store import open_store

    paths = [write(f"{n}.txt", f"{invented(n)}\n\n{invented(n + 20)}") for n in range(20)]
    load_articles(store, paths, story="all")
    other = open_store(str(tmp_path / "other.db"))
    for path in reversed(paths):
        load_articles(other, [path], story="all")
    assert keys(store) == keys(other)
    other.close()


def test_what_an_earlier_epoch_wrote_down_is_found_in_a_later_one(
    store: Store, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(epochs, "_SMALL", 0)
    for part in range(4):
        text = "\n\n".join(invented(300 * part + at) for at in range(300))
        load_articles(store, [write(f"{part}.txt", text)], story=f"story {part}")
    with store.read() as reader:
        assert len(living_epochs(reader, ())) == 2
    brought_up = found(store, *(invented(number, changed=2) for number in range(1200)))
    assert sum(invented(number) in each for number, each in enumerate(brought_up)) >= 0.985 * 1200


def test_reindexing_leaves_one_epoch_and_no_key_of_another(archive: Store) -> None:
    reindex(archive)
    before = keys(archive)
    reindex(archive)
    assert keys(archive) == before
    with archive.read() as reader:
        assert len(living_epochs(reader, ())) == 1
        assert reader.rows("SELECT count(DISTINCT epoch_id) FROM word_count") == [(1,)]


def test_a_reindexing_that_was_cut_short_loses_nothing(archive: Store) -> None:
    rounds = iter([False, True])
    reindex(archive, cancelled=lambda: next(rounds))
    assert all(found(archive, invented(number))[0][0] == invented(number) for number in range(0, 600, 50))


def test_a_store_that_has_not_grown_begins_no_epoch(archive: Store) -> None:
    with archive.read() as reader:
        before = living_epochs(reader, ())[0].id
    rotate_if_due(archive)
    with archive.read() as reader:
        assert living_epochs(reader, ())[0].id == before


def test_a_line_that_every_article_carries_is_one_candidate(store: Store, write: Write) -> None:
    for number in range(60):
        path = write(f"{number}.txt", f"Heating prices fell sharply in Norvik.\n\n{invented(number)}")
        load_articles(store, [path], story="all", source=f"Outlet {number}")
    load_articles(store, [write("one.txt", "Prices for heating in Norvik fell by a fifth.")], story="all")
    texts = found(store, "Heating prices fell sharply in Norvik, by a fifth.")[0]
    assert texts[0].startswith(("Heating", "Prices"))
    assert len(texts) == len(set(texts))
    assert "Prices for heating in Norvik fell by a fifth." in texts


def test_many_versions_by_one_source_leave_room_for_the_others(store: Store, write: Write) -> None:
    versions = "\n\n".join(f"The index of Norvik closed at {number} points." for number in range(1000, 1180))
    load_articles(store, [write("other.txt", "Index closes higher in Norvik.")], story="s", source="Other")
    load_articles(store, [write("wire.txt", versions)], story="s", source="Wire")
    texts = found(store, "The index of Norvik closed at 1,300 points.")[0]
    assert len(texts) == 50
    assert "Index closes higher in Norvik." in texts


def test_bylines_and_boilerplate_are_nobodys_candidates(store: Store, write: Write) -> None:
    load_articles(store, [write("a.txt", "Subscribe to our newsletter from Norvik.\n\nThe ferry sank.")])
    assert found(store, "Subscribe to our newsletter from Norvik.") == [[]]
