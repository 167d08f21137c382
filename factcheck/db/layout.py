"""The version of the tables: the one that this program reads and writes, and the one that a database has."""

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.db.errors import StoreError

if TYPE_CHECKING:
    from sqlalchemy import Connection

MIGRATIONS = Path(__file__).parent / "migrations"
"""Where Alembic finds how the tables came to be."""


def newest_version() -> str:
    """Return the version that the last migration leads to: the files are named when_version_what."""
    return max(file.name for file in (MIGRATIONS / "versions").glob("*.py")).split("_")[1]


def stored_version(connection: "Connection", location: str) -> str | None:
    """Return the version of the tables in a database, None where it has none.

    Raises ``StoreError`` when they are those of another program.
    """
    from sqlalchemy import inspect  # whoever asks has a connection; the newest version is told without

    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables or "story" not in tables:
        raise StoreError(location, "is a database of another program; name another one with --store")
    version: str = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    return version
