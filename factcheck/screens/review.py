"""The review screen: the claims of a story one by one, and the keys that decide on them."""

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType

from factcheck.commands import REVIEW, Needs, bindings
from factcheck.commands.moving import SCROLLING
from factcheck.desk.seats import Seat
from factcheck.desk.views import ClaimLine, ClaimView, StatementView, StoryView
from factcheck.errors import FactcheckError
from factcheck.messages import FieldChanged
from factcheck.screens.acts import Acts
from factcheck.screens.annotating import Annotating
from factcheck.screens.clerk import Clerk
from factcheck.screens.looking import Looking
from factcheck.screens.moving import Moving
from factcheck.screens.quoting import Quoting
from factcheck.screens.tying import Tying
from factcheck.widgets.article import ArticleText
from factcheck.widgets.findings import Findings
from factcheck.widgets.queue import ClaimQueue

_FIELDS = {"search": (Needs.SEARCH_FIELD, Needs.SEARCH), "writing": (Needs.WRITING_FIELD,)}
"""What a field that has the focus answers to."""

_EVIDENCE = (Needs.WRITING_FIELD, Needs.EVIDENCE_FIELD, Needs.STORED_EVIDENCE)
"""What a field of evidence answers to."""


class ReviewScreen(Moving, Looking, Quoting, Annotating, Tying):
    """The desk: the screen that all others come back to, and that carries out what is done on each."""

    COMMANDS_HERE = REVIEW
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW)]
    AUTO_FOCUS = "ClaimQueue"

    def __init__(
        self, clerk: Clerk, story: StoryView, claims: Sequence[ClaimLine], first: ClaimView, seat: Seat
    ) -> None:
        super().__init__(clerk, Acts(self.complain), story, claims, first, seat)

    def on_mount(self) -> None:
        """Begin to carry out what the reviewer does."""
        self._carry_out()

    @work(group="acts")
    async def _carry_out(self) -> None:
        await self.acts.carry_out()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Tell whether a command applies now: keys are text in a field, and some scroll in a pane of text."""
        need = self.needs.get(action)
        if (field := self.focused.id if self.focused else None) and field.startswith("evidence-"):
            is_there = need is not Needs.STORED_EVIDENCE or self.applies(need)
            return need is None or (need in _EVIDENCE and is_there)
        if field in _FIELDS:
            return need is None or need in _FIELDS[field]
        if parameters and parameters[-1] in SCROLLING and isinstance(self.focused, ArticleText | Findings):
            return False
        return super().check_action(action, parameters)

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there."""
        match need:
            case Needs.COUNTERPART:
                return self.comparison.counterparts > 0
            case Needs.FOLDING:
                return isinstance(self.focused, Findings | ClaimQueue)
            case Needs.COUNTERPARTS:
                return self.comparison.counterparts > 1
            case Needs.SEARCH:
                return self.search.is_on
            case _:
                return super().applies(need)

    async def leave(self) -> None:
        """Wait until all that the reviewer did is stored, with the claim that the desk opens at next time."""
        self.listen_no_more()
        await self.acts.settle()
        # A place in the queue that cannot be stored is no reason to stay.
        with suppress(FactcheckError):
            await self.store_position()

    # Other screens.

    async def action_matrix(self) -> None:
        """Show all claims by sources."""
        from factcheck.screens.matrix import MatrixScreen  # not needed for the first frame

        await self.visit(MatrixScreen(self))

    async def action_timeline(self) -> None:
        """Show who carried the claim when."""
        from factcheck.screens.timeline import TimelineScreen  # not needed for the first frame

        await self.visit(TimelineScreen(self))

    async def action_article(self) -> None:
        """Show the whole article of the statement, or of its counterpart in a pane that has the focus."""
        from factcheck.screens.article import ArticleScreen  # not needed to paint the claims

        find = partial(self._statement_in_front, counterpart=self.comparison.counterpart_has_focus)
        screen = ArticleScreen(self.clerk, self.acts, self.story, find)
        screen.note.is_blind = self.query_one(Findings).is_blind
        await self.visit(screen)

    async def action_history(self) -> None:
        """Show who decided what and when."""
        from factcheck.screens.history import HistoryScreen  # not needed for the first frame

        await self.visit(HistoryScreen(self))

    async def action_stories(self) -> None:
        """Show all stories, and the sources of each."""
        from factcheck.screens.stories import StoriesScreen  # not needed for the first frame

        await self.visit(StoriesScreen(self.clerk, self.acts, self.story))

    async def _statement_in_front(self, *, counterpart: bool) -> StatementView | None:
        if not (line := self.queue.current):
            return None
        claim = await self.clerk.claim(line.id)
        others = claim.counterparts[self.comparison.number - 1 :] if counterpart else ()
        return (others[0] if others else claim).passage.statement

    # Searching.

    async def action_search(self) -> None:
        """Write the words to search for."""
        await self.search.open()

    async def action_filter(self) -> None:
        """Write what the claims to show must have."""
        await self.search.open("verdict:")

    async def action_complete(self) -> None:
        """Take the word that is suggested in the field."""
        await self.search.complete()

    def action_order(self) -> None:
        """Put the queue into the next order."""
        self.acts.add(self.search.turn)

    @on(FieldChanged)
    def _narrow(self, event: FieldChanged) -> None:
        if event.field == "search":
            self._try_search()

    @work(group="search", exclusive=True)
    async def _try_search(self) -> None:
        await self.search.look()

    async def action_keep_search(self) -> None:
        """Go to the claims that were found."""
        await self.search.keep()

    def action_leave_search(self) -> None:
        """Show all claims again."""
        self.set_focus(self.queue)
        self.acts.add(self.search.leave)

    # The story.

    async def action_export(self) -> None:
        """Show the report, to be saved or copied."""
        from factcheck.screens.export import ExportScreen  # not needed for the first frame

        await self.visit(ExportScreen(self))
