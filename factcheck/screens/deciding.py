"""Deciding: what every screen with claims on it shares, so that a verdict means the same on each of them."""

from abc import abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import ClassVar

from factcheck.commands import Needs
from factcheck.desk.errors import DeskError
from factcheck.desk.views import Change, ClaimLine, StoryView, Verdict
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.screens.desk_screen import DeskScreen
from factcheck.widgets.sign import Sign
from factcheck.widgets.signs import COMPATIBLE, NOTE, RELATIONS, VERDICTS
from factcheck.widgets.status import StatusLine


class DecidingScreen(DeskScreen):
    """A screen with claims in front of the reviewer, and the keys that decide on them.

    What the reviewer does is carried out in the order of the keys, each act when the one before is stored: a
    quick verdict, move, verdict lands on the claims that were meant. The screens of a desk share one line of
    ``acts``, so that this holds from screen to screen. No screen ever waits.

    A screen of this kind shows what the store holds, ``look_again``, and goes to a claim. One with claims in
    front says which are ``chosen``, and may ``take`` a change with less than all anew.
    """

    SIGNS_HERE: ClassVar[Sequence[Sign]] = (*VERDICTS.values(), *RELATIONS.values(), COMPATIBLE, NOTE)

    def __init__(self, clerk: Clerk, acts: Acts, story: StoryView) -> None:
        super().__init__()
        self.clerk = clerk
        self.acts = acts
        self.story = story
        self.status = StatusLine(id="status")

    @property
    def story_name(self) -> str:
        """The name of the story that it shows."""
        return self.story.name

    def chosen(self) -> Sequence[ClaimLine]:
        """Return the claims that a decision is about, as the reviewer sees them, if any are in front."""
        return ()

    async def take(self, change: Change) -> None:
        """Show what the store holds after a change."""
        await self.look_again()

    # Textual's metaclass rules out ABC: it is mypy that lets nobody leave these out.

    @abstractmethod
    async def look_again(self) -> None:
        """Show the claims as the store has them by now."""

    @abstractmethod
    async def go_to(self, claim_id: int) -> None:
        """Bring a claim in front of the reviewer."""

    def go_on(self, done: str = "") -> None:
        """Bring the next open claim in front of the reviewer, after a verdict; this screen stays.

        Where no other is open, that is said behind what was ``done``: it names the key that undoes it.
        """

    def tell(self, what: str) -> None:
        """Say what was done, or why nothing was, in the status line."""
        self.status.tell(what)

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there."""
        return need is Needs.NOTHING or (need is Needs.CLAIM and bool(self.chosen()))

    def complain(self, error: Exception) -> None:
        """Tell what the desk or the disk refused."""
        super().complain(error)
        if isinstance(error, DeskError):
            # Most often what it was asked for rests on a screen that another process has made untrue.
            for screen in self.app.screen_stack:
                if isinstance(screen, DecidingScreen):
                    self.acts.add(screen.look_again)

    async def visit(self, screen: DeskScreen) -> None:
        """Bring another screen to the front. When it is left, this one shows the claim it was left for."""
        # Keys that follow mean that screen: they wait until it stands.
        await self.app.push_screen(screen, self._come_back)

    def _come_back(self, claim_id: int | None) -> None:
        self.acts.add(self.look_again)
        if claim_id is not None:
            self.acts.add(partial(self.go_to, claim_id))

    def action_mark(self, verdict: str) -> None:
        """Give the claim a verdict and go on, or take that verdict back."""
        self.acts.add(partial(self._mark, Verdict(verdict)))

    async def _mark(self, verdict: Verdict) -> None:
        if not (lines := self.chosen()):
            return
        # The same verdict again takes it back, unless it is given anew in view of what is new.
        stands = all(line.verdict is verdict and not line.new_since for line in lines)
        change = await self.clerk.mark(lines, None if stands else verdict)
        await self.show_done(change)
        if not stands:
            self.go_on(self._tell_done(change))

    def action_flag(self) -> None:
        """Flag the claim, or take its flag away."""
        self.acts.add(self._flag)

    async def _flag(self) -> None:
        if lines := self.chosen():
            is_flagged = all(line.flagged for line in lines)
            await self.show_done(await self.clerk.flag(lines, not is_flagged))

    def action_undo(self) -> None:
        """Undo what was done last and go to its claim."""
        self.acts.add(
            partial(self._step_back, self.clerk.undo, "nothing to undo", f"{self.key('redo')} does it again")
        )

    def action_redo(self) -> None:
        """Do again what was undone last and go to its claim."""
        self.acts.add(partial(self._step_back, self.clerk.redo, "nothing to do again"))

    async def _step_back(
        self, verb: Callable[[int], Awaitable[Change | None]], nothing: str, reverse: str | None = None
    ) -> None:
        change = await verb(self.story.id)
        if change is None:
            self.tell(nothing)
            return
        await self.show_done(change, reverse)
        await self.go_to(change.claim.id)

    async def show_done(self, change: Change, reverse: str | None = None) -> None:
        """Show a change, and say what was done and the key that reverses it."""
        await self.take(change)
        self.tell(self._tell_done(change, reverse))

    def _tell_done(self, change: Change, reverse: str | None = None) -> str:
        return f"{change.told} · {reverse or self.key('undo') + ' undoes'}"
