"""Tying: the reviewer's word on which statements make one claim."""

from collections.abc import Sequence
from functools import partial

from factcheck.desk.views import Change
from factcheck.screens.queue_screen import QueueScreen


class Tying(QueueScreen):
    """The keys that confirm, reject, split and join; later loads keep to it."""

    def action_confirm(self) -> None:
        """Say that the counterpart in front makes the same claim."""
        self.acts.add(self._confirm)

    async def _confirm(self) -> None:
        if pair := await self._pair():
            await self._show_tied(await self.clerk.confirm(*pair))

    def action_reject(self) -> None:
        """Say that the counterpart in front does not make the claim of the statement."""
        self.acts.add(self._reject)

    async def _reject(self) -> None:
        if pair := await self._pair():
            await self._show_tied(await self.clerk.reject(*pair))

    def action_split_off(self) -> None:
        """Say that the counterpart in front makes another claim than all the others."""
        self.acts.add(self._split_off)

    async def _split_off(self) -> None:
        if pair := await self._pair():
            await self._show_tied(await self.clerk.split_off(pair[1]))

    async def _pair(self) -> tuple[int, int] | None:
        """Return the statement and the counterpart in front; say so where there is none."""
        claim = await self.claim_in_front()
        counterpart = self.comparison.counterpart
        if claim is None or counterpart is None:
            self.tell("no counterpart is in front")
            return None
        return claim.passage.statement.id, counterpart.passage.statement.id

    async def action_link(self) -> None:
        """Find the claim that this one is the same as, or that it conflicts with."""
        from factcheck.screens.linking import (
            LinkScreen,  # what ranks claims is not needed for the first frame
        )

        # Letters that follow are words to find: they wait until the field stands.
        await self.app.push_screen(LinkScreen(self), self._link_with)

    def _link_with(self, chosen: tuple[int, int] | int | None) -> None:
        match chosen:
            case int():
                self.acts.add(partial(self.go_to, chosen))
            case (_, _):
                self.acts.add(partial(self._merge_claims, chosen))

    def action_merge(self) -> None:
        """Make one claim of those that are selected."""
        self.acts.add(self._merge)

    async def _merge(self) -> None:
        if len(lines := self.chosen()) > 1:
            await self._merge_claims([line.id for line in lines])
        else:
            select, link = self.key("select_claims"), self.key("link")
            self.tell(f"merging takes several claims: select them with {select}, or find another with {link}")

    async def _merge_claims(self, claim_ids: Sequence[int]) -> None:
        change = await self.clerk.merge(claim_ids)
        await self._show_tied(change)
        await self.go_to(change.claim.id)

    async def _show_tied(self, change: Change) -> None:
        # Other claims may have come of it, and some have gone.
        await self.look_again()
        await self.show_done(change)
