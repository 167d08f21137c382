"""Files that cannot be read say which they are, what is wrong and what to do."""

import os
from pathlib import Path

import pytest

from factcheck.ingest import read
from factcheck.ingest.read import read_bytes, read_document
from factcheck.ingest.unreadable import UnreadableError


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "is empty"),
        ("\ufeff\u200b\n".encode(), "holds no words"),
        (b"--- ***\n", "holds no words"),
        (b"%PDF-1.7\n...", "is a PDF"),
        (b"PK\x03\x04word/document.xml", "is a Word, OpenDocument or ZIP file"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (b"\xff\xd8\xff\xe0JFIF", "is a picture"),
        (b"{\\rtf1 text}", "is rich text"),
        (b"From: <Saved by Blink>\nMIME-Version: 1.0", "is a web archive"),
        (b"some\0binary\0thing", "is not text"),
        (b"\x01\x02\x03\x04abc", "is not text"),
        (bytes(range(128, 256)) * 4, "is mis-encoded"),
        (b"\xff\xfea", "says it is UTF-16 but is not"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(data: bytes, told: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_bytes(data, "report.txt")
    assert str(caught.value).startswith("report.txt: ")
    assert told in str(caught.value)


def test_a_page_without_any_words_is_refused() -> None:
    with pytest.raises(UnreadableError, match=r"empty\.html: holds no"):
        read_bytes(b"<html><body><script>let a = 1</script></body></html>", "empty.html")


def test_a_file_over_the_limit_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read, "SIZE_LIMIT", 1_000_000)
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(5_000_000)
    with pytest.raises(UnreadableError, match=r"is too large \(5 MB; up to 1 MB"):
        read_document(huge)


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="does not exist"):
        read_document(tmp_path / "gone.txt")
    with pytest.raises(UnreadableError, match="is a folder"):
        read_document(tmp_path)


def test_a_path_that_no_file_can_have_is_told() -> None:
    with pytest.raises(UnreadableError, match="cannot be opened"):
        read_document(Path("a\0b.txt"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UnreadableError, match="is not a file"):
        read_document(tmp_path / "pipe.txt")


def test_a_file_that_may_not_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("The bridge is shut.")

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UnreadableError, match="may not be opened"):
        read_document(path)


def test_a_hostile_file_name_does_no_harm_in_the_message() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_bytes(b"", "a\x1b[31m\u202e\nb.txt")
    assert str(caught.value).startswith("a b.txt: is empty")
