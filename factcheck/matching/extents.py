"""Extents: the words that say how far a statement reaches, from all to none."""

from functools import cache

from factcheck.statements.words import fold

_EXTENTS = {
    "en": "all every everyone everybody / some several few certain / none nobody neither",
    "de": "alle allen aller jeder / einige manche mehrere / keiner niemand",
    "fr": "tous toutes chaque / certains certaines quelques plusieurs / aucun aucune",
    "es": "todos todas cada / algunos algunas varios varias / ninguno ninguna nadie",
    "ru": "все каждый / некоторые несколько / никто",
    "uk": "всі усі кожен / деякі кілька / ніхто",
}


_IDIOMS = {"at all", "after all", "above all", "vor allem", "vor allen"}
"""Where such a word counts nothing."""


def extent_of(word: str, language: str | None) -> int | None:
    """Give how far a word reaches: 0 for all, 1 for some, 2 for none; None for any other word."""
    return _extents(language or "en").get(fold(word))


def tells_extent(text: str, start: int, end: int, language: str | None) -> bool:
    """Tell whether a word of a text says how far it reaches, and is no part of an idiom."""
    if extent_of(text[start:end], language) is None:
        return False
    return fold(" ".join([*text[:start].split()[-1:], text[start:end]])) not in _IDIOMS


@cache
def _extents(language: str) -> dict[str, int]:
    sides = _EXTENTS.get(language, "").split("/")
    return {fold(word): extent for extent, side in enumerate(sides) for word in side.split()}
