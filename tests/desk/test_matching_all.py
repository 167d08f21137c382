"""Matches between statements of different stories, over the whole store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.desk import blocks, buckets, sharing
from factcheck.desk import match_all as matching
from factcheck.desk.across import Across, stream_across
from factcheck.desk.cluster import ClusterError
from factcheck.desk.load import load_articles
from factcheck.desk.match_all import match_all
from factcheck.desk.progress import Progress
from factcheck.desk.store import Store, open_store
from factcheck.desk.stories import find_story

Write = Callable[..., Path]

COMPARING = "Comparing statements of all stories"

STORIES = {
    "dam": "The dam above Varn cracked on Sunday night.\n\nSome 400 families left their homes in Varn.\n",
    "flood": "Some 900 families left their homes in Varn.\n\nSheep were drowned in the valley of the Ilm.\n",
    "trial": "The dam above Varn cracked on Sunday night.\n\nIts keeper was acquitted by a court in Belm.\n",
}


@pytest.fixture
def archive(store: Store, write: Write) -> Store:
    """A store of three stories of one event."""
    for name, text in STORIES.items():
        load_articles(store, [write(f"{name}.txt", text)], story=name)
    return store


def told(found: tuple[Across, ...]) -> set[tuple[str, str, str, str]]:
    return {(one.a.story, one.b.story, one.a.text, one.match.relation) for one in found}


def test_statements_of_different_stories_match_and_tell_what_differs(archive: Store) -> None:
    done = match_all(archive)
    found = tuple(stream_across(archive))
    assert (done.statements, done.matches) == (6, 2)
    assert told(found) == {
        ("dam", "trial", "The dam above Varn cracked on Sunday night.", "agrees"),
        ("dam", "flood", "Some 400 families left their homes in Varn.", "conflicts"),
    }
    [families] = [one for one in found if one.match.differences]
    assert "400" in families.match.differences[0].tell()


def test_what_was_matched_is_not_matched_again(archive: Store, write: Write) -> None:
    match_all(archive)
    before = tuple(stream_across(archive))
    assert match_all(archive).statements == 0
    assert tuple(stream_across(archive)) == before
    load_articles(
        archive, [write("late.txt", "About 900 families left their homes in Varn.\n")], story="late"
    )
    assert match_all(archive).statements == 1
    added = set(stream_across(archive)) - set(before)
    assert {one.b.story for one in added} == {"late"}
    assert {one.a.story for one in added} == {"dam", "flood"}


def test_a_statement_that_repeats_another_matches_what_that_one_does(archive: Store, write: Write) -> None:
    again = write("again.txt", "Some 400 families left their homes in Varn!\n")
    load_articles(archive, [again], story="again")
    match_all(archive)
    found = stream_across(archive, find_story(archive, "again").id)
    assert {(one.a.story, one.match.relation) for one in found} == {("dam", "agrees"), ("flood", "conflicts")}


def test_a_statement_whose_like_its_own_story_said_first_matches_those_of_others(
    archive: Store, write: Write
) -> None:
    for story in ("again", "trial"):
        again = write(f"{story}-late.txt", "Some 400 families left their homes in Varn!\n")
        load_articles(archive, [again], story=story)
    late = write("dam-late.txt", "Some 400 families fled their homes in Varn.\n")
    load_articles(archive, [late], story="dam")
    match_all(archive)
    found = stream_across(archive, find_story(archive, "dam").id)
    assert "again" in {one.a.story for one in found if "fled" in one.b.text}


def test_the_matches_of_one_story_are_listed_and_withdrawn_statements_are_not(
    archive: Store, write: Write
) -> None:
    match_all(archive)
    trial = find_story(archive, "trial").id
    assert {one.b.story for one in tuple(stream_across(archive, trial))} == {"trial"}
    later = write("trial.txt", "Its keeper was acquitted by a court in Belm.\n")
    load_articles(archive, [later], story="trial")
    assert tuple(stream_across(archive, trial)) == ()


def test_one_that_is_cancelled_keeps_what_it_found_and_is_continued(
    archive: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    match_all(archive)
    whole = tuple(stream_across(archive))
    with archive.write() as session:
        session.connection().exec_driver_sql("DELETE FROM cross_match")
        session.connection().exec_driver_sql("DELETE FROM cross_search")
    monkeypatch.setattr(blocks, "_BLOCK", 2)
    steps: list[Progress] = []
    cut = match_all(
        archive, progress=steps.append, cancelled=lambda: any(step.what == COMPARING for step in steps)
    )
    assert cut.statements == 2
    assert match_all(archive).statements == 4
    assert tuple(stream_across(archive)) == whole


def test_one_that_is_cancelled_before_anything_is_compared_is_begun_again(archive: Store) -> None:
    steps: list[Progress] = []
    cut = match_all(archive, progress=steps.append, cancelled=lambda: bool(steps))
    assert (cut.statements, cut.matches) == (0, 0)
    assert match_all(archive).matches == 2


@pytest.fixture
def many(new_location: Callable[[], str], tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Makes stores that hold the same archive of thirty stories."""
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number}.txt").write_text(
            f"The {number % 7} mayors of Varn met in the old mill on Sunday to speak of the flood.\n\n"
            f"House {number % 11} at the river lost its roof in the storm, the fire brigade said.\n"
        )
    stores = []

    def make() -> Store:
        store = open_store(new_location())
        stores.append(store)
        for number in range(30):
            load_articles(store, [folder / f"{number}.txt"])
        return store

    yield make
    for store in stores:
        store.close()


def test_worker_processes_find_what_one_process_finds(
    many: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone, shared = many(), many()
    match_all(alone, workers=1)
    monkeypatch.setattr(blocks, "_BLOCK", 5)
    monkeypatch.setattr(matching, "_SHARED_OUT", 5)
    match_all(shared, workers=2)
    assert tuple(stream_across(shared)) == tuple(stream_across(alone))
    assert len(tuple(stream_across(alone))) > 30


def test_what_does_not_fit_into_memory_is_found_as_well(
    many: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, cut = many(), many()
    match_all(whole)
    for name, size in (("_BUCKET", 2), ("_AT_ONCE", 7), ("_ROWS", 7)):
        monkeypatch.setattr(sharing, name, size)
    monkeypatch.setattr(buckets, "_HELD", 0)
    match_all(cut)
    assert tuple(stream_across(cut)) == tuple(stream_across(whole))


@pytest.mark.parametrize("few", [1, 1000])
def test_an_archive_matched_as_it_grows_has_the_matches_of_one_matched_at_once(
    many: Callable[[], Store], monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    at_once, growing = many(), many()
    match_all(at_once)
    monkeypatch.setattr(sharing, "_FEW", few)
    for stored in (9, 25, 26, 60):
        monkeypatch.setattr(matching, "number_stored", lambda _, stored=stored: stored)
        match_all(growing)
    assert tuple(stream_across(growing)) == tuple(stream_across(at_once))


@pytest.mark.filterwarnings("default")  # what Dask and Tornado warn of is theirs
def test_a_dask_cluster_finds_what_one_process_finds(
    many: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    distributed = pytest.importorskip("distributed")
    alone, shared = many(), many()
    match_all(alone, workers=1)
    monkeypatch.setattr(blocks, "_BLOCK", 5)
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
    ) as cluster:
        match_all(shared, scheduler=cluster.scheduler_address)
    assert tuple(stream_across(shared)) == tuple(stream_across(alone))


@pytest.mark.filterwarnings("default")
def test_an_address_without_a_scheduler_is_told(archive: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("factcheck.desk.cluster._PATIENCE", 0.5)
    with pytest.raises(ClusterError, match=r"tcp://127.0.0.1:9: there is no Dask scheduler"):
        match_all(archive, scheduler="tcp://127.0.0.1:9")
