"""The orders in which a reviewer may go through the claims of a story."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from factcheck.desk.views import ClaimLine

Key = Callable[[ClaimLine], tuple[float, float]]


class Order(StrEnum):
    """An order, by the words for it. Claims that it does not tell apart stay in the order of review."""

    CONFLICTS = "conflicts first"
    """The order of review: what sources state differently, what they share, what one has alone."""
    WORTH = "worth checking first"
    ARTICLES = "article order"
    OPEN = "undecided first"
    FLAGGED = "flagged first"

    def next(self) -> "Order":
        """Return the order after this one, going round."""
        orders = list(Order)
        return orders[(orders.index(self) + 1) % len(orders)]

    def key(self, places: Mapping[int, int]) -> Key:
        """Return what claims are sorted by; in every order those that were skipped come last.

        ``places`` tells where each statement stands among all of the story.
        """

        def comes_first(line: ClaimLine) -> tuple[float, float]:
            match self:
                case Order.CONFLICTS:
                    place = 0.0
                case Order.WORTH:
                    place = -line.check_worthiness
                case Order.ARTICLES:
                    place = min(places.get(one, len(places)) for one in line.statements)
                case Order.OPEN:
                    place = line.verdict is not None
                case Order.FLAGGED:
                    place = not line.flagged
            return line.skipped.timestamp() if line.skipped else 0.0, place

        return comes_first
