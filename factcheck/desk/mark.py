"""Marking: a reviewer's verdict on a claim, and a note. Each is durable when the verb returns."""

from typing import Final, Literal

from factcheck.db.reader import Reader, SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Claim
from factcheck.desk.errors import DeskError
from factcheck.desk.events import append, find_claim, tell
from factcheck.desk.queue import claim_line
from factcheck.desk.stories import view_story
from factcheck.desk.views import Change, Verdict
from factcheck.ingest.clean import clean_text

ANY: Final = "any"
"""Stands for whatever verdict a claim may have."""


def mark_claim(
    store: Store,
    claim_id: int,
    verdict: Verdict | None,
    *,
    reviewer: str,
    note: str | None = None,
    seen: Verdict | Literal["any"] | None = ANY,
) -> Change:
    """Give a claim a verdict, or none to open it again; a note given with it replaces the one it has.

    ``seen`` is the verdict that the reviewer decides in view of. Raises ``NotFoundError`` when there is no
    such claim, ``DeskError`` when it has another verdict by now, or the reviewer has no name.
    """
    with store.write() as session:
        claim = find_claim(session, claim_id)
        if seen not in (ANY, claim.verdict):
            raise DeskError(f"claim {claim_id} was {_now(claim)} by somebody else; look at it again")
        kept = claim.note if note is None else clean_text(note).strip()
        event = append(session, claim, "mark", reviewer, verdict=verdict and verdict.value, note=kept)
        return _change(SessionReader(session), claim, tell(event))


def note_claim(store: Store, claim_id: int, note: str, *, reviewer: str) -> Change:
    """Replace the note on a claim; an empty one takes it away.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when the reviewer has no name.
    """
    with store.write() as session:
        claim = find_claim(session, claim_id)
        event = append(session, claim, "note", reviewer, verdict=claim.verdict, note=clean_text(note).strip())
        return _change(SessionReader(session), claim, tell(event))


def _now(claim: Claim) -> str:
    return f"marked {claim.verdict}" if claim.verdict else "opened again"


def _change(reader: Reader, claim: Claim, told: str) -> Change:
    line = claim_line(reader, claim.id or 0)
    return Change(told=told, claim=line, story=view_story(reader, claim.story_id))
