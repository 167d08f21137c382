"""Foreign dates: days with a year in languages that have no lexicon here, read by dateparser."""

import re
from collections.abc import Sequence

from factcheck.statements.facts import Moment
from factcheck.statements.line import Line

_CANDIDATE = re.compile(r"(?<!\w)\d{1,2}\.? (?:de |di )?[^\W\d_]{3,12}\.? (?:de |di )?(?:1[89]|20)\d\d(?!\w)")


def find_foreign_dates(line: Line, found: Sequence[Moment]) -> list[Moment]:
    """Add the dates of the form "3 aprile 2024" to those found, in the order of the text."""
    moments = list(found)
    for candidate in _CANDIDATE.finditer(line.text) if line.words.code else ():
        start, end = candidate.span()
        if all(end <= other.start or other.end <= start for other in moments):
            moment = _parse(candidate.group(), line.words.code, start)
            if moment is not None:
                moments.append(moment)
    return sorted(moments, key=lambda moment: moment.start)


def _parse(text: str, language: str, start: int) -> Moment | None:
    # Imported here: it costs 0.3 s, and most newsrooms never load an article that needs it.
    import dateparser  # type: ignore[import-untyped]

    try:
        parsed = dateparser.parse(text, languages=[language], settings={"STRICT_PARSING": True})
    except ValueError:  # a language that dateparser does not know
        return None
    if parsed is None:
        return None
    day = parsed.date()
    return Moment(start=start, end=start + len(text), text=text, first=day, last=day)
