"""Wrapping: a text cut into lines of a width in cells, each known by its offsets."""

from functools import lru_cache

from rich.cells import cell_len, split_graphemes

Line = tuple[int, int]
"""A line of the screen: ``text[start:end]``. An empty one stands between paragraphs."""


@lru_cache(maxsize=32)
def wrap(text: str, width: int, start: int = 0, end: int | None = None) -> tuple[Line, ...]:
    """Cut ``text[start:end]`` into lines of at most ``width`` cells, at spaces where it can be done.

    A line break in the text ends a line; several in a row are one empty line. The spaces at which a line
    breaks belong to none. Nothing else is left out. A character wider than ``width`` stands alone.
    """
    end = len(text) if end is None else end
    width = max(width, 1)
    lines: list[Line] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            lines.extend(_wrap_paragraph(text, start, stop, width))
        elif lines and lines[-1][0] < lines[-1][1]:
            lines.append((start, start))
        start = stop + 1
    return tuple(lines)


def _wrap_paragraph(text: str, start: int, end: int, width: int) -> list[Line]:
    lines: list[Line] = []
    while start < end and text[start].isspace():
        start += 1
    while start < end:
        stop = start + _fitting(text, start, end, width)
        if stop < end and not text[stop].isspace():
            stop = _last_break(text, start, stop)
        last = stop
        while last > start and text[last - 1].isspace():
            last -= 1
        if last > start:
            lines.append((start, last))
        start = stop
        while start < end and text[start].isspace():
            start += 1
    return lines


def _fitting(text: str, start: int, end: int, width: int) -> int:
    """Return how many characters from ``start`` fill at most ``width`` cells; at least one whole one."""
    size = min(width, end - start)
    cells = cell_len(text[start : start + size])
    while cells < width and start + size < end:  # some take no cell: accents, joiners
        size = min(size + width - cells, end - start)
        cells = cell_len(text[start : start + size])
    if cells <= width:
        return size
    graphemes = split_graphemes(text[start : start + size])[0]
    # Measured as a whole again and again: joiners without anything to join make the parts less than the sum.
    ends = (last for _, last, _ in reversed(graphemes))
    return next((end for end in ends if cell_len(text[start : start + end]) <= width), graphemes[0][1])


def _last_break(text: str, start: int, stop: int) -> int:
    """Return where to break a line that could hold ``text[start:stop]``."""
    for place in range(stop, start, -1):
        before = text[place - 1]
        if before.isspace() or (before in "-–—/" and place < stop):
            return place
        # Scripts that are written without spaces, all two cells wide, break between any two characters.
        if before > "\u2e7f" and cell_len(before) == 2:
            return place
    return stop
