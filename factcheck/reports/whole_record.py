"""The report as one JSON object: for programs that go on with what was decided."""

import json

from factcheck.desk.codec import evidence_to_json
from factcheck.desk.views import ArticleView, ClaimView, StoryReport
from factcheck.reports.records import Record, claim_record, match_record, statement_record, story_record


def write_json(report: StoryReport) -> str:
    """Write a story with its articles and claims, each with its statements, as indented JSON in UTF-8."""
    record = {
        **story_record(report.story),
        "reviewers": list(report.reviewers),
        "articles": list(map(_article, report.articles)),
        "claims": list(map(whole_claim, report.claims)),
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _article(article: ArticleView) -> Record:
    return {
        "id": article.id,
        "source": article.source,
        "title": article.title,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "language": article.language,
        "path": article.path,
        "revision": article.revision,
        "goes_back_to": article.original,
        "origin": article.origin,
    }


def whole_claim(claim: ClaimView) -> Record:
    """Give a claim with all that it rests on."""
    decided = claim.decided
    return {
        **claim_record(claim.line),
        "note": claim.note,
        "evidence": evidence_to_json(claim.evidence),
        "decided": {"reviewer": decided.reviewer, "at": decided.at.isoformat()} if decided else None,
        "dissent": [
            {"reviewer": one.reviewer, "verdict": one.verdict, "at": one.at.isoformat()}
            for one in claim.dissent
        ],
        "reasons": list(claim.reasons),
        "statements": [
            {**statement_record(passage.statement), "withdrawn": passage.withdrawn}
            for passage in claim.passages
        ],
        "matches": list(map(match_record, claim.matches)),
        "conflicts_with": [
            {"claim": one.claim, "text": one.text, "match": match_record(one.match)} for one in claim.rivals
        ],
    }
