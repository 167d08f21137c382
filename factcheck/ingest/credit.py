"""Credit lines: the short lines that say where a text or a picture comes from, and who signed it off."""

import re

_LIMIT = 100
"""Characters: a longer line says more than a credit."""

_CREDIT = re.compile(
    r"""
      (?i: source | photo(?:graph)? | image | picture | graphic | video
        | quelle | foto | bild | grafik | crédit(?:\ photo)? | fuente | imagen
        | источник | фото | джерело | изображение | зображення
      ) s? \s* [:/–—] \s* [^.!?]+ \.?                             # Photo: Nora Winther
    | (?i: with | mit | avec | con ) (?: \s+ [^\W\d_a-z][\w’'.-]* ){1,6}              # With Varn Press Agency
    | [(\[] (?:[A-Z]{2,8}|dpa) [)\]] \s* (?: [a-z]{2,3} (?: / [a-z]{2,3} )* )?   # (ABC) nw/jr
    """,
    re.VERBOSE,
)


def is_credit(line: str) -> bool:
    """Tell whether a line by itself only names a source, a photographer or an agency."""
    return len(line) <= _LIMIT and _CREDIT.fullmatch(line.strip()) is not None
