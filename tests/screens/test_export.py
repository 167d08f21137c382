"""The export screen: what is shown is what is saved or copied."""

import csv
import io
import json
from pathlib import Path

from driven_desk import OpenDesk

from factcheck.reports.seal import is_untouched
from factcheck.screens.export import ExportScreen
from factcheck.screens.review import ReviewScreen


async def test_enter_saves_what_is_shown_and_says_where(open_desk: OpenDesk, working_folder: Path) -> None:
    async with open_desk() as desk:
        await desk.press("d", "x")
        assert "Verification report" in desk.text
        assert "linnea.md" in desk.text
        await desk.press("enter")
        assert is_untouched((working_folder / "linnea.md").read_text("utf-8"))
        assert str(working_folder / "linnea.md") in desk.toasts


async def test_keys_that_are_quicker_than_the_report_wait_for_it(
    open_desk: OpenDesk, working_folder: Path
) -> None:
    async with open_desk() as desk:
        for key in ("d", "x", "f", "enter"):
            desk.type(key)
        await desk.settle()
        assert "<html" in (working_folder / "linnea.html").read_text("utf-8")


async def test_each_format_is_written_to_a_file_of_its_own(open_desk: OpenDesk, working_folder: Path) -> None:
    async with open_desk() as desk:
        await desk.press("x", "enter", "f", "enter", "right", "enter", "f", "enter")
        assert sorted(path.name for path in working_folder.iterdir()) == [
            "linnea.csv",
            "linnea.html",
            "linnea.json",
            "linnea.md",
        ]
        rows = list(csv.reader(io.StringIO((working_folder / "linnea.csv").read_text("utf-8"))))
        assert len({len(row) for row in rows}) == 1
        assert json.loads((working_folder / "linnea.json").read_text("utf-8"))["name"] == "linnea"


async def test_the_formats_go_round_in_both_directions(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("x", "F")
        assert "linnea.json" in desk.text
        await desk.press("f")
        assert "linnea.md" in desk.text
        await desk.press("left", "right")
        assert "linnea.md" in desk.text


async def test_the_report_is_copied(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("x", "y")
        assert desk.app.clipboard.startswith("# linnea")
        assert "copied to the clipboard" in desk.text


async def test_the_preview_scrolls(open_desk: OpenDesk) -> None:
    async with open_desk(size=(80, 24)) as desk:
        await desk.press("x", "j", "j", "down")
        preview = desk.app.screen.query_one("#preview")
        assert preview.scroll_y == 3
        await desk.press("k", "up")
        assert preview.scroll_y == 1


async def test_escape_and_x_lead_back(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("escape", "x"):
            await desk.press("x")
            assert isinstance(desk.app.screen, ExportScreen)
            await desk.press(key)
            assert isinstance(desk.app.screen, ReviewScreen)


async def test_a_folder_that_cannot_be_written_to_is_told(open_desk: OpenDesk, working_folder: Path) -> None:
    async with open_desk() as desk:
        await desk.press("x")
        working_folder.rmdir()
        await desk.press("enter")
        assert "No such file or directory" in desk.toasts
