"""Evidence in one line, as a reviewer writes it: a document, a link or a call, and what it says."""

import re
from datetime import date

from factcheck.desk.errors import DeskError
from factcheck.desk.views import Evidence, EvidenceKind

HINT = "Document, https://… archived https://… on 2026-03-02, or call NAME: what it says"

_ARCHIVED = re.compile(r"\s+archived\s+(\S+)")
_ON = re.compile(r"\s+on\s+(\d{4}-\d\d-\d\d)\b")


def read_evidence(text: str) -> Evidence:
    """Read a line such as ``call Harbour master on 2026-03-02: fourteen were hurt``.

    An address is a link, what begins with ``call`` a call, all else a document; what it says follows a colon
    and a space. Raises ``DeskError`` when the day is none.
    """
    what, _, says = text.strip().partition(": ")
    archived, on = _ARCHIVED.search(what), _ON.search(what)
    what = _ON.sub("", _ARCHIVED.sub("", what)).strip()
    kind = EvidenceKind.DOCUMENT
    if re.match(r"https?://", what):
        kind = EvidenceKind.LINK
    elif re.match(r"call\s", what, re.IGNORECASE):
        kind, what = EvidenceKind.CALL, what[len("call") :].strip()
    return Evidence(
        kind=kind,
        what=what,
        says=says,
        on=_day(on[1]) if on else None,
        archived=archived[1] if archived else None,
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DeskError(f"{text}: is no day; write the year, the month and the day, as 2026-03-02") from None
