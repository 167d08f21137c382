"""What was found on a claim: its differences in words, how it was matched, its note, its decision."""

from collections.abc import Sequence

from textual.content import Content
from textual.selection import Selection
from textual.strip import Strip
from textual.visual import Visual

from factcheck.desk.dating import tell_date
from factcheck.desk.outlets import tell_origins
from factcheck.desk.views import ClaimView, Counterpart, Decision, Earlier, Evidence
from factcheck.matching.match import Relation
from factcheck.widgets.line_view import TextView
from factcheck.widgets.plain import plain
from factcheck.widgets.rivals import tell_rivals
from factcheck.widgets.sign import MUTED
from factcheck.widgets.signs import COMPATIBLE, CONFLICT, DIFFER, NOTE, RELATIONS, VERDICTS

_SILENT = 5
"""How many of the sources that do not mention a claim are named."""

_SIGNS = 4
"""How many of the signs of check-worthiness are told."""


class Findings(TextView):
    """The differences between the statement and its counterpart, and what is known of the claim."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._text = Content()
        self._lines: Sequence[Strip] = ()
        self._shown: tuple[ClaimView, Counterpart | None] | None = None
        self.is_blind = False
        """Whether the suggestion is hidden until the claim is decided."""
        self.link_key = ""
        """The key that finds the claims which conflict with this one."""
        self.blind_key = ""
        """The key that hides the suggestion and shows it."""
        self.is_folded = False
        """Whether the reasons of the suggestion are."""

    def show(self, claim: ClaimView, counterpart: Counterpart | None) -> None:
        """Show what was found on a claim as compared with one counterpart."""
        self._shown = claim, counterpart
        self._draw()
        self.scroll_home(animate=False)

    def show_again(self, claim: ClaimView) -> None:
        """Show more of what was found on the claim that is shown; what is read stays where it is."""
        if self._shown is not None:
            self._shown = claim, self._shown[1]
            self._draw()

    def blind(self, is_blind: bool) -> None:
        """Hide the suggestion until the claim is decided, or show it."""
        self.is_blind = is_blind
        self._draw()

    def fold(self) -> None:
        """Hide the reasons of the suggestion, or show them again."""
        self.is_folded = not self.is_folded
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        claim, counterpart = self._shown
        lines = [*_differences(claim, counterpart), *tell_rivals(claim.rivals, self.link_key)]
        lines += [tell_decision(claim), *map(_dissent, claim.dissent), *_silence(claim)]
        if claim.note:
            lines.append(Content.assemble((f"{NOTE.glyph} ", NOTE.colour), plain(claim.note)))
        lines += map(_evidence, claim.evidence)
        lines += [*self._suggestion(claim), *_matched(claim, counterpart)]
        # Last, because it comes when all else is being read: nothing may move for it.
        lines += [line for earlier in claim.earlier for line in _earlier(earlier)]
        self._text = Content("\n").join(lines)
        self._lay_out()

    def _suggestion(self, claim: ClaimView) -> list[Content]:
        if self.is_blind and claim.line.verdict is None:
            told = f"the suggestion is hidden until you decide · {self.blind_key} shows it"
            return [Content.styled(told, MUTED)]
        sign = VERDICTS[claim.line.suggested]
        suggested = f"suggested: {sign.glyph} {sign.word}"
        if not claim.reasons:
            return [Content.styled(suggested, MUTED)]
        if self.is_folded:
            return [Content.styled(f"▸ {suggested}", MUTED)]
        reasons = [f"  · {plain(reason)}" for reason in claim.reasons]
        return [Content.styled("\n".join([f"▾ {suggested}, because", *reasons]), MUTED)]

    def clear(self) -> None:
        """Show nothing."""
        self._shown = None
        self._text = Content()
        self._lay_out()

    def _lay_out(self) -> None:
        if not self.is_attached:
            return  # panes go before their screen does: what comes meanwhile has no place any more
        width = self.scrollable_content_region.width
        self._lines = Visual.to_strips(self, self._text, width, None, self.visual_style, pad=True)
        self.extend(len(self._lines))

    def on_resize(self) -> None:
        """Wrap the text to a new width."""
        self._lay_out()

    def notify_style_update(self) -> None:
        """Draw the text anew when a colour changed."""
        super().notify_style_update()
        self._lay_out()

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what the mouse selected."""
        self._lay_out()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return what the mouse selected."""
        return selection.extract(self._text.plain), "\n"

    def render_line(self, y: int) -> Strip:
        """Draw one line of the terminal."""
        row = y + self.scroll_offset.y
        if row >= len(self._lines):
            return Strip.blank(self.scrollable_content_region.width, self.visual_style.rich_style)
        return self._lines[row]


def _earlier(earlier: Earlier) -> list[Content]:
    sign = VERDICTS[earlier.decision.verdict]
    told = Content.assemble(
        (f"{sign.glyph} ", sign.colour),
        f"A like statement was {plain(earlier.tell())}",
        (f" · likeness {earlier.match.score:.0f} of 100", MUTED),
    )
    differences = [
        Content.styled(f"  · {plain(difference)}", MUTED) for difference in earlier.tell_differences()
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


def _matched(claim: ClaimView, counterpart: Counterpart | None) -> list[Content]:
    parts = []
    if counterpart and counterpart.match:
        sign = RELATIONS[counterpart.match.relation]
        parts.append(f"{sign.glyph} {sign.word}, likeness {counterpart.match.score:.0f} of 100")
    if counterpart and counterpart.tie:
        word = "confirmed" if counterpart.tie.joins else "rejected"
        parts.append(f"{word} by {plain(counterpart.tie.reviewer)}")
    if claim.worth:
        parts.append(f"worth checking for: {', '.join(claim.worth[:_SIGNS])}")
    return [Content.styled(" · ".join(parts), MUTED)] if parts else []


def _evidence(evidence: Evidence) -> Content:
    told = [plain(evidence.what)]
    if evidence.on:
        told.append(tell_date(evidence.on))
    if evidence.archived:
        told.append(f"archived: {plain(evidence.archived)}")
    says = f": {plain(evidence.says)}" if evidence.says else ""
    return Content.assemble((f"{NOTE.glyph} {evidence.kind} ", NOTE.colour), f"{', '.join(told)}{says}")


def _dissent(decision: Decision) -> Content:
    return Content.assemble(
        (f"{DIFFER.glyph} ", DIFFER.colour),
        f"{plain(decision.reviewer)} {decision.told} on {tell_date(decision.at)}",
    )


def _silence(claim: ClaimView) -> list[Content]:
    if not claim.silent:
        return []
    named = [plain(name) for name in claim.silent[:_SILENT]]
    rest = len(claim.silent) - len(named)
    told = f"not mentioned by: {', '.join(named)}{f' and {rest} more' if rest else ''}"
    return [Content.styled(told, MUTED)]


def tell_decision(claim: ClaimView) -> Content:
    """Say what verdict a claim has, who gave it and when."""
    sign = VERDICTS[claim.line.verdict]
    told = Content.assemble((f"{sign.glyph} {sign.word}", f"bold {sign.colour}"))
    by = ""
    if claim.decided:
        by = f" by {plain(claim.decided.reviewer)} on {tell_date(claim.decided.at)}"
    origins = plain(tell_origins(passage.article for passage in claim.passages))
    return told + Content.styled(f"{by} · {origins}", MUTED)
