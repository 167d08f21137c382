"""The one place that asks what time it is."""

from datetime import UTC, datetime


def now() -> str:
    """Return the present moment in UTC, in ISO 8601 to the microsecond: as text such moments sort by time."""
    return f"{datetime.now(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"
