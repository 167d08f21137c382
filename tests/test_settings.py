"""Settings: a file of the user's says once what every command would have to be told."""

from pathlib import Path

import pytest

from factcheck.db.store import open_store
from factcheck.desk.load import load_articles
from factcheck.desk.queue import claim_queue
from factcheck.desk.stories import find_story
from factcheck.settings import SettingsError, read_settings


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("FACTCHECK_STORE", "FACTCHECK_REVIEWER"):
        monkeypatch.delenv(name, raising=False)
    path = tmp_path / "settings.toml"
    monkeypatch.setenv("FACTCHECK_SETTINGS", str(path))
    return path


def test_without_a_file_everything_has_a_value(file: Path) -> None:
    settings = read_settings()
    assert settings.store.endswith("store.db")
    assert settings.reviewer
    assert settings.origins == 2


def test_the_environment_goes_before_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('store = "/of/the/file.db"\nreviewer = "Ada Lund"\n')
    monkeypatch.setenv("FACTCHECK_REVIEWER", "Bo Park")
    settings = read_settings()
    assert (settings.store, settings.reviewer) == ("/of/the/file.db", "Bo Park")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("origins = 0", "origins must be a number from 1 on"),
        ("origins = true", "origins must be a number from 1 on"),
        ("reviewer = 7", "reviewer must be a text"),
        ("keys = 'x'", "keys must be a table"),
        ("orgins = 2", "orgins is no setting; there are keys, origins, reviewer, store, theme"),
        ("reviewer =", "is not TOML"),
    ],
)
def test_what_makes_no_sense_is_told_with_the_name_of_the_file(file: Path, text: str, told: str) -> None:
    file.write_text(text)
    with pytest.raises(SettingsError) as raised:
        read_settings()
    assert told in str(raised.value)
    assert str(file) in str(raised.value)


def test_how_many_origins_must_agree_is_a_setting_that_counts_from_the_next_opening_on(
    file: Path, tmp_path: Path
) -> None:
    paths = [tmp_path / "morning.txt", tmp_path / "evening.txt"]
    paths[0].write_text("The Tarn mill burnt down during the night to Monday.")
    paths[1].write_text("On the night to Monday, the Tarn mill burnt down.")
    store = open_store(str(tmp_path / "store.db"))
    story = load_articles(store, paths, story="mill").story
    assert story is not None
    assert [line.suggested for line in claim_queue(store, story.id)] == ["corroborated"]
    file.write_text("origins = 3")
    find_story(store, "mill")
    assert [line.suggested for line in claim_queue(store, story.id)] == ["unverified"]
    store.close()
