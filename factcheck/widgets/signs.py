"""Signs: the one-cell glyphs, words and colours in which every widget shows a verdict or a relation."""

from typing import NamedTuple

from factcheck.desk.appearances import Step
from factcheck.desk.stances import Stance
from factcheck.desk.views import OPEN_GLYPH, Verdict
from factcheck.matching.match import Relation

MUTED = "$foreground 60%"
"""The colour of what is said beside the point."""


class Sign(NamedTuple):
    """A glyph that is never shown by its colour alone, the word for it, and a colour of the theme."""

    glyph: str
    word: str
    colour: str


VERDICTS: dict[Verdict | None, Sign] = {
    Verdict.CORROBORATED: Sign(Verdict.CORROBORATED.glyph, "corroborated", "$text-success"),
    Verdict.DISPUTED: Sign(Verdict.DISPUTED.glyph, "disputed", "$text-error"),
    Verdict.UNVERIFIED: Sign(Verdict.UNVERIFIED.glyph, "unverified", "$text-warning"),
    None: Sign(OPEN_GLYPH, "open", MUTED),
}

RELATIONS: dict[Relation | None, Sign] = {
    Relation.CONFLICTS: Sign("≠", "states different facts", "$text-error"),
    Relation.AGREES: Sign("=", "agrees", "$text-success"),
    Relation.RELATED: Sign("~", "same subject", MUTED),
    None: Sign("·", "joined through others", MUTED),
}

CONFLICT = RELATIONS[Relation.CONFLICTS]
COMPATIBLE = Sign("≈", "both can be true", "$text-warning")
NOTE = Sign("✎", "has a note or evidence", MUTED)
FLAG = Sign("⚑", "flagged", "$text-warning")
NEW = Sign("●", "has new material since its verdict", "$text-accent")
DIFFER = Sign("◐", "reviewers differ", "$text-warning")
UNDONE = Sign("↶", "undone", MUTED)

STANCES: dict[Stance, Sign] = {
    Stance.DIFFERS: Sign("≠", "differs", "$text-error"),
    Stance.ALONE: Sign("◆", "alone", "$text-accent"),
    Stance.AGREES: Sign("=", "agrees", "$text-success"),
    Stance.RELATED: Sign("~", "speaks of it", MUTED),
    Stance.REPEATS: Sign("↳", "copy", MUTED),
    Stance.WITHDRAWN: Sign("–", "withdrawn", MUTED),
    Stance.SILENT: Sign("·", "silent", "$foreground 35%"),
}

STEPS: dict[Step, Sign] = {
    Step.FIRST: Sign("★", "first", "$text-accent"),
    Step.CARRIES: Sign("+", "carries it too", MUTED),
    Step.REPEATS: Sign("↳", "copy", MUTED),
    Step.CORRECTS: Sign("→", "corrects", "$text-warning"),
    Step.WITHDRAWS: Sign("–", "withdraws", "$text-error"),
}
