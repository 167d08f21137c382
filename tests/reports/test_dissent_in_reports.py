"""Reviewers who differ: every report says who decided something else on a claim, and when."""

import json
from pathlib import Path

import pytest

from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.report import story_report
from factcheck.desk.store import Store, open_store
from factcheck.desk.undo import undo
from factcheck.desk.views import Verdict
from factcheck.reports.formats import FORMATS


@pytest.fixture
def store(tmp_path: Path):
    opened = open_store(str(tmp_path / "store.db"))
    path = tmp_path / "bridge.txt"
    path.write_text("The bridge over the Ilm collapsed and 12 workers were injured.\n")
    load_articles(opened, [path], story="bridge", source="Morning Call")
    yield opened
    opened.close()


def reports(store: Store) -> dict[str, str]:
    report = story_report(store, 1)
    return {form.name: form.write(report) for form in FORMATS}


def test_a_report_names_who_gave_another_verdict_and_when(store: Store) -> None:
    [line] = claim_queue(store, 1)
    mark_claims(store, [line.id], Verdict.DISPUTED, reviewer="Ada *Lund*")
    mark_claims(store, [line.id], Verdict.CORROBORATED, reviewer="Bo Park")
    told = reports(store)
    assert "**✓ corroborated**, decided by Bo Park on " in told["Markdown"]
    assert "**Reviewers differ:** ✗ disputed by Ada \\*Lund\\* on " in told["Markdown"]
    assert "✗ disputed by Ada *Lund* on " in told["HTML"]
    assert '"disputed by Ada *Lund* on ' in told["CSV"]
    [dissent] = json.loads(told["JSON"])["claims"][0]["dissent"]
    assert (dissent["reviewer"], dissent["verdict"]) == ("Ada *Lund*", "disputed")
    assert dissent["at"]


def test_who_changed_their_mind_or_undid_a_verdict_does_not_differ(store: Store) -> None:
    [line] = claim_queue(store, 1)
    mark_claims(store, [line.id], Verdict.DISPUTED, reviewer="Ada")
    mark_claims(store, [line.id], Verdict.UNVERIFIED, reviewer="Bo")
    mark_claims(store, [line.id], Verdict.UNVERIFIED, reviewer="Ada")
    assert "differ" not in reports(store)["Markdown"]
    mark_claims(store, [line.id], Verdict.DISPUTED, reviewer="Ada")
    assert "**Reviewers differ:** ? unverified by Bo" in reports(store)["Markdown"]
    undo(store, 1, reviewer="Ada")
    assert "differ" not in reports(store)["Markdown"]
