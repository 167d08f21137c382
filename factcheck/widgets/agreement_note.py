"""The agreement note: what several reviewers made of one claim, or of the claims of a story."""

from collections.abc import Iterator

from textual.content import Content

from factcheck.desk.agreement import Agreement, PairAgreement, SharedClaim
from factcheck.desk.counting import tell_count
from factcheck.desk.dating import tell_date
from factcheck.desk.views import Decision
from factcheck.widgets.detail import Detail
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.signs import DIFFER, VERDICTS


class AgreementNote(Detail):
    """Below the history: the claim that the reviewer is at in full, and how far reviewers agree."""

    def show(self, decision: Decision, agreement: Agreement, *, whole: bool) -> None:
        """Show a decision's claim and what reviewers made of it; of the ``whole`` story, how they agree."""
        shared = agreement.on(decision.claim)
        texts = [*_tell_claim(shared)] if shared else []
        if whole:
            texts += _tell_story(agreement)
        elif not shared:
            texts.append(Content.styled("Only one reviewer has decided this claim, or none.", MUTED))
        self.put(Content.styled(plain(decision.text), "bold"), texts)


def _tell_claim(shared: SharedClaim) -> Iterator[Content]:
    if shared.differs:
        yield Content.assemble((f"{DIFFER.glyph} ", DIFFER.colour), "The reviewers of this claim differ.")
    else:
        yield Content("The reviewers of this claim agree.")
    for one in shared.opinions:
        sign = VERDICTS[one.verdict]
        yield Content.assemble(
            (f"{sign.glyph} {sign.word}", sign.colour),
            f"  {plain(one.reviewer)}",
            (f"  {tell_date(one.at)}", MUTED),
        )


def _tell_story(agreement: Agreement) -> Iterator[Content]:
    if agreement.pairs:
        yield from map(_tell_pair, agreement.pairs)
    else:
        decided = ", ".join(
            f"{plain(name)} {tell_count(count, 'claim')}" for name, count in agreement.decided
        )
        told = f" ({decided})" if decided else ""
        yield Content.styled(f"No claim was decided by two reviewers{told}.", MUTED)


def _tell_pair(pair: PairAgreement) -> Content:
    kappa = (
        "kappa is not defined: one verdict throughout"
        if pair.kappa is None
        else f"Cohen's kappa {pair.kappa:.2f}, {pair.word}"
    )
    return Content.assemble(
        (f"{plain(pair.first)} and {plain(pair.second)}", "bold"),
        f" agree on {pair.same} of {tell_count(pair.both, 'claim')} that both decided: {pair.share:.0%}",
        (f" · {kappa}", MUTED),
    )
