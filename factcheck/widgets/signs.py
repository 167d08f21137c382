"""Signs: the one-cell glyphs, words and colours in which every widget shows a verdict or a relation."""

from factcheck.desk.views import OPEN_GLYPH, Verdict
from factcheck.matching.match import Relation
from factcheck.widgets.sign import MUTED, Sign

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
