"""The hand-written truth names sentences that the sample articles really hold."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html  # type: ignore[import-untyped]

from factcheck.matching.match import DifferenceKind

TRUTH = Path(__file__).parent / "truth"
SAMPLES = Path(__file__).parents[1] / "sample_articles"
STORIES = sorted(path.stem for path in TRUTH.glob("*.toml"))


def truth_of(story: str) -> dict[str, Any]:
    return tomllib.loads((TRUTH / f"{story}.toml").read_text(encoding="utf-8"))


def text_of(path: Path) -> str:
    if path.suffix != ".html":
        return path.read_text(encoding="utf-8")
    page = html.fromstring(path.read_bytes())
    etree.strip_elements(page, "head", "script", "style", with_tail=False)
    return " ".join(page.text_content().split())


def named_statements(truth: dict[str, Any]) -> Iterator[dict[str, str]]:
    for overlap in truth["overlap"]:
        yield from overlap["members"]
        yield from overlap.get("against", [])
    for pair in truth["compatible"] + truth["apart"]:
        yield pair["a"]
        yield pair["b"]
    yield from truth["single"]


def test_every_sample_story_has_its_truth() -> None:
    assert sorted(path.name for path in SAMPLES.iterdir() if path.is_dir()) == STORIES


@pytest.mark.parametrize("story", STORIES)
def test_every_fragment_names_one_place_in_its_article(story: str) -> None:
    texts = {path.name: text_of(path) for path in (SAMPLES / story).iterdir()}

    for named in named_statements(truth_of(story)):
        assert texts[named["file"]].count(named["text"]) == 1, named


@pytest.mark.parametrize("story", STORIES)
def test_differing_words_stand_once_in_their_fragment(story: str) -> None:
    for named in named_statements(truth_of(story)):
        if "words" in named:
            assert named["text"].count(named["words"]) == 1, named


@pytest.mark.parametrize("story", STORIES)
def test_every_overlap_tells_what_the_reader_of_the_truth_needs(story: str) -> None:
    for overlap in truth_of(story)["overlap"]:
        if overlap["relation"] == "conflicts":
            assert overlap["members"], overlap["name"]
            assert overlap["against"], overlap["name"]
            assert DifferenceKind(overlap["kind"])
        else:
            assert overlap["relation"] == "agrees"
            assert len(overlap["members"]) > 1, overlap["name"]
            assert overlap.keys() == {"name", "relation", "members"}


@pytest.mark.parametrize("story", STORIES)
def test_every_article_is_either_independent_or_a_copy(story: str) -> None:
    truth = truth_of(story)
    copies = [name for copy in truth.get("copies", []) for name in copy["copies"]]

    assert sorted(truth["independent"] + copies) == sorted(path.name for path in (SAMPLES / story).iterdir())
    assert {copy["original"] for copy in truth.get("copies", [])} <= set(truth["independent"])
