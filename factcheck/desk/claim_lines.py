"""Claims as lists show them, a line each: what is read of the store for every claim of a story."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from factcheck.db.reader import Reader, Row
from factcheck.desk.errors import NotFoundError
from factcheck.desk.packed import unpack_list
from factcheck.desk.rows import WITHDRAWN
from factcheck.desk.views import ClaimLine, Verdict

T = TypeVar("T")

OF_STORY = "claim.story_id = :id"
"""What `claim_lines` is asked for the claims of a story."""
OF_CLAIM = "claim.id = :id"
"""What it is asked for one claim."""

_LINES = """
SELECT claim.id, claim.verdict, claim.suggested, claim.sources, claim.conflicts, claim.note, claim.title,
       claim.flagged, claim.skipped, claim.evidence, claim.decided_on
FROM claim WHERE $chosen ORDER BY claim.rank, claim.id"""

_STATEMENTS = """
SELECT statement.claim_id, statement.place, statement.id, statement.text, statement.check_worthiness
FROM claim JOIN statement ON statement.claim_id = claim.id
WHERE $chosen"""

_VERDICTS: dict[str | None, Verdict | None] = {None: None, **{one.value: one for one in Verdict}}


def claim_line(reader: Reader, claim_id: int) -> ClaimLine:
    """Return one claim as the queue lists it. Raises ``NotFoundError`` when there is no such claim."""
    return only_claim(claim_lines(reader, OF_CLAIM, claim_id), claim_id)


def only_claim(found: Sequence[T], claim_id: int) -> T:
    """Return what was found of one claim. Raises ``NotFoundError`` when nothing was."""
    if not found:
        raise NotFoundError(f"claim {claim_id}: there is no such claim; `factcheck claims` lists them")
    return found[0]


def claim_lines(reader: Reader, chosen: str, number: int) -> tuple[ClaimLine, ...]:
    """Return claims as the queue lists them; ``chosen`` is plain SQL that tells which, by ``:id``."""
    # The two are read apart, and nothing is read out of JSON that is empty: half the time for 10,000 claims.
    statements: dict[int, list[Row]] = defaultdict(list)
    for row in reader.rows(_STATEMENTS.replace("$chosen", chosen), id=number):
        statements[row[0]].append(row)
    lines = []
    for row in reader.rows(_LINES.replace("$chosen", chosen), id=number):
        claim_id, verdict, suggested, sources, conflicts, note, title, flagged, skipped, evidence, seen = row
        if not (of_claim := statements.get(claim_id)):
            continue
        of_claim.sort()  # by place, then by id
        _, _, _, text, worth = of_claim[0]
        lines.append(
            ClaimLine(
                id=claim_id,
                text=title or text,
                verdict=_VERDICTS[verdict],
                suggested=_VERDICTS[suggested] or Verdict.UNVERIFIED,
                statements=tuple([one[2] for one in of_claim]),
                sources=sources,
                conflicts=conflicts,
                check_worthiness=worth,
                has_note=bool(note),
                title=title,
                flagged=bool(flagged),
                skipped=skipped and datetime.fromisoformat(skipped),
                evidence=len(unpack_list(evidence)),
                new_since=_new_since(unpack_list(seen), of_claim) if verdict else (),
            )
        )
    return tuple(lines)


def _new_since(decided_on: list[int], statements: Sequence[Row]) -> tuple[int, ...]:
    """Return the statements that the claim has got, and those withdrawn of what it had."""
    seen = set(decided_on)
    return tuple([row[2] for row in statements if (row[2] in seen) is (row[1] >= WITHDRAWN)])
