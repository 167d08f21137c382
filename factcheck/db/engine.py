"""The engine behind the store: how it is made, how a transaction begins, and the tables laid in it."""

from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from typing import Any

from sqlalchemy import Connection, Engine, event, inspect
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlmodel import SQLModel, create_engine

from factcheck.db.errors import StoreError
from factcheck.db.layout import LAYOUT_VERSION, check_layout
from factcheck.db.tables import Layout


def make_engine(location: str) -> Engine:
    """Make the engine for a path or URL, and its tables where there are none.

    Raises ``StoreError`` when the database cannot be opened, is something else, or is of another version.
    """
    engine = _connect(location)
    try:
        with engine.begin() as connection:
            _lay_tables(connection, location)
    except DBAPIError as error:
        engine.dispose()
        raise StoreError(location, f"cannot be opened as a store: {error.orig}") from error
    except StoreError:
        engine.dispose()
        raise
    return engine


def _connect(location: str) -> Engine:
    url = location if "://" in location else URL.create("sqlite", database=str(Path(location).expanduser()))
    try:
        engine = create_engine(url)
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise StoreError(location, f"is not the URL of a database: {error}") from error
    except ModuleNotFoundError as error:
        raise StoreError(location, f"needs the package {error.name}, which is not installed") from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


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
    # A transaction that reads first and asks for the write lock later fails when another process wrote in
    # between, however long it waits; the engine is there to write, so it asks at once.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _lay_tables(connection: Connection, location: str) -> None:
    tables = inspect(connection).get_table_names()
    if not tables:
        SQLModel.metadata.create_all(connection)
        connection.execute(SQLModel.metadata.tables["layout"].insert(), {"version": LAYOUT_VERSION})
    elif Layout.__tablename__ not in tables:
        raise StoreError(location, "is a database of another program; name another file with --store")
    else:
        check_layout(connection.exec_driver_sql("SELECT version FROM layout").scalar_one(), location)
