"""How the desk and its reports say days and moments: in English, whatever the machine's locale and zone."""

from datetime import date, datetime

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def tell_date(day: date) -> str:
    """A day, or a moment with its offset: "3 May 2024", "3 May 2024, 14:05 UTC+02:00"."""
    told = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{told}, {day:%H:%M} {day.tzname() or ''}".rstrip() if isinstance(day, datetime) else told
