"""Conflicts between claims: told on both, in the matrix and in reports, unless a person says otherwise."""

import json

import pytest
from sqlmodel import update

from factcheck.db.tables import Match
from factcheck.desk.claim_views import view_claim
from factcheck.desk.codec import differences_to_json
from factcheck.desk.load import load_articles
from factcheck.desk.matrix import story_matrix
from factcheck.desk.packed import pack
from factcheck.desk.queue import claim_queue
from factcheck.desk.report import story_report
from factcheck.desk.stances import Stance
from factcheck.desk.store import Store
from factcheck.desk.tie import confirm_match, reject_match
from factcheck.desk.undo import undo
from factcheck.desk.views import ClaimLine
from factcheck.matching.match import Difference, DifferenceKind, Relation
from factcheck.reports.formats import FORMATS

DIFFERS = Difference(
    kind=DifferenceKind.NUMBER, a=(0, 3), b=(0, 3), a_does="says 12", b_does="says 40", conflict=True
)


@pytest.fixture
def ferry(store: Store, write) -> tuple[ClaimLine, ClaimLine]:
    """Two claims of two sources; the machine found a conflict between them."""
    paths = [
        write("a.md", "The ferry carried 12 cars.\n", source="Aldergate Mail"),
        write("b.md", "Bread is *dearer* in the town.\n", source="Belfry"),
    ]
    story = load_articles(store, paths, story="ferry").story
    one, other = sorted(claim_queue(store, story.id), key=lambda line: line.statements)
    with store.write() as session:
        session.add(
            Match(
                story_id=story.id, a_id=one.statements[0], b_id=other.statements[0], score=71.0,
                relation=Relation.CONFLICTS, differences=pack(differences_to_json([DIFFERS])),
            )
        )  # fmt: skip
    return one, other


def test_both_claims_tell_that_the_other_conflicts_and_how(
    store: Store, ferry: tuple[ClaimLine, ClaimLine]
) -> None:
    one, other = ferry
    [rival] = view_claim(store, one.id).rivals
    assert (rival.claim, rival.text) == (other.id, other.text)
    assert rival.tell() == "Aldergate Mail says 12, Belfry says 40"
    [back] = view_claim(store, other.id).rivals
    assert (back.claim, back.tell()) == (one.id, "Belfry says 40, Aldergate Mail says 12")
    reasons = view_claim(store, one.id).reasons
    assert "conflicts with another claim: Aldergate Mail says 12, Belfry says 40" in reasons


def test_claims_that_a_person_has_parted_are_no_rivals_until_that_is_undone(
    store: Store, ferry: tuple[ClaimLine, ClaimLine]
) -> None:
    one, other = ferry
    reject_match(store, one.statements[0], other.statements[0], reviewer="Ada")
    assert view_claim(store, one.id).rivals == view_claim(store, other.id).rivals == ()
    undo(store, 1, reviewer="Ada")
    assert view_claim(store, other.id).rivals


def test_a_conflict_within_one_claim_is_none_with_another(
    store: Store, ferry: tuple[ClaimLine, ClaimLine]
) -> None:
    one, other = ferry
    joined = confirm_match(store, one.statements[0], other.statements[0], reviewer="Ada").claim
    claim = view_claim(store, joined.id)
    assert (len(claim.conflicts), claim.rivals) == (1, ())


def test_the_matrix_tells_who_speaks_of_a_claim_in_another_one(
    store: Store, ferry: tuple[ClaimLine, ClaimLine]
) -> None:
    one, other = ferry
    rows = {row.line.id: row for row in story_matrix(store, 1).rows}
    assert [cell.stance for cell in rows[one.id].cells] == [Stance.ALONE, Stance.OPPOSED]
    cell = rows[one.id].cells[1]
    assert [saying.text for saying in cell.sayings] == [other.text]
    assert cell.figures == "Bre"
    reject_match(store, one.statements[0], other.statements[0], reviewer="Ada")
    rows = {row.line.id: row for row in story_matrix(store, 1).rows}
    assert [cell.stance for cell in rows[one.id].cells] == [Stance.ALONE, Stance.ELSEWHERE]


def test_every_report_tells_a_conflict_with_another_claim_once_and_escaped(
    store: Store, ferry: tuple[ClaimLine, ClaimLine]
) -> None:
    report = story_report(store, 1)
    told = {form.name: form.write(report) for form in FORMATS}
    assert told["Markdown"].count("conflicts with no. 2: Aldergate Mail says 12, Belfry says 40") == 1
    assert "conflicts with no. 2: Aldergate Mail says 12" in told["HTML"]
    assert f"conflicts with claim {ferry[1].id}: Aldergate Mail says 12" in told["CSV"]
    of_claim = {one["id"]: one["conflicts_with"] for one in json.loads(told["JSON"])["claims"]}
    assert [one["claim"] for one in of_claim[ferry[0].id]] == [ferry[1].id]


def test_statements_that_are_hardly_alike_are_told_as_no_conflict_between_claims(
    store: Store, ferry: tuple[ClaimLine, ClaimLine]
) -> None:
    with store.write() as session:
        session.execute(update(Match).values(score=69.0))
    assert not view_claim(store, ferry[0].id).rivals
