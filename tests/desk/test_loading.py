"""Loading articles into a story."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.desk.appearances import Step
from factcheck.desk.claim_views import view_claim
from factcheck.desk.errors import DeskError
from factcheck.desk.lists import list_statements
from factcheck.desk.load import Loaded, load_articles
from factcheck.desk.load_files import Outcome
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store
from factcheck.desk.stories import find_story, list_stories, open_story
from factcheck.desk.timeline import story_timeline
from factcheck.desk.views import Verdict
from factcheck.statements import extract

Write = Callable[..., Path]

HARBOUR = "A crane fell into the harbour on Monday.\n\nNobody was hurt, the harbour master said.\n"


def outcomes(loaded: Loaded) -> list[Outcome]:
    return [result.outcome for result in loaded.results]


def test_the_same_bytes_twice_change_nothing_and_say_so(store: Store, write: Write) -> None:
    path = write("crane.txt", HARBOUR)
    first = load_articles(store, [path], story="crane")
    before = claim_queue(store, first.story.id)
    second = load_articles(store, [path], story="crane")
    assert outcomes(first) == [Outcome.ADDED]
    assert outcomes(second) == [Outcome.UNCHANGED]
    assert "nothing changed" in second.results[0].message
    assert claim_queue(store, first.story.id) == before


def test_an_article_without_a_source_is_named_after_its_file(store: Store, write: Write) -> None:
    loaded = load_articles(store, [write("crane.txt", HARBOUR)])
    assert {statement.source for statement in list_statements(store, loaded.story.id)} == {"crane.txt"}


def test_two_unnamed_files_of_one_name_never_count_as_one_source(store: Store, write: Write) -> None:
    paths = [write("a/report.txt", HARBOUR), write("b/report.txt", HARBOUR + "\nIt was raining hard.\n")]
    loaded = load_articles(store, paths, story="crane")
    assert loaded.story.sources == 2
    assert max(claim.sources for claim in claim_queue(store, loaded.story.id)) == 2


def test_the_same_bytes_under_another_source_are_another_article(store: Store, write: Write) -> None:
    path = write("crane.txt", HARBOUR)
    load_articles(store, [path], story="crane", source="Harbour Radio")
    loaded = load_articles(store, [path], story="crane", source="Quay News")
    assert outcomes(loaded) == [Outcome.ADDED]
    assert loaded.story.sources == 2


def test_a_changed_file_becomes_a_revision_and_its_claims_keep_their_verdicts(
    store: Store, write: Write
) -> None:
    story = load_articles(store, [write("crane.txt", HARBOUR)], story="crane").story
    claim = claim_queue(store, story.id)[0]
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada")
    loaded = load_articles(store, [write("crane.txt", "Update at noon.\n\n" + HARBOUR)], story="crane")
    assert outcomes(loaded) == [Outcome.REVISED]
    assert loaded.story.articles == 1
    after = view_claim(store, claim.id)
    assert after.line.verdict is Verdict.DISPUTED
    assert after.passage.article.revision == 2
    shown = after.passage.statement
    assert after.passage.text[shown.start : shown.end] == shown.text == claim.text


def test_a_statement_that_a_revision_withdrew_stays_with_the_claim_that_was_decided(
    store: Store, write: Write
) -> None:
    story = load_articles(store, [write("crane.txt", HARBOUR)], story="crane").story
    decided, open_claim = claim_queue(store, story.id)
    mark_claims(store, [decided.id], Verdict.CORROBORATED, reviewer="Ada")
    load_articles(store, [write("crane.txt", "The quay is closed until Friday.\n")], story="crane")
    ids = [claim.id for claim in claim_queue(store, story.id)]
    assert decided.id in ids
    assert open_claim.id not in ids
    kept = view_claim(store, decided.id)
    assert kept.passage.withdrawn
    assert kept.passage.statement.text in kept.passage.text


def test_an_article_is_known_again_by_its_url_wherever_its_file_lies(store: Store, write: Write) -> None:
    fields = {"source": "Quay News", "url": "https://quay.example/crane"}
    load_articles(store, [write("monday.md", HARBOUR, **fields)], story="crane")
    loaded = load_articles(store, [write("tuesday.md", "Update.\n\n" + HARBOUR, **fields)], story="crane")
    assert outcomes(loaded) == [Outcome.REVISED]


def test_one_bad_file_never_stops_the_others(store: Store, write: Write, tmp_path: Path) -> None:
    binary = tmp_path / "photo.txt"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    empty = write("empty.txt", " \n")
    missing = tmp_path / "missing.txt"
    loaded = load_articles(store, [binary, empty, missing, write("crane.txt", HARBOUR)], story="crane")
    assert outcomes(loaded) == [Outcome.FAILED, Outcome.FAILED, Outcome.FAILED, Outcome.ADDED]
    for result, name in zip(loaded.results, ("photo.txt", "empty.txt", "missing.txt"), strict=False):
        assert name in result.message


def test_a_story_is_named_after_the_first_path(store: Store, write: Write) -> None:
    folder = write("crane/one.txt", HARBOUR).parent
    assert load_articles(store, [folder]).story.name == "crane"
    assert load_articles(store, [folder / "one.txt"]).story.name == "one"


def test_an_empty_name_is_refused(store: Store, write: Write) -> None:
    path = write("crane.txt", HARBOUR)
    with pytest.raises(DeskError, match="--story"):
        load_articles(store, [path], story=" \x1b ")
    with pytest.raises(DeskError, match="source"):
        load_articles(store, [path], source="\u202e")
    assert list_stories(store) == ()


def test_an_interrupted_load_is_made_up_for_by_the_next(store: Store, write: Write) -> None:
    paths = [write("a.txt", HARBOUR), write("b.txt", "The crane fell into the harbour on Monday.\n")]
    steps: list[str] = []
    load_articles(
        store,
        paths,
        story="crane",
        progress=lambda step: steps.append(step.what),
        cancelled=lambda: len(steps) > 1,
    )
    loaded = load_articles(store, paths, story="crane")
    assert loaded.story.articles == 2
    assert any(claim.sources == 2 for claim in claim_queue(store, loaded.story.id))


def test_offsets_hold_in_any_script(store: Store, write: Write) -> None:
    texts = (
        "消防员说，周一有12名工人受伤。桥梁已关闭。",
        "Мост закрыт. Пострадали 12 человек.",
        "انهار الجسر يوم الاثنين.",
    )
    loaded = load_articles(store, [write("mixed.txt", "\n\n".join(texts))])
    for claim in claim_queue(store, loaded.story.id):
        passage = view_claim(store, claim.id).passage
        assert passage.text[passage.statement.start : passage.statement.end] == passage.statement.text


def test_a_cancelled_load_leaves_what_it_read_to_be_reviewed(store: Store, write: Write) -> None:
    paths = [write("a.txt", HARBOUR), write("b.txt", "The crane fell into the harbour on Monday.\n")]
    steps: list[str] = []
    loaded = load_articles(
        store,
        paths,
        story="crane",
        progress=lambda step: steps.append(step.what),
        cancelled=lambda: bool(steps),
    )
    assert loaded.story is not None
    assert loaded.story.articles == 1
    assert claim_queue(store, loaded.story.id)


def test_a_load_that_is_cancelled_twice_compares_nothing(store: Store, write: Write) -> None:
    paths = [write("a.txt", HARBOUR), write("b.txt", "The crane fell into the harbour on Monday.\n")]
    steps: list[str] = []
    loaded = load_articles(
        store,
        paths,
        story="crane",
        progress=lambda step: steps.append(step.what),
        cancelled=lambda: 2 * bool(steps),
    )
    assert loaded.story is not None
    assert (loaded.story.articles, loaded.story.claims) == (1, 0)


def test_what_an_interrupted_comparing_left_is_made_up_for_when_the_story_is_opened(
    store: Store, write: Write
) -> None:
    comparing: list[str] = []
    load_articles(
        store,
        [write("a.txt", HARBOUR)],
        story="crane",
        progress=lambda step: comparing.extend([step.what] * step.what.startswith("Comparing")),
        cancelled=lambda: bool(comparing),
    )
    assert find_story(store, "crane").claims


def test_files_that_cannot_be_read_begin_no_story(store: Store, write: Write, tmp_path: Path) -> None:
    loaded = load_articles(store, [tmp_path / "mistyped"], story="crane")
    assert loaded.story is None
    assert outcomes(loaded) == [Outcome.FAILED]
    assert list_stories(store) == ()


def test_adding_to_a_story_does_not_make_it_the_last_opened(store: Store, write: Write) -> None:
    load_articles(store, [write("a.txt", HARBOUR)], story="first")
    load_articles(store, [write("b.txt", HARBOUR)], story="second")
    load_articles(store, [write("c.txt", "It rained all day.\n")], story="first")
    assert find_story(store).name == "second"
    open_story(store, "first")
    assert find_story(store).name == "first"


def test_an_article_whose_source_is_named_later_moves_to_it(store: Store, write: Write) -> None:
    path = write("crane.md", HARBOUR)
    load_articles(store, [path], story="crane")
    write("crane.md", HARBOUR, source="Quay News")
    loaded = load_articles(store, [path], story="crane")
    assert outcomes(loaded) == [Outcome.REVISED]
    assert loaded.story is not None
    assert (loaded.story.articles, loaded.story.sources) == (1, 1)


def test_a_statement_that_returns_has_its_verdict_back(store: Store, write: Write) -> None:
    story = load_articles(store, [write("crane.txt", HARBOUR)], story="crane").story
    assert story is not None
    claim = claim_queue(store, story.id)[0]
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada")
    load_articles(store, [write("crane.txt", "The quay is closed until Friday.\n")], story="crane")
    load_articles(store, [write("crane.txt", HARBOUR)], story="crane")
    back = view_claim(store, claim.id)
    assert (back.line.verdict, back.passage.withdrawn) == (Verdict.DISPUTED, False)
    assert [one.text for one in claim_queue(store, story.id)].count(claim.text) == 1


def test_whatever_one_file_does_to_its_reader_the_others_load(
    store: Store, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_nothing(document: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(extract, "find_statements", find_nothing)
    failed = load_articles(store, [write("deep.txt", HARBOUR)], story="crane")
    assert "deep.txt" in failed.results[0].message
    assert "too deep" in failed.results[0].message


OLDER, NEWER = ("The crane fell at noon and hurt 3 people.\n", "The crane fell at noon and hurt 5 people.\n")


@pytest.mark.parametrize("first", ["older", "newer"])
def test_of_two_versions_of_an_article_the_later_dated_is_the_newest_whatever_is_loaded_first(
    store: Store, write: Write, first: str
) -> None:
    fields = {"source": "Quay News", "url": "https://quay.example/crane"}
    older = write("b.md", OLDER, date="2026-03-02", title="Crane falls", **fields)
    newer = write("a.md", NEWER, date="2026-03-03T08:00:00Z", title="Crane hurts five", **fields)
    both = [older, newer] if first == "older" else [newer, older]
    loaded = load_articles(store, both, story="crane")
    [claim] = [one for one in claim_queue(store, loaded.story.id) if "fell" in one.text]
    seen = view_claim(store, claim.id).passage
    assert (seen.statement.text, seen.article.title) == (NEWER.strip(), "Crane hurts five")
    assert seen.article.revision == 2
    steps = [
        (one.at.isoformat()[:10], each.step, each.figures)
        for one in story_timeline(store, loaded.story.id).dated
        for each in one.happenings
        if "fell" in each.says
    ]
    assert steps == [("2026-03-02", Step.FIRST, ""), ("2026-03-03", Step.CORRECTS, "3 → 5")]
    assert set(outcomes(load_articles(store, both, story="crane"))) == {Outcome.UNCHANGED}


def test_an_earlier_version_that_comes_later_changes_no_verdict_and_is_told_to_be_one(
    store: Store, write: Write
) -> None:
    fields = {"source": "Quay News", "url": "https://quay.example/crane"}
    story = load_articles(store, [write("a.md", NEWER, date="2026-03-03", **fields)], story="crane").story
    claim = claim_queue(store, story.id)[0]
    mark_claims(store, [claim.id], Verdict.CORROBORATED, reviewer="Ada")
    loaded = load_articles(store, [write("b.md", OLDER, date="2026-03-02", **fields)], story="crane")
    assert outcomes(loaded) == [Outcome.EARLIER]
    assert "earlier version" in loaded.results[0].message
    [after] = claim_queue(store, story.id)
    assert (after.id, after.verdict, after.new_since) == (claim.id, Verdict.CORROBORATED, ())
