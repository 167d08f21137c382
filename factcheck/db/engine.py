"""The engine behind the store: how it is made, and how a transaction begins on SQLite and on PostgreSQL."""

from pathlib import Path
from sqlite3 import SQLITE_BUSY
from sqlite3 import Connection as SqliteConnection
from sqlite3 import OperationalError as SqliteOperationalError
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlmodel import create_engine

from factcheck.db.errors import StoreError
from factcheck.db.layout import newest_version, stored_version

_READS = "factcheck_reads"
"""The option of an engine whose transactions only read."""

_PATIENCE = 30
"""Seconds that are waited for a file which another process holds."""
_MOMENT = 0.05
"""Seconds after which it is tried again where SQLite does not wait by itself."""

_ONE_WRITER = """
SET LOCAL lock_timeout = '30s';
SET LOCAL idle_in_transaction_session_timeout = '60s';
SELECT pg_advisory_xact_lock(hashtext('factcheck'), hashtext(current_schema()))"""


def make_engine(location: str) -> Engine:
    """Make the engine for a path or URL, and bring its tables to the version of this program.

    Raises ``StoreError`` when the database cannot be opened, is something else, or is of a newer version.
    """
    engine = _connect(location)
    try:
        with reading(engine).connect() as connection:
            version = stored_version(connection, location)
        if version != newest_version():
            # Alembic costs a tenth of a second: not for a store that is as it should be.
            from factcheck.db.migrate import migrate

            migrate(engine, location)
    except BaseException as error:
        engine.dispose()
        if isinstance(error, DBAPIError):
            raise StoreError(location, f"cannot be opened as a store: {error.orig}") from error
        raise
    return engine


def reading(engine: Engine) -> Engine:
    """Return the engine for transactions that see one state of the store throughout, and lock nothing."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(**{_READS: True})
    return engine.execution_options(
        **{_READS: True}, isolation_level="REPEATABLE READ", postgresql_readonly=True
    )


def _connect(location: str) -> Engine:
    try:
        url = _url(location)
        if url.get_backend_name() == "sqlite":
            engine = create_engine(url)
            event.listen(engine, "connect", _prepare_sqlite)
            event.listen(engine, "begin", _begin_sqlite)
        elif url.get_backend_name() == "postgresql":
            # A desk stays open for days: a connection that the server has closed meanwhile is made anew.
            engine = create_engine(url, pool_pre_ping=True)
            event.listen(engine, "begin", _begin_postgresql)
        else:
            raise StoreError(location, "is not the URL of a database that can be a store: SQLite, PostgreSQL")
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise StoreError(location, f"is not the URL of a database: {error}") from error
    except ModuleNotFoundError as error:
        raise StoreError(location, f"needs the package {error.name}: install factcheck[postgres]") from error
    return engine


def _url(location: str) -> URL:
    if "://" not in location:
        return URL.create("sqlite", database=str(Path(location).expanduser()))
    url = make_url(location)
    return url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url


def _prepare_sqlite(connection: SqliteConnection, _record: Any) -> None:
    # SQLAlchemy sends BEGIN itself (below): the driver's own would take no lock until the first write.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {1000 * _PATIENCE}")
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")  # a verdict survives a power cut, not only a crash
    connection.execute("PRAGMA foreign_keys = ON")


def _write_ahead(connection: SqliteConnection) -> None:
    # Where another process is just making the file, SQLite does not wait by itself: it fails at once.
    until = monotonic() + _PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except SqliteOperationalError as error:
            if error.sqlite_errorcode != SQLITE_BUSY or monotonic() > until:
                raise
            sleep(_MOMENT)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and asks for the write lock later fails when another process wrote in
    # between, however long it waits; one that is there to write asks at once.
    reads = connection.get_execution_options().get(_READS)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _begin_postgresql(connection: Connection) -> None:
    # What BEGIN IMMEDIATE is to SQLite: one writer at a time, so that what a transaction has looked up still
    # holds when it writes. The lock goes with the transaction, and with a machine that went off within it.
    if not connection.get_execution_options().get(_READS):
        connection.exec_driver_sql(_ONE_WRITER)
