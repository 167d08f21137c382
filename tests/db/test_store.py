"""The store: what it refuses to open, and what several writers at once leave in it."""

import multiprocessing
from contextlib import suppress
from pathlib import Path

import pytest
from sqlmodel import select

from factcheck.db.errors import StoreError
from factcheck.db.store import open_store
from factcheck.db.tables import Source


def test_a_store_and_its_folder_are_made_where_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a folder?" / "store%20.db"
    open_store(str(path)).close()
    assert path.is_file()


@pytest.mark.parametrize("location", ["nosuch://engine", "sqlite://\x00", "://"])
def test_a_url_that_is_none_is_named(location: str) -> None:
    with pytest.raises(StoreError, match="is not the URL of a database"):
        open_store(location)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"cannot be (opened|read)"):
        open_store(str(tmp_path))


def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "store.db"))
    with suppress(ZeroDivisionError), store.write() as session:
        session.add(Source(key="a", name="A"))
        session.flush()
        raise ZeroDivisionError
    with store.read() as reader:
        assert reader.rows("SELECT count(*) FROM source") == [(0,)]
    store.close()


def _count_up(path: str, times: int) -> None:
    store = open_store(path)
    for _ in range(times):
        with store.write() as session:
            source = session.exec(select(Source)).one()
            source.name = str(int(source.name) + 1)
    store.close()


def test_writers_at_once_lose_no_change(tmp_path: Path) -> None:
    path = str(tmp_path / "store.db")
    store = open_store(path)
    with store.write() as session:
        session.add(Source(key="counter", name="0"))
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=_count_up, args=(path, 25)) for _ in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with store.read() as reader:
        assert reader.rows("SELECT name FROM source") == [("75",)]
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


def test_a_password_is_never_shown() -> None:
    with pytest.raises(StoreError) as told:
        open_store("nosuch://ada:secret@news.example/store")
    assert "secret" not in str(told.value)
    assert "ada:***@news.example" in str(told.value)
