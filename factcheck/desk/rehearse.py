"""Rehearsing: a verdict and its undoing, both taken back at once; the first real ones need not wait then."""

from contextlib import suppress

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.desk.mark import decide_within, standing
from factcheck.desk.packed import pack
from factcheck.desk.undo import turn_within
from factcheck.desk.views import Verdict

_REVIEWER = "rehearsal"
_OPEN = "SELECT id FROM claim WHERE story_id = :id AND rank >= 0 AND verdict IS NULL LIMIT 1"


class _TakeBackError(Exception):
    """Ends the transaction with nothing changed."""


def rehearse(store: Store, story_id: int) -> None:
    """Do what a verdict in a story does, and what undoing it does. Nothing of it stays, and nobody sees it.

    SQLAlchemy works out how a change is said in SQL when it first meets one of its kind, which takes several
    times as long as the change.
    """
    with suppress(_TakeBackError), store.write() as session:
        for (claim,) in SessionReader(session).rows(_OPEN, id=story_id):
            decide_within(
                session,
                [claim],
                "mark",
                _REVIEWER,
                lambda session, claim: {
                    "verdict": Verdict.UNVERIFIED.value,
                    "decided_on": pack(standing(session, claim)),
                },
            )
            turn_within(session, story_id, _REVIEWER, forth=False)
        raise _TakeBackError
