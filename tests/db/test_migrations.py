"""The tables: how they come to be, how those of an older program are changed, and what is left alone."""

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from factcheck.db import layout
from factcheck.db.engine import make_engine
from factcheck.db.errors import StoreError
from factcheck.db.migrate import migrate
from factcheck.db.store import open_store
from factcheck.db.tables import Source

LATER = """
import sqlalchemy as sa
from alembic import op

revision = "later"
down_revision = {version!r}


def upgrade() -> None:
    with op.batch_alter_table("source") as table:
        table.add_column(sa.Column("domain", sa.String(), nullable=False, server_default="unknown"))
        table.alter_column("name", nullable=True)
"""


@pytest.fixture
def older(location: str) -> str:
    """A store of this version, with an article's source in it, as a later program finds it."""
    store = open_store(location)
    with store.write() as session:
        session.add(Source(key="a", name="Morning Call"))
    store.close()
    return location


@pytest.fixture
def later_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """Have the program be a later one, which keeps the domain of a source; returns the version before."""
    version = layout.newest_version()
    folder = tmp_path / "migrations 100%"
    shutil.copytree(layout.MIGRATIONS, folder)
    (folder / "versions" / "999912312359_later_domains.py").write_text(LATER.format(version=version))
    monkeypatch.setattr(layout, "MIGRATIONS", folder)
    return version


def sources(location: str, columns: str = "name") -> list[tuple[object, ...]]:
    """Read the store as it is, whatever its version."""
    engine = create_engine(location if "://" in location else f"sqlite:///{location}")
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.exec_driver_sql(f"SELECT {columns} FROM source")]  # noqa: S608
    engine.dispose()
    return found


def test_the_migrations_lead_to_the_tables_of_the_program(location: str) -> None:
    engine = make_engine(location)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        differences = compare_metadata(context, SQLModel.metadata)
    engine.dispose()
    assert not differences, "write the migration anew: CONTRIBUTING.md, Adding a column"


def test_a_store_of_an_older_program_keeps_what_it_holds(older: str, later_program: str) -> None:
    open_store(older).close()
    assert sources(older, "name, domain") == [("Morning Call", "unknown")]


@pytest.mark.parametrize("new_location", ["sqlite"], indirect=True)
def test_a_file_is_copied_before_it_is_changed_and_no_copy_is_overwritten(
    older: str, later_program: str
) -> None:
    taken = Path(older).with_name(f"store.version-{later_program}.db")
    taken.write_text("an earlier copy")
    open_store(older).close()
    assert taken.read_text() == "an earlier copy"
    [copy] = set(Path(older).parent.glob("store.version-*")) - {taken}
    assert later_program in copy.name
    with pytest.MonkeyPatch.context() as earlier_program:
        earlier_program.setattr(layout, "MIGRATIONS", Path(layout.__file__).parent / "migrations")
        open_store(str(copy)).close()
        assert sources(str(copy)) == [("Morning Call",)]


@pytest.mark.parametrize("new_location", ["sqlite"], indirect=True)
def test_opening_a_store_of_this_version_copies_nothing(older: str) -> None:
    open_store(older).close()
    assert not list(Path(older).parent.glob("store.version-*"))


@pytest.mark.parametrize("new_location", ["sqlite"], indirect=True)
def test_links_are_heeded_after_another_process_was_quicker_to_bring_the_tables_up(older: str) -> None:
    engine = make_engine(older)
    migrate(engine, older)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    engine.dispose()


def test_a_store_of_a_newer_program_is_left_alone(older: str) -> None:
    store = open_store(older)
    with store.write() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = 'f00d'")
    store.close()
    with pytest.raises(StoreError, match=r"another version of factcheck \(tables f00d.*update factcheck"):
        open_store(older)
    assert sources(older) == [("Morning Call",)]


def test_a_database_of_another_program_is_left_alone(location: str) -> None:
    engine = make_engine(location)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    engine.dispose()
    with pytest.raises(StoreError, match="another program"):
        open_store(location)


def test_a_migration_that_fails_leaves_the_store_as_it_was(older: str, later_program: str) -> None:
    later = layout.MIGRATIONS / "versions" / "999912312359_later_domains.py"
    later.write_text(later.read_text() + "        table.drop_column('nowhere')\n")
    with pytest.raises((StoreError, KeyError)):
        open_store(older)
    assert sources(older, "*") == [(1, "a", "Morning Call")]
