"""A guessed encoding is told to the person who loads the file."""

from contextlib import closing
from pathlib import Path

import pytest

from factcheck.desk.load import load_articles
from factcheck.desk.store import open_store


@pytest.mark.parametrize(("encoding", "told"), [("cp1252", "windows-1252"), ("utf-8", None)])
def test_a_load_says_which_encoding_was_guessed(tmp_path: Path, encoding: str, told: str | None) -> None:
    path = tmp_path / "bridge.txt"
    path.write_bytes("Die Brücke über die Ell ist gesperrt.".encode(encoding))
    with closing(open_store(str(tmp_path / "store.db"))) as store:
        (result,) = load_articles(store, [path]).results
    warning = f"; read as {told}, which the file does not declare: check its accents"
    assert result.message.endswith(warning if told else "1 statement")
