"""Quoting: a statement with its source for the clipboard, and its page in the browser."""

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

from factcheck.desk.dating import tell_date
from factcheck.desk.views import Passage
from factcheck.screens.queue_screen import QueueScreen


class Quoting(QueueScreen):
    """The keys that take a statement elsewhere: the counterpart's where that pane has the focus."""

    def action_copy(self) -> None:
        """Copy the statement with its source."""
        self._with_passage(self._copy)

    def action_open_page(self) -> None:
        """Open the page of the article in the browser."""
        self._with_passage(self._open_page)

    def _with_passage(self, act: Callable[[Passage], None]) -> None:
        is_counterpart = self.comparison.counterpart_has_focus
        self.acts.add(partial(self._do, act, is_counterpart))

    async def _do(self, act: Callable[[Passage], None], is_counterpart: bool) -> None:
        if claim := await self.claim_in_front():
            counterpart = self.comparison.counterpart if is_counterpart else None
            act(counterpart.passage if counterpart else claim.passage)

    def _copy(self, passage: Passage) -> None:
        self.app.copy_to_clipboard(quote(passage))
        self.tell(f"copied the statement of {passage.article.source} with its source")

    def _open_page(self, passage: Passage) -> None:
        url = passage.article.url
        # An article says its address itself: only a page is opened, never a file or a program.
        if url is None or urlsplit(url).scheme not in ("http", "https"):
            self.tell(f"the article of {passage.article.source} names no page")
            return
        self.app.open_url(url)
        self.tell(f"opened {url}")


def quote(passage: Passage) -> str:
    """Return a statement and, in a line below it, its source, title, date and address."""
    article = passage.article
    published = tell_date(article.published) if article.published else None
    source = ", ".join(filter(None, (article.source, article.title, published, article.url)))
    return f"{passage.statement.text}\n— {source}"
