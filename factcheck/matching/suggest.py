"""Suggest: what the statements of a claim speak for, with the reasons; a person decides."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from factcheck.matching.match import Match, Relation, Utterance
from factcheck.statements.words import fold, is_function_word

_POINTS_BACK = re.compile(
    r"(?:his|her|its|their)\s(?:\w+\s?){1,2}$"
    r"|(?:the|das|die|der|dem|la|le|el)\s(?:company|firm|operator|airline|agency|group|union|party|club|accused"
    r"|defendant|unternehmen|firma|betreiber|konzern|entreprise|société|exploitant|empresa|compañía)$"
    r"|l['’](?:entreprise|exploitant)$",
    re.IGNORECASE,
)
"""Speakers whom an article names elsewhere."""


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
    origins: Mapping[str, str],
    needed: int,
) -> Suggestion:
    """Suggest a verdict for the claim that these utterances make.

    It is disputed where origins state different facts, or copies of one text that each go by what somebody
    else says; it is corroborated where ``needed`` origins agree that are independent: no two of them rest on
    one speaker. ``origins`` gives the origin of an article by its key; an article that it does not name is
    its own.
    """
    by_key = {utterance.key: utterance for utterance in claim}
    inside = sorted(
        (match for match in matches if match.a in by_key and match.b in by_key),
        key=lambda match: (match.a, match.b),
    )
    origin = {each.key: origins.get(each.article, each.article) for each in claim}
    differing = [
        match
        for match in inside
        if match.comparison.relation is Relation.CONFLICTS
        and by_key[match.a].article != by_key[match.b].article
    ]
    speakers = _settle_speakers(claim)
    if conflicts := [
        match
        for match in differing
        # A copy that names somebody else for what it tells differently has asked them.
        if origin[match.a] != origin[match.b] or speakers.get(match.a) != speakers.get(match.b)
    ]:
        return Suggestion(Suggested.DISPUTED, _tell_conflicts(conflicts, by_key, origin))
    if differing:
        return Suggestion(
            Suggested.UNVERIFIED, ("copies of one text differ", *_tell_conflicts(differing, by_key, origin))
        )
    backing: dict[str, set[str]] = {}
    for key in _agreeing(inside, origin):
        # What an outlet says in its own voice rests on nobody else.
        backing.setdefault(origin[key], set()).add(speakers.get(key) or f"\0{origin[key]}")
    independent = _count_independent(backing)
    against = _tell_shared_speaker(claim, speakers, origin)
    if independent >= needed:
        reasons = [f"{independent} independent origins agree", *against]
        return Suggestion(Suggested.CORROBORATED, tuple(reasons))
    carriers = len(set(origin.values()))
    if carriers < needed:
        against.append(f"fewer than {needed} independent origins say so")
    elif not against:
        against.append(
            f"only {len(backing)} of {carriers} origins agree, {needed} are needed"
            if backing
            else "they speak of the same thing without saying the same"
        )
    return Suggestion(Suggested.UNVERIFIED, tuple(against))


def _agreeing(matches: Sequence[Match], origin: Mapping[str, str]) -> list[str]:
    """Collect the utterances that agree with one of another origin."""
    return [
        key
        for match in matches
        if match.comparison.relation is Relation.AGREES and origin[match.a] != origin[match.b]
        for key in (match.a, match.b)
    ]


def _settle_speakers(claim: Sequence[Utterance]) -> dict[str, str]:
    """Give the speaker of each utterance that has one: "Pellow" is "Ruth Pellow" where she is named too.

    "The company" and "his lawyer" only point back in their article, so they may be whoever is named here.
    """
    named = {each.key: each.statement.speaker for each in claim if each.statement.speaker}
    language = {each.statement.speaker: each.statement.language for each in claim}
    words = {name: _words_of(name, language[name]) for name in named.values()}
    clear = [name for name in words if not _POINTS_BACK.match(name)]
    fullest = {}
    for name, own in words.items():
        wider = [other for other, others in words.items() if own <= others]
        if clear and name not in clear:
            wider = clear
        fullest[name] = min(wider, key=lambda other: (-len(words[other]), other))
    return {key: fullest[name] for key, name in named.items()}


def _words_of(name: str, language: str | None) -> frozenset[str]:
    """Give the words of a name, without "the" and "der" unless it has no others."""
    words = frozenset(fold(name).split())
    return frozenset(word for word in words if not is_function_word(word, language)) or words


def _count_independent(backing: Mapping[str, AbstractSet[str]]) -> int:
    """Count the origins that can each be given a speaker of their own (Kuhn's bipartite matching, 1955)."""
    taken: dict[str, str] = {}

    def find(origin: str, tried: set[str]) -> bool:
        for speaker in sorted(backing[origin] - tried):
            tried.add(speaker)
            if speaker not in taken or find(taken[speaker], tried):
                taken[speaker] = origin
                return True
        return False

    return sum(find(origin, set()) for origin in sorted(backing))


def _tell_shared_speaker(
    claim: Sequence[Utterance], speakers: Mapping[str, str], origin: Mapping[str, str]
) -> list[str]:
    """Say which speaker several origins rest on, the one with most first."""
    resting: dict[str, set[str]] = {}
    for key, speaker in speakers.items():
        resting.setdefault(speaker, set()).add(origin[key])
    told = []
    for speaker, behind in sorted(resting.items(), key=lambda item: (-len(item[1]), item[0])):
        if len(behind) > 1:
            everyone = all(speakers.get(each.key) == speaker for each in claim)
            who = ("both" if len(behind) == 2 else "all") if everyone else f"{len(behind)} origins"
            told.append(f"{who} rest on one speaker, {speaker}")
    return told


def _tell_conflicts(
    conflicts: Sequence[Match], by_key: Mapping[str, Utterance], origin: Mapping[str, str]
) -> tuple[str, ...]:
    """Say in what origins differ: each once, by its first article rather than by those that copied it."""

    def copies(match: Match) -> int:
        return sum(by_key[key].article != origin[key] for key in (match.a, match.b))

    told: dict[frozenset[tuple[str, str]], str] = {}
    for match in sorted(conflicts, key=copies):
        for difference in match.comparison.differences:
            if difference.conflict:
                sides = frozenset(
                    ((origin[match.a], difference.a_does), (origin[match.b], difference.b_does))
                )
                told.setdefault(sides, difference.tell(by_key[match.a].source, by_key[match.b].source))
    return tuple(told.values())
