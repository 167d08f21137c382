"""Signs of what an article does with a claim, as the timeline shows it."""

from factcheck.desk.appearances import Step
from factcheck.widgets.sign import MUTED, Sign

STEPS: dict[Step, Sign] = {
    Step.FIRST: Sign("★", "first", "$text-accent"),
    Step.CARRIES: Sign("+", "carries it too", MUTED),
    Step.REPEATS: Sign("↳", "copy", MUTED),
    Step.CORRECTS: Sign("→", "corrects", "$text-warning"),
    Step.WITHDRAWS: Sign("–", "withdraws", "$text-error"),
}
