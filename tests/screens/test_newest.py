"""Fetching what the reviewer came to last."""

from factcheck.errors import FactcheckError
from factcheck.screens.newest import Newest


async def test_what_cannot_be_fetched_does_not_hold_up_what_was_asked_for_since() -> None:
    fetched = []
    places = iter(["gone", "there"])

    async def fetch() -> None:
        if (place := next(places)) == "gone":
            assert not newest.ask()
            raise FactcheckError("it is gone")
        fetched.append(place)

    newest = Newest(fetch)
    newest.ask()
    await newest.catch_up()
    assert fetched == ["there"]
    await newest.shown()
