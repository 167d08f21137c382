"""Fitting a text into a place of a line."""

from rich.cells import cell_len, set_cell_size

from factcheck.widgets.plain import plain

_LONGEST = 400
"""Characters of a text that are looked at: more than any terminal is wide."""


def fit(text: str, width: int) -> str:
    """Cut or pad a text to a width in cells, safe to draw; an ellipsis tells that it was cut."""
    text = plain(text[:_LONGEST])
    if cell_len(text) > width:
        text = f"{set_cell_size(text, max(0, width - 1)).rstrip()}…"
    return set_cell_size(text, max(0, width))
