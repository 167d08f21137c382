"""Signs of what a source does with a claim, as the matrix shows it."""

from factcheck.desk.stances import Stance
from factcheck.widgets.sign import MUTED, Sign

STANCES: dict[Stance, Sign] = {
    Stance.DIFFERS: Sign("≠", "differs", "$text-error"),
    Stance.ALONE: Sign("◆", "alone", "$text-accent"),
    Stance.AGREES: Sign("=", "agrees", "$text-success"),
    Stance.RELATED: Sign("~", "speaks of it", MUTED),
    Stance.REPEATS: Sign("↳", "copy", MUTED),
    Stance.WITHDRAWN: Sign("–", "withdrawn", MUTED),
    Stance.SILENT: Sign("·", "silent", "$foreground 35%"),
    Stance.OPPOSED: Sign("≢", "differs elsewhere", "$text-error"),
    Stance.ELSEWHERE: Sign("›", "elsewhere", MUTED),
}
