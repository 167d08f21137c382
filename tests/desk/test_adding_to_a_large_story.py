"""A large story: an article that is added is compared with it, and the story is not compared anew."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.desk import story_matches
from factcheck.desk.lists import list_matches, list_statements
from factcheck.desk.load import load_articles
from factcheck.desk.queue import claim_queue
from factcheck.desk.snapshot import Member
from factcheck.desk.store import Store, open_store
from factcheck.desk.story_matches import find_story_matches
from factcheck.matching import find, frequencies
from factcheck.matching.match import Match, Utterance
from factcheck.statements.extract import read_statement

WORDS = [
    "dam",
    "Varn",
    "cracked",
    "sheep",
    "drowned",
    "families",
    "left",
    "keeper",
    "12",
    "40",
    "Tarn",
    "mill",
]
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=2, max_size=7).map(lambda words: f"{' '.join(words)}.")
ARTICLES = st.lists(st.lists(SENTENCES, min_size=1, max_size=3), min_size=2, max_size=8)


@pytest.fixture(autouse=True)
def small_is_large() -> Iterator[None]:
    """A story is large from a few statements on, and a neighbourhood is of two or three."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(story_matches, "LARGE", 4)
        patched.setattr(find, "_CANDIDATES", 3)
        patched.setattr(find, "_CROWD_SHARE", 0.5)
        patched.setattr(find, "NEIGHBOURS", 2)
        patched.setattr(frequencies, "NEIGHBOURS", 2)
        patched.setattr(frequencies, "_CROWD_SHARE", 0.75)
        yield


def members_of(articles: Mapping[int, Sequence[str]], first_id: int = 0) -> dict[str, Member]:
    """Make the statements of articles by their numbers, which tell the days of most of them too."""
    made = {}
    for number, texts in articles.items():
        published = f"2026-01-{number + 1:02}" if number % 3 else "~"
        for at, text in enumerate(texts):
            key, said = f"{number:03}-{at}", read_statement(text, "en")
            utterance = Utterance(key=key, article=str(number), source=str(number), statement=said)
            made[key] = Member(first_id + 100 * number + at, None, number, published, utterance)
    return made


def pairs(matches: Sequence[Match]) -> dict[tuple[str, str], object]:
    return {(match.a, match.b): match.comparison for match in matches}


@settings(max_examples=60)
@given(articles=ARTICLES, data=st.data())
def test_one_after_another_in_any_order_gives_what_all_at_once_give(
    articles: list[list[str]], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(articles))))
    loaded: dict[int, Sequence[str]] = {}
    matches: Sequence[Match] = ()
    neighbourhoods = None
    for number in order:
        loaded[number] = articles[number]
        matches, neighbourhoods = find_story_matches(members_of(loaded), neighbourhoods, matches)
    at_once, _ = find_story_matches(members_of(dict(enumerate(articles))))
    assert pairs(matches) == pairs(at_once)


@settings(max_examples=60)
@given(articles=ARTICLES, changed=SENTENCES, data=st.data())
def test_a_revised_article_gives_what_the_revised_story_gives(
    articles: list[list[str]], changed: str, data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(articles) - 1))
    before = members_of(dict(enumerate(articles)))
    matches, neighbourhoods = find_story_matches(before)
    standing = {key: one for key, one in before.items() if one.article != number}
    kept = [match for match in matches if match.a in standing and match.b in standing]
    revised = standing | members_of({number: [changed]}, first_id=50)
    renewed, _ = find_story_matches(revised, neighbourhoods, kept)
    at_once, _ = find_story_matches(revised)
    assert pairs(renewed) == pairs(at_once)


def write_reports(folder: Path) -> list[Path]:
    folder.mkdir()
    towns = ("Arnow", "Belm", "Corvey", "Dross")
    reports = []
    for number in range(9):
        path = folder / f"{number}.md"
        path.write_text(
            f"---\nsource: {towns[number % 4]} Post {number}\ndate: 2026-02-{number + 1:02}\n---\n\n"
            f"The storm tore {20 + number % 4} roofs off in {towns[number % 4]} on Monday.\n\n"
            f"The railway from {towns[number % 3]} to the coast is closed until Friday.\n"
        )
        reports.append(path)
    return reports


def held_by(store: Store, story: int) -> list[object]:
    return [list_statements(store, story), list_matches(store, story), claim_queue(store, story)]


def test_articles_added_day_by_day_make_the_claims_matches_and_differences_of_one_load(
    new_location: Callable[[], str], tmp_path: Path
) -> None:
    reports = write_reports(tmp_path / "storm")
    held = []
    for batches in ([reports], [[report] for report in reports]):
        store = open_store(new_location())
        for batch in batches:
            story = load_articles(store, batch, story="storm").story
        assert story is not None
        held.append(held_by(store, story.id))
        store.close()
    assert held[0] == held[1]
    assert held[0][0]


def test_only_what_an_added_article_changes_is_compared(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    *reports, last = write_reports(tmp_path / "storm")
    load_articles(store, reports, story="storm")
    compared = []
    compare = find.Search.compare

    def count(search: find.Search, pair: find.Pair) -> object:
        compared.append(pair)
        return compare(search, pair)

    monkeypatch.setattr(find.Search, "compare", count)
    last.write_text(last.read_text().split("\n\n")[0] + "\n\nA goat was found on the pier of Elmin.\n")
    load_articles(store, [last], story="storm")
    assert compared == []
