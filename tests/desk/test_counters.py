"""What a story tells of itself is kept, not counted: right at all times, whatever its length."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from string import ascii_lowercase

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.desk.errors import DeskError
from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store, open_store
from factcheck.desk.stories import list_stories
from factcheck.desk.tie import join_statements, part_statement
from factcheck.desk.undo import redo, undo
from factcheck.desk.views import Verdict

TEXTS = (
    "Two cranes fell into the harbour.\n\nThe quay is closed.\n",
    "Three cranes fell into the harbour.\n\nA diver was hurt.\n",
    "The harbour master has resigned.\n",
)
OUTLETS = (None, "Quay News", "Harbour Radio")

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["load", "mark", "open", "join", "part", "undo", "redo"]),
        st.integers(0, 2),
        st.integers(0, 2),
        st.integers(0, 2),
    ),
    max_size=8,
)


def counted(store: Store, story: int) -> tuple[int, ...]:
    queue = claim_queue(store, story)
    with store.read() as reader:
        [(articles, sources)] = reader.rows(
            "SELECT count(*), count(DISTINCT source_id) FROM article WHERE story_id = :id", id=story
        )
    decided = sum(claim.verdict is not None for claim in queue)
    return articles, sources, len(queue), decided, sum(claim.conflicts > 0 for claim in queue)


def take(store: Store, story: int, file: Path, action: str, numbers: tuple[int, int, int]) -> None:
    queue = claim_queue(store, story)
    claim, other = queue[numbers[0] % len(queue)], queue[numbers[1] % len(queue)]
    match action:
        case "load":
            article = file.with_name(f"{numbers[0]}.txt")
            article.write_text(TEXTS[numbers[1]])
            load_articles(store, [article], story="harbour", source=OUTLETS[numbers[2]])
        case "mark":
            mark_claims(store, [claim.id], list(Verdict)[numbers[2]], reviewer="Ada")
        case "open":
            mark_claims(store, [claim.id], None, reviewer="Ada")
        case "join":
            join_statements(store, claim.statements[0], other.statements[0], reviewer="Ada")
        case "part":
            part_statement(store, claim.statements[-1], reviewer="Ada")
        case "undo":
            undo(store, story, reviewer="Ada")
        case "redo":
            redo(store, story, reviewer="Ada")


@settings(max_examples=25)
@given(steps=STEPS)
def test_what_is_told_of_a_story_is_what_it_holds(
    tmp_path_factory: pytest.TempPathFactory,
    new_location: Callable[[], str],
    steps: list[tuple[str, int, int, int]],
) -> None:
    store = open_store(new_location())
    file = tmp_path_factory.mktemp("harbour") / "first.txt"
    file.write_text(TEXTS[0])
    story = load_articles(store, [file], story="harbour").story
    assert story is not None
    for action, *numbers in steps:
        try:
            take(store, story.id, file, action, tuple(numbers))
        except DeskError:
            continue
        [told] = list_stories(store)
        kept = (told.articles, told.sources, told.claims, told.decided, told.conflicts)
        assert kept == counted(store, story.id)
    store.close()


def work_of_a_verdict(store: Store, folder: Path, claims: int) -> int:
    """Return the steps that SQLite takes to mark a claim of a story with so many."""
    file = folder / f"{claims}.txt"
    letters = Random(claims)  # noqa: S311
    sentences = [
        " ".join("".join(letters.choices(ascii_lowercase, k=8)) for _ in range(6)) for _ in range(claims)
    ]
    file.write_text(".\n\n".join(sentences))
    story = load_articles(store, [file]).story
    assert story is not None
    assert story.claims == claims
    claim = claim_queue(store, story.id)[claims // 2]
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    with store.write() as session:
        driver = session.connection().connection.driver_connection
        driver.set_progress_handler(count, 1)
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada")
    driver.set_progress_handler(None, 1)
    return steps


@pytest.mark.parametrize("new_location", ["sqlite"], indirect=True)
def test_a_verdict_costs_no_more_in_a_long_story(store: Store, tmp_path: Path) -> None:
    assert work_of_a_verdict(store, tmp_path, 600) <= 1.1 * work_of_a_verdict(store, tmp_path, 6)
