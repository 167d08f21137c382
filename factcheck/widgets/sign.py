"""A sign: a glyph, its word and its colour; what the signs stand for is not imported for the first frame."""

from typing import NamedTuple

MUTED = "$foreground 60%"
"""The colour of what is said beside the point."""


class Sign(NamedTuple):
    """A glyph that is never shown by its colour alone, the word for it, and a colour of the theme."""

    glyph: str
    word: str
    colour: str
