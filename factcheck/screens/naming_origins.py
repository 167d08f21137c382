"""Naming origins: the reviewer's word on which article another goes back to."""

from factcheck.desk.views import SourceLine
from factcheck.screens.story_lists import StoryLists


class NamingOrigins(StoryLists):
    """The keys that tell the sources of a story apart by hand; all of it can be undone."""

    def action_independent(self) -> None:
        """Say that the article goes back to no other, or no longer."""
        self.acts.add(self._say_independent)

    async def _say_independent(self) -> None:
        if line := await self._source():
            article = line.article
            is_said = article.origin_by_hand and line.original is None
            await self._say_origin(article.id, None if is_said else article.id)

    def action_by_text(self) -> None:
        """Let the text of the article tell its origin."""
        self.acts.add(self._let_text_tell)

    async def _let_text_tell(self) -> None:
        if line := await self._source():
            if line.article.origin_by_hand:
                await self._say_origin(line.article.id, None)
            else:
                self.tell(f"nobody has said where {line.article.source} is from: its text tells")

    def action_link(self) -> None:
        """Choose the article that this one goes back to."""
        self.acts.add(self._begin_choosing)

    async def _begin_choosing(self) -> None:
        if line := await self._source():
            self._choose_for(line.article.id)
            enter, escape = self.key("stories.choose"), self.key("stories.leave_choosing")
            self.tell(f"{line.article.source} goes back to: {enter} on it · {escape} leaves it")

    def action_choose(self) -> None:
        """Take the article that the reviewer is at as the origin."""
        self.acts.add(self._choose)

    async def _choose(self) -> None:
        article, line = self.sources.chosen_for, await self._source()
        self._choose_for(None)
        if article is not None and line is not None:
            await self._say_origin(article, line.article.id)

    def action_leave_choosing(self) -> None:
        """Leave the article as it was."""
        self.acts.add(self._leave_choosing)

    def _leave_choosing(self) -> None:
        self._choose_for(None)
        self.tell("left as it was")

    def _choose_for(self, article: int | None) -> None:
        self.sources.chosen_for = article
        self.sources.refresh()
        self.refresh_bindings()

    async def _source(self) -> SourceLine | None:
        await self.newest.shown()
        return self.sources.current

    async def _say_origin(self, article: int, original: int | None) -> None:
        if self.story.claims == 0:
            self.tell("no statement of this story makes a claim: its origins change nothing")
            return
        await self.show_done(await self.clerk.name_origin(article, original))
