"""The keys of statements in the store: written, removed and asked for by the same SQL on every engine."""

from array import array
from collections.abc import Collection, Iterable
from itertools import chain, islice
from typing import TYPE_CHECKING

from factcheck.db.reader import Reader, listed

if TYPE_CHECKING:
    from sqlmodel import Session

Keyed = tuple[int, int]
"""A key and the statement that is found by it."""

_CROWD = 1000
"""How many statements a key brings up, the last stored first: a line that is stored ten thousand times, with
another figure each day, does not crowd out what else shares a word with it."""

_AT_ONCE = 2000
"""Keys written by one query."""

# Whole numbers are written out, as ``listed`` does.
_WRITE = "INSERT INTO statement_key (key, statement_id) VALUES $keys ON CONFLICT DO NOTHING"
_REMOVE = "DELETE FROM statement_key WHERE (key, statement_id) IN (VALUES $keys)"
_HOLDERS = """
WITH asked (key) AS (VALUES $keys)
SELECT statement_key.key, statement_key.statement_id FROM asked
JOIN statement_key ON statement_key.key = asked.key AND statement_key.statement_id >= coalesce((
    SELECT statement_id FROM statement_key AS newer WHERE newer.key = asked.key
    ORDER BY statement_id DESC LIMIT 1 OFFSET $last), 0)"""

_IN_ORDER = """
SELECT CAST(key AS BIGINT) * 4294967296 + statement_id FROM statement_key
WHERE key >= :first AND key <= :last AND statement_id <= :newest $sought ORDER BY key, statement_id"""
_HELD_BY_NEW = """AND key IN (
    SELECT key FROM statement_key
    WHERE key >= :first AND key <= :last AND (statement_id > :after OR statement_id IN ($ids)))"""


def write_keys(session: "Session", keys: Iterable[Keyed]) -> None:
    """Write keys that may be written already."""
    _run(session, _WRITE, keys)


def remove_keys(session: "Session", keys: Iterable[Keyed]) -> None:
    """Remove keys that may be gone already."""
    _run(session, _REMOVE, keys)


def find_holders(reader: Reader, keys: Collection[int], crowd: int = _CROWD) -> list[Keyed]:
    """Return who holds each of these keys, at most a ``crowd`` of them, the last stored."""
    if not keys:
        return []
    listed = ",".join(f"({key:d})" for key in sorted(keys))
    return reader.rows(_HOLDERS.replace("$keys", listed).replace("$last", str(crowd - 1)))


def read_keys(reader: Reader, keys: range, newest: int) -> "array[int]":
    """Return who holds keys from one to another, in the order of both; nobody stored after the ``newest``.

    Each is one number: the key, and in its lower 32 bits the statement.
    """
    rows = reader.rows(_IN_ORDER.replace("$sought", ""), first=keys[0], last=keys[-1], newest=newest)
    return array("q", chain.from_iterable(rows))


def read_keys_of_new(
    reader: Reader, keys: range, newest: int, after: int, besides: Collection[int]
) -> "array[int]":
    """Return of ``read_keys`` the keys that statements above a number hold, or those ``besides``.

    That takes a fraction of the time where these are few.
    """
    sought = _HELD_BY_NEW.replace("$ids", listed(besides))
    query = _IN_ORDER.replace("$sought", sought)
    rows = reader.rows(query, first=keys[0], last=keys[-1], newest=newest, after=after)
    return array("q", chain.from_iterable(rows))


def _run(session: "Session", query: str, keys: Iterable[Keyed]) -> None:
    # In the order of the table, which is then written page by page.
    ordered = iter(sorted(keys))
    while some := list(islice(ordered, _AT_ONCE)):
        listed = ",".join(f"({key:d},{number:d})" for key, number in some)
        session.connection().exec_driver_sql(query.replace("$keys", listed))
