"""A small story in a store of its own, written row by row, so that no change to matching changes a screen."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

from factcheck.db.tables import Article, Claim, Match, Revision, Source, Statement, Story
from factcheck.desk.codec import differences_to_json
from factcheck.desk.store import open_store
from factcheck.matching.match import Difference, DifferenceKind, Relation
from factcheck.settings import ORIGINS_NEEDED

BEGAN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass
class Told:
    """A statement as one article has it; ``marked`` are the words that differ from the one shown first."""

    article: str
    text: str
    speaker: str | None = None
    relation: Relation = Relation.AGREES
    differs: tuple[str, str, str, str] | None = None
    """Words of the one shown first, own words, what the first does, what this one does."""
    conflict: bool = True


@dataclass
class Report:
    """An article: who published it, and its paragraphs."""

    source: str
    title: str
    published: str | None
    paragraphs: list[str] = field(default_factory=list)


REPORTS = {
    "courier": Report(
        "Arlen Courier",
        "Ferry Linnea strikes the quay at Saltholm",
        "2026-03-02",
        [
            "Passengers were waiting at the rail when the ferry came in.",
            "Fourteen passengers were hurt when the ferry Linnea struck the quay at Saltholm "
            "on Monday morning. The ship was carrying 212 people. Two were taken to hospital by helicopter.",
            "“We had no steering for the last three hundred metres,” said the captain, Oda Brekke.",
            "The operator said that the steering had been inspected in January.",
            "The harbour will stay closed until Thursday.",
        ],
    ),
    "radio": Report(
        "Coastline Radio",
        "At least 20 injured in ferry accident",
        "2026-03-02",
        [
            "The coastguard was called at 7.40.",
            "At least 20 people were injured as the Linnea hit the quay, the coastguard said. "
            "There were 212 people on board.",
            "The captain told reporters that the ship had no steering for the last three hundred metres.",
            "The harbour reopens on Wednesday, the harbour master said.",
        ],
    ),
    "ledger": Report(
        "The Harbour Ledger",
        "Linnea: inspectors saw no fault in January",
        "2026-03-03",
        [
            "About fourteen passengers were hurt when the ferry Linnea ran into the quay at Saltholm.",
            "Inspectors found no fault in the steering in January, the operator said.",
            "Nobody had warned the crew, a union said.",
        ],
    ),
    "nordmar": Report(
        "Nordmar Press",
        "",
        None,
        ["Several passengers were hurt in Saltholm on Monday. A new ferry costs 40 million crowns."],
    ),
}

FIGURES = "Fourteen passengers were hurt when the ferry Linnea struck the quay at Saltholm on Monday morning."

CLAIMS: list[list[Told]] = [
    [
        Told("courier", FIGURES),
        Told(
            "radio",
            "At least 20 people were injured as the Linnea hit the quay, the coastguard said.",
            speaker="the coastguard",
            relation=Relation.CONFLICTS,
            differs=("Fourteen", "At least 20", "says fourteen", "says at least 20"),
        ),
        Told(
            "ledger",
            "About fourteen passengers were hurt when the ferry Linnea ran into the quay at Saltholm.",
            differs=("Fourteen", "About fourteen", "says fourteen", "says about fourteen"),
            conflict=False,
        ),
        Told("nordmar", "Several passengers were hurt in Saltholm on Monday.", relation=Relation.RELATED),
    ],
    [
        Told("courier", "The ship was carrying 212 people."),
        Told("radio", "There were 212 people on board."),
    ],
    [
        Told("courier", "The harbour will stay closed until Thursday."),
        Told(
            "radio",
            "The harbour reopens on Wednesday, the harbour master said.",
            speaker="the harbour master",
            relation=Relation.CONFLICTS,
            differs=("until Thursday", "on Wednesday", "says Thursday", "says Wednesday"),
        ),
    ],
    [
        Told(
            "courier",
            "“We had no steering for the last three hundred metres,” said the captain, Oda Brekke.",
            speaker="Oda Brekke",
        ),
        Told(
            "radio",
            "The captain told reporters that the ship had no steering for the last three hundred metres.",
            speaker="the captain",
        ),
    ],
    [
        Told(
            "courier",
            "The operator said that the steering had been inspected in January.",
            speaker="the operator",
        ),
        Told(
            "ledger",
            "Inspectors found no fault in the steering in January, the operator said.",
            speaker="the operator",
            relation=Relation.RELATED,
        ),
    ],
    [Told("courier", "Two were taken to hospital by helicopter.")],
    [Told("nordmar", "A new ferry costs 40 million crowns.")],
    [Told("ledger", "Nobody had warned the crew, a union said.", speaker="a union")],
]


def fill_store(
    path: Path,
    claims: Sequence[Sequence[Told]] = CLAIMS,
    reports: dict[str, Report] = REPORTS,
    story: str = "linnea",
) -> None:
    """Write a story into the store at a path."""
    store = open_store(str(path))
    with store.write() as session:
        session.add(
            Story(
                id=1,
                name=story,
                opened=BEGAN.isoformat(),
                changed=BEGAN.isoformat(),
                edition=1,
                grouped=1,
                origins_needed=ORIGINS_NEEDED,
                articles=len(reports),
                sources=len(reports),
                claims=len(claims),
                conflicts=sum(any(one.relation is Relation.CONFLICTS for one in told) for told in claims),
            )
        )
        numbers = {}
        for number, (key, report) in enumerate(reports.items(), 1):
            numbers[key] = number
            session.add(Source(id=number, key=f"name:{key}", name=report.source))
            session.flush()
            session.add(
                Article(
                    id=number, story_id=1, source_id=number, key=key, title=report.title, author=None,
                    published=report.published, url=None, language="en", path=f"{key}.md", revision=1,
                )
            )  # fmt: skip
            session.flush()
            text = "\n\n".join([*filter(None, [report.title]), *report.paragraphs])
            session.add(
                Revision(
                    article_id=number,
                    number=1,
                    digest=key,
                    text=text,
                    published=report.published,
                    loaded=BEGAN.isoformat(),
                )
            )
        session.flush()
        for rank, told in enumerate(claims):
            _fill_claim(session, rank, told, numbers, reports)
    store.close()


def _fill_claim(session, rank, told, numbers, reports) -> None:
    conflicts = sum(one.relation is Relation.CONFLICTS for one in told)
    suggested = "disputed" if conflicts else "corroborated" if len(told) > 1 else "unverified"
    claim = Claim(
        story_id=1, rank=rank, sources=len({one.article for one in told}), conflicts=conflicts,
        suggested=suggested, reasons=json.dumps(["2 sources state different facts"] if conflicts else []),
    )  # fmt: skip
    session.add(claim)
    session.flush()
    rows = []
    for place, one in enumerate(told):
        report = reports[one.article]
        text = "\n\n".join([*filter(None, [report.title]), *report.paragraphs])
        start = text.index(one.text)
        rows.append(
            Statement(
                article_id=numbers[one.article], revision=1, start=start, end=start + len(one.text),
                text=one.text, kind="body", language="en", speaker=one.speaker, quotes="", facts="",
                check_worthiness=0.5, claim_id=claim.id, place=place,
            )
        )  # fmt: skip
    session.add_all(rows)
    session.flush()
    for (a, _), (b, other) in combinations(zip(rows, told, strict=True), 2):
        if a is rows[0]:
            differences = list(_difference(told[0].text, other))
            session.add(
                Match(
                    story_id=1, a_id=a.id, b_id=b.id, score=88.0, relation=other.relation.value,
                    differences=json.dumps(differences_to_json(differences)),
                )
            )  # fmt: skip


def _difference(first: str, other: Told):
    if other.differs:
        a, b, a_does, b_does = other.differs
        yield Difference(
            kind=DifferenceKind.NUMBER,
            a=(first.index(a), first.index(a) + len(a)),
            b=(other.text.index(b), other.text.index(b) + len(b)),
            a_does=a_does,
            b_does=b_does,
            conflict=other.conflict,
        )
