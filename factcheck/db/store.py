"""The store: a database that is read in plain SQL and written through SQLModel, in SQLite by default."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from factcheck.db.errors import StoreError
from factcheck.db.layout import newest_version
from factcheck.db.reader import FileReader, Reader, SessionReader

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

_ROOM = 1 << 22
"""Bytes: so long does SQLite let a log become before it begins it anew."""


class Store:
    """A database with the tables of factcheck in it. Threads may share it; its reads take turns."""

    def __init__(self, location: str) -> None:
        self._location = location
        self._file = None if "://" in location else Path(location).expanduser()
        self._reading: sqlite3.Connection | None = None
        self._engine: Engine | None = None
        self._lock = Lock()
        self._preparing = Lock()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Give a reader that sees one state of the store. Raises ``StoreError`` when it cannot be read."""
        if self._file is None:
            with self._session(only_read=True) as session:
                yield SessionReader(session)
            return
        with self._lock:
            try:
                connection = self._connected(self._file)
                connection.execute("BEGIN")
                try:
                    yield FileReader(connection)
                finally:
                    connection.execute("ROLLBACK")
            except sqlite3.Error as error:
                raise StoreError(self._location, f"cannot be read: {error}") from error

    def version(self) -> int | None:
        """Return a number that is another one when anybody has changed the store since it was last asked for.

        None where a server keeps the store: there only what it holds can tell. Raises ``StoreError``.
        """
        if self._file is None:
            return None
        with self._lock:
            try:
                [(version,)] = self._connected(self._file).execute("PRAGMA data_version")
            except sqlite3.Error as error:
                raise StoreError(self._location, f"cannot be read: {error}") from error
        return int(version)

    @contextmanager
    def write(self) -> Iterator["Session"]:
        """Give a session whose changes are durable when the block ends, or all gone when it fails.

        Raises ``StoreError`` when they cannot be stored: the disk is full, another process holds the lock.
        """
        with self._session(only_read=False) as session:
            yield session

    @contextmanager
    def _session(self, *, only_read: bool) -> Iterator["Session"]:
        engine = self._prepared()
        from sqlalchemy.exc import DBAPIError
        from sqlmodel import Session

        from factcheck.db.engine import reading

        try:
            with Session(reading(engine) if only_read else engine) as session, session.begin():
                yield session
        except (DBAPIError, sqlite3.Error) as error:
            told = "cannot be read" if only_read else "nothing was changed"
            raise StoreError(self._location, f"{told}: {getattr(error, 'orig', error)}") from error

    def _connected(self, file: Path) -> sqlite3.Connection:
        if self._reading is None:
            self._reading = sqlite3.connect(file, timeout=30, isolation_level=None, check_same_thread=False)
        return self._reading

    def prepare_to_write(self) -> None:
        """Import what writes, and bring the tables to this version; the first change need not wait then.

        Raises ``StoreError`` when the database cannot be opened, is something else, or of a newer version.
        """
        self._prepared()

    def make_room(self) -> None:
        """Lengthen the log that a file's changes go to first, ahead of its use.

        A change that need not make a file longer is on the disk in a third of the time, and as durable.
        Raises ``StoreError`` when the store cannot be written to; a disk that is full is left as it is.
        """
        if self._file is None:
            return
        log = Path(f"{self._file.resolve()}-wal")
        # SQLite reads a log up to the first page that is none. While this may write, nobody else adds to it.
        with self.write() as session, suppress(OSError):
            session.connection()
            with log.open("r+b") as file:
                if (missing := _ROOM - file.seek(0, os.SEEK_END)) > 0:
                    file.write(bytes(missing))
                    file.flush()
                    os.fsync(file.fileno())

    def _prepared(self) -> "Engine":
        with self._preparing:  # a thread may write while another still makes ready for it
            if self._engine is None:
                from factcheck.db.engine import make_engine

                self._engine = make_engine(self._location)
            return self._engine

    def is_ready(self) -> bool:
        """Tell whether the file has the tables of this version already, as a store in use has.

        Raises ``StoreError`` when it is no database.
        """
        if self._file is None or not self._file.is_file() or not self._file.stat().st_size:
            return False
        with self.read() as reader:
            if not reader.rows("SELECT name FROM sqlite_master WHERE name = 'alembic_version'"):
                return False
            return reader.rows("SELECT version_num FROM alembic_version") == [(newest_version(),)]

    def close(self) -> None:
        """Let go of the database."""
        if self._reading is not None:
            self._reading.close()
        if self._engine is not None:
            self._engine.dispose()


def open_store(location: str) -> Store:
    """Open the store at a path or SQLAlchemy URL, making it and its folder where there is none.

    The tables of an older version are changed to those of this one; a SQLite file is copied first. Raises
    ``StoreError`` when the store cannot be opened, is something else, or is of a newer version.
    """
    if "://" not in location:
        folder = Path(location).expanduser().parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(location, f"its folder cannot be made: {error.strerror}") from error
    store = Store(location)
    try:
        if not store.is_ready():
            store.prepare_to_write()
    except StoreError:
        store.close()
        raise
    return store
