"""How many claims have which verdict, drawn as signs."""

from collections.abc import Mapping

from textual.content import Content

from factcheck.desk.views import Verdict
from factcheck.widgets.sign import MUTED
from factcheck.widgets.signs import VERDICTS


def draw_counts(counts: Mapping[Verdict | None, int]) -> Content:
    """Draw the sign of each verdict with its number, the open claims last."""
    return Content("  ").join(
        Content.assemble((sign.glyph, sign.colour), (f" {counts.get(verdict, 0)}", MUTED))
        for verdict, sign in VERDICTS.items()
    )
