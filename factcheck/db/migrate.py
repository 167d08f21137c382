"""Bringing the tables of a store to the version that this program reads and writes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import cast

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from factcheck.db import layout
from factcheck.db.errors import StoreError


def migrate(engine: Engine, location: str) -> None:
    """Make the tables where there are none, or change those of an older version, in one transaction.

    A SQLite file that has tables is copied first, beside itself. Raises ``StoreError`` when the database is
    that of another program, or of a newer version of this one.
    """
    with engine.connect() as connection, _foreign_keys_at_rest(connection), connection.begin():
        version = layout.stored_version(connection, location)
        if version == layout.newest_version():
            return  # another process was quicker
        config = Config()
        config.set_main_option("script_location", str(layout.MIGRATIONS).replace("%", "%%"))
        config.attributes["connection"] = connection
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if version and version not in known:
            raise StoreError(
                location,
                f"was made by another version of factcheck (tables {version}, this one reads "
                f"{layout.newest_version()}); update factcheck, or name another store with --store",
            )
        is_sqlite = connection.dialect.name == "sqlite"
        if version and is_sqlite and engine.url.database:
            copy_file(Path(engine.url.database), version)
        command.upgrade(config, "head")
        if is_sqlite and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all()):
            raise StoreError(location, f"cannot be brought to this version: {len(broken)} broken links")


def copy_file(file: Path, version: str) -> Path:
    """Copy the SQLite file of a store beside itself, under a name that tells its version and was free."""
    for number in count(1):
        again = f"-{number}" if number > 1 else ""
        copy = file.with_name(f"{file.stem}.version-{version}{again}{file.suffix}")
        try:
            copy.open("xb").close()
        except FileExistsError:
            continue
        break
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    except BaseException:
        copy.unlink()  # a part of a store is none
        raise
    return copy


@contextmanager
def _foreign_keys_at_rest(connection: Connection) -> Iterator[None]:
    """Have SQLite heed no foreign keys: they forbid to drop a table, as is done to make it anew."""
    if connection.dialect.name != "sqlite":
        yield
        return
    # SQLite takes the setting outside a transaction only, so it goes past SQLAlchemy, which would begin one.
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")
