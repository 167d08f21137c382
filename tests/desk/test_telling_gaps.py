"""How much later a copy appeared is told in words, and so is that it appeared earlier."""

from datetime import UTC, date, datetime, timedelta

import pytest

from factcheck.desk.dating import tell_later

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (NOON + timedelta(minutes=40), "40 minutes later"),
        (NOON - timedelta(minutes=40), "40 minutes earlier"),
        (NOON - timedelta(hours=3), "3 hours earlier"),
        (date(2026, 3, 1), "1 day earlier"),
        (date(2026, 3, 2), ""),
        (None, ""),
    ],
)
def test_a_gap_is_told_in_either_direction(other: date | None, told: str) -> None:
    assert tell_later(NOON, other) == told
