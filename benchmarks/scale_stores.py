"""The stores that are measured: a SQLite file, and a PostgreSQL database where there is a server."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine

from factcheck.desk.store import Store, open_store

SERVER = "FACTCHECK_TEST_POSTGRES"
_SIZES = {
    "SQLite": "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
    "PostgreSQL": "SELECT pg_database_size(current_database())",
}


@dataclass(frozen=True)
class Measured:
    """A store with the name of its engine."""

    engine: str
    store: Store

    def disk(self) -> int:
        """Give the bytes that it takes."""
        with self.store.read() as reader:
            [(size,)] = reader.rows(_SIZES[self.engine])
        return int(size)


@contextmanager
def measured_stores(folder: Path) -> Iterator[list[Measured]]:
    """Make empty stores, in a folder and on the server; they are gone afterwards."""
    stores = [Measured("SQLite", open_store(str(folder / "store.db")))]
    if SERVER not in os.environ:
        try:
            yield stores
        finally:
            stores[0].store.close()
        return
    name = f"factcheck_scale_{os.getpid()}"
    server = create_engine(os.environ[SERVER], isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    try:
        url = server.url.set(database=name).render_as_string(hide_password=False)
        stores.append(Measured("PostgreSQL", open_store(url)))
        yield stores
    finally:
        for each in stores:
            each.store.close()
        with server.connect() as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
        server.dispose()
