"""Days and moments: how they are ordered, and said in English whatever the machine's locale and zone."""

from datetime import UTC, date, datetime

from factcheck.desk.counting import tell_count

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def read_day(text: str | None) -> date | None:
    """Read a day or a moment in ISO 8601: "2026-03-01", "2026-03-01T14:05"; None for None.

    Raises ``ValueError`` when it is neither.
    """
    if text is None:
        return None
    return date.fromisoformat(text) if len(text) == len("2026-03-01") else datetime.fromisoformat(text)


def tell_date(day: date) -> str:
    """A day, or a moment with its offset: "3 May 2024", "3 May 2024, 14:05 UTC+02:00"."""
    told = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{told}, {day:%H:%M} {day.tzname() or ''}".rstrip() if isinstance(day, datetime) else told


def appeared(published: str | None) -> str:
    """Turn a day or a moment with any offset into text that sorts by time; "~", behind all, for None."""
    if published is None:
        return "~"
    moment = datetime.fromisoformat(published)
    return (moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()


def is_before(published: str | None, other: str | None) -> bool:
    """Tell whether a day or a moment is surely before another: not where one is not known, or on one day."""
    one, two = read_day(published), read_day(other)
    if isinstance(one, datetime) and isinstance(two, datetime):
        return _utc(one) < _utc(two)
    return one is not None and two is not None and _day(one) < _day(two)


def tell_later(first: date | None, other: date | None) -> str:
    """Say how much later the other was, "40 minutes later", or earlier; "" where days alone cannot tell."""
    if first is None or other is None:
        return ""
    if isinstance(first, datetime) and isinstance(other, datetime):
        minutes = round((_utc(other) - _utc(first)).total_seconds() / 60)
        if abs(minutes) < 60:
            return _tell_gap(minutes, "minute")
        if abs(minutes) < 48 * 60:
            return _tell_gap(round(minutes / 60), "hour")
    return _tell_gap((_day(other) - _day(first)).days, "day")


def _tell_gap(count: int, unit: str) -> str:
    return f"{tell_count(abs(count), unit)} {'later' if count > 0 else 'earlier'}" if count else ""


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _day(moment: date) -> date:
    return _utc(moment).date() if isinstance(moment, datetime) else moment
