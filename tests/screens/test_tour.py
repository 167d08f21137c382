"""The README's minute on the sample, word for word."""

import re
from pathlib import Path

from driven_desk import OpenDesk

from factcheck.screens.review import ReviewScreen

ROOT = Path(__file__).parents[2]


async def test_the_minute_of_the_readme_goes_as_it_is_told(open_desk: OpenDesk, tmp_path: Path) -> None:
    tour = (ROOT / "README.md").read_text("utf-8").split("## One minute on the sample")[1].split("\n## ")[0]
    _, *steps = re.findall(r"^\d\. (.*)$", tour, re.MULTILINE)
    told = [key for step in steps for key in re.findall(r"`([^`]+)`", step)]
    assert told == [*"]2ppdcuzZm", "Enter", "a", "Esc", "n", "Enter", *"?xq"]
    samples = [ROOT / "sample_articles"]
    async with open_desk(store=tmp_path / "tour.db", paths=samples) as desk:
        first = desk.at
        await desk.press("]")
        assert desk.at != first
        assert desk.at.conflicts
        await desk.press("2")
        assert desk.review.comparison.number == 2
        await desk.press("p", "p")
        assert not desk.review.comparison.shows_copies
        claim = desk.at
        await desk.press("d")
        assert desk.stored(claim.id).line.verdict == "disputed"
        assert desk.at.verdict is None
        await desk.press("z")
        assert desk.stored(claim.id).line.verdict is None
        await desk.press("Z", "m")
        assert not isinstance(desk.app.screen, ReviewScreen)
        await desk.press("enter", "a", "escape", "n", *"asked", "enter")
        assert desk.stored(desk.at.id).note == "asked"
