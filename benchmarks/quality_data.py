"""The labelled sets that matching is measured on, read from a folder that is never part of the project."""

import json
import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Row = dict[str, Any]
REVISIONS = "revisions conflict/refine"
"""The name of the pairs of a text before and after an edit."""


@dataclass(frozen=True)
class Pairs:
    """Pairs of texts, each labelled true or false, scored with the word counts of all texts of the set."""

    name: str
    rows: list[tuple[str, str, bool]]

    def texts(self) -> list[str]:
        """Give each text once."""
        return sorted({text for a, b, _ in self.rows for text in (a, b)})


@dataclass(frozen=True)
class Ranking:
    """Queries, each to be answered from a pool, best first; pools are numbers of texts."""

    name: str
    texts: list[str]
    queries: list[tuple[int, list[int], set[int]]]
    """The query, its pool, and which of the pool are right."""


class Folder:
    """A folder of labelled sets; a set that is not there is told and left out."""

    def __init__(self, path: Path, *, short: bool) -> None:
        self.path = path
        self.short = short

    def rows(self, *names: str) -> list[Row]:
        """Read the rows of some files; with ``short`` a fixed sample of them."""
        rows: list[Row] = []
        for name in names:
            file = self.path / name
            if not file.is_file():
                print(f"no data: {file} is missing, so what needs it is left out")
                return []
            rows += [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        if self.short and len(rows) > 400:
            rows = random.Random(1).sample(rows, 400)
        return rows

    def matched(self) -> list[Pairs]:
        """Give the five sets that tell whether two texts say the same."""
        sets = [
            Pairs("sts_news", [(r["a"], r["b"], r["score"] >= 3) for r in self.rows("sts_news/sts.jsonl")]),
            Pairs("ecbplus", [(r["a"], r["b"], r["label"] == 1) for r in self.rows("ecbplus/pairs.jsonl")]),
            Pairs(
                "claimdiff", [(r["a"], r["b"], r["label"] == 1) for r in self.rows("claimdiff/train.jsonl")]
            ),
            Pairs("emergent", _with_the_likest_other_claim(self.rows("emergent/pairs.jsonl"))),
            Pairs(
                "mrpc",
                [(r["a"], r["b"], r["label"] == 1) for r in self.rows("mrpc/train.jsonl", "mrpc/val.jsonl")],
            ),
        ]
        return [each for each in sets if each.rows]

    def opposed(self) -> list[Pairs]:
        """Give the sets that tell whether two texts on one thing are at odds (true) or not."""
        wanted = [
            ("vitaminc refutes/supports", "vitaminc/claim_evidence.jsonl", "REFUTES", "SUPPORTS"),
            (REVISIONS, "vitaminc/revision_pairs.jsonl", "conflict", "refine"),
            ("emergent against/for", "emergent/pairs.jsonl", "against", "for"),
            ("fever refutes/supports", "fever_symmetric/dev.jsonl", "REFUTES", "SUPPORTS"),
        ]
        sets = [
            Pairs(
                name,
                [(r["a"], r["b"], r["label"] == yes) for r in self.rows(file) if r["label"] in (yes, no)],
            )
            for name, file, yes, no in wanted
        ]
        return [each for each in sets if each.rows]

    def perturbed(self) -> list[Row]:
        """Give the paraphrases with one changed fact."""
        return self.rows("perturb/pairs.jsonl")

    def rankings(self) -> list[Ranking]:
        """Give the sets of queries with the pools that they are answered from."""
        return [ranking for ranking in (self._events(), self._checked_claims()) if ranking is not None]

    def _events(self) -> Ranking | None:
        """ECB+: rank the sentences of other articles of the topic; right are those on the same event."""
        rows = self.rows("ecbplus/sentences.jsonl")
        topics: defaultdict[int, list[int]] = defaultdict(list)
        for number, row in enumerate(rows):
            topics[row["topic"]].append(number)
        queries = []
        for number, row in enumerate(rows):
            pool = [other for other in topics[row["topic"]] if rows[other]["doc"] != row["doc"]]
            right = {other for other in pool if _same_event(row["chains"], rows[other]["chains"])}
            if right:
                queries.append((number, pool, right))
        return Ranking("ecbplus ranking", [row["text"] for row in rows], queries) if queries else None

    def _checked_claims(self) -> Ranking | None:
        """CLEF 2020 task 2: find the claim, already checked, that a tweet makes."""
        file = self.path / "clef20_t2" / "docs.jsonl"
        tweets = self.rows("clef20_t2/dev.jsonl")
        if not file.is_file() or not tweets:
            return None
        if self.short:
            tweets = tweets[:20]
        claims = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        number = {claim["id"]: at for at, claim in enumerate(claims)}
        texts = [f"{claim['title']} {claim['text']}" for claim in claims]
        pool = list(range(len(texts)))
        queries = [
            (len(texts) + at, pool, {number[rel] for rel in tweet["rel"]}) for at, tweet in enumerate(tweets)
        ]
        return Ranking("clef20_t2", texts + [tweet["text"] for tweet in tweets], queries)


def _same_event(chains: Iterable[str], others: Iterable[str]) -> bool:
    shared = set(chains) & set(others)
    return len(shared) > 1 and any(chain.startswith("A:") for chain in shared)


def _with_the_likest_other_claim(rows: list[Row]) -> list[tuple[str, str, bool]]:
    """Set beside each headline its claim, and the other claim that shares most rare words with it."""
    claims = {row["claim"]: row["a"] for row in rows}
    words = {claim: set(re.findall(r"\w+", text.lower())) for claim, text in claims.items()}
    counts = Counter(word for each in words.values() for word in each)
    pairs = []
    for row in rows:
        headline = set(re.findall(r"\w+", row["b"].lower()))

        def overlap(claim: str, headline: set[str] = headline) -> float:
            shared = sum(math.log(len(claims) / counts[word]) for word in headline & words[claim])
            return shared / math.sqrt(len(words[claim]))

        other = max(sorted(claims.keys() - {row["claim"]}), key=overlap)
        pairs += [(row["a"], row["b"], True), (claims[other], row["b"], False)]
    return pairs
