"""Finding claims by words in any of their wordings, or in the names of their sources and speakers."""

import asyncio
from collections.abc import Sequence

from factcheck.desk.views import ClaimLine
from factcheck.screens.clerk import Clerk
from factcheck.widgets.agenda import Agenda


class Finder:
    """Looks through one story. The wordings are asked for once, when the first search begins."""

    def __init__(self, clerk: Clerk, story_id: int) -> None:
        self._clerk = clerk
        self._story_id = story_id
        self._wordings: dict[int, str] | None = None

    def forget(self) -> None:
        """Ask for the wordings again when they are needed next."""
        self._wordings = None

    async def find(self, agenda: Agenda, text: str) -> Sequence[int] | None:
        """Return the places of the claims that have every word of ``text``; None when it has no word."""
        words = text.casefold().split()
        if not words:
            return None
        if self._wordings is None:
            self._wordings = await self._clerk.wordings(self._story_id)
        wordings = self._wordings

        def holds(line: ClaimLine) -> bool:
            looked = "\n".join([line.text.casefold(), *(wordings.get(one, "") for one in line.statements)])
            return all(word in looked for word in words)

        # In a thread: 100,000 claims take longer than a key may.
        return await asyncio.to_thread(agenda.matching, holds)
