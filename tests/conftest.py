"""No settings of one's own, and places for stores: a test that asks for one runs on either engine."""

import os
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import Engine, create_engine

# A busy machine is no failure.
settings.register_profile("factcheck", deadline=None)
settings.load_profile("factcheck")

SERVER = "FACTCHECK_TEST_POSTGRES"
NO_SERVER = f"{SERVER} names no PostgreSQL server, as postgresql+psycopg://user@host:port/database would"
ON_POSTGRES = pytest.param("postgresql", marks=() if SERVER in os.environ else pytest.mark.skip(NO_SERVER))


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing that whoever runs the tests has set for themselves."""
    monkeypatch.setenv("FACTCHECK_SETTINGS", str(tmp_path / "settings.toml"))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Engine]:
    """A database of our own on the server that the environment names; it must answer, or the test fails."""
    if SERVER not in os.environ:
        pytest.skip(NO_SERVER)
    name = f"factcheck_test_{os.getpid()}"
    server = create_engine(os.environ[SERVER], isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    database = create_engine(server.url.set(database=name), isolation_level="AUTOCOMMIT")
    yield database
    database.dispose()
    with server.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    server.dispose()


@pytest.fixture(scope="session", params=["sqlite", ON_POSTGRES])
def new_location(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[], str]:
    """Names of stores that are not there yet: files in folders of their own, or schemas of one database."""
    if request.param == "sqlite":
        return lambda: str(tmp_path_factory.mktemp("store") / "store.db")
    postgres: Engine = request.getfixturevalue("postgres")
    numbers = count(1)

    def make_schema() -> str:
        schema = f"store_{next(numbers)}"
        with postgres.connect() as connection:
            connection.exec_driver_sql(f"CREATE SCHEMA {schema}")
        url = postgres.url.update_query_dict({"options": f"-csearch_path={schema}"})
        return url.render_as_string(hide_password=False)

    return make_schema


@pytest.fixture
def location(new_location: Callable[[], str]) -> str:
    """Where a test's one store is, once it opens it."""
    return new_location()
