"""Bringing the tables of a store to the version that this program reads and writes."""

import sqlite3
from itertools import count
from pathlib import Path
from typing import cast

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from factcheck.db import layout
from factcheck.db.engine import stored_version
from factcheck.db.errors import StoreError


def migrate(engine: Engine, location: str) -> None:
    """Make the tables where there are none, or change those of an older version, in one transaction.

    A SQLite file that has tables is copied first, beside itself. Raises ``StoreError`` when the database is
    that of another program, or of a newer version of this one.
    """
    with engine.connect() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        if is_sqlite:
            _heed_foreign_keys(connection, "OFF")
        with connection.begin():
            version = stored_version(connection, location)
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
            if version and is_sqlite and engine.url.database:
                copy_file(Path(engine.url.database), version)
            command.upgrade(config, "head")
            if is_sqlite and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all()):
                raise StoreError(location, f"cannot be brought to this version: {len(broken)} broken links")
        if is_sqlite:
            _heed_foreign_keys(connection, "ON")


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
        source, target = sqlite3.connect(file), sqlite3.connect(copy)
        with source, target:
            source.backup(target)
        source.close()
        target.close()
    except BaseException:
        copy.unlink()  # a part of a store is none
        raise
    return copy


def _heed_foreign_keys(connection: Connection, setting: str) -> None:
    # A table that is made anew is dropped first, which its references would forbid. SQLite takes the setting
    # outside a transaction only, so it goes past SQLAlchemy, which would begin one.
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    driver.execute(f"PRAGMA foreign_keys = {setting}")
