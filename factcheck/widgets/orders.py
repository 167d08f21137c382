"""The orders in which a reviewer may go through the claims of a story."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from factcheck.desk.views import ClaimLine

Key = Callable[[ClaimLine], object]


class Order(StrEnum):
    """An order, by the words for it. Claims that it does not tell apart stay in the order of review."""

    CONFLICTS = "conflicts first"
    """The order of review: what sources state differently, what they share, what one has alone."""
    WORTH = "worth checking first"
    ARTICLES = "article order"
    OPEN = "undecided first"

    def next(self) -> "Order":
        """Return the order after this one, going round."""
        orders = list(Order)
        return orders[(orders.index(self) + 1) % len(orders)]

    def key(self, places: Mapping[int, int]) -> Key | None:
        """Return what claims are sorted by, None for the order of review.

        ``places`` tells where each statement stands among all of the story.
        """
        match self:
            case Order.CONFLICTS:
                return None
            case Order.WORTH:
                return lambda line: -line.check_worthiness
            case Order.ARTICLES:
                return lambda line: min(places.get(one, len(places)) for one in line.statements)
            case Order.OPEN:
                return lambda line: line.verdict is not None
