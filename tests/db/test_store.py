"""The store: what it refuses to open, and what several writers at once leave in it."""

import multiprocessing
import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Barrier, BrokenBarrierError

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from factcheck.db import engine
from factcheck.db.errors import StoreError
from factcheck.db.store import Store, open_store
from factcheck.db.tables import Source


def test_a_store_and_its_folder_are_made_where_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a folder?" / "store%20.db"
    open_store(str(path)).close()
    assert path.is_file()


@pytest.mark.parametrize("location", ["nosuch://engine", "sqlite://\x00", "://", "mysql://127.0.0.1/news"])
def test_a_url_that_is_none_is_named(location: str) -> None:
    with pytest.raises(StoreError, match="is not the URL of a database"):
        open_store(location)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"cannot be (opened|read)"):
        open_store(str(tmp_path))


def test_a_failed_transaction_leaves_nothing(location: str) -> None:
    store = open_store(location)
    with suppress(ZeroDivisionError), store.write() as session:
        session.add(Source(key="a", name="A"))
        session.flush()
        raise ZeroDivisionError
    with store.read() as reader:
        assert reader.rows("SELECT count(*) FROM source") == [(0,)]
    store.close()


def test_a_reader_sees_one_state_and_waits_for_no_writer(location: str) -> None:
    store, other = open_store(location), open_store(location)
    with store.read() as reader:
        assert reader.rows("SELECT count(*) FROM source") == [(0,)]
        with other.write() as session:
            session.add(Source(key="a", name="A"))
            session.flush()
            assert reader.rows("SELECT count(*) FROM source") == [(0,)]
        assert reader.rows("SELECT count(*) FROM source") == [(0,)]
    with store.read() as reader:
        assert reader.rows("SELECT count(*) FROM source") == [(1,)]
    store.close()
    other.close()


def _count_up(location: str, times: int) -> None:
    store = open_store(location)
    for _ in range(times):
        with store.write() as session:
            source = session.exec(select(Source)).one_or_none()
            if source is None:
                session.add(Source(key="counter", name="1"))
            else:
                source.name = str(int(source.name) + 1)
    store.close()


def test_threads_that_make_ready_to_write_at_once_share_one_engine(
    location: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(location).close()
    store, begun, made = Store(location), Barrier(2, timeout=0.5), []

    def make_slowly(at: str) -> Engine:
        made.append(make_engine(at))
        with suppress(BrokenBarrierError):
            begun.wait()  # until the other one makes its own
        return made[-1]

    make_engine = engine.make_engine
    monkeypatch.setattr(engine, "make_engine", make_slowly)
    with ThreadPoolExecutor() as threads:
        list(threads.map(lambda _: store.prepare_to_write(), range(2)))
    store.close()
    assert len(made) == 1


def test_a_file_that_another_process_is_just_making_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "store.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("CREATE TABLE made (id INTEGER)")
    monkeypatch.setattr(engine, "sleep", lambda _: other.execute("ROLLBACK"))
    open_store(str(path)).close()
    assert not other.in_transaction
    other.close()


def test_writers_at_once_make_one_store_and_lose_no_change(location: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=_count_up, args=(location, 25)) for _ in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    store = open_store(location)
    with store.read() as reader:
        assert reader.rows("SELECT name FROM source") == [("75",)]
    store.close()


@pytest.mark.parametrize("new_location", ["postgresql"], indirect=True)
def test_a_connection_that_the_server_closed_is_made_anew(postgres: Engine, location: str) -> None:
    store = open_store(location)
    with store.read() as reader:
        [(process,)] = reader.rows("SELECT pg_backend_pid()")
    with postgres.connect() as connection:
        connection.exec_driver_sql(f"SELECT pg_terminate_backend({process}, 5000)")
    with store.read() as reader:
        assert reader.rows("SELECT count(*) FROM source") == [(0,)]
    store.close()


def test_a_store_that_another_program_holds_is_told_and_nothing_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = open_store(str(path))
    with store.write() as session:
        session.add(Source(key="a", name="A"))
        session.flush()
        session.connection().exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(StoreError, match=r"store\.db: nothing was changed"), store.write() as session:
        session.add(Source(key="b", name="B"))
    with store.read() as reader:
        assert reader.rows("SELECT name FROM source") == [("A",)]
    store.close()


@pytest.mark.parametrize(
    "location",
    [
        "nosuch://ada:secret@news.example/store",
        "nosuch://ada:s@secret:7@news.example/store",
        "nosuch://news.example/store?user=ada&password=secret&port=1",
    ],
)
def test_a_password_is_never_shown(location: str) -> None:
    with pytest.raises(StoreError, match=r"ada.*\*\*\*") as told:
        open_store(location)
    assert "secret" not in str(told.value)


def test_a_server_that_does_not_answer_is_named() -> None:
    with pytest.raises(StoreError, match=r"ada:\*\*\*@127\.0\.0\.1:1/news: cannot be opened as a store"):
        open_store("postgresql://ada:secret@127.0.0.1:1/news")


def test_what_to_install_for_a_server_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreError, match=r"install factcheck\[postgres\]"):
        open_store("postgresql://127.0.0.1/news")


def test_what_is_stored_in_a_log_that_was_made_longer_survives_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = open_store(str(path))
    store.make_room()
    with store.write() as session:
        session.add(Source(key="a", name="A"))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for file in tmp_path.glob("store.db*"):
        (crashed / file.name).write_bytes(file.read_bytes())
    store.close()
    found = open_store(str(crashed / "store.db"))
    with found.read() as reader:
        assert reader.rows("SELECT name FROM source") == [("A",)]
    found.close()


def test_a_log_need_not_be_made_longer_by_each_of_many_changes(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = open_store(str(path))
    store.make_room()
    lengths = set()
    for number in range(100):
        with store.write() as session:
            session.add(Source(key=str(number), name="A"))
        lengths.add((tmp_path / "store.db-wal").stat().st_size)
    store.close()
    assert len(lengths) == 1
