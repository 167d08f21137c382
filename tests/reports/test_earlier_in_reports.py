"""Earlier verdicts in the report: told beside the claim, and never as markup."""

from pathlib import Path

from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.report import story_report
from factcheck.desk.store import open_store
from factcheck.desk.views import Verdict
from factcheck.reports.markdown import write_markdown


def test_a_report_tells_what_was_decided_before_and_what_differs(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "store.db"))
    for name, hurt in (("*old* [story](x)", 12), ("new", 40)):
        path = tmp_path / f"{hurt}.txt"
        path.write_text(f"The bridge over the Ilm collapsed and {hurt} workers were injured.\n")
        story = load_articles(store, [path], story=name, source=f"Outlet {hurt}").story
        [line] = claim_queue(store, story.id)
        mark_claims(store, [line.id], Verdict.DISPUTED, reviewer="Ada <b>Lund</b>")
    text = write_markdown(story_report(store, story.id))
    store.close()
    assert "- decided disputed by Ada \\<b>Lund\\</b> on " in text
    assert "in story \\*old\\* \\[story\\](x); likeness " in text
    assert "this says 40, the earlier one says 12" in text
