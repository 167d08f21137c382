"""The margin note: what is known of the claim in front, and what the other articles say to it."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from factcheck.desk.views import ClaimView, MatchView, Passage
from factcheck.widgets.findings import tell_decision
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.signs import COMPATIBLE, CONFLICT, NOTE, RELATIONS, VERDICTS


class MarginNote(VerticalScroll, can_focus=True):
    """The verdict, who says it, each other statement of the claim with its differences, and the note."""

    is_blind = False
    """Whether the suggestion is hidden until the claim is decided."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        # Held, not looked up: a claim may come to be shown before the note stands on the screen, or after.
        self._text = Static(markup=False)

    def compose(self) -> ComposeResult:
        """Lay out one text that scrolls."""
        yield self._text

    def show(self, claim: ClaimView, statement: int) -> None:
        """Show what is known of a claim, as seen from one of its statements."""
        passages = {one.statement.id: one for one in _passages(claim)}
        here = passages.pop(statement, claim.passage)
        lines = [tell_decision(claim)]
        if here.statement.speaker:
            lines.append(Content.styled(f"said by {plain(here.statement.speaker)}", MUTED))
        if claim.note:
            lines.append(Content.assemble((f"{NOTE.glyph} ", NOTE.colour), plain(claim.note)))
        if not passages:
            lines.append(Content.styled("No other statement makes this claim.", MUTED))
        for passage in passages.values():
            lines += _tell_other(here, passage, _match(claim, here, passage))
        lines += self._suggestion(claim)
        self._text.update(Content("\n").join(lines))
        self.scroll_home(animate=False)

    def _suggestion(self, claim: ClaimView) -> list[Content]:
        if self.is_blind and claim.line.verdict is None:
            return [Content.styled("the suggestion is hidden until you decide", MUTED)]
        sign = VERDICTS[claim.line.suggested]
        told = [f"suggested: {sign.glyph} {sign.word}", *(f"  · {plain(reason)}" for reason in claim.reasons)]
        return [Content.styled(line, MUTED) for line in told]

    def tell(self, message: str) -> None:
        """Say something where there is no claim."""
        self._text.update(Content.styled(plain(message), MUTED))


def _passages(claim: ClaimView) -> Iterable[Passage]:
    return [claim.passage, *(one.passage for one in claim.counterparts)]


def _match(claim: ClaimView, here: Passage, other: Passage) -> MatchView | None:
    """Return how two statements of a claim compare, in either direction; None when that was not stored."""
    pair = {here.statement.id, other.statement.id}
    compared = (one.match for one in claim.counterparts if one.match)
    return next((match for match in (*claim.conflicts, *compared) if {match.a, match.b} == pair), None)


def _tell_other(here: Passage, other: Passage, match: MatchView | None) -> list[Content]:
    sign = RELATIONS[match.relation if match else None]
    told = [
        Content.assemble(
            (f"{sign.glyph} ", f"bold {sign.colour}"),
            (plain(other.article.source), "bold"),
            (f"  {plain(other.statement.text)}", MUTED),
        )
    ]
    return [*told, *_tell_differences(match, here, other)] if match else told


def _tell_differences(match: MatchView, here: Passage, other: Passage) -> Iterable[Content]:
    first, second = (here, other) if match.a == here.statement.id else (other, here)
    a, b = first.article.source, second.article.source
    for difference in sorted(match.differences, key=lambda one: not one.conflict):
        kind = CONFLICT if difference.conflict and not match.doubts(difference) else COMPATIBLE
        told = difference.tell(a, b) if a != b else difference.tell()
        yield Content.assemble((f"  {kind.glyph} ", kind.colour), plain(told))
