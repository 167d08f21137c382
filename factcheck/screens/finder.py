"""Finding the claims that a reviewer wants to see, in the order in which they are wanted."""

import asyncio
from collections import Counter
from collections.abc import Iterable, Mapping

from factcheck.desk.views import ClaimLine, Verdict, Wording
from factcheck.screens.clerk import Clerk
from factcheck.screens.wanted import STATES, read_wanted
from factcheck.widgets.agenda import Agenda, Arrangement
from factcheck.widgets.orders import Order


class Finder:
    """Looks through one story. What claims do not tell themselves is asked for when needed first."""

    def __init__(self, clerk: Clerk, story_id: int) -> None:
        self._clerk = clerk
        self._story_id = story_id
        self._wordings: Mapping[int, Wording] | None = None

    def forget(self) -> None:
        """Ask for the wordings again when they are needed next."""
        self._wordings = None

    async def known(self) -> dict[str, list[str]]:
        """Return what can stand after the colon of each field, case-folded, the commonest first."""
        told = (await self._asked()).values()
        reviewers = (await self._clerk.reviewers(self._story_id)).values()
        return {
            "verdict": [*(verdict.value for verdict in Verdict), "open"],
            "source": _commonest(one.source for one in told),
            "speaker": _commonest(one.speaker for one in told if one.speaker),
            "reviewer": _commonest(reviewers),
            "is": list(STATES),
        }

    async def _asked(self) -> Mapping[int, Wording]:
        if self._wordings is None:
            self._wordings = await self._clerk.wordings(self._story_id)
        return self._wordings

    async def find(self, agenda: Agenda, text: str, order: Order) -> Arrangement:
        """Return how an agenda shows the claims that are wanted by ``text``, all by one that asks nothing."""
        wanted = read_wanted(text)
        wordings = await self._asked() if wanted or order is Order.ARTICLES else {}
        reviewers = await self._clerk.reviewers(self._story_id) if "reviewer" in wanted.fields else {}

        def holds(line: ClaimLine) -> bool:
            return wanted.holds(line, wordings, reviewers.get(line.id, ""))

        def arrange() -> Arrangement:
            places = {number: place for place, number in enumerate(wordings)}
            return agenda.arranged(order.key(places), holds if wanted else None)

        # In a thread: 100,000 claims take longer than a key may.
        return await asyncio.to_thread(arrange)


def _commonest(values: Iterable[str]) -> list[str]:
    return [value for value, _ in Counter(values).most_common()]
