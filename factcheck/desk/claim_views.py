"""A claim with all that it rests on: its statements in their articles, how they compare, what was decided."""

from collections import defaultdict

from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk.claim_lines import OF_CLAIM, OF_STORY, claim_lines, only_claim
from factcheck.desk.codec import evidence_from_json
from factcheck.desk.earlier import with_earlier
from factcheck.desk.packed import unpack_list
from factcheck.desk.rivals import RIVALRY, find_rivals
from factcheck.desk.rows import (
    ARTICLE,
    DECISION,
    MATCH,
    STATEMENT,
    Ties,
    read_ties,
    view_article,
    view_decision,
    view_match,
    view_statement,
)
from factcheck.desk.silence import Outlets
from factcheck.desk.views import ClaimView, Counterpart, Decision, MatchView, Passage
from factcheck.matching.match import Relation

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


def view_claim(store: Store, claim_id: int) -> ClaimView:
    """Return a claim with its statements in their articles, and how they compare.

    Raises ``NotFoundError`` when there is no such claim.
    """
    with store.read() as reader:
        views = with_earlier(reader, read_claims(reader, OF_CLAIM, claim_id))
    return only_claim(views, claim_id)


def look_at_claim(store: Store, claim_id: int) -> ClaimView:
    """Return what ``view_claim`` does but for ``earlier``, which ``find_earlier`` gives: it may take a while.

    Raises ``NotFoundError`` when there is no such claim.
    """
    with store.read() as reader:
        views = read_claims(reader, OF_CLAIM, claim_id)
    return only_claim(views, claim_id)


def view_claims(store: Store, story_id: int) -> tuple[ClaimView, ...]:
    """Return the claims of a story, each with all that it rests on, in the order of review."""
    with store.read() as reader:
        return view_story_claims(reader, story_id)


def view_story_claims(reader: Reader, story_id: int) -> tuple[ClaimView, ...]:
    """Return the claims of a story, each with all that it rests on, in the order of review."""
    return with_earlier(reader, read_claims(reader, OF_STORY, story_id))


def read_claims(reader: Reader, chosen: str, number: int) -> tuple[ClaimView, ...]:
    """Return claims with all but ``earlier``; ``chosen`` is plain SQL that tells which, by ``:id``."""
    passages = _passages(reader, chosen, number)
    [(story_id,)] = reader.rows(_STORY_OF.replace("$chosen", chosen), id=number) or [(0,)]
    ties = read_ties(reader, story_id)
    matches, conflicts = _compared(reader, chosen, number, ties)
    decisions = _decisions(reader, chosen, number)
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


def _compared(
    reader: Reader, chosen: str, number: int, ties: Ties
) -> tuple[dict[tuple[int, int], MatchView], dict[int, list[MatchView]]]:
    """Return the matches by their two statements, as seen from the first, and by claim those in conflict."""
    matches = {}
    conflicts: dict[int, list[MatchView]] = defaultdict(list)
    for claim, *columns in reader.rows(_MATCHES.replace("$chosen", chosen), id=number):
        match, swapped = (view_match(tuple(columns), ties, swapped=turned) for turned in (False, True))
        matches[match.a, match.b], matches[match.b, match.a] = match, swapped
        if match.relation is Relation.CONFLICTS:
            conflicts[claim].append(match)
    return matches, conflicts


def _decisions(reader: Reader, chosen: str, number: int) -> dict[int | None, dict[str, Decision]]:
    """Return, by claim and reviewer, the verdict of each that stands, in the order they were given."""
    decisions: dict[int | None, dict[str, Decision]] = defaultdict(dict)
    for row in reader.rows(_DECISIONS.replace("$chosen", chosen), id=number):
        decision = view_decision(row)
        # Of several of one reviewer the last stands, in its own place.
        decisions[decision.claim].pop(decision.reviewer, None)
        decisions[decision.claim][decision.reviewer] = decision
    return decisions


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
