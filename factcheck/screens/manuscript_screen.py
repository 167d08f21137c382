"""A whole article, and beside it what is known of the claim in front, always the newest asked for."""

from collections.abc import Awaitable, Callable, Sequence

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from factcheck.desk.errors import DeskError
from factcheck.desk.views import Change, ClaimLine, Manuscript, StatementView, StoryView, Underlined
from factcheck.errors import FactcheckError
from factcheck.screens.acts import Acts
from factcheck.screens.clerk import Clerk
from factcheck.screens.deciding import DecidingScreen
from factcheck.screens.newest import Newest
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.manuscript import ManuscriptText
from factcheck.widgets.manuscript_head import ManuscriptHead
from factcheck.widgets.margin_note import MarginNote

Find = Callable[[], Awaitable[StatementView | None]]


class ManuscriptScreen(DecidingScreen):
    """The panes of the article screen, and what is shown in them.

    ``find`` tells at which statement to begin, when all that the reviewer did before is done.
    """

    def __init__(self, clerk: Clerk, acts: Acts, story: StoryView, find: Find) -> None:
        super().__init__(clerk, acts, story)
        self._find = find
        self._head = ManuscriptHead()
        self.text = ManuscriptText(id="manuscript")
        self.note = MarginNote(id="note")
        self.manuscript: Manuscript | None = None
        self.newest = Newest(self._show_note)

    def compose(self) -> ComposeResult:
        """Lay out the article, and beside it the note; a narrow terminal stacks them."""
        yield self.status
        with Vertical(id="desk"):
            yield self._head
            with Horizontal(id="article"):
                yield self.text
                yield self.note
        yield KeyLine()

    def on_mount(self) -> None:
        """Show the article when all that was done before is stored."""
        self.status.show(self.story)
        self.acts.add(self._begin)

    async def _begin(self) -> None:
        if statement := await self._find():
            await self.show(statement.article, lambda one: one.statement == statement.id)
        else:
            self.note.tell("No statement is in front.")

    def chosen(self) -> Sequence[ClaimLine]:
        """Return the claim of the statement that the reviewer is at."""
        return (self.text.claim,) if self.text.claim else ()

    async def take(self, change: Change) -> None:
        """Show what the store now holds."""
        has_other_claims = change.story.claims != self.story.claims
        self.story = change.story
        self.status.show(self.story)
        before = self.text.replace(change.claim)
        if has_other_claims or (before and before.statements != change.claim.statements):
            await self._show_anew()
        elif before:
            self._head.change(change.claim)
            self._look()

    async def look_again(self) -> None:
        """Show the article and its claims as the store has them by now."""
        if story := await self.clerk.find_story(self.story.name):
            self.story = story
            self.status.show(story)
        await self._show_anew()

    async def go_to(self, claim_id: int) -> None:
        """Go to a claim, in another article where this one does not have it."""
        if self.text.current and self.text.current.claim == claim_id:
            return
        index = self.text.find(lambda line: line.id == claim_id)
        if index is None:
            statement = (await self.clerk.claim(claim_id)).passage.statement
            await self.show(statement.article, lambda one: one.statement == statement.id)
        else:
            self.reach(index)

    def reach(self, index: int) -> None:
        """Go to a statement of the article."""
        if index != self.text.index:
            self.text.reach(index)
            self._look()

    async def show(self, article: int, holds: Callable[[Underlined], bool]) -> None:
        """Show an article at the first statement for which ``holds``, or else at its first."""
        manuscript = await self.clerk.manuscript(article)
        found = (index for index, one in enumerate(manuscript.statements) if holds(one))
        self.begin_reading(manuscript, next(found, 0))

    async def _show_anew(self) -> None:
        """Show the article anew, at the statement that was in front, or at what stands in its place."""
        if self.manuscript is None:
            return
        at = self.text.current
        article = self.manuscript.article.id
        await self.show(article, lambda one: at is not None and one.statement == at.statement)
        if at and self.text.current and self.text.current.statement != at.statement:
            self.reach(self.text.nearest(at.start))

    def begin_reading(self, manuscript: Manuscript, index: int) -> None:
        """Show an article at one of its statements."""
        self.manuscript = manuscript
        self._head.show(manuscript)
        self.text.show(manuscript, index)
        self._look()
        self.refresh_bindings()

    def _look(self) -> None:
        """Show the note anew. Of several asked for in a row, only the newest is shown."""
        if self.is_attached and self.newest.ask():
            self._fetch()

    @work(group="claim")
    async def _fetch(self) -> None:
        try:
            await self.newest.catch_up()
        except DeskError:  # gone
            self.acts.add(self.look_again)
        except FactcheckError as error:
            self.note.tell(str(error))

    async def _show_note(self) -> None:
        at = self.text.current
        if at is None:
            self.note.tell("No statement of this article makes a claim.")
            return
        claim = await self.clerk.claim(at.claim)
        if self.newest.is_current and self.is_attached:
            self.note.show(claim, at.statement)
            if claim.line != self.text.claim:
                self.acts.add(self.look_again)
