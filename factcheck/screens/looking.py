"""Looking at a claim: which counterpart and which pane are in front, and what is hidden."""

from bisect import bisect_left
from functools import partial
from typing import Final

from textual import on

from factcheck.desk.counting import tell_count
from factcheck.messages import CounterpartChosen
from factcheck.screens.queue_screen import QueueScreen
from factcheck.widgets.findings import Findings

_SHARES: Final = (16, 20, 24, 28, 32, 36, 40, 45, 50, 60, 70)
"""How much of the desk the queue may take, in per cent."""

_BESIDE, _STACKED = 36, 24
"""What it takes in the style sheet, beside the claim and above it."""


class Looking(QueueScreen):
    """The keys that change what is seen of a claim, and nothing else."""

    def on_mount(self) -> None:
        """Tell what was found the keys that it names, and have the desk as it was left."""
        findings = self.query_one(Findings)
        findings.link_key, findings.blind_key = self.key("link"), self.key("blind")
        findings.blind(self.seat.is_blind)
        if self._has_share:
            self._lay_out()

    def action_counterpart(self, number: int) -> None:
        """Bring a counterpart to the front."""
        self.acts.add(partial(self._choose, number))

    async def _choose(self, number: int) -> None:
        await self.claim_in_front()
        self.comparison.choose(number)

    @on(CounterpartChosen)
    def _choose_by_click(self, event: CounterpartChosen) -> None:
        self.action_counterpart(event.number)

    def action_copies(self) -> None:
        """Mark what the two articles have in common word for word, or no longer."""
        self.acts.add(self._mark_copies)

    async def _mark_copies(self) -> None:
        await self.claim_in_front()
        if self.comparison.shows_copies or not (articles := self.comparison.articles):
            self.comparison.mark_copies(())
            return
        copied = await self.clerk.copied(*articles)
        self.comparison.mark_copies(copied)
        told = tell_count(len(copied), "copied passage") if copied else "no copied passages"
        hides = f" · {self.key('copies')} hides them" if copied else ""
        self.tell(f"{told}, quotations left out{hides}")

    def action_blind(self) -> None:
        """Hide the suggestion until the claim is decided, or show it."""
        findings = self.query_one(Findings)
        findings.blind(not findings.is_blind)
        self.have(is_blind=findings.is_blind)
        hidden = "suggestions are hidden until you decide" if findings.is_blind else "suggestions are shown"
        self.tell(f"{hidden} · {self.key('blind')} turns it")

    def action_fold(self) -> None:
        """Fold or unfold the reasons of the suggestion, or in the queue the last decisions."""
        findings = self.query_one(Findings)
        if findings.has_focus:
            findings.fold()
        elif self.has_class("-narrow"):  # where panes are stacked they are folded away until asked for
            self.query_one("#left").toggle_class("-telling")
            self.recent.remove_class("-folded")
        else:
            self.recent.fold()

    def action_maximise(self) -> None:
        """Give the whole desk to the pane with the focus, or show all panes again."""
        self.toggle_class("-single")
        self._lay_out()

    def action_widen(self, direction: int) -> None:
        """Make the queue wider or narrower; where panes are stacked, higher or lower."""
        is_stacked = self.has_class("-narrow")
        share = (self.seat.height or _STACKED) if is_stacked else (self.seat.width or _BESIDE)
        place = bisect_left(_SHARES, share) + direction
        share = _SHARES[max(0, min(place, len(_SHARES) - 1))]
        self.have(**{"height" if is_stacked else "width": share})
        self._lay_out()

    def on_resize(self) -> None:
        """Keep the share of the queue when panes come to be stacked, or side by side."""
        if self._has_share:
            self.call_after_refresh(self._lay_out)

    @property
    def _has_share(self) -> bool:
        return bool(self.seat.width or self.seat.height)

    def _lay_out(self) -> None:
        is_stacked = self.has_class("-narrow")
        chosen = self.seat.height if is_stacked else self.seat.width
        share = f"{chosen}%" if chosen else None
        if self.has_class("-single") or self.has_class("-short"):
            share = None
        styles = self.query_one("#left").styles
        styles.height = share if is_stacked else None
        styles.width = None if is_stacked else share
        styles.max_width = "100%" if share and not is_stacked else None
