"""An overview: a story seen as a whole, visited from the claim that one is at and left for any."""

from abc import abstractmethod

from factcheck.desk.views import ClaimLine
from factcheck.screens.deciding import DecidingScreen


class OverviewScreen(DecidingScreen):
    """What is visited from the screen that the reviewer ``comes_from``; Enter leaves it for a claim."""

    is_read = False
    """Whether it shows the story yet. Keys that are pressed before wait for it."""

    def __init__(self, comes_from: DecidingScreen) -> None:
        super().__init__(comes_from.clerk, comes_from.acts, comes_from.story)
        self._comes_from = comes_from

    @property
    @abstractmethod
    def claim_id(self) -> int | None:
        """The id of the claim that the reviewer is at."""

    @abstractmethod
    async def begin(self, line: ClaimLine | None) -> None:
        """Show the story, first what there is on a claim."""

    def on_mount(self) -> None:
        """Have the story read."""
        self.status.show(self.story)
        self.acts.add(self._begin)

    async def _begin(self) -> None:
        await self.begin(next(iter(self._comes_from.chosen()), None))

    def action_open(self) -> None:
        """Leave for the review screen, at this claim."""
        self.acts.add(lambda: self._leave_for(self.claim_id))

    def action_back(self) -> None:
        """Leave for where the reviewer came from."""
        self.acts.add(lambda: self._leave_for(None))

    def _leave_for(self, claim_id: int | None) -> None:
        if self.is_current:  # a second Enter, typed before the first was done
            self.dismiss(claim_id)
