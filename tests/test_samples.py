"""The sample stories against the truth that a reviewer wrote by hand: see tests/truth/README.md."""

import tomllib
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest

from factcheck.desk.lists import list_matches, list_statements
from factcheck.desk.load import load_articles
from factcheck.desk.queue import claim_queue
from factcheck.desk.report import story_report
from factcheck.desk.store import open_store
from factcheck.desk.views import ClaimLine, MatchView, StatementView
from factcheck.ingest.read import read_document
from factcheck.matching.match import Relation, Utterance
from factcheck.matching.origins import Told, group_origins
from factcheck.statements.extract import find_statements

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "sample_articles"
Entry = dict[str, Any]


@dataclass(frozen=True)
class Found:
    """What the program made of a sample story."""

    statements: dict[str, list[StatementView]]
    """By the name of the file."""
    claims: dict[int, ClaimLine]
    """By the id of each of its statements."""
    matches: dict[frozenset[int], MatchView]

    def statement(self, member: Entry) -> StatementView:
        wanted = squeeze(member["text"])
        found = [one for one in self.statements[member["file"]] if wanted in squeeze(one.text)]
        # A heading may repeat what the sentence that is meant says; the sentence is the longer one.
        assert found, f"no statement of {member['file']} has: {member['text']}"
        return max(found, key=lambda one: len(one.text))

    def together(self, a: Entry, b: Entry) -> bool:
        return self.claims[self.statement(a).id].id == self.claims[self.statement(b).id].id

    def match(self, a: Entry, b: Entry) -> MatchView | None:
        return self.matches.get(frozenset((self.statement(a).id, self.statement(b).id)))


def squeeze(text: str) -> str:
    return " ".join(text.split())


def truth(story: str) -> Entry:
    return tomllib.loads((HERE / "truth" / f"{story}.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Found]:
    store = open_store(str(tmp_path_factory.mktemp("samples") / "store.db"))
    found = {}
    for name in ("captured-fighters", "harbour-fire"):
        story = load_articles(store, [SAMPLES / name]).story.id
        files = {article.id: Path(article.path).name for article in story_report(store, story).articles}
        statements: dict[str, list[StatementView]] = {file: [] for file in files.values()}
        for statement in list_statements(store, story):
            statements[files[statement.article]].append(statement)
        found[name] = Found(
            statements=statements,
            claims={number: claim for claim in claim_queue(store, story) for number in claim.statements},
            matches={frozenset((match.a, match.b)): match for match in list_matches(store, story)},
        )
    store.close()
    return found


def entries(kind: str) -> list[Any]:
    return [
        pytest.param(story, entry, id=f"{story}-{entry.get('name') or entry.get('why') or entry['text']}")
        for story in ("captured-fighters", "harbour-fire")
        for entry in truth(story).get(kind, [])
    ]


def overlaps(relation: str) -> list[Any]:
    return [param for param in entries("overlap") if param.values[1]["relation"] == relation]


@pytest.mark.parametrize(("story", "entry"), overlaps("agrees"))
def test_what_agrees_is_one_claim_without_a_conflict(
    stories: dict[str, Found], story: str, entry: Entry
) -> None:
    found = stories[story]
    for a, b in combinations(entry["members"], 2):
        assert found.together(a, b), (a, b)
        match = found.match(a, b)
        assert match is None or match.relation is not Relation.CONFLICTS, (a, b, match.differences)


@pytest.mark.parametrize(("story", "entry"), overlaps("conflicts"))
def test_what_differs_is_one_claim_with_the_difference_told(
    stories: dict[str, Found], story: str, entry: Entry
) -> None:
    found = stories[story]
    for a, b in product(entry["members"], entry["against"]):
        match = found.match(a, b)
        assert match is not None, (a, b)
        assert match.relation is Relation.CONFLICTS, (a, b, match)
        assert entry["kind"] in {one.kind for one in match.differences if one.conflict}, (a, b, match)
        assert found.together(a, b), (a, b)


@pytest.mark.parametrize(("story", "entry"), entries("compatible"))
def test_what_can_both_be_true_is_no_conflict(stories: dict[str, Found], story: str, entry: Entry) -> None:
    match = stories[story].match(entry["a"], entry["b"])
    assert match is not None
    assert match.relation is not Relation.CONFLICTS, match.differences
    assert stories[story].together(entry["a"], entry["b"])


@pytest.mark.parametrize(("story", "entry"), entries("apart"))
def test_what_only_looks_alike_stays_apart(stories: dict[str, Found], story: str, entry: Entry) -> None:
    assert stories[story].match(entry["a"], entry["b"]) is None
    assert not stories[story].together(entry["a"], entry["b"])


@pytest.mark.parametrize(("story", "entry"), entries("single"))
def test_what_one_source_has_alone_counts_one_source(
    stories: dict[str, Found], story: str, entry: Entry
) -> None:
    found = stories[story]
    assert found.claims[found.statement(entry).id].sources == 1


@pytest.mark.parametrize("story", ["captured-fighters", "harbour-fire"])
def test_copies_are_told_from_reports_of_their_own(story: str) -> None:
    expected = truth(story)
    files = sorted(path for path in (SAMPLES / story).iterdir())
    articles = {
        path.name: [
            Utterance(
                key=f"{path.name} {number:04}", article=path.name, source=path.name, statement=statement
            )
            for number, statement in enumerate(find_statements(read_document(path)))
        ]
        for path in files
    }
    told = {name: Told(utterances=article, published="~") for name, article in articles.items()}
    groups = {frozenset(origin.articles) for origin in group_origins(told)}
    copied: dict[str, set[str]] = {name: {name} for name in expected["independent"]}
    for entry in expected.get("copies", []):
        copied[entry["original"]] |= set(entry["copies"])
    assert groups == set(map(frozenset, copied.values()))
