"""Loading an archive: its members are loaded like the files of a folder, each named."""

import zipfile
from pathlib import Path

from factcheck.desk.load import load_articles
from factcheck.desk.store import Store

NEWS = {
    "monday/heron.txt": "A heron nested on the museum.",
    "monday/empty.txt": "",
    "tuesday/train.txt": "Trains to Holm run late because of frost.",
}


def pack(path: Path, members: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, said in members.items():
            archive.writestr(name, said)
    return path


def test_the_members_of_an_archive_are_loaded_and_named(store: Store, tmp_path: Path) -> None:
    loaded = load_articles(store, [pack(tmp_path / "news.zip", NEWS)])
    assert loaded.story.name == "news"
    assert loaded.story.articles == 2
    told = [result.message for result in loaded.results]
    assert [result.outcome for result in loaded.results] == ["added", "failed", "added"]
    assert f"{tmp_path / 'news.zip' / 'monday' / 'empty.txt'}: is empty" in told[1]


def test_an_archive_that_grew_adds_what_is_new(store: Store, tmp_path: Path) -> None:
    packed = pack(tmp_path / "news.tar.zip", NEWS)
    load_articles(store, [packed], story="news")
    pack(packed, NEWS | {"wednesday/violin.txt": "The orchestra lost its oldest violin."})
    loaded = load_articles(store, [packed], story="news")
    assert [result.outcome for result in loaded.results] == ["unchanged", "failed", "unchanged", "added"]
    assert loaded.story.articles == 3


def test_an_archive_is_read_by_several_processes(store: Store, tmp_path: Path) -> None:
    many = {
        f"{number}.txt": f"Train {number} to Norvik was {number + 3} minutes late." for number in range(60)
    }
    loaded = load_articles(store, [pack(tmp_path / "trains.zip", many)])
    assert [result.outcome for result in loaded.results] == ["added"] * 60
