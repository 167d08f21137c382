"""Regrouping a story: the matches and claims that its statements amount to, after its articles changed.

What a person has worked on stays together and keeps its identity; all else follows from the texts alone, so
that the same articles loaded in any order give the same claims.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING

from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk.progress import Watch, pass_over
from factcheck.ingest.document import Kind
from factcheck.settings import read_settings

if TYPE_CHECKING:
    from factcheck.desk.snapshot import Snapshot

_STATE = "SELECT edition, grouped, origins_needed FROM story WHERE id = :id"


def regroup(
    store: Store,
    story_id: int,
    *,
    progress: Watch = pass_over,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Match the statements of a story and group them to claims, unless that was done since its last change
    and by as many origins as the settings ask for.

    The comparing happens outside any transaction; when the story changed meanwhile it is done again. A
    cancelled regrouping changes nothing and is made up for at the next one.
    """
    needed = read_settings().origins
    with store.read() as reader:
        if not _is_due(reader, story_id, needed):
            return

    # Imported only when there is something to compare: reopening a story needs none of it.
    from factcheck.desk.arrange import arrange_claims
    from factcheck.desk.keep_claims import keep_claims
    from factcheck.desk.neighbourhoods import read_neighbourhoods
    from factcheck.desk.snapshot import take_snapshot
    from factcheck.desk.story_matches import find_story_matches, fingerprint, stored_matches
    from factcheck.desk.trace import trace_origins
    from factcheck.matching.claims import group_claims

    while True:
        with store.read() as reader:
            if not _is_due(reader, story_id, needed):
                return  # another process has done it meanwhile
            snapshot = take_snapshot(reader, story_id)
            # A byline claims nothing; it only tells whose the article is.
            members = {
                one.utterance.key: one
                for one in snapshot.standing
                if one.utterance.statement.kind is not Kind.BYLINE
            }
            utterances = [one.utterance for one in members.values()]
            # Where a person has tied statements, the statements are still the same.
            compared = fingerprint(utterances)
            is_same = compared == snapshot.compared
            neighbourhoods = None if is_same else read_neighbourhoods(reader, story_id)
            matches = stored_matches(reader, snapshot) if is_same or neighbourhoods else ()
        if not is_same:
            matches, neighbourhoods = find_story_matches(
                members, neighbourhoods, matches, cancelled, progress
            )
        if cancelled():
            return
        together, apart = _bounds(snapshot)
        groups = group_claims(utterances, matches, together, apart)
        traced = trace_origins(snapshot)
        origins = {one.key: one.original_key for one in traced}
        arranged = arrange_claims(
            [[members[key] for key in group] for group in groups], matches, origins, needed
        )
        if keep_claims(store, snapshot, compared, matches, neighbourhoods, traced, arranged, needed):
            return


def _is_due(reader: Reader, story_id: int, needed: int) -> bool:
    [(edition, grouped, suggested_by)] = reader.rows(_STATE, id=story_id)
    return (edition, needed) != (grouped, suggested_by)


def _bounds(snapshot: Snapshot) -> tuple[list[set[str]], set[tuple[str, str]]]:
    """Return which keys persons have said belong together, and which pairs do not."""
    from factcheck.desk.ties import settle_ties  # nor of this

    claims: dict[int, set[int]] = defaultdict(set)
    for one in snapshot.standing:
        if one.claim is not None and one.claim in snapshot.decided:
            claims[one.claim].add(one.id)
    together, apart = settle_ties(claims.values(), snapshot.ties)
    keys = {one.id: one.utterance.key for one in snapshot.standing}
    return (
        [{keys[number] for number in group if number in keys} for group in together],
        {(keys[a], keys[b]) for a, b in apart if a in keys and b in keys},
    )
