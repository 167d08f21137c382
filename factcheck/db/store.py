"""The store: an engine whose sessions either read or write, on SQLite by default."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from typing import Any

from sqlalchemy import Connection, Engine, event, inspect
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlmodel import Session, SQLModel, create_engine, select

from factcheck.db.tables import Layout

LAYOUT_VERSION = 1


class StoreError(Exception):
    """A store that cannot be opened; the message names it and says what to do."""


class Store:
    """A database with the tables of factcheck in it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = engine.execution_options(writes=True)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees one state of the store and changes nothing."""
        with Session(self._engine) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give a session whose changes are durable when the block ends, or all gone when it fails.

        On SQLite it takes the write lock at once: a transaction that reads first and asks for the lock
        later fails when another process wrote in between, however long it waits.
        """
        with Session(self._writing) as session, session.begin():
            yield session

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()


def open_database(location: str) -> Store:
    """Open the store at a path or SQLAlchemy URL, making it and its folder where there is none.

    Raises ``StoreError`` when it cannot be opened, is something else, or was made by a newer program.
    """
    engine = _engine(location)
    try:
        with engine.execution_options(writes=True).begin() as connection:
            _lay_tables(connection, location)
    except DBAPIError as error:
        engine.dispose()
        raise StoreError(f"{location}: cannot be opened as a store: {error.orig}") from error
    except StoreError:
        engine.dispose()
        raise
    return Store(engine)


def _engine(location: str) -> Engine:
    try:
        engine = create_engine(location if "://" in location else _file_url(location))
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise StoreError(f"{location}: is not the URL of a database: {error}") from error
    except ModuleNotFoundError as error:
        raise StoreError(
            f"{location}: needs the package {error.name}, which is not installed"
        ) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _file_url(location: str) -> URL:
    path = Path(location).expanduser()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{location}: its folder cannot be made: {error.strerror}") from error
    return URL.create("sqlite", database=str(path))


def _lay_tables(connection: Connection, location: str) -> None:
    tables = inspect(connection).get_table_names()
    if not tables:
        SQLModel.metadata.create_all(connection)
        connection.execute(SQLModel.metadata.tables["layout"].insert(), {"version": LAYOUT_VERSION})
        return
    if "layout" not in tables:
        raise StoreError(f"{location}: is a database of another program; name another file with --store")
    version = connection.execute(select(Layout.version)).scalar_one()
    if version != LAYOUT_VERSION:
        raise StoreError(
            f"{location}: was made by another version of factcheck (layout {version}, this one reads "
            f"{LAYOUT_VERSION}); update factcheck, or name another file with --store"
        )


def _prepare_sqlite(connection: SqliteConnection, _record: Any) -> None:
    # SQLAlchemy sends BEGIN itself (below): the driver's own would take no lock until the first write.
    connection.isolation_level = None
    for pragma in (
        "busy_timeout = 30000",
        "journal_mode = WAL",
        "synchronous = FULL",  # a verdict survives a power cut, not only a crash
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
