"""Who carried what when: the values that a timeline is made of."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from factcheck.desk.views import ClaimLine


class Step(StrEnum):
    """What an article did with a claim when it appeared, or when it was changed."""

    FIRST = "first"
    """Nobody carried it before; several are first where their dates cannot tell them apart."""
    CARRIES = "carries"
    """Others carried it before, or nobody knows, as the article has no date."""
    REPEATS = "repeats"
    """It copies a text in which the claim stood before."""
    CORRECTS = "corrects"
    """A revision says it in other words than the one before."""
    WITHDRAWS = "withdraws"
    """A revision no longer has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One step of one article with one claim."""

    step: Step
    claim: int | None
    """The id of the claim; None for what was withdrawn before it was compared with anything that stands."""
    says: str
    """The statement; the one that was taken back, of a withdrawal."""
    speaker: str | None
    figures: str = ""
    """The words in which sources of the claim differ: "about 155"; of a correction "12 → 15"."""
    before: str = ""
    """What stood there before, of a correction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """An article as it first appeared, or a later revision of it."""

    article: int
    source: str
    title: str
    revision: int
    at: date | None
    """The day or moment it was published; of a revision whose page gives no new date, when it was loaded."""
    is_loading: bool
    """Whether ``at`` is when it was loaded."""
    happenings: tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Appearances in the order of time, the oldest first."""

    dated: tuple[Appearance, ...]
    undated: tuple[Appearance, ...]
    """Those of which nobody says when they were published, in the order of loading."""
    claims: tuple[ClaimLine, ...]
    """The claims that they speak of, in the order of review."""

    def replace(self, line: ClaimLine) -> "Timeline":
        """Return the same with a claim as it now stands."""
        claims = tuple(line if line.id == one.id else one for one in self.claims)
        return Timeline(self.dated, self.undated, claims)

    def of_claim(self, claim_id: int) -> "Timeline":
        """Return what there is on one claim alone."""
        return Timeline(
            _narrowed(self.dated, lambda one: one.claim == claim_id),
            _narrowed(self.undated, lambda one: one.claim == claim_id),
            tuple(line for line in self.claims if line.id == claim_id),
        )


def _narrowed(
    appearances: tuple[Appearance, ...], holds: Callable[[Happening], bool]
) -> tuple[Appearance, ...]:
    narrowed = (replace(one, happenings=tuple(filter(holds, one.happenings))) for one in appearances)
    return tuple(one for one in narrowed if one.happenings)
