"""The report as a table for a spreadsheet: one line for each statement of each claim."""

import csv
import io
from collections.abc import Iterator

from factcheck.desk.dating import tell_date
from factcheck.desk.outlets import tell_origins
from factcheck.desk.views import ClaimView, Evidence, StoryReport

_COLUMNS = (
    "claim", "text", "verdict", "reviewer", "decided", "dissent", "note", "evidence", "flagged", "suggested",
    "origins", "differences", "source", "published", "speaker", "statement", "url", "withdrawn",
)  # fmt: skip

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


def write_csv(report: StoryReport) -> str:
    """Write the statements of all claims as comma-separated values (RFC 4180), in the order of review.

    What a spreadsheet would take for a formula is kept from it by an apostrophe (OWASP, CSV injection).
    """
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(_COLUMNS)
    for claim in report.claims:
        writer.writerows(tuple(map(_cell, row)) for row in _rows(claim))
    return text.getvalue()


def _rows(claim: ClaimView) -> Iterator[tuple[object, ...]]:
    line, decided = claim.line, claim.decided
    sources = {passage.statement.id: passage.statement.source for passage in claim.passages}
    of_claim = (
        line.id,
        line.text,
        line.verdict or "open",
        decided.reviewer if decided else "",
        decided.at.isoformat() if decided else "",
        "; ".join(f"{one.verdict} by {one.reviewer} on {tell_date(one.at)}" for one in claim.dissent),
        claim.note,
        "; ".join(map(_tell, claim.evidence)),
        "yes" if line.flagged else "",
        line.suggested,
        tell_origins(passage.article for passage in claim.passages),
        "; ".join(
            [
                difference.tell(sources[match.a], sources[match.b])
                for match in claim.conflicts
                for difference in match.differences
                if difference.conflict
            ]
            + [f"conflicts with claim {one.claim}: {one.tell()}" for one in claim.rivals]
        ),
    )
    for passage in claim.passages:
        article, statement = passage.article, passage.statement
        yield (
            *of_claim,
            article.source,
            article.published.isoformat() if article.published else "",
            statement.speaker or "",
            statement.text,
            article.url or "",
            "yes" if passage.withdrawn else "",
        )


def _tell(evidence: Evidence) -> str:
    parts = (
        evidence.what,
        evidence.says,
        tell_date(evidence.on) if evidence.on else "",
        evidence.archived or "",
    )
    return f"{evidence.kind}: {', '.join(filter(None, parts))}"


def _cell(value: object) -> str:
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
