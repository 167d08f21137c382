"""Take the pictures that the README shows, from the sample stories.

python -m docs.take_screenshots
"""

import asyncio
import re
import tempfile
from pathlib import Path

from factcheck.app import FactcheckApp
from factcheck.screens.review import ReviewScreen

HERE = Path(__file__).parent
SAMPLE = HERE.parent / "sample_articles" / "harbour-fire"

SHOWN = {
    "review": [*"dcud", "left_square_bracket"],
    "matrix": [*"mglll"],
    "article": ["escape", *"gajjj"],
}
"""The pictures, and the keys that lead to each from the one before."""


async def take() -> None:
    """Review a few claims of the sample and save the screens as they then are."""
    with tempfile.TemporaryDirectory() as folder:
        app = FactcheckApp(str(Path(folder) / "store.db"), (SAMPLE,), None, "Ada Lund")
        async with app.run_test(size=(140, 45)) as pilot:
            while not isinstance(app.screen, ReviewScreen):
                await pilot.pause(0.1)
            review = app.screen
            for name, keys in SHOWN.items():
                for key in keys:
                    await pilot.press(key)
                    await review.acts.settle()
                await pilot.pause(1.0)
                save(app, name)


def save(app: FactcheckApp, name: str) -> None:
    """Save the screen as a picture of that name."""
    picture = app.export_screenshot(title="factcheck")
    # The exported picture asks a web server for its typeface; a reader's own monospace will do.
    (HERE / f"{name}.svg").write_text(re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL))


if __name__ == "__main__":
    asyncio.run(take())
