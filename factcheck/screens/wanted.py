"""Wanted: what a reviewer types to see some claims only, words and ``source:``, ``verdict:`` and the like."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.desk.views import ClaimLine, Wording

FIELDS = ("verdict", "source", "speaker", "reviewer", "is")
"""The words that may stand before a colon."""

STATES: Mapping[str, Callable[[ClaimLine], object]] = {
    "flagged": lambda line: line.flagged,
    "new": lambda line: line.new_since,
    "skipped": lambda line: line.skipped,
    "noted": lambda line: line.has_note,
    "conflict": lambda line: line.conflicts,
}
"""What may stand after ``is:``."""

_FIELD = "|".join(FIELDS)
_PART = re.compile(rf'(?:({_FIELD}):)?(?:"([^"]*)"?|((?!(?:{_FIELD}):)[^\s"]+)|(?<=:))')
"""A field and its value, or a word; a field that another follows at once has no value."""

_BEGUN = re.compile(rf'({"|".join(FIELDS)}):(?:(")([^"]*)|([^\s"]*))$')
"""A field that is being written at the end."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a claim: every word, and of each field one of its values. All are case-folded."""

    words: tuple[str, ...] = ()
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.words or self.fields)

    def holds(self, line: ClaimLine, wordings: Mapping[int, Wording], reviewer: str) -> bool:
        """Tell whether a claim is wanted.

        ``wordings`` and ``reviewer``, who gave it its verdict ("" while it is open), are case-folded.
        """
        told = [wordings[one] for one in line.statements if one in wordings]
        for name, wanted in self.fields.items():
            match name:
                case "verdict":
                    values = [str(line.verdict or "open")]
                case "source":
                    values = [one.source for one in told]
                case "speaker":
                    values = [one.speaker for one in told]
                case "reviewer":
                    values = [reviewer]
                case _:
                    values = [state for state, holds in STATES.items() if holds(line)]
            if not any(one in value for value in values for one in wanted):
                return False
        if not self.words:
            return True
        texts = (part for one in told for part in (one.text, one.source, one.speaker))
        looked = "\n".join([line.text.casefold(), *texts])
        return all(word in looked for word in self.words)


def read_wanted(text: str) -> Wanted:
    """Read what was typed: ``fire source:"Arlen Courier" verdict:open``.

    A field without a value yet asks nothing; a word with a colon that is no field is a word.
    """
    words: list[str] = []
    fields: dict[str, list[str]] = {}
    for name, quoted, bare in _PART.findall(text.casefold()):
        if value := quoted or bare:
            (fields.setdefault(name, []) if name else words).append(value)
    return Wanted(tuple(words), {name: tuple(values) for name, values in fields.items()})


def completed(text: str, known: Mapping[str, Sequence[str]]) -> str | None:
    """Return what was typed with its last field completed to the first known value that begins like it."""
    begun = _BEGUN.search(text)
    if begun is None or not (value := begun[3] or begun[4]):
        return None
    quote = begun[2] or ""
    for one in known.get(begun[1], ()):
        if one.startswith(value.casefold()) and (quote or " " not in one):
            return f"{text}{one[len(value) :]}{quote} "
    return None


def next_field(text: str) -> str:
    """Return what was typed with another field begun; one of which nothing is written yet gives way to it."""
    begun = _BEGUN.search(text)
    if begun is None or begun[3] or begun[4]:
        return f"{text.rstrip()} {FIELDS[0]}:".lstrip()
    following = FIELDS[(FIELDS.index(begun[1]) + 1) % len(FIELDS)]
    return text[: begun.start()] + following + (":" if following in ("verdict", "is") else ':"')
