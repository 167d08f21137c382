"""Rivals in words: which other claims the one in front conflicts with, and the key that leads to them."""

from collections.abc import Sequence

from textual.content import Content

from factcheck.desk.views import Rival
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.signs import CONFLICT


def tell_rivals(rivals: Sequence[Rival], key: str) -> list[Content]:
    """Say a line each; ``key`` opens the list of claims in which they lead."""
    lines = []
    for place, rival in enumerate(rivals):
        lines.append(
            Content.assemble(
                (f"{CONFLICT.glyph} ", f"bold {CONFLICT.colour}"),
                "conflicts with another claim",
                (f" ({key} finds it)" if key and not place else "", MUTED),
                f": {plain(rival.tell())}",
            )
        )
        lines.append(Content.styled(f"  {plain(rival.text)}", MUTED))
    return lines
