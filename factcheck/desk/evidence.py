"""Evidence: what a verdict rests on besides the statements, added to a claim and taken away."""

from datetime import datetime

from sqlmodel import Session

from factcheck.db.store import Store
from factcheck.db.tables import Claim
from factcheck.desk import clock
from factcheck.desk.actions import State
from factcheck.desk.codec import evidence_from_json, evidence_to_json
from factcheck.desk.errors import DeskError
from factcheck.desk.mark import decide
from factcheck.desk.packed import pack, unpack_list
from factcheck.desk.views import Change, Evidence, EvidenceKind
from factcheck.ingest.clean import clean_line, clean_text, clean_url


def add_evidence(store: Store, claim_id: int, evidence: Evidence, *, reviewer: str) -> Change:
    """Add a piece of evidence to a claim; a link or a call that names no day is of today, in UTC.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when it names no document, person or
    web address, the claim has it already, or the reviewer has no name.
    """
    added = _clean(evidence)

    def changes(_: Session, claim: Claim) -> State:
        pieces = _pieces(claim)
        if added in pieces:
            raise DeskError(f"claim {claim_id} has this {added.kind} as evidence already")
        return _state([*pieces, added])

    return decide(store, [claim_id], "evidence", reviewer, changes)


def remove_evidence(store: Store, claim_id: int, evidence: Evidence, *, reviewer: str) -> Change:
    """Take a piece of evidence away from a claim; the log keeps it.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when the claim does not have it, or
    the reviewer has no name.
    """

    def changes(_: Session, claim: Claim) -> State:
        pieces = _pieces(claim)
        del pieces[_place(pieces, evidence, claim_id)]
        return _state(pieces)

    return decide(store, [claim_id], "evidence", reviewer, changes)


def replace_evidence(
    store: Store, claim_id: int, evidence: Evidence, by: Evidence, *, reviewer: str
) -> Change:
    """Put a piece of evidence in the place of another; the log keeps both.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` as ``add_evidence`` does, or when the
    claim does not have the one.
    """
    added = _clean(by)

    def changes(_: Session, claim: Claim) -> State:
        pieces = _pieces(claim)
        pieces[_place(pieces, evidence, claim_id)] = added
        return _state(pieces)

    return decide(store, [claim_id], "evidence", reviewer, changes)


def _pieces(claim: Claim) -> list[Evidence]:
    return list(evidence_from_json(unpack_list(claim.evidence)))


def _place(pieces: list[Evidence], evidence: Evidence, claim_id: int) -> int:
    if evidence not in pieces:
        raise DeskError(f"claim {claim_id} has no such evidence by now; look at it again")
    return pieces.index(evidence)


def _state(pieces: list[Evidence]) -> State:
    return {"evidence": pack(evidence_to_json(pieces))}


def _clean(evidence: Evidence) -> Evidence:
    """Return the piece as it is kept. Raises ``DeskError`` when it names nothing that can be gone back to."""
    on = evidence.on
    if evidence.kind is EvidenceKind.LINK:
        what = _address(evidence.what)
    elif not (what := clean_line(evidence.what)):
        raise DeskError(f"a {evidence.kind} needs a name: which document it is, or who was called")
    if on is None and evidence.kind is not EvidenceKind.DOCUMENT:
        on = datetime.fromisoformat(clock.now()).date()
    return evidence._replace(
        what=what,
        says=clean_text(evidence.says).strip(),
        on=on,
        archived=_address(evidence.archived) if evidence.archived else None,
    )


def _address(text: str) -> str:
    address = clean_url(text)
    if address is None:
        raise DeskError(f"{clean_line(text)}: is not an address that begins with http:// or https://")
    return address
