"""Credits: the news agencies that an article says it is from, by dateline, byline or closing line."""

import re
from collections.abc import Sequence

from factcheck.ingest.document import Kind
from factcheck.matching.match import Utterance

_AGENCIES = {
    "AFP": "AFP|Agence France-Presse",
    "ANSA": "ANSA",
    "AP": "AP|Associated Press",
    "APA": "APA",
    "dpa": "dpa|Deutsche Presse-Agentur",
    "EFE": "EFE",
    "Interfax": "Interfax|Интерфакс",
    "Kyodo": "Kyodo",
    "PA Media": "PA Media|Press Association",
    "Reuters": "Reuters",
    "TASS": "TASS|ТАСС",
    "Ukrinform": "Ukrinform|Укринформ|Укрінформ",
    "Xinhua": "Xinhua|新华社",
}
_NAMES = {spelling: name for name, spellings in _AGENCIES.items() for spelling in spellings.split("|")}
_NAMED = "|".join(map(re.escape, _NAMES))
_CREDIT = re.compile(
    rf"""
      ^[^.!?]{{0,60}}\((?P<dateline>{_NAMED})\)\s*[-–—:]?      # TOWN (AP) —
    | ^[^\W\d_][^.!?]{{0,60}}\((?P<initials>[A-Z]{{2,6}})\)\s*[-–—]  # TOWN (any initials) —
    | ^[^.!?]{{0,60}}[-–—]\s*(?P<before>{_NAMED})\s*[-–—:]      # Town — Reuters —
    | [(\[](?P<bracket>{_NAMED})[)\]]\.?$                     # … (dpa)
    | [-–—]\s*(?P<dash>{_NAMED})\.?$                          # … — AFP
    | ^(?i:by\ |von\ |par\ |source:\ |with\ |\W*)?(?P<line>{_NAMED})\.?$
    """,
    re.VERBOSE,
)
_DATELINE = re.compile(r"\((?P<name>[^\W\d_a-z][\w'’.&-]*(?:\s[^\W\d_a-z][\w'’.&-]*){0,3})\)\s*[-–—:]$")
"""What a dateline that stands by itself names behind the town: "NORRBY (Sound Wire) -"."""


def credited_agencies(article: Sequence[Utterance]) -> frozenset[str]:
    """Name the news agencies that an article credits.

    One that is not among the well-known ones goes by the name or the initials in its dateline.
    """
    named = set()
    for utterance in article:
        text = utterance.statement.text.strip()
        if found := _CREDIT.search(text):
            spelling = next(text for text in found.groupdict().values() if text)
            named.add(_NAMES.get(spelling, spelling))
        elif utterance.statement.kind is Kind.BYLINE and (found := _DATELINE.search(text)):
            named.add(found["name"])
    return frozenset(named)
