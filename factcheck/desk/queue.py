"""The review queue: the claims of a story in order, and one claim with all that it rests on."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from factcheck.db.reader import Reader, Row
from factcheck.db.store import Store
from factcheck.desk import clock
from factcheck.desk.codec import evidence_from_json
from factcheck.desk.earlier import with_earlier
from factcheck.desk.errors import NotFoundError
from factcheck.desk.packed import unpack_list
from factcheck.desk.rivals import RIVALRY, find_rivals
from factcheck.desk.rows import (
    ARTICLE,
    DECISION,
    MATCH,
    STATEMENT,
    WITHDRAWN,
    read_ties,
    view_article,
    view_decision,
    view_match,
    view_statement,
)
from factcheck.desk.silence import Outlets
from factcheck.desk.views import (
    ClaimLine,
    ClaimView,
    Counterpart,
    Decision,
    MatchView,
    Passage,
    Verdict,
)
from factcheck.matching.match import Relation

T = TypeVar("T")

OF_STORY = "claim.story_id = :id"
"""What `claim_lines` is asked for the claims of a story."""
_OF_CLAIM = "claim.id = :id"

_LINES = """
SELECT claim.id, claim.verdict, claim.suggested, claim.sources, claim.conflicts, claim.note, claim.title,
       claim.flagged, claim.skipped, claim.evidence, claim.decided_on
FROM claim WHERE $chosen ORDER BY claim.rank, claim.id"""

_STATEMENTS = """
SELECT statement.claim_id, statement.place, statement.id, statement.text, statement.check_worthiness
FROM claim JOIN statement ON statement.claim_id = claim.id
WHERE $chosen"""

_PASSAGES = f"""
SELECT statement.claim_id, statement.revision, {STATEMENT}, {ARTICLE}
FROM claim
JOIN statement ON statement.claim_id = claim.id
JOIN article ON article.id = statement.article_id
JOIN source ON source.id = article.source_id
WHERE $chosen ORDER BY statement.place, statement.id"""  # noqa: S608 - made of the constants above

_TEXTS = """
SELECT DISTINCT revision.article_id, revision.number, revision.text
FROM claim
JOIN statement ON statement.claim_id = claim.id
JOIN revision ON revision.article_id = statement.article_id AND revision.number = statement.revision
WHERE $chosen"""

_MATCHES = f"""
SELECT claim.id, {MATCH}
FROM claim
JOIN statement AS a ON a.claim_id = claim.id
JOIN "match" ON "match".a_id = a.id
JOIN statement AS b ON b.id = "match".b_id AND b.claim_id = claim.id
WHERE $chosen ORDER BY a.place, b.place, "match".id"""  # noqa: S608 - made of the constants above

_KEPT = "SELECT claim.id, claim.note, claim.reasons, claim.worth, claim.evidence FROM claim WHERE $chosen"

_STORY_OF = "SELECT story_id FROM claim WHERE $chosen LIMIT 1"

_DECISIONS = f"""
SELECT {DECISION}
WHERE event.claim_id IN (SELECT claim.id FROM claim WHERE $chosen)
AND event.action = 'mark' AND event.undone IS NULL ORDER BY event.id"""  # noqa: S608 - made of the constants above

_VERDICTS: dict[str | None, Verdict | None] = {None: None, **{one.value: one for one in Verdict}}


def claim_queue(store: Store, story_id: int) -> tuple[ClaimLine, ...]:
    """Return the claims of a story in the order of review; those put off come last, the longest ago first."""
    with store.read() as reader:
        return _in_order(reader, story_id)


def open_queue(
    store: Store, story_id: int, position: int | None
) -> tuple[tuple[ClaimLine, ...], ClaimView | None]:
    """Return the claims of a story in the order of review, and of them the one to continue at in full.

    That is the one whose id is ``position``, or else the first; None when the story has none. It comes as
    ``look_at_claim`` returns it.
    """
    with store.read() as reader:
        lines = _in_order(reader, story_id)
        if not lines:
            return (), None
        first = next((line.id for line in lines if line.id == position), lines[0].id)
        return lines, _view_claims(reader, _OF_CLAIM, first)[0]


def _in_order(reader: Reader, story_id: int) -> tuple[ClaimLine, ...]:
    lines = claim_lines(reader, OF_STORY, story_id)
    return tuple(sorted(lines, key=lambda line: line.skipped.timestamp() if line.skipped else 0.0))


def view_claim(store: Store, claim_id: int) -> ClaimView:
    """Return a claim with its statements in their articles, and how they compare.

    Raises ``NotFoundError`` when there is no such claim.
    """
    with store.read() as reader:
        views = with_earlier(reader, _view_claims(reader, _OF_CLAIM, claim_id))
    return _only(views, claim_id)


def look_at_claim(store: Store, claim_id: int) -> ClaimView:
    """Return what ``view_claim`` does but for ``earlier``, which ``find_earlier`` gives: it may take a while.

    Raises ``NotFoundError`` when there is no such claim.
    """
    with store.read() as reader:
        views = _view_claims(reader, _OF_CLAIM, claim_id)
    return _only(views, claim_id)


def remember_position(store: Store, story_id: int, claim_id: int) -> None:
    """Remember the story and the claim that the reviewer is at, to continue there next time."""
    with store.write() as session:
        from factcheck.db.tables import Story

        story = session.get_one(Story, story_id)
        story.position, story.opened = claim_id, clock.now()


def claim_line(reader: Reader, claim_id: int) -> ClaimLine:
    """Return one claim as the queue lists it. Raises ``NotFoundError`` when there is no such claim."""
    return _only(claim_lines(reader, _OF_CLAIM, claim_id), claim_id)


def _only(found: Sequence[T], claim_id: int) -> T:
    if not found:
        raise NotFoundError(f"claim {claim_id}: there is no such claim; `factcheck claims` lists them")
    return found[0]


def claim_lines(reader: Reader, chosen: str, number: int) -> tuple[ClaimLine, ...]:
    """Return claims as the queue lists them; ``chosen`` is plain SQL that tells which, by ``:id``."""
    # The two are read apart, and nothing is read out of JSON that is empty: half the time for 10,000 claims.
    statements: dict[int, list[Row]] = defaultdict(list)
    for row in reader.rows(_STATEMENTS.replace("$chosen", chosen), id=number):
        statements[row[0]].append(row)
    lines = []
    for row in reader.rows(_LINES.replace("$chosen", chosen), id=number):
        claim_id, verdict, suggested, sources, conflicts, note, title, flagged, skipped, evidence, seen = row
        if not (of_claim := statements.get(claim_id)):
            continue
        of_claim.sort()  # by place, then by id
        _, _, _, text, worth = of_claim[0]
        lines.append(
            ClaimLine(
                id=claim_id,
                text=title or text,
                verdict=_VERDICTS[verdict],
                suggested=_VERDICTS[suggested] or Verdict.UNVERIFIED,
                statements=tuple([one[2] for one in of_claim]),
                sources=sources,
                conflicts=conflicts,
                check_worthiness=worth,
                has_note=bool(note),
                title=title,
                flagged=bool(flagged),
                skipped=skipped and datetime.fromisoformat(skipped),
                evidence=len(unpack_list(evidence)),
                new_since=_new_since(unpack_list(seen), of_claim) if verdict else (),
            )
        )
    return tuple(lines)


def view_claims(store: Store, story_id: int) -> tuple[ClaimView, ...]:
    """Return the claims of a story, each with all that it rests on, in the order of review."""
    with store.read() as reader:
        return view_story_claims(reader, story_id)


def view_story_claims(reader: Reader, story_id: int) -> tuple[ClaimView, ...]:
    """Return the claims of a story, each with all that it rests on, in the order of review."""
    return with_earlier(reader, _view_claims(reader, OF_STORY, story_id))


def _new_since(decided_on: list[int], statements: Sequence[Row]) -> tuple[int, ...]:
    """Return the statements that the claim has got, and those withdrawn of what it had."""
    seen = set(decided_on)
    return tuple([row[2] for row in statements if (row[2] in seen) is (row[1] >= WITHDRAWN)])


def _view_claims(reader: Reader, chosen: str, number: int) -> tuple[ClaimView, ...]:
    passages = _passages(reader, chosen, number)
    [(story_id,)] = reader.rows(_STORY_OF.replace("$chosen", chosen), id=number) or [(0,)]
    ties = read_ties(reader, story_id)
    matches = {}
    conflicts: dict[int, list[MatchView]] = defaultdict(list)
    for claim, *columns in reader.rows(_MATCHES.replace("$chosen", chosen), id=number):
        match, swapped = (view_match(tuple(columns), ties, swapped=turned) for turned in (False, True))
        matches[match.a, match.b], matches[match.b, match.a] = match, swapped
        if match.relation is Relation.CONFLICTS:
            conflicts[claim].append(match)
    # Of several decisions of one reviewer on a claim, the last stands, and of all the very last.
    decisions: dict[int | None, dict[str, Decision]] = defaultdict(dict)
    for row in reader.rows(_DECISIONS.replace("$chosen", chosen), id=number):
        decision = view_decision(row)
        decisions[decision.claim].pop(decision.reviewer, None)
        decisions[decision.claim][decision.reviewer] = decision
    kept = {
        claim: (note, unpack_list(reasons), unpack_list(worth), unpack_list(evidence))
        for claim, note, reasons, worth, evidence in reader.rows(_KEPT.replace("$chosen", chosen), id=number)
    }
    outlets = Outlets(reader, chosen, number)
    rivals = find_rivals(reader, chosen, number, story_id)
    views = []
    for line in claim_lines(reader, chosen, number):
        first, *others = passages[line.id]
        counterparts = [
            Counterpart(
                passage=other,
                match=matches.get((first.statement.id, other.statement.id)),
                tie=ties.get(frozenset((first.statement.id, other.statement.id))),
            )
            for other in others
        ]
        note, reasons, worth, evidence = kept[line.id]
        marks = list(decisions[line.id].values()) if line.verdict else []
        views.append(
            ClaimView(
                line=line,
                passage=first,
                counterparts=tuple(sorted(counterparts, key=lambda one: _shown_first(first, one))),
                conflicts=tuple(conflicts[line.id]),
                reasons=(*reasons, *(f"{RIVALRY} {one.tell()}" for one in rivals.get(line.id, ()))),
                worth=tuple(worth),
                silent=outlets.silent(line.id, passages[line.id]),
                note=note,
                decided=marks[-1] if marks else None,
                dissent=tuple(one for one in marks if one.verdict not in (None, line.verdict)),
                evidence=evidence_from_json(evidence),
                rivals=rivals.get(line.id, ()),
            )
        )
    return tuple(views)


def _shown_first(first: Passage, other: Counterpart) -> tuple[bool, bool, float]:
    """Order counterparts: other articles before repeats, conflicts before agreement, likest first."""
    match = other.match
    return (
        other.passage.article.id == first.article.id,
        match is None or match.relation is not Relation.CONFLICTS,
        -match.score if match else 0.0,
    )


def _passages(reader: Reader, chosen: str, number: int) -> dict[int, list[Passage]]:
    """Return the statements of claims in their articles, by claim, in the order they are shown."""
    texts = {
        (article, revision): text
        for article, revision, text in reader.rows(_TEXTS.replace("$chosen", chosen), id=number)
    }
    passages: dict[int, list[Passage]] = defaultdict(list)
    for claim, revision, *columns in reader.rows(_PASSAGES.replace("$chosen", chosen), id=number):
        statement, article = view_statement(tuple(columns[:11])), view_article(tuple(columns[11:]))
        passages[claim].append(
            Passage(
                statement=statement,
                article=article,
                text=texts[article.id, revision],
                withdrawn=revision < article.revision,
            )
        )
    return passages
