"""Lists of what a store holds, as tables to read or JSON to work with."""

from collections.abc import Iterator, Sequence

import typer

from factcheck.desk.across import stream_across
from factcheck.desk.claim_views import view_claim, view_claims
from factcheck.desk.codec import evidence_to_json
from factcheck.desk.dating import tell_date
from factcheck.desk.lists import list_matches, list_statements
from factcheck.desk.origins import view_origins
from factcheck.desk.queue_pages import stream_queue
from factcheck.desk.search import search_statements
from factcheck.desk.store import Store
from factcheck.desk.stories import list_stories
from factcheck.desk.views import ClaimLine, Decision, Evidence, OriginView
from factcheck.reports.markdown import write_claim
from factcheck.reports.records import (
    across_record,
    claim_record,
    decision_record,
    earlier_record,
    hit_record,
    match_record,
    origin_record,
    statement_record,
    story_record,
)
from factcheck.reports.whole_record import whole_claim
from factcheck.shell.streams import print_json, print_list, print_rows


def print_stories(store: Store, as_json: bool) -> None:
    """Print the stories, the one opened last first."""
    print_list(
        list_stories(store),
        as_json,
        story_record,
        ("story", "articles", "sources", "claims", "decided", "differ"),
        lambda one: (one.name, one.articles, one.sources, one.claims, one.decided, one.conflicts),
    )


def print_claims(store: Store, story_id: int, limit: int | None, after: int | None, as_json: bool) -> None:
    """Print the claims of a story in the order of review: all, or so many, or those after one of them."""
    print_list(
        stream_queue(store, story_id, limit, after),
        as_json,
        claim_record,
        ("claim", "verdict", "sources", "differ", "text"),
        lambda one: (one.id, _state(one), one.sources, one.conflicts, one.text),
    )


def print_claim(store: Store, claim_id: int, as_json: bool) -> None:
    """Print a claim with all that it rests on, as the report tells it."""
    found = view_claim(store, claim_id)
    if as_json:
        print_json([whole_claim(found)])
    else:
        typer.echo(write_claim(found), nl=False)


def print_evidence(found: Sequence[Evidence], as_json: bool) -> None:
    """Print the evidence of a claim in the order it was added."""
    if as_json:
        print_json(evidence_to_json(found))
    else:
        print_rows(
            ("evidence", "kind", "when", "what", "says"),
            (
                (number, one.kind, tell_date(one.on) if one.on else "", one.what, " ".join(one.says.split()))
                for number, one in enumerate(found, 1)
            ),
        )


def print_decisions(found: Sequence[Decision], as_json: bool) -> None:
    """Print decisions, the newest first."""
    print_list(
        found,
        as_json,
        decision_record,
        ("when", "who", "claim", "what", "text"),
        lambda one: (tell_date(one.at), one.reviewer, one.claim, _done(one), one.text),
    )


def print_matches(store: Store, story_id: int, as_json: bool) -> None:
    """Print the matches of a story, the likest first."""
    print_list(
        list_matches(store, story_id),
        as_json,
        match_record,
        ("a", "b", "score", "relation", "differences"),
        lambda one: (
            one.a, one.b, round(one.score), one.relation, "; ".join(each.tell() for each in one.differences)
        ),
    )  # fmt: skip


def print_across(store: Store, story_id: int | None, as_json: bool) -> None:
    """Print the matches between stories, or those of one with the others, the likest first."""
    print_list(
        stream_across(store, story_id),
        as_json,
        across_record,
        ("score", "relation", "story", "other story", "text", "other text"),
        lambda one: (
            round(one.match.score), one.match.relation, one.a.story, one.b.story, one.a.text, one.b.text
        ),
    )  # fmt: skip


def print_statements(store: Store, story_id: int, as_json: bool) -> None:
    """Print the statements of a story in the order of their articles."""
    print_list(
        list_statements(store, story_id),
        as_json,
        statement_record,
        ("statement", "source", "kind", "speaker", "text"),
        lambda one: (one.id, one.source, one.kind, one.speaker or "", one.text),
    )


def print_hits(store: Store, text: str, page: int, limit: int, as_json: bool) -> None:
    """Print a page of the statements of the whole store that are most like a text or have its words."""
    found = search_statements(store, text, page=page, limit=limit)
    if as_json:
        print_json(map(hit_record, found.hits))
        return
    print_rows(
        ("statement", "score", "story", "source", "claim", "verdict", "text"),
        (
            (
                hit.statement, round(hit.score), hit.story, hit.source, hit.claim or "",
                hit.verdict or "open", hit.text,
            )
            for hit in found.hits
        ),
    )  # fmt: skip
    pages = -(-found.total // limit)
    if pages > 1:
        typer.echo(f"page {page} of {pages}", err=True)


def print_earlier(store: Store, story_id: int, as_json: bool) -> None:
    """Print what was decided in other stories on the same things as the claims of a story say."""
    found = [(claim, one) for claim in view_claims(store, story_id) for one in claim.earlier]
    if as_json:
        print_json({"claim": claim.line.id, **earlier_record(one)} for claim, one in found)
        return
    print_rows(
        ("claim", "likeness", "earlier", "text"),
        (
            (
                claim.line.id,
                round(one.match.score),
                "; ".join([one.tell(), *one.tell_differences()]),
                claim.line.text,
            )
            for claim, one in found
        ),
    )


def print_origins(store: Store, story_id: int, as_json: bool) -> None:
    """Print the articles of a story, each under the one it goes back to."""
    found = view_origins(store, story_id)
    if as_json:
        print_json(map(origin_record, found))
    else:
        print_rows(
            ("article", "goes back to", "origin", "copied passages", "when", "source"),
            (row for origin in found for row in _origin_rows(origin)),
        )


def _done(decision: Decision) -> str:
    return f"{decision.told}, undone" if decision.undone else decision.told


def _state(claim: ClaimLine) -> str:
    """Say how a claim stands: "disputed, new since", "open, flagged"."""
    parts = [claim.verdict or "open"]
    parts += ["new since"] if claim.new_since else []
    parts += ["flagged"] if claim.flagged else []
    parts += ["skipped"] if claim.skipped else []
    return ", ".join(parts)


def _origin_rows(origin: OriginView) -> Iterator[tuple[object, ...]]:
    first = origin.original
    told = tell_date(first.published) if first.published else ""
    yield first.id, "", origin.name or "own reporting", "", told, first.source
    for copy in origin.copies:
        passages = "said by hand" if copy.article.origin_by_hand else len(copy.passages)
        yield copy.article.id, first.id, origin.name, passages, copy.later, copy.article.source
