"""The formats beside Markdown: a web page, a table, one JSON object."""

import csv
import io
import json

import pytest
from test_markdown_report import bridge_report

from factcheck.desk.views import StoryReport
from factcheck.reports.formats import FORMATS, format_of
from factcheck.reports.seal import is_untouched


def written(form: str, report: StoryReport) -> str:
    chosen = format_of(form)
    assert chosen is not None
    return chosen.write(report)


def with_text(text: str) -> StoryReport:
    report = bridge_report()
    claim = report.claims[0]
    line = claim.line._replace(text=text)
    return report._replace(claims=(claim._replace(line=line, note=text),))


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_same_report_gives_the_same_bytes_and_tells_every_claim(form) -> None:
    report = bridge_report()
    text = form.write(report)
    assert text == form.write(report)
    assert all("Ellbrook" in text and one in text for one in ("Ann Lee", "Bo Park"))


def test_a_format_is_known_by_its_name_and_its_ending() -> None:
    assert format_of("Markdown") is format_of("md")
    assert format_of("docx") is None


def test_a_page_runs_nothing_that_an_article_says() -> None:
    page = written("html", with_text("<script>alert(1)</script> [go](javascript:alert(2))"))
    assert "<script" not in page
    assert 'href="javascript' not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_page_knows_whether_somebody_changed_it() -> None:
    page = written("html", bridge_report())
    assert is_untouched(page)
    assert not is_untouched(page.replace("<h1>", "<h1>My "))


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "-2+3", "+1"])
def test_a_spreadsheet_takes_no_text_for_a_formula(text: str) -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv", with_text(text)))))
    assert rows[0]["text"] == f"'{text}"
    assert rows[0]["note"] == f"'{text}"


def test_a_table_has_a_line_for_each_statement() -> None:
    report = bridge_report()
    rows = list(csv.DictReader(io.StringIO(written("csv", report))))
    assert len(rows) == sum(len(claim.passages) for claim in report.claims)
    assert {row["verdict"] for row in rows} == {claim.line.verdict or "open" for claim in report.claims}


def test_json_has_each_claim_with_its_statements_and_decision() -> None:
    report = bridge_report()
    claims = json.loads(written("json", report))["claims"]
    assert [claim["id"] for claim in claims] == [claim.line.id for claim in report.claims]
    decided = claims[0]
    assert decided["decided"]["reviewer"] == "Ann Lee"
    assert len(decided["statements"]) == len(report.claims[0].passages)
    assert decided["matches"][0]["differences"][0]["reason"]
