"""Archives: their members are read like files of a folder; hostile ones do no harm."""

import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from factcheck.ingest import archives, read
from factcheck.ingest.find import find_files
from factcheck.ingest.read import read_document
from factcheck.ingest.unreadable import UnreadableError

SAID = b"The bridge over the Ilm is shut."
NAMES = ("b.txt", "a.md", "sub/c.html", ".hidden.txt", ".git/d.txt", "picture.png", "sub/c_files/frame.html")


def pack_zip(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def pack_tar(path: Path, members: dict[str, bytes], mode: str = "w:gz") -> Path:
    with tarfile.open(path, mode) as archive:
        for name, data in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return path


@pytest.fixture(params=["news.zip", "news.tar.gz", "NEWS.TGZ"])
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    pack = pack_zip if request.param.endswith("zip") else pack_tar
    return pack(tmp_path / request.param, dict.fromkeys(NAMES, SAID))


def inside(found: list[Path], archive: Path) -> list[str]:
    return [path.relative_to(archive).as_posix() for path in found]


def refused(path: Path) -> str:
    with pytest.raises(UnreadableError) as error:
        read_document(path)
    return str(error.value)


def test_an_archive_gives_its_articles_in_its_own_order(archive: Path) -> None:
    found = find_files([archive])
    assert inside(found, archive) == ["b.txt", "a.md", "sub/c.html"]
    assert [read_document(path).text for path in found] == [SAID.decode()] * 3


def test_it_is_the_same_article_whether_it_is_packed_or_not(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(SAID)
    assert read_document(archive / "b.txt").digest == read_document(tmp_path / "b.txt").digest


@pytest.mark.parametrize("name", ["../../up.txt", "/etc/up.txt", "C:\\win\\up.txt", "..\\..\\up.txt"])
@pytest.mark.parametrize("pack", [pack_zip, pack_tar])
def test_no_name_leads_out_of_the_archive(tmp_path: Path, name: str, pack) -> None:
    packed = pack(tmp_path / ("a.zip" if pack is pack_zip else "a.tgz"), {name: SAID})
    [found] = find_files([packed])
    assert found.is_relative_to(packed)
    assert ".." not in found.parts
    assert read_document(found).text == SAID.decode()


@pytest.mark.parametrize("pack", [pack_zip, pack_tar])
def test_a_bomb_is_told_by_what_it_says_it_holds_and_not_unpacked(
    tmp_path: Path, pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "_HARMLESS", 100_000)
    bomb = pack(tmp_path / ("bomb.zip" if pack is pack_zip else "bomb.tgz"), {"a.txt": bytes(2_000_000)})
    assert find_files([bomb]) == [bomb]
    assert "bomb" in refused(bomb)
    assert "holds far more than its size tells" in refused(bomb)


def test_an_archive_of_too_many_members_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "_MOST", 5)
    many = pack_zip(tmp_path / "many.zip", {f"{number}.txt": SAID for number in range(6)})
    assert "holds far more than its size tells" in refused(many)


def test_a_member_that_is_too_large_is_named_and_no_more_of_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read, "SIZE_LIMIT", 1000)
    packed = pack_zip(tmp_path / "news.zip", {"long.txt": SAID * 100, "short.txt": SAID})
    assert len(archives.read_member(packed, packed / "long.txt", 1000)) == 1001
    assert "long.txt: is too large" in refused(packed / "long.txt")
    assert read_document(packed / "short.txt").text == SAID.decode()


def test_an_archive_within_an_archive_is_passed_over(tmp_path: Path) -> None:
    inner = pack_zip(tmp_path / "inner.zip", {"a.txt": SAID}).read_bytes()
    outer = pack_zip(tmp_path / "outer.zip", {"inner.zip": inner})
    assert find_files([outer]) == [outer]
    assert "is an archive in which no article was found" in refused(outer)


@pytest.mark.parametrize("name", ["cut.zip", "cut.tar", "cut.tgz", "cut.tar.xz"])
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 not really", b"\x1f\x8b\x08 nor this", bytes(2000)])
def test_what_is_no_archive_is_said_to_be_none(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert find_files([path]) == [path]
    assert name in refused(path)


def test_a_damaged_member_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    packed = pack_zip(tmp_path / "news.zip", {"a.txt": SAID * 9, "b.txt": SAID})
    data = bytearray(packed.read_bytes())
    data[40:50] = bytes(10)
    packed.write_bytes(data)
    assert "a.txt: " in refused(packed / "a.txt")
    assert read_document(packed / "b.txt").text == SAID.decode()


def test_links_and_devices_in_an_archive_are_no_articles(tmp_path: Path) -> None:
    path = tmp_path / "links.tar"
    with tarfile.open(path, "w") as archive:
        for kind, name in ((tarfile.SYMTYPE, "link.txt"), (tarfile.FIFOTYPE, "pipe.txt")):
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, "/etc/passwd"
            archive.addfile(entry)
    assert find_files([path]) == [path]


def test_a_member_that_is_not_there_is_named(tmp_path: Path) -> None:
    packed = pack_zip(tmp_path / "news.zip", {"a.txt": SAID})
    assert "b.txt: is not in the archive" in refused(packed / "b.txt")


def test_an_archive_that_was_packed_again_is_opened_again(tmp_path: Path) -> None:
    packed = pack_zip(tmp_path / "news.zip", {"a.txt": SAID})
    assert read_document(packed / "a.txt").text == SAID.decode()
    pack_zip(packed, {"a.txt": b"The bridge over the Ilm is open again."})
    assert read_document(packed / "a.txt").text == "The bridge over the Ilm is open again."
