"""Commands on the story as a whole: export, help, palette, leaving."""

from pathlib import Path

from driven_desk import OpenDesk


async def test_the_report_is_written_into_the_working_folder(
    open_desk: OpenDesk, working_folder: Path
) -> None:
    async with open_desk() as desk:
        await desk.press("d", "x", "enter")
        report = (working_folder / "linnea.md").read_text()
        assert "# linnea" in report
        assert "disputed" in report
        assert str(working_folder / "linnea.md") in desk.toasts


async def test_a_report_that_cannot_be_written_is_told(open_desk: OpenDesk, working_folder: Path) -> None:
    async with open_desk() as desk:
        working_folder.rmdir()
        await desk.press("x", "enter", "escape", "j")
        assert "No such file or directory" in desk.toasts
        assert desk.queue.row == 1


async def test_the_palette_offers_what_applies_and_does_it(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        titles = {command.title.partition(" · ")[0] for command in desk.app.get_system_commands(desk.review)}
        assert {"disputed", "note", "export"} <= titles
        assert "show all" not in titles
        await desk.press("ctrl+p", *"disputed")
        await desk.pilot.pause(0.5)
        await desk.press("enter")
        assert desk.stored(1).line.verdict == "disputed"


async def test_leaving_stores_the_verdicts_that_were_typed_before(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in "cduq":
            desk.type(key)
        await desk.leaves()
        assert [desk.stored(number).line.verdict for number in (1, 2, 3)] == [
            "corroborated",
            "disputed",
            "unverified",
        ]
