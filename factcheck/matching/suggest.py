"""Suggest: what the statements of a claim speak for, with the reasons; a person decides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck.matching.match import Match, Relation, Utterance


class Suggested(StrEnum):
    """What the statements of a claim speak for."""

    DISPUTED = "disputed"
    CORROBORATED = "corroborated"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggested verdict and the reasons for it, and against it, each one line of words."""

    value: Suggested
    reasons: tuple[str, ...]


def suggest(
    claim: Sequence[Utterance],
    matches: Sequence[Match],
    origins: Mapping[str, str] | None = None,
    needed: int = 2,
) -> Suggestion:
    """Suggest a verdict for the claim that these utterances make.

    ``origins`` gives the origin of an article by its key; an article that it does not name is its own.
    ``needed`` is how many independent origins must agree before a claim counts as corroborated.
    """
    by_key = {utterance.key: utterance for utterance in claim}
    inside = sorted(
        (match for match in matches if match.a in by_key and match.b in by_key),
        key=lambda match: (match.a, match.b),
    )
    origin = {each.key: (origins or {}).get(each.article, each.article) for each in claim}
    differing = [
        match
        for match in inside
        if match.comparison.relation is Relation.CONFLICTS
        and by_key[match.a].article != by_key[match.b].article
    ]
    if conflicts := [match for match in differing if origin[match.a] != origin[match.b]]:
        return Suggestion(Suggested.DISPUTED, tuple(dict.fromkeys(_tell_conflicts(conflicts, by_key))))
    carried = _tell_carriers(claim, origin)
    agreeing = _agreeing(inside, origin)
    speakers = {utterance.statement.speaker for utterance in claim}
    speaker = next(iter(speakers))
    if len(claim) > 1 and len(speakers) == 1 and speaker is not None and len(set(origin.values())) > 1:
        return Suggestion(Suggested.UNVERIFIED, (carried, f"all rest on one speaker, {speaker}"))
    if differing:
        corrected = dict.fromkeys(_tell_conflicts(differing, by_key))
        return Suggestion(Suggested.UNVERIFIED, (carried, "copies of one text differ", *corrected))
    if len(agreeing) >= needed:
        return Suggestion(Suggested.CORROBORATED, (carried, f"{len(agreeing)} independent origins agree"))
    if len(set(origin.values())) >= needed:
        return Suggestion(
            Suggested.UNVERIFIED, (carried, "they speak of the same thing without saying the same")
        )
    return Suggestion(Suggested.UNVERIFIED, (carried, f"fewer than {needed} independent origins say so"))


def _agreeing(matches: Sequence[Match], origin: Mapping[str, str]) -> set[str]:
    """Collect the origins that agree with another one."""
    return {
        origin[key]
        for match in matches
        if match.comparison.relation is Relation.AGREES and origin[match.a] != origin[match.b]
        for key in (match.a, match.b)
    }


def _tell_conflicts(conflicts: Sequence[Match], by_key: Mapping[str, Utterance]) -> list[str]:
    return [
        difference.tell(by_key[match.a].source, by_key[match.b].source)
        for match in conflicts
        for difference in match.comparison.differences
        if difference.conflict
    ]


def _tell_carriers(claim: Sequence[Utterance], origin: Mapping[str, str]) -> str:
    outlets = len({utterance.source for utterance in claim})
    origins = len(set(origin.values()))
    return f"{outlets} outlet{'s' * (outlets > 1)}, {origins} origin{'s' * (origins > 1)}"
