"""Quotations: the stretches of a text that stand between quotation marks, in any script's marks."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from factcheck.statements.statement import Quote

_CLOSERS = {
    "“": "”",
    "„": '“”"„',
    "”": "”",
    "‟": "”",
    '"': '"”',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
    "「": "」",
    "『": "』",
    "﹁": "﹂",
    "＂": "＂",
}
_LONGEST = 3000
"""Characters after which a mark without a partner is taken as left open, not as a very long quotation."""
_MOST_MARKS = 100
"""Marks that are looked at for a partner, so that a text of nothing but marks costs no more than another."""
_ONLY_CLOSE = "”»」』"
_MARK = re.compile("[“”„‟\"«»‹›‘’‚'「」『』﹁﹂＂]")
_BEFORE_OPENING = " \t\n\u00a0\u202f([{—–-/:…¿¡"
_OMITTED_LETTERS = re.compile(r"(?:\d|em\b|tis\b|twas\b|cause\b|til\b|till\b|n\b)", re.IGNORECASE)
_SPACES = " \t\n\u00a0\u202f"


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: ``text[start:end]`` is its words, ``text[opening:closing]`` the same with the marks."""

    opening: int
    start: int
    end: int
    closing: int
    closed: bool
    """False where the text ends before the closing mark."""


def find_quotes(text: str) -> tuple[Quote, ...]:
    """Find what a single statement quotes, without the marks; an unclosed quotation runs to the end.

    Quotations never overlap: one inside another belongs to the outer one.
    """
    return tuple(Quote(found.start, found.end) for found in find_quotations(text))


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Find the outermost quotations of a text in their order, each with its marks.

    A closing mark without an opening one before it ends a quotation that began before the text.
    """
    found: list[Quotation] = []
    marks = [mark.start() for mark in _MARK.finditer(text)]
    after = 0
    for mark in marks:
        if mark < after:
            continue
        if not _opens(text, mark):
            if not found and _ends_earlier_quotation(text, mark):
                _append(found, text, 0, 0, mark, mark + 1, closed=True)
                after = mark + 1
            continue
        end = _find_closing(text, mark, marks)
        if end is not None:
            _append(found, text, mark, mark + 1, end, end + 1, closed=True)
            after = end + 1
        elif text[mark] not in "'‘‚»›”":
            _append(found, text, mark, mark + 1, len(text), len(text), closed=False)
            after = len(text)
    return tuple(found)


def is_opening(text: str) -> bool:
    """Tell whether a text begins with a mark that opens a quotation."""
    return bool(text) and text[0] in _CLOSERS and _opens(text, 0)


def _append(
    found: list[Quotation], text: str, opening: int, start: int, end: int, closing: int, *, closed: bool
) -> None:
    """Add a quotation without the spaces that some languages put inside the marks; an empty one is none."""
    while start < end and text[start] in _SPACES:
        start += 1
    while start < end and text[end - 1] in _SPACES:
        end -= 1
    if start < end:
        found.append(Quotation(opening, start, end, closing, closed))


def _opens(text: str, mark: int) -> bool:
    """Tell whether a mark can open a quotation where it stands."""
    char = text[mark]
    if char in "“„«‘‚「『﹁‹‟":
        return True
    if char not in _CLOSERS:
        return False
    before = text[mark - 1] if mark else " "
    after = text[mark + 1] if mark + 1 < len(text) else " "
    clear_before = before in _BEFORE_OPENING or before in _CLOSERS or _is_unspaced(before)
    if char == "'":
        return clear_before and after.isalnum() and not _OMITTED_LETTERS.match(text, mark + 1)
    if char in "»›”":
        # The marks of Danish and Swedish, and of German books: »so« or ”så”.
        return clear_before and after not in _SPACES and (char != "”" or after.isalnum())
    return clear_before


def _ends_earlier_quotation(text: str, mark: int) -> bool:
    if not mark or (text[mark - 1] in _SPACES and text[mark] != "»"):
        return False
    if text[mark] in _ONLY_CLOSE:
        return True
    return text[mark] == '"' and text[mark - 1] in ".,!?…"


def _find_closing(text: str, mark: int, marks: list[int]) -> int | None:
    """Find the mark that closes the quotation opened at ``mark``, past those nested in it."""
    opener = text[mark]
    closers = _CLOSERS[opener]
    depth = 0
    spare: int | None = None
    following = bisect_right(marks, mark)
    for at in marks[following : following + _MOST_MARKS]:
        if at > mark + _LONGEST:
            break
        char = text[at]
        if opener in "'‘‚":
            if char == opener == "‘":
                break
            if char in closers and _closes_single(text, at):
                if not _may_be_possessive(text, at):
                    return at
                spare = at
            continue
        if char == opener and char not in closers:
            depth += 1
        elif char in closers:
            if not depth:
                return at
            depth -= 1
    return spare


def _closes_single(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at + 1] if at + 1 < len(text) else " "
    return before not in _SPACES and not after.isalnum()


def _may_be_possessive(text: str, at: int) -> bool:
    """Tell the apostrophe of "the workers’ pay" from a closing mark, as far as that can be done."""
    return text[at - 1] in "sSxz" and re.match(r" \w", text[at + 1 : at + 3]) is not None


def _is_unspaced(char: str) -> bool:
    return "\u3000" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"
