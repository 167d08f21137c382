"""What was found on a claim: its differences in words, how it was matched, its note, its decision."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from factcheck.desk.dating import tell_date
from factcheck.desk.outlets import tell_origins
from factcheck.desk.views import ClaimView, Counterpart, Earlier
from factcheck.matching.match import Relation
from factcheck.widgets.plain import plain
from factcheck.widgets.signs import COMPATIBLE, CONFLICT, MUTED, NOTE, RELATIONS, VERDICTS

_SIGNS = 4
"""How many of the signs of check-worthiness are told."""


class Findings(VerticalScroll, can_focus=True):
    """The differences between the statement and its counterpart, and what is known of the claim."""

    def compose(self) -> ComposeResult:
        """Lay out one text that scrolls."""
        yield Static(markup=False)

    def show(self, claim: ClaimView, counterpart: Counterpart | None) -> None:
        """Show what was found on a claim as compared with one counterpart."""
        lines = [*_differences(claim, counterpart), tell_decision(claim)]
        if claim.note:
            lines.append(Content.assemble((f"{NOTE.glyph} ", NOTE.colour), plain(claim.note)))
        lines += [line for earlier in claim.earlier for line in _earlier(earlier)]
        lines.append(_matched(claim, counterpart))
        self.query_one(Static).update(Content("\n").join(lines))
        self.scroll_home(animate=False)

    def clear(self) -> None:
        """Show nothing."""
        self.query_one(Static).update(Content())


def _earlier(earlier: Earlier) -> list[Content]:
    sign = VERDICTS[earlier.decision.verdict]
    told = Content.assemble(
        (f"{sign.glyph} ", sign.colour),
        f"A like statement was {plain(earlier.tell())}",
        (f" · likeness {earlier.match.score:.0f} of 100", MUTED),
    )
    differences = [
        Content.styled(f"  · {plain(difference.tell('this', 'the earlier one'))}", MUTED)
        for difference in earlier.match.differences
    ]
    return [told, *differences]


def _differences(claim: ClaimView, counterpart: Counterpart | None) -> list[Content]:
    if counterpart is None:
        return []
    if counterpart.match is None:
        return [Content.styled("· Not compared word by word: other statements join the two.", MUTED)]
    a, b = _names(claim, counterpart)
    lines = []
    for difference in sorted(counterpart.match.differences, key=lambda one: not one.conflict):
        doubtful = counterpart.match.doubts(difference)
        sign = CONFLICT if difference.conflict and not doubtful else COMPATIBLE
        lines.append(
            Content.assemble(
                (f"{sign.glyph} ", f"bold {sign.colour}"),
                plain(difference.tell(a, b)),
                (" · not alike enough to count as a conflict" if doubtful else "", MUTED),
            )
        )
    if not lines and counterpart.match.relation is Relation.AGREES:
        sign = RELATIONS[Relation.AGREES]
        lines.append(
            Content.assemble((f"{sign.glyph} ", f"bold {sign.colour}"), "No differing facts were found.")
        )
    return lines


def _names(claim: ClaimView, counterpart: Counterpart) -> tuple[str, str]:
    a, b = claim.passage.article.source, counterpart.passage.article.source
    return (a, b) if a != b else ("A", "B")


def _matched(claim: ClaimView, counterpart: Counterpart | None) -> Content:
    suggested = VERDICTS[claim.line.suggested]
    parts = []
    if counterpart and counterpart.match:
        sign = RELATIONS[counterpart.match.relation]
        parts.append(f"{sign.glyph} {sign.word}, likeness {counterpart.match.score:.0f} of 100")
    parts.append(f"suggested: {suggested.glyph} {suggested.word}{', because' if claim.reasons else ''}")
    reasons = [f"  · {plain(reason)}" for reason in claim.reasons]
    worth = [f"worth checking for: {', '.join(claim.worth[:_SIGNS])}"] if claim.worth else []
    return Content.styled("\n".join([" · ".join(parts), *reasons, *worth]), MUTED)


def tell_decision(claim: ClaimView) -> Content:
    """Say what verdict a claim has, who gave it and when."""
    sign = VERDICTS[claim.line.verdict]
    told = Content.assemble((f"{sign.glyph} {sign.word}", f"bold {sign.colour}"))
    by = ""
    if claim.decided:
        by = f" by {plain(claim.decided.reviewer)} on {tell_date(claim.decided.at)}"
    origins = plain(tell_origins(passage.article for passage in claim.passages))
    return told + Content.styled(f"{by} · {origins}", MUTED)
