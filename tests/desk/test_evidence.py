"""Evidence: what is kept of a document, a link and a call."""

from datetime import date, datetime

import pytest

from factcheck.desk.claim_views import view_claim
from factcheck.desk.errors import DeskError
from factcheck.desk.evidence import add_evidence, remove_evidence, replace_evidence
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store
from factcheck.desk.undo import redo, undo
from factcheck.desk.views import Evidence, EvidenceKind

CALL = Evidence(
    kind=EvidenceKind.CALL,
    what="Greta Holm, mayor",
    says="Fifteen, she has the list.\nShe will send it.",
    on=datetime.fromisoformat("2026-03-03T14:05+01:00"),
)
LINK = Evidence(
    kind=EvidenceKind.LINK,
    what="https://ilm.example/bridge",
    archived="https://archive.example/1/bridge",
    on=date(2026, 3, 4),
)


def test_evidence_stands_beside_the_claim_as_it_was_given(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    assert add_evidence(store, claim, CALL, reviewer="Ada").told == "evidence added"
    change = add_evidence(store, claim, LINK, reviewer="Bo")
    assert change.claim.evidence == 2
    assert view_claim(store, claim).evidence == (CALL, LINK)


def test_evidence_is_taken_away_and_brought_back_by_undo(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    add_evidence(store, claim, CALL, reviewer="Ada")
    add_evidence(store, claim, LINK, reviewer="Ada")
    assert remove_evidence(store, claim, CALL, reviewer="Ada").told == "evidence removed"
    assert view_claim(store, claim).evidence == (LINK,)
    undo(store, bridge, reviewer="Ada")
    assert view_claim(store, claim).evidence == (CALL, LINK)
    redo(store, bridge, reviewer="Ada")
    assert view_claim(store, claim).evidence == (LINK,)


def test_evidence_is_changed_in_its_place_and_back_by_undo(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    for one in (CALL, LINK):
        add_evidence(store, claim, one, reviewer="Ada")
    page = LINK._replace(what="https://ilm.example/other")
    assert replace_evidence(store, claim, CALL, page, reviewer="Ada").told == "evidence changed"
    assert view_claim(store, claim).evidence == (page, LINK)
    with pytest.raises(DeskError, match="by now"):
        replace_evidence(store, claim, CALL, page, reviewer="Ada")
    undo(store, bridge, reviewer="Ada")
    assert view_claim(store, claim).evidence == (CALL, LINK)


def test_a_link_without_a_day_was_looked_at_today_and_a_document_has_none(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    link = Evidence(kind=EvidenceKind.LINK, what="https://ilm.example")
    document = Evidence(kind=EvidenceKind.DOCUMENT, what="Inspection 2024, page 3")
    add_evidence(store, claim, link, reviewer="Ada")
    add_evidence(store, claim, document, reviewer="Ada")
    assert [one.on for one in view_claim(store, claim).evidence] == [date(2026, 3, 2), None]


def test_what_evidence_says_is_cleaned_at_the_door(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    hostile = Evidence(kind=EvidenceKind.CALL, what="Greta\x1b[31m\nHolm", says="yes\u202e", on=CALL.on)
    add_evidence(store, claim, hostile, reviewer="Ada")
    [kept] = view_claim(store, claim).evidence
    assert (kept.what, kept.says) == ("Greta Holm", "yes")


@pytest.mark.parametrize(
    ("kind", "what", "archived", "complaint"),
    [
        ("link", "javascript:alert(1)", None, "https://"),
        ("link", "https://ilm.example", "archive", "archive: is not an address"),
        ("document", " ", None, "a document needs a name"),
        ("call", "\x07", None, "a call needs a name"),
    ],
)
def test_evidence_that_nobody_could_go_back_to_is_refused(
    store: Store, bridge: int, kind: str, what: str, archived: str | None, complaint: str
) -> None:
    claim = claim_queue(store, bridge)[0].id
    evidence = Evidence(kind=EvidenceKind(kind), what=what, archived=archived)
    with pytest.raises(DeskError, match=complaint):
        add_evidence(store, claim, evidence, reviewer="Ada")
    assert not view_claim(store, claim).evidence


def test_the_same_evidence_twice_and_evidence_that_is_gone_are_told(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    add_evidence(store, claim, CALL, reviewer="Ada")
    with pytest.raises(DeskError, match="already"):
        add_evidence(store, claim, CALL, reviewer="Bo")
    with pytest.raises(DeskError, match="look at it again"):
        remove_evidence(store, claim, LINK, reviewer="Bo")
