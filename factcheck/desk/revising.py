"""What came with each revision of an article, and what went with it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class Revision(NamedTuple):
    """The text of an article as it stood at one loading, and of what origin the article is."""

    article: int
    number: int
    newest: int
    original: int
    source: str
    title: str
    published: str | None
    loaded: str
    text: str


class Kept(NamedTuple):
    """A statement of any revision as it is kept: lists of facts and quotes are JSON."""

    id: int
    article: int
    last: int
    """The newest revision that has it."""
    claim: int | None
    text: str
    speaker: str | None
    kind: str
    language: str | None
    quotes: str
    facts: str


class Taken(NamedTuple):
    """A statement that came with a revision, or went with it; of which claim, and for which it stands."""

    statement: Kept
    claim: int | None
    goes: bool = False
    before: str = ""
    changed: str = ""


def revision_steps(
    history: Sequence[Revision], statements: Sequence[Kept]
) -> Iterator[tuple[int, list[Taken]]]:
    """Yield for each revision of an article the statements that came with it and those that went."""
    if len(history) == 1:
        yield 1, _once_each(Taken(one, one.claim) for one in statements if one.claim is not None)
        return

    # The matching is needed only where an article was revised; other stories are read without it.
    from factcheck.desk.corrections import pair_corrections

    first = {
        one.id: next((each.number for each in history if one.text in each.text), one.last)
        for one in statements
    }
    claims = {one.id: one.claim for one in statements}
    found: dict[int, list[Taken]] = {}
    for revision in reversed(history):
        came = [one for one in statements if first[one.id] == revision.number]
        gone = [one for one in statements if one.last == revision.number - 1]
        by_id = {one.id: one for one in gone}
        pairs = pair_corrections([_compared(one) for one in gone], [_compared(one) for one in came])
        for new, (old, _) in pairs.items():
            # What a statement was corrected to tells which claim it made.
            claims[old] = claims[old] if claims[old] is not None else claims[new]
        steps = [
            Taken(one, claims[one.id], before=by_id[pairs[one.id][0]].text, changed=pairs[one.id][1])
            if one.id in pairs
            else Taken(one, claims[one.id])
            for one in came
        ]
        replaced = {old for old, _ in pairs.values()}
        steps += [Taken(one, claims[one.id], goes=True) for one in gone if one.id not in replaced]
        found[revision.number] = steps
    for revision in history:
        steps = [one._replace(claim=claims[one.statement.id]) for one in found[revision.number]]
        standing = [one for one in steps if one.goes or one.claim is not None]
        yield revision.number, _once_each(standing)


def _once_each(steps: Iterable[Taken]) -> list[Taken]:
    """Keep of several statements by which one article makes a claim the first, and any that was corrected."""
    kept: dict[object, Taken] = {}
    for step in steps:
        key = (step.claim, step.goes) if step.claim is not None else step.statement.id
        if key not in kept or (step.before and not kept[key].before):
            kept[key] = step
    return list(kept.values())


def _compared(one: Kept) -> tuple[int, str, str, str | None, str | None, str, str]:
    return one.id, one.text, one.kind, one.language, one.speaker, one.quotes, one.facts
