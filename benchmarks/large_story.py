"""A story of many claims, written row by row: to measure the desk needs no hour of matching."""

import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from sqlmodel import SQLModel, insert

from factcheck.db.tables import Article, Claim, Event, Match, Revision, Seat, Source, Statement, Story
from factcheck.desk.store import open_store
from factcheck.settings import ORIGINS_NEEDED

_SOURCES = 20
_AT_ONCE = 80
"""Statements of an article."""
_AT = "2026-01-01T00:00:00.000000Z"
_DECIDED = 4
"""One claim in so many has a verdict of the reviewer's."""
_NO_FACTS = {"quotes": "", "facts": "", "language": "en", "speaker": None, "kind": "body"}

Rows = list[dict[str, Any]]


def write_large_story(path: Path, claims: int, reviewer: str) -> str:
    """Write a story of so many claims, of 1 to 3 statements each, into a new store and return its name.

    Every other one states a figure that differs; the reviewer has decided on a part of them.
    """
    store = open_store(str(path))
    tables: dict[type[SQLModel], Rows] = {
        table: [] for table in (Source, Article, Revision, Claim, Statement, Match, Event)
    }
    _write_claims(tables, claims, reviewer)
    _write_articles(tables)
    with store.write() as session:
        story = Story(
            id=1, name="large", opened=_AT, changed=_AT, edition=1, grouped=1, origins_needed=ORIGINS_NEEDED,
            articles=len(tables[Article]), sources=_SOURCES, claims=claims, decided=len(tables[Event]),
            conflicts=sum(row["conflicts"] > 0 for row in tables[Claim]),
        )  # fmt: skip
        session.add(story)
        session.flush()
        session.add(Seat(reviewer=reviewer, story_id=1, claim_id=claims // 2, taken=_AT))
        for table, rows in tables.items():
            session.execute(insert(table), rows)
    store.close()
    return "large"


def _write_claims(tables: dict[type[SQLModel], Rows], claims: int, reviewer: str) -> None:
    numbers = _count()
    for claim in range(1, claims + 1):
        told = 1 + claim % 3
        conflicts = 1 if told > 1 and claim % 2 else 0
        verdict = "disputed" if claim % _DECIDED == 0 else None
        of_claim = [next(numbers) for _ in range(told)]
        tables[Claim].append(
            {
                "id": claim, "story_id": 1, "rank": claim - 1, "sources": told, "conflicts": conflicts,
                "suggested": "disputed" if conflicts else "unverified", "reasons": "", "verdict": verdict,
                "decided_on": json.dumps(of_claim) if verdict else "",
            }
        )  # fmt: skip
        for place, number in enumerate(of_claim):
            tables[Statement].append(
                {
                    **_NO_FACTS, "id": number, "article_id": (number - 1) // _AT_ONCE + 1, "revision": 1,
                    "text": f"Crew {claim} carried {claim + place} crates of lamps across the yard at noon.",
                    "check_worthiness": 0.5, "claim_id": claim, "place": place, "start": 0, "end": 0,
                }
            )  # fmt: skip
        tables[Match] += [
            {"story_id": 1, "a_id": a, "b_id": b, "score": 88.0, "differences": "",
             "relation": "conflicts" if conflicts and (a, b) == tuple(of_claim[:2]) else "agrees"}
            for a, b in combinations(of_claim, 2)
        ]  # fmt: skip
        if verdict:
            step = len(tables[Event]) + 1
            tables[Event].append(
                {
                    "id": step, "step": step, "story_id": 1, "claim_id": claim, "action": "mark", "at": _AT,
                    "before": json.dumps({"verdict": None, "decided_on": ""}), "reviewer": reviewer,
                    "after": json.dumps({"verdict": verdict, "decided_on": json.dumps(of_claim)}),
                }
            )  # fmt: skip


def _write_articles(tables: dict[type[SQLModel], Rows]) -> None:
    """Put the statements into texts, one a line."""
    tables[Source] += [
        {"id": one, "key": f"name:{one}", "name": f"Outlet {one}"} for one in range(1, 1 + _SOURCES)
    ]
    texts: dict[int, list[str]] = {}
    for row in tables[Statement]:
        lines = texts.setdefault(row["article_id"], [])
        row["start"] = sum(map(len, lines)) + len(lines)
        row["end"] = row["start"] + len(row["text"])
        lines.append(row["text"])
    for number, lines in texts.items():
        tables[Article].append(
            {
                "id": number, "story_id": 1, "source_id": number % _SOURCES + 1, "key": str(number),
                "title": f"Report {number}", "language": "en", "path": f"{number}.txt", "revision": 1,
                "published": "2026-01-01",
            }
        )  # fmt: skip
        tables[Revision].append(
            {
                "article_id": number,
                "number": 1,
                "digest": str(number),
                "text": "\n".join(lines),
                "loaded": _AT,
            }
        )


def _count() -> Iterator[int]:
    number = 0
    while True:
        yield (number := number + 1)
