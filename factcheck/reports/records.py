"""Statements, matches, claims and stories as JSON objects, for those who script.

The shapes are documented in the README, section "Scripting", and are kept.
"""

from collections.abc import Sequence
from typing import Any

from factcheck.desk.across import Across
from factcheck.desk.appearances import Appearance
from factcheck.desk.codec import differences_to_json, facts_to_json, quotes_to_json
from factcheck.desk.stances import Column, Row
from factcheck.desk.views import (
    ClaimLine,
    Decision,
    Earlier,
    Hit,
    MatchView,
    OriginView,
    StatementView,
    StoryView,
)
from factcheck.matching.match import Comparison

Record = dict[str, Any]


def statement_record(statement: StatementView) -> Record:
    """Return a statement; offsets of quotes and facts count from its start, its own from the article's."""
    return {
        "id": statement.id,
        "article": statement.article,
        "source": statement.source,
        "start": statement.start,
        "end": statement.end,
        "text": statement.text,
        "kind": statement.kind.value,
        "speaker": statement.speaker,
        "quotes": quotes_to_json(statement.quotes),
        "facts": facts_to_json(statement.facts),
        "check_worthiness": round(statement.check_worthiness, 4),
    }


def match_record(match: MatchView) -> Record:
    """Return a match; ``a`` and ``b`` are ids of statements, ``confirmed`` is null where nobody has said."""
    return {
        "a": match.a,
        "b": match.b,
        "score": round(match.score, 2),
        "relation": match.relation.value,
        "differences": differences_to_json(match.differences),
        "confirmed": match.tie.joins if match.tie else None,
        "confirmed_by": match.tie.reviewer if match.tie else None,
    }


def across_record(across: Across) -> Record:
    """Return a match between two stories, with where both statements stand and what they say."""
    return {
        **match_record(across.match),
        "stories": [across.a.story, across.b.story],
        "sources": [across.a.source, across.b.source],
        "texts": [across.a.text, across.b.text],
    }


def comparison_record(comparison: Comparison) -> Record:
    """Return what a comparison of two texts found; ``relation`` is null when they are no match."""
    return {
        "score": round(comparison.score, 2),
        "relation": comparison.relation.value if comparison.relation else None,
        "differences": differences_to_json(comparison.differences),
    }


def claim_record(claim: ClaimLine) -> Record:
    """Return a claim; ``verdict`` is null while it is open, ``statements`` are ids, the leading one first."""
    return {
        "id": claim.id,
        "text": claim.text,
        "verdict": claim.verdict.value if claim.verdict else None,
        "suggested": claim.suggested.value,
        "statements": list(claim.statements),
        "sources": claim.sources,
        "conflicts": claim.conflicts,
        "title": claim.title,
        "flagged": claim.flagged,
        "skipped": claim.skipped.isoformat() if claim.skipped else None,
        "evidence": claim.evidence,
        "new_since": list(claim.new_since),
    }


def decision_record(decision: Decision) -> Record:
    """Return something decided; ``undone`` is when it was taken back, null while it stands."""
    return {
        "id": decision.id,
        "step": decision.step,
        "claim": decision.claim,
        "text": decision.text,
        "action": decision.action,
        "told": decision.told,
        "verdict": decision.verdict.value if decision.verdict else None,
        "reviewer": decision.reviewer,
        "at": decision.at.isoformat(),
        "undone": decision.undone.isoformat() if decision.undone else None,
    }


def hit_record(hit: Hit) -> Record:
    """Return what a search found; ``others`` say the same word by word."""
    return {
        "statement": hit.statement,
        "text": hit.text,
        "story": hit.story,
        "source": hit.source,
        "claim": hit.claim,
        "verdict": hit.verdict.value if hit.verdict else None,
        "score": round(hit.score, 2),
        "others": hit.others,
    }


def earlier_record(earlier: Earlier) -> Record:
    """Return what was decided on a like statement in another story; in ``match``, b is that statement."""
    return {
        "earlier_claim": earlier.claim,
        "story": earlier.story,
        "verdict": earlier.decision.verdict.value if earlier.decision.verdict else None,
        "reviewer": earlier.decision.reviewer,
        "at": earlier.decision.at.isoformat(),
        "match": match_record(earlier.match),
    }


def story_record(story: StoryView) -> Record:
    """Return a story and how far its review has come."""
    return {
        "id": story.id,
        "name": story.name,
        "articles": story.articles,
        "sources": story.sources,
        "claims": story.claims,
        "decided": story.decided,
        "conflicts": story.conflicts,
    }


def origin_record(origin: OriginView) -> Record:
    """Return an origin; of each passage ``a`` is a span of the copy's text, ``b`` of the original's."""
    return {
        "name": origin.name,
        "article": origin.original.id,
        "source": origin.original.source,
        "copies": [
            {
                "article": copy.article.id,
                "source": copy.article.source,
                "later": copy.later,
                "by_hand": copy.article.origin_by_hand,
                "passages": [{"a": one.a, "b": one.b, "text": one.text} for one in copy.passages],
            }
            for copy in origin.copies
        ],
    }


def row_record(row: Row, columns: Sequence[Column]) -> Record:
    """Return a claim with what each source makes of it, silent ones too, in the order of the matrix."""
    return {
        "claim": row.line.id,
        "text": row.line.text,
        "verdict": row.line.verdict.value if row.line.verdict else None,
        "sources": [
            {
                "source": column.name,
                "origin": column.origin,
                "stance": cell.stance.value,
                "figures": cell.figures,
                "statements": [saying.statement for saying in cell.sayings],
            }
            for column, cell in zip(columns, row.cells, strict=True)
        ],
    }


def appearance_record(appearance: Appearance) -> Record:
    """Return an article or revision with what it did; ``at`` is null where nobody says when it appeared."""
    return {
        "article": appearance.article,
        "source": appearance.source,
        "title": appearance.title,
        "revision": appearance.revision,
        "at": appearance.at.isoformat() if appearance.at else None,
        "is_loading": appearance.is_loading,
        "happenings": [
            {
                "step": each.step.value,
                "claim": each.claim,
                "says": each.says,
                "speaker": each.speaker,
                "figures": each.figures,
                "before": each.before,
            }
            for each in appearance.happenings
        ],
    }
