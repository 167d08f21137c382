"""The timeline: who was first with a claim, who copied it, what a revision corrected or took back."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck.desk.appearances import Appearance, Happening, Step
from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store
from factcheck.desk.timeline import story_timeline
from factcheck.desk.views import Verdict

HURT = "The bridge over the Ilm collapsed on Monday, and {} workers were injured.\n"


def of_first_claim(store: Store, story: int) -> list[tuple[Appearance, Happening]]:
    claim = claim_queue(store, story)[0].id
    timeline = story_timeline(store, story).of_claim(claim)
    return [(one, each) for one in (*timeline.dated, *timeline.undated) for each in one.happenings]


def told(store: Store, story: int) -> list[tuple[str, Step]]:
    return [(one.source, each.step) for one, each in of_first_claim(store, story)]


def load(store: Store, paths: Sequence[Path]) -> None:
    load_articles(store, paths, story="bridge")


def test_the_source_that_was_first_with_a_claim_is_told(store: Store, bridge: int) -> None:
    assert told(store, bridge) == [("Morning Call", Step.FIRST), ("Evening Sheet", Step.CARRIES)]
    assert [each.figures for _, each in of_first_claim(store, bridge)] == ["12", "15"]


@pytest.mark.parametrize(
    ("dates", "steps"),
    [
        (("2026-03-02", "2026-03-02"), [Step.FIRST, Step.FIRST]),
        (("2026-03-02T08:00:00", "2026-03-02"), [Step.FIRST, Step.FIRST]),
        (("2026-03-02T08:00:00+00:00", "2026-03-02T09:30:00+01:00"), [Step.FIRST, Step.CARRIES]),
        (("2026-03-02T08:00:00+00:00", "2026-03-02T08:30:00+01:00"), [Step.CARRIES, Step.FIRST]),
    ],
)
def test_nobody_is_told_to_be_first_where_dates_cannot_tell(
    store: Store, write, dates: tuple[str, str], steps: list[Step]
) -> None:
    sources = ("Aldergate Mail", "Belfry")
    load(
        store,
        [
            write(f"{source}.md", HURT.format(12), source=source, date=day)
            for source, day in zip(sources, dates, strict=True)
        ],
    )
    by_source = dict(told(store, 1))
    assert [by_source[source] for source in sources] == steps


def test_an_article_without_a_date_stands_apart_and_is_never_first(store: Store, write) -> None:
    load(
        store,
        [
            write("a.md", HURT.format(12), source="Aldergate Mail"),
            write("b.md", HURT.format(15), source="Belfry", date="2026-03-05"),
        ],
    )
    timeline = story_timeline(store, 1)
    assert [one.source for one in timeline.dated] == ["Belfry"]
    assert [one.source for one in timeline.undated] == ["Aldergate Mail"]
    assert told(store, 1) == [("Belfry", Step.FIRST), ("Aldergate Mail", Step.CARRIES)]


def test_a_corrected_figure_is_told_with_what_stood_before(store: Store, bridge: int, write) -> None:
    later = "Police said 19 workers were injured when the bridge over the Ilm collapsed on Monday.\n"
    load(store, [write("evening.md", later, source="Evening Sheet", date="2026-03-04")])
    steps = of_first_claim(store, bridge)
    assert [(one.source, one.revision, each.step) for one, each in steps] == [
        ("Morning Call", 1, Step.FIRST),
        ("Evening Sheet", 1, Step.CARRIES),
        ("Evening Sheet", 2, Step.CORRECTS),
    ]
    appearance, corrected = steps[-1]
    assert corrected.figures == "15 → 19"
    assert corrected.before.startswith("Police said 15")
    assert str(appearance.at) == "2026-03-04"
    assert not appearance.is_loading


def test_a_change_under_an_old_date_is_dated_by_its_loading(store: Store, bridge: int, write) -> None:
    later = "Police said 19 workers were injured when the bridge over the Ilm collapsed on Monday.\n"
    load(store, [write("evening.md", later, source="Evening Sheet", date="2026-03-03")])
    appearance, _ = of_first_claim(store, bridge)[-1]
    assert appearance.is_loading
    assert appearance.at is not None


def test_what_a_revision_left_as_it_was_appeared_with_the_first(store: Store, bridge: int, write) -> None:
    added = HURT.format(12) + "\nThe minister for transport, Ada Lund, flew to the town.\n"
    load(store, [write("morning.md", added, source="Morning Call", date="2026-03-05")])
    assert told(store, bridge)[0] == ("Morning Call", Step.FIRST)
    last = story_timeline(store, bridge).dated[-1]
    assert (last.source, last.revision) == ("Morning Call", 2)
    assert {(each.step, "minister" in each.says) for each in last.happenings} == {
        (Step.FIRST, True),
        (Step.WITHDRAWS, False),
    }


def test_a_claim_that_was_taken_back_is_told_to_be(store: Store, bridge: int, write) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="mara")
    load(store, [write("evening.md", "The mayor thanked all.\n", source="Evening Sheet", date="2026-03-04")])
    timeline = story_timeline(store, bridge).of_claim(claim.id)
    assert [each.step for one in timeline.dated for each in one.happenings] == [
        Step.FIRST,
        Step.CARRIES,
        Step.WITHDRAWS,
    ]


def test_a_copy_repeats_what_stood_in_the_text_it_goes_back_to(store: Store, write) -> None:
    text = (
        HURT.format(12)
        + "\nFiremen from four towns searched the water for nine hours before the night fell.\n"
        + "\nThe owner had asked the council for new pillars in the spring of last year.\n"
    )
    load(
        store,
        [
            write("a.md", text, source="Crown Agency", date="2026-03-02"),
            write("b.md", text, source="Belfry", date="2026-03-03"),
        ],
    )
    assert told(store, 1) == [("Crown Agency", Step.FIRST), ("Belfry", Step.REPEATS)]


def test_of_one_day_a_copy_repeats_the_text_whatever_was_loaded_first(store: Store, write) -> None:
    text = "A mast fell on the quay of Port Hollow before dawn on Monday.\n\nNobody stood near the crane.\n"
    text += "\nThe harbour master closed the eastern gate until the wreck was cleared away.\n"
    copy = write("copy.md", "PORT HOLLOW (Sound Wire) - " + text, source="Anchor", date="2026-03-02")
    load(store, [copy])
    load(store, [write("wire.md", text, source="Sound Wire", date="2026-03-02")])
    steps = {one.source: each.step for one in story_timeline(store, 1).dated for each in one.happenings}
    assert steps == {"Sound Wire": Step.FIRST, "Anchor": Step.REPEATS}


def test_a_revision_of_an_article_without_a_date_stands_where_it_was_loaded(store: Store, write) -> None:
    path = write("a.md", HURT.format(12), source="Aldergate Mail")
    load(store, [path, write("b.md", HURT.format(15), source="Belfry", date="2126-03-05")])
    path.write_text(path.read_text().replace("12 workers", "14 workers"))
    load(store, [path])
    timeline = story_timeline(store, 1)
    assert [(one.source, one.revision) for one in timeline.dated] == [("Aldergate Mail", 2), ("Belfry", 1)]
    assert [(one.source, one.revision) for one in timeline.undated] == [("Aldergate Mail", 1)]
    assert timeline.dated[0].happenings[0].figures == "12 → 14"
