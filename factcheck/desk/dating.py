"""Days and moments: how they are ordered, and said in English whatever the machine's locale and zone."""

from datetime import UTC, date, datetime

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


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
