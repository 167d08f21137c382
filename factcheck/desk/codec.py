"""Facts, quotes, differences and evidence as JSON values, in the store and on the command line.

A bound that is open is null, a day is ISO 8601, a span is ``[start, end]`` or null.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from factcheck.desk.dating import read_day
from factcheck.desk.packed import pack, unpack_list
from factcheck.desk.views import Evidence, EvidenceKind
from factcheck.ingest.document import Kind
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.statements.facts import Denial, Fact, Moment, Name, Negation, Number
from factcheck.statements.statement import Quote, Statement

Json = dict[str, Any]

_KINDS: tuple[type[Fact], ...] = (Number, Moment, Name, Negation, Denial)
_OTHERS = {
    kind: [field for field in fields(kind) if field.name not in {"start", "end", "text", "kind"}]
    for kind in _KINDS
}
_DAYS = ("first", "last")


def facts_to_json(facts: Iterable[Fact]) -> list[Json]:
    """Turn facts into objects, told apart by their ``kind``."""
    return [{key: _plain(value) for key, value in asdict(fact).items()} for fact in facts]


def pack_facts(facts: Iterable[Fact]) -> str:
    """Turn facts into the JSON that the store keeps: a third as long, without names and what the text tells.

    Each is ``[kind, start, end, ...]``, with the other fields in their order as far as they say something.
    """
    return pack([_packed(fact) for fact in facts])


def unpack_facts(packed: str, text: str) -> tuple[Fact, ...]:
    """Turn what ``pack_facts`` gave back into facts; ``text`` is that of their statement."""
    return tuple(_unpacked(row, text) for row in unpack_list(packed))


def quotes_to_json(quotes: Iterable[Quote]) -> list[list[int]]:
    """Turn quotes into pairs of offsets."""
    return [[quote.start, quote.end] for quote in quotes]


def pack_quotes(quotes: Sequence[Quote]) -> str:
    """Turn quotes into the JSON that the store keeps."""
    return pack(quotes_to_json(quotes))


def unpack_quotes(packed: str) -> tuple[Quote, ...]:
    """Turn what ``pack_quotes`` gave back into quotes."""
    return tuple(Quote(start, end) for start, end in unpack_list(packed))


def unpack_statement(text: str, kind: str, language: str | None, quotes: str, facts: str) -> Statement:
    """Turn back what comparing needs of a stored statement; its place and speaker are left out."""
    return Statement(
        start=0,
        end=len(text),
        text=text,
        kind=Kind(kind),
        language=language,
        quotes=unpack_quotes(quotes),
        facts=unpack_facts(facts, text),
    )


def differences_to_json(differences: Iterable[Difference]) -> list[Json]:
    """Turn differences into objects; ``reason`` tells each in words, with A and B for the two sides."""
    return [{**asdict(difference), "reason": difference.tell()} for difference in differences]


def differences_from_json(values: Iterable[Json], *, swapped: bool = False) -> tuple[Difference, ...]:
    """Turn objects back into differences, as seen from b when ``swapped``."""
    first, second = ("b", "a") if swapped else ("a", "b")
    return tuple(
        Difference(
            kind=DifferenceKind(value["kind"]),
            a=_span(value[first]),
            b=_span(value[second]),
            a_does=value[f"{first}_does"],
            b_does=value[f"{second}_does"],
            about=value["about"],
            conflict=value["conflict"],
        )
        for value in values
    )


def evidence_to_json(evidence: Iterable[Evidence]) -> list[Json]:
    """Turn pieces of evidence into objects, told apart by their ``kind``."""
    return [{key: _plain(value) for key, value in one._asdict().items()} for one in evidence]


def evidence_from_json(values: Iterable[Json]) -> tuple[Evidence, ...]:
    """Turn objects back into pieces of evidence."""
    return tuple(
        Evidence(**{**value, "kind": EvidenceKind(value["kind"]), "on": read_day(value["on"])})
        for value in values
    )


def _packed(fact: Fact) -> list[Any]:
    kind = type(fact)
    values = [_short(getattr(fact, field.name)) for field in _OTHERS[kind]]
    defaults = [field.default for field in _OTHERS[kind]]
    if kind is Name:
        defaults = [fact.text.casefold()]  # half of them are spelled as they are known
    while values and values[-1] == _plain(defaults[len(values) - 1]):
        values.pop()
    return [_KINDS.index(kind), fact.start, fact.end, *values]


def _unpacked(row: list[Any], text: str) -> Fact:
    number, start, end, *values = row
    kind = _KINDS[number]
    named = dict(zip((field.name for field in _OTHERS[kind]), values, strict=False))
    if kind is Number:
        named["low"] = -math.inf if named["low"] is None else named["low"]
        named["high"] = math.inf if named["high"] is None else named["high"]
        named["of"] = tuple(named.get("of", ()))
    elif kind is Name:
        named.setdefault("key", text[start:end].casefold())
    elif kind is Moment:
        named |= {day: date.fromisoformat(named[day]) for day in _DAYS if named.get(day)}
    fact: Fact = kind(start=start, end=end, text=text[start:end], **named)
    return fact


def _span(value: list[int] | None) -> tuple[int, int] | None:
    return (value[0], value[1]) if value else None


def _short(value: Any) -> Any:
    """Give a whole number without ".0", and all else as it is in JSON."""
    is_whole = isinstance(value, float) and value.is_integer()
    return int(value) if is_whole else _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, float) and math.isinf(value):
        return None
    return value.isoformat() if isinstance(value, date) else value
