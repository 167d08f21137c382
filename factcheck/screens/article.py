"""The article screen: a whole article as a checked manuscript, decided on statement by statement."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar, Literal

from textual import on
from textual.binding import BindingType

from factcheck.commands import ARTICLE, Needs, bindings
from factcheck.commands.moving import SCROLLING
from factcheck.desk.views import ClaimLine, Manuscript
from factcheck.messages import StatementReached
from factcheck.screens.manuscript_screen import ManuscriptScreen
from factcheck.widgets.margin_note import MarginNote
from factcheck.widgets.selecting import Selecting, begin_selecting


class ArticleScreen(ManuscriptScreen):
    """The keys of the article screen. While words are selected, keys move the ends of what is selected."""

    CSS_PATH = "article.tcss"
    COMMANDS_HERE = ARTICLE
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(ARTICLE)]
    AUTO_FOCUS = "ManuscriptText"

    _is_selecting: bool = False
    """Known by the keys alone, so that those typed ahead mean what they will mean."""
    _span: Selecting | None = None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Tell whether a command applies now: some keys scroll the note when it has the focus."""
        if parameters and parameters[-1] in SCROLLING and isinstance(self.focused, MarginNote):
            return False
        if self._is_selecting and action in {"undo", "redo"}:
            return False  # one goes back a step by moving back, or leaves
        return super().check_action(action, parameters)

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there."""
        if need is Needs.SELECTION:
            return self._is_selecting
        if need is Needs.NOTHING or self._is_selecting:
            return need is Needs.NOTHING
        if self.manuscript is None:
            return True  # it is on its way, and keys wait for it
        return need is Needs.ARTICLE or (
            len(self.manuscript.articles) > 1 if need is Needs.ARTICLES else super().applies(need)
        )

    def begin_reading(self, manuscript: Manuscript, index: int) -> None:
        """Show an article at one of its statements; what was selected was of a text that may have changed."""
        if self._span:
            self._is_selecting, self._span = False, None
        super().begin_reading(manuscript, index)

    # Moving.

    def action_step(self, by: int, _key: str) -> None:
        """Go to the next statement or the previous one."""
        self.acts.add(lambda: self._reach(self.text.index + by))

    def action_page(self, direction: int, _key: str) -> None:
        """Go down or up by a page."""
        self.acts.add(lambda: self._reach(self.text.page_away(direction)))

    def action_edge(self, direction: int, _key: str) -> None:
        """Go to the first statement or the last."""
        self.acts.add(lambda: self._reach(0 if direction < 0 else self.text.count - 1))

    def action_conflict(self, direction: int) -> None:
        """Go to the next or previous claim whose sources state different facts."""
        self.acts.add(lambda: self._seek(lambda line: line.conflicts > 0, "no other conflict", direction))

    def action_next_open(self) -> None:
        """Go to the next open claim."""
        self.acts.add(self.go_on)

    @on(StatementReached)
    def _follow(self, event: StatementReached) -> None:
        self.acts.add(lambda: self._reach(event.index))

    def go_on(self, done: str = "") -> None:
        """Go to the next open claim of the article."""
        self._seek(
            lambda line: line.verdict is None,
            f"{done} · no other claim of this article is open"
            if done
            else "no other claim of this article is open",
        )

    def _reach(self, index: int) -> None:
        """Go to a statement, or the nearest there is."""
        if self.text.count:
            self.reach(max(0, min(index, self.text.count - 1)))

    def _seek(self, holds: Callable[[ClaimLine], bool], nothing: str, direction: int = 1) -> None:
        index = self.text.find(holds, direction)
        if index is None:
            self.tell(nothing)
        else:
            self.reach(index)

    def action_turn(self, by: int) -> None:
        """Go to the next article of the story or the previous one, at the same claim if it has it."""
        self.acts.add(partial(self._turn, by))

    async def _turn(self, by: int) -> None:
        if self.manuscript:
            articles, claim = self.manuscript.articles, self.text.claim
            place = articles.index(self.manuscript.article.id)
            other = articles[(place + by) % len(articles)]
            await self.show(other, lambda one: claim is not None and one.claim == claim.id)

    def action_open_claim(self) -> None:
        """Go back to the review with this claim in front."""
        self.acts.add(self._open_claim)

    def _open_claim(self) -> None:
        if self.text.claim:
            self.dismiss(self.text.claim.id)

    def action_leave_article(self) -> None:
        """Go back to the claim that is in front there."""
        self.dismiss(None)

    # Selecting.

    def action_select(self) -> None:
        """Begin to select words."""
        self._is_selecting = True
        self.acts.add(self._begin_selecting)

    def _begin_selecting(self) -> None:
        if self.manuscript:
            sentences = [(one.start, one.end) for one in self.manuscript.statements]
            begun = begin_selecting(self.manuscript.text, sentences, self.text.place_in_sight())
            # A key that was typed ahead may have left what begins here: it is not begun again.
            self._is_selecting = self._is_selecting and begun is not None
            self._select(begun)

    def action_extend(self, unit: Literal["word", "sentence"], direction: int) -> None:
        """Move an end of what is selected."""
        self.acts.add(partial(self._extend, unit, direction))

    def _extend(self, unit: Literal["word", "sentence"], direction: int) -> None:
        if self._span:
            self._select(
                self._span.by_word(direction) if unit == "word" else self._span.by_sentence(direction)
            )

    def action_other_end(self) -> None:
        """Move the other end from now on."""
        self.acts.add(lambda: self._select(self._span and self._span.turned()))

    def action_keep_selection(self) -> None:
        """Make what is selected a claim."""
        self._is_selecting = False
        self.acts.add(self._keep_selection)

    async def _keep_selection(self) -> None:
        if self._span and self.manuscript:
            change = await self.clerk.claim_span(self.manuscript.article.id, *self._span.span)
            await self.show_done(change)
            # The claim may be led by another article's statement: the reviewer stays with what they read.
            await self.show(self.manuscript.article.id, lambda one: one.claim == change.claim.id)

    def action_leave_selection(self) -> None:
        """Leave what is selected as it was."""
        self._is_selecting = False
        self.acts.add(lambda: self._select(None))

    def _select(self, span: Selecting | None) -> None:
        self._span = span
        self.text.select(span.span if span else None, span.moved[0] if span else 0)
        self.refresh_bindings()
