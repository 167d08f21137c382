"""Sentences: where a block of text is cut into sentence-sized spans."""

import re
from bisect import bisect_right
from itertools import pairwise

import sentencex  # type: ignore[import-untyped]

from factcheck.statements.quotes import find_quotations
from factcheck.statements.reporting import attributing_verbs

LONGEST = 600
"""Characters after which a span without a sentence end is cut at a clause mark or a space."""

_BEFORE_NAMES = {
    "en": "mr mrs ms mx dr prof sen rep gov gen col lt maj sgt capt cmdr adm rev hon pres vs st",
    "de": "dr prof hr fr dipl ing st bspw evtl ggf inkl vgl sog geb bzw",
    "fr": "m mm mme mlle me mgr dr pr st ste",
    "es": "sr sra srta sres dr dra d dña lic ing ud uds",
    "ru": "г гг ул им проф акад д стр рис о пл наб тов гр напр см",
    "uk": "м вул ім проф акад обл див гр",
}
_NEVER_LAST = {language: frozenset(words.split()) for language, words in _BEFORE_NAMES.items()}
"""Abbreviations that stand before a name or a continuation and so do not end a sentence."""
_FIGURE_ABBREVIATIONS = (
    "no nos nr nrn num núm n art abs p pp s vol fig env approx ca c cf jan feb mar apr jun jul aug sep sept "
    "oct nov dec стр рис ст п тел"
)
_BEFORE_FIGURES = frozenset(_FIGURE_ABBREVIATIONS.split())
_INITIAL = re.compile(r"(?:^|[\s(\"“„«'‘-])[^\W\d_a-z]\.$|[А-ЯІЇЄҐ]\.[А-ЯІЇЄҐ]\.$")
_LAST_WORD = re.compile(r"([^\W\d_]+)\.$")
_ORDINAL_LANGUAGES = frozenset(
    ("cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "nb", "nn", "no", "pl", "sk", "sl")
)
_ORDINAL = re.compile(r"(?:^|[^\d.,])\d{1,2}\.$")
_SENTENCE_IN_BRACKETS = re.compile(r"[.!?…][)\]][\"”»]?\s+(?=[\"“„«¿¡(\[]?[^\W\d_a-z])")
_MASK = str.maketrans(dict.fromkeys('“”„‟"«»‹›‘’‚「」『』﹁﹂＂()（）', " "))
_LINE = re.compile(r"[^\n]+")
_CLAUSE_MARK = re.compile(r"[;:,–—](?=\s)|[；：，、،]")
_ANY_SPACE = re.compile(r"\s")
_SPACE = re.compile(r"\s+")
_WORDS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_IN_SIGHT = 80
"""Characters around a cut that are looked at."""
_MOST_WORDS_TO_VERB = 6


def split_sentences(text: str, language: str | None = None) -> list[tuple[int, int]]:
    """Cut a block into sentences: pairs of offsets, in order, without white space at their ends.

    Every character that is not white space lies in exactly one of them. Sentences inside one quotation are
    spans of their own; a quotation stays together with the words that say whose it is. Marks without a
    letter or a digit belong to a sentence of their line, where it has one. But for such marks, a span has
    at most ``LONGEST`` characters.
    """
    spans: list[tuple[int, int]] = []
    for found in _LINE.finditer(text):
        edges = [0, *_find_cuts(found.group(), language or "en"), len(found.group())]
        parts: list[tuple[int, int]] = []
        for start, end in pairwise(edges):
            parts += _bound(text, *_strip(text, found.start() + start, found.start() + end))
        spans += _join_marks(text, parts)
    return spans


def _join_marks(text: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join what has no letter and no digit to the sentence before it, or at the start to the first."""
    joined: list[tuple[int, int]] = []
    wordless = True
    for start, end in parts:
        if joined and (wordless or not _has_word(text, start, end)):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
        wordless = wordless and not _has_word(text, start, end)
    return joined


def _has_word(text: str, start: int, end: int) -> bool:
    return any(map(str.isalnum, text[start:end]))


def _find_cuts(line: str, language: str) -> list[int]:
    """Find where sentences of a line begin, the first one left out."""
    quotations = find_quotations(line)
    cuts = set(_cuts_of_sentencex(line, language))
    if quotations:
        # sentencex leaves a quotation whole: read again without the marks, keep what lies inside.
        openings = [found.opening for found in quotations]
        for cut in _cuts_of_sentencex(line.translate(_MASK), language):
            nearest = quotations[bisect_right(openings, cut) - 1]
            if nearest.start < cut < nearest.end:
                cuts.add(cut)
    cuts.update(found.end() for found in _SENTENCE_IN_BRACKETS.finditer(line))
    closings = frozenset(found.closing for found in quotations)
    return [cut for cut in sorted(cuts) if not _is_torn(line, cut, language, closings)]


def _cuts_of_sentencex(line: str, language: str) -> list[int]:
    cuts = []
    at = 0
    # sentencex 1.0 panics on a full stop before a space that is not ASCII, such as a no-break space.
    for piece in sentencex.segment(language, _ANY_SPACE.sub(" ", line)):
        at += len(piece)
        cuts.append(at)
    return cuts[:-1]


def _is_torn(line: str, cut: int, language: str, closings: frozenset[int]) -> bool:
    """Tell whether a cut would part what belongs together."""
    before, after = line[max(0, cut - _IN_SIGHT) : cut].rstrip(), line[cut : cut + _IN_SIGHT].lstrip()
    if not before or not after or after[0].islower() or after[0] in ",;:.!?)]}":
        return True
    if cut - _count_spaces(line, cut) in closings:
        return before[-2] != "." and _is_attribution(after)
    return before[-1] == "." and _ends_in_abbreviation(before, after, language)


def _count_spaces(line: str, cut: int) -> int:
    """Count the white space before a cut."""
    seen = line[max(0, cut - _IN_SIGHT) : cut]
    return len(seen) - len(seen.rstrip())


def _ends_in_abbreviation(before: str, after: str, language: str) -> bool:
    """Tell whether a full stop belongs to an initial, an ordinal or a shortened word."""
    if _INITIAL.search(before) or (language in _ORDINAL_LANGUAGES and _ORDINAL.search(before)):
        return True
    word = _LAST_WORD.search(before)
    if word is None:
        return False
    shortened = word[1].casefold()
    return shortened in _NEVER_LAST.get(language, ()) or (after[0].isdigit() and shortened in _BEFORE_FIGURES)


def _is_attribution(after: str) -> bool:
    """Tell whether what follows a quotation says who spoke: "Ms. Lind asked"."""
    words = _WORDS.findall(after)[:_MOST_WORDS_TO_VERB]
    return any(word.casefold() in attributing_verbs() for word in words)


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _bound(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a span that is too long: at the last clause mark in reach, else a space, else where it must be."""
    spans = []
    while end - start > LONGEST:
        cut = _find_clause_end(text, start)
        spans.append(_strip(text, start, cut))
        start, end = _strip(text, cut, end)
    if start < end:
        spans.append((start, end))
    return spans


def _find_clause_end(text: str, start: int) -> int:
    limit = start + LONGEST
    for marks in (_CLAUSE_MARK, _SPACE):
        ends = [found.end() for found in marks.finditer(text, start + LONGEST // 2, limit)]
        if ends:
            return ends[-1]
    return limit
