"""The history of a claim or a story: what was decided, by whom and when, and whether it still stands."""

from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk.claim_lines import claim_line
from factcheck.desk.rows import DECISION, view_decision
from factcheck.desk.views import Decision

_DECISIONS = f"""
SELECT {DECISION} WHERE $chosen AND event.action NOT IN ('undo', 'redo') ORDER BY event.id DESC"""


def history(store: Store, claim_id: int) -> tuple[Decision, ...]:
    """Return all that was decided on a claim, the newest first.

    Raises ``NotFoundError`` when there is no such claim.
    """
    with store.read() as reader:
        claim_line(reader, claim_id)
        return _decisions(reader, "event.claim_id = :id", id=claim_id)


def story_history(store: Store, story_id: int, limit: int, before: int | None = None) -> tuple[Decision, ...]:
    """Return the last decisions in a story, the newest first, ``limit`` of them at most.

    ``before`` is the ``id`` of a decision: those older than it are returned, a page of any depth as fast.
    """
    with store.read() as reader:
        return read_history(reader, story_id, limit, before)


def read_history(
    reader: Reader, story_id: int, limit: int, before: int | None = None
) -> tuple[Decision, ...]:
    """Return what ``story_history`` does."""
    older = "" if before is None else " AND event.id < :before"
    return _decisions(
        reader, f"event.story_id = :id{older}", " LIMIT :limit", id=story_id, before=before, limit=limit
    )


def _decisions(reader: Reader, chosen: str, end: str = "", **values: object) -> tuple[Decision, ...]:
    return tuple(map(view_decision, reader.rows(_DECISIONS.replace("$chosen", chosen) + end, **values)))
