"""Saving reports: nothing of a person's is overwritten."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.saving import file_name, save_report
from factcheck.reports.seal import seal


def test_an_export_replaces_the_one_before(tmp_path: Path) -> None:
    assert save_report(seal("# one"), tmp_path, "fire") == tmp_path / "fire.md"
    assert save_report(seal("# two"), tmp_path, "fire") == tmp_path / "fire.md"
    assert (tmp_path / "fire.md").read_text().startswith("# two\n")
    assert [path.name for path in tmp_path.iterdir()] == ["fire.md"]


def test_an_export_that_was_edited_stays_as_it_is(tmp_path: Path) -> None:
    first = save_report(seal("# one"), tmp_path, "fire")
    first.write_text("my remarks\n" + first.read_text())
    assert save_report(seal("# two"), tmp_path, "fire") == tmp_path / "fire-2.md"
    assert first.read_text().startswith("my remarks\n# one\n")
    assert save_report(seal("# three"), tmp_path, "fire") == tmp_path / "fire-2.md"


@pytest.mark.parametrize("content", [b"", b"# fire\n", b"\xff\xfe\x00", b"<!-- factcheck -->\n"])
def test_a_file_of_somebody_else_stays_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "fire.md").write_bytes(content)
    assert save_report(seal("# one"), tmp_path, "fire").name == "fire-2.md"
    assert (tmp_path / "fire.md").read_bytes() == content


def test_folders_and_links_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "fire.md").mkdir()
    (tmp_path / "fire-2.md").symlink_to(tmp_path / "nowhere")
    assert save_report(seal("# one"), tmp_path, "fire").name == "fire-3.md"


def test_an_export_that_cannot_be_written_names_the_report(tmp_path: Path) -> None:
    tmp_path.rmdir()
    with pytest.raises(FileNotFoundError) as refused:
        save_report(seal("# one"), tmp_path, "fire")
    assert refused.value.filename == str(tmp_path / "fire.md")


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    data = save_report(seal("# one"), tmp_path, "fire").read_bytes()
    assert save_report(seal("# one"), tmp_path, "fire").read_bytes() == data


@pytest.mark.parametrize(
    ("story", "name"),
    [
        ("harbour fire", "harbour fire"),
        ("../../etc/passwd", "etc-passwd"),
        (".hidden", "hidden"),
        ("a\x1b[31m", "a-[31m"),
        ("NUL", "story-NUL"),
        ("...", "story"),
        ("Крым 2026", "Крым 2026"),
    ],
)
def test_a_storys_name_becomes_a_files(story: str, name: str) -> None:
    assert file_name(story) == name


@given(st.text(min_size=1))
def test_any_name_of_a_story_makes_a_file_of_one_plain_part(story: str) -> None:
    name = file_name(story)
    assert name == Path(f"{name}.md").stem
    assert not name.startswith(".")
    assert 0 < len(name.encode()) < 200
