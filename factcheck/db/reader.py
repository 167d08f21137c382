"""Reading the store in plain SQL, which SQLite and PostgreSQL understand alike.

A story opens on these reads alone. They need nothing but the standard library, so that the desk can show its
claims before SQLModel, which costs more to import than all the rest, is there to write.
"""

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from sqlmodel import Session

Row = tuple[Any, ...]


class Reader(Protocol):
    """One state of the store."""

    def rows(self, query: str, **values: object) -> list[Row]:
        """Return the rows of a query; ``:name`` in it stands for the value of that name."""
        ...


def listed(numbers: Iterable[int]) -> str:
    """Write whole numbers out for ``IN (…)``; "NULL", which nothing equals, where there are none.

    An engine reads them faster than it binds them, PostgreSQL by far, and binds only so many.
    """
    return ",".join(f"{number:d}" for number in sorted(numbers)) or "NULL"


class FileReader:
    """Reads a SQLite file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rows(self, query: str, **values: object) -> list[Row]:
        """Return the rows of a query."""
        return self._connection.execute(query, values).fetchall()


class SessionReader:
    """Reads what a session sees, its own changes included."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def rows(self, query: str, **values: object) -> list[Row]:
        """Return the rows of a query."""
        self._session.flush()
        connection = self._session.connection()
        driver = connection.connection.driver_connection
        if isinstance(driver, sqlite3.Connection):
            # Past SQLAlchemy, which takes ten times as long: a verdict waits for half a dozen of these.
            return FileReader(driver).rows(query, **values)
        from sqlalchemy import text

        return [tuple(row) for row in connection.execute(text(query), values)]
