"""Changes: what a verb of the desk hands out, read in the transaction that it was done in if there is one."""

from collections.abc import Iterable

from factcheck.db.reader import Reader
from factcheck.desk.claim_lines import claim_line
from factcheck.desk.history import read_history
from factcheck.desk.stories import view_story
from factcheck.desk.views import LAST_DECISIONS, Change


def view_change(reader: Reader, told: str, claims: Iterable[int | None], story_id: int) -> Change:
    """Return what was done to these claims of a story, at least one, as they now stand."""
    return Change(
        told=told,
        claims=tuple(claim_line(reader, claim or 0) for claim in claims),
        story=view_story(reader, story_id),
        last=read_history(reader, story_id, LAST_DECISIONS),
    )
