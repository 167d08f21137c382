"""Sentences: where a block of text is cut into sentence-sized spans."""

import re
from bisect import bisect_right
from itertools import pairwise

import sentencex

from factcheck.statements.quotes import Quotation, find_quotations
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
_BEFORE_FIGURES = frozenset(
    "no nos nr nrn num núm n art abs p pp s vol fig env approx ca c cf jan feb mar apr jun jul aug sep sept oct nov "
    "dec стр рис ст п тел близько".split()
)
_INITIAL = re.compile(r"(?:^|[\s(\"“„«'‘-])[^\W\d_a-z]\.$|[А-ЯІЇЄҐ]\.[А-ЯІЇЄҐ]\.$")
_TWO_LETTERS = re.compile(r"\b[^\W\d_]\.\s[^\W\d_]\.$")
_LAST_WORD = re.compile(r"([^\W\d_]+)\.$")
_ORDINAL_LANGUAGES = frozenset("de da no nb nn fi cs sk sl hr hu et lv pl is".split())
_ORDINAL = re.compile(r"(?:^|[^\d.,])\d{1,2}\.$")
_SENTENCE_IN_BRACKETS = re.compile(r"[.!?…][)\]][\"”»]?\s+(?=[\"“„«¿¡(\[]?[^\W\d_a-z])")
_MASK = str.maketrans(dict.fromkeys('“”„‟"«»‹›‘’‚「」『』﹁﹂＂()（）', " "))
_CLAUSE_MARK = re.compile(r"[;:,–—](?=\s)|[；：，、،]")
_SPACE = re.compile(r"\s+")
_WORDS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|[.!?;:]$")


def split_sentences(text: str, language: str | None = None) -> list[tuple[int, int]]:
    """Cut a block into sentences: pairs of offsets, in order, without white space at their ends.

    Every character that is not white space lies in exactly one of them. Sentences inside one quotation are
    spans of their own; a quotation stays together with the words that say whose it is. A span has at most
    ``LONGEST`` characters.
    """
    spans = []
    for start, end in _split_lines(text):
        line = text[start:end].replace("\n", " ")
        spans += [
            (start + a, start + b) for a, b in pairwise([0, *_find_cuts(line, language or "en"), len(line)])
        ]
    return [span for found in spans for span in _bound(text, *_strip(text, *found))]


def _split_lines(text: str) -> list[tuple[int, int]]:
    """Cut at line breaks, except in text that was wrapped to a width."""
    if "\n" not in text:
        return [(0, len(text))]
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    lines = list(zip(starts, [*(start - 1 for start in starts[1:]), len(text)], strict=True))
    return [(0, len(text))] if _is_wrapped([text[a:b] for a, b in lines]) else lines


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether no line had room for the first word of the next."""
    width = max(map(len, lines))
    return 40 <= width <= 120 and all(
        len(line) + 1 + len(following.split(maxsplit=1)[0]) > width if following.strip() else False
        for line, following in pairwise(lines)
    )


def _find_cuts(line: str, language: str) -> list[int]:
    """Find where sentences of a line begin, the first one left out."""
    quotations = find_quotations(line)
    cuts = {cut for cut in _cuts_of_sentencex(line, language)}
    if quotations:
        # sentencex leaves a quotation whole: read the line again without its marks, keep what lies inside them.
        openings = [found.opening for found in quotations]
        for cut in _cuts_of_sentencex(line.translate(_MASK), language):
            found = quotations[bisect_right(openings, cut) - 1]
            if found.start < cut < found.end:
                cuts.add(cut)
    cuts.update(found.end() for found in _SENTENCE_IN_BRACKETS.finditer(line))
    return [cut for cut in sorted(cuts) if not _is_torn(line, cut, language, quotations)]


def _cuts_of_sentencex(line: str, language: str) -> list[int]:
    cuts = []
    at = 0
    for piece in sentencex.segment(language, line):
        at += len(piece)
        cuts.append(at)
    return cuts[:-1]


def _is_torn(line: str, cut: int, language: str, quotations: tuple[Quotation, ...]) -> bool:
    """Tell whether a cut would part what belongs together."""
    before, after = line[:cut].rstrip(), line[cut:].lstrip()
    if not before or not after:
        return True
    if after[0].islower() or after[0] in ",;:.!?)]}":
        return True
    if any(found.closing == len(before) for found in quotations):
        return _is_attribution(after)
    if before[-1] != ".":
        return False
    if _INITIAL.search(before):
        return True
    if language in _ORDINAL_LANGUAGES and _ORDINAL.search(before):
        return True
    word = _LAST_WORD.search(before)
    if word is None:
        return False
    abbreviation = word[1].casefold()
    if abbreviation in _NEVER_LAST.get(language, ()):
        return True
    return after[0].isdigit() and abbreviation in _BEFORE_FIGURES


def _is_attribution(after: str) -> bool:
    """Tell whether what follows a quotation says who spoke: "Ms. Lind asked"."""
    words = _WORDS.findall(after[:80])[:7]
    return any(word.casefold() in attributing_verbs() for word in words)


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _bound(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a span that is too long at the last clause mark in reach, else at a space, else where it must be."""
    spans = []
    while end - start > LONGEST:
        cut = _find_clause_end(text, start)
        spans.append(_strip(text, start, cut))
        start, end = _strip(text, cut, end)
    if start < end:
        spans.append((start, end))
    return spans


def _find_clause_end(text: str, start: int) -> int:
    best = start + LONGEST
    for marks in (_CLAUSE_MARK, _SPACE):
        ends = [found.end() for found in marks.finditer(text, start + LONGEST // 2, start + LONGEST)]
        if ends:
            return ends[-1]
    return best
