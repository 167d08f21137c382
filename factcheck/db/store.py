"""The store: a database that is read in plain SQL and written through SQLModel, in SQLite by default."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from factcheck.db.errors import StoreError
from factcheck.db.layout import check_layout
from factcheck.db.reader import FileReader, Reader, SessionReader

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session


class Store:
    """A database with the tables of factcheck in it. Threads may share it; its reads take turns."""

    def __init__(self, location: str) -> None:
        self._location = location
        self._file = None if "://" in location else Path(location).expanduser()
        self._reading: sqlite3.Connection | None = None
        self._engine: Engine | None = None
        self._lock = Lock()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Give a reader that sees one state of the store."""
        if self._file is None:
            with self.write() as session:
                yield SessionReader(session)
            return
        with self._lock:
            if self._reading is None:
                self._reading = sqlite3.connect(
                    self._file, timeout=30, isolation_level=None, check_same_thread=False
                )
            self._reading.execute("BEGIN")
            try:
                yield FileReader(self._reading)
            finally:
                self._reading.execute("ROLLBACK")

    @contextmanager
    def write(self) -> Iterator["Session"]:
        """Give a session whose changes are durable when the block ends, or all gone when it fails."""
        engine = self._prepared()
        from sqlmodel import Session

        with Session(engine) as session, session.begin():
            yield session

    def prepare_to_write(self) -> None:
        """Import what writes, and make the tables where there are none; the first change need not wait then.

        Raises ``StoreError`` when the database cannot be opened, is something else, or of another version.
        """
        self._prepared()

    def _prepared(self) -> "Engine":
        if self._engine is None:
            from factcheck.db.engine import make_engine

            self._engine = make_engine(self._location)
        return self._engine

    def is_laid(self) -> bool:
        """Tell whether the file has the tables of this version already.

        Raises ``StoreError`` when they are of another version, or it is no database.
        """
        if self._file is None or not self._file.is_file() or not self._file.stat().st_size:
            return False
        try:
            with self.read() as reader:
                versions = reader.rows("SELECT version FROM layout")
        except sqlite3.OperationalError:
            return False  # without that table: the engine finds out what it is, and says it
        except sqlite3.DatabaseError as error:
            raise StoreError(f"{self._location}: cannot be opened as a store: {error}") from error
        check_layout(versions[0][0], self._location)
        return True

    def close(self) -> None:
        """Let go of the database."""
        if self._reading is not None:
            self._reading.close()
        if self._engine is not None:
            self._engine.dispose()


def open_database(location: str) -> Store:
    """Open the store at a path or SQLAlchemy URL, making it and its folder where there is none.

    Raises ``StoreError`` when it cannot be opened, is something else, or is of another version.
    """
    if "://" not in location:
        folder = Path(location).expanduser().parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{location}: its folder cannot be made: {error.strerror}") from error
    store = Store(location)
    try:
        if not store.is_laid():
            store.prepare_to_write()
    except StoreError:
        store.close()
        raise
    return store
