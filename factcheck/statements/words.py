"""Words: a text cut into tokens that keep their offsets, with the forms that make two of them equal."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

import snowballstemmer  # type: ignore[import-untyped]

_STEMMERS = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "ru": "russian",
}

_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f"
_WORD = re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}_])\w)+(?:[’'.,\-](?:(?![{_UNSPACED}_])\w)+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A token of a text: ``text[start:end]``; in scripts without spaces, one character."""

    start: int
    end: int
    text: str
    norm: str
    """Case-folded, without accents, typographic apostrophes made plain."""
    stem: str
    """The norm without its endings, by the rules of the language."""


def split_words(text: str, language: str | None = None) -> tuple[Word, ...]:
    """Cut a text into its words, leaving out punctuation and spaces."""
    return tuple(
        Word(found.start(), found.end(), token, norm := fold(token), stem(norm, language))
        for found in _WORD.finditer(text)
        if (token := found.group())
    )


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Make spellings of one word equal: case, accents, width and apostrophes."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@lru_cache(maxsize=65536)
def stem(norm: str, language: str | None = None) -> str:
    """Cut the endings off a folded word; a language without rules keeps the word whole."""
    return _stemmer(language or "en")(norm.removesuffix("'s"))


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    name = _STEMMERS.get(language)
    if name is None:
        return str
    stem_word: Callable[[str], str] = snowballstemmer.stemmer(name).stemWord
    return stem_word
