"""The version of the tables: the one that this program reads and writes, told without importing Alembic."""

from pathlib import Path

MIGRATIONS = Path(__file__).parent / "migrations"
"""Where Alembic finds how the tables came to be."""


def newest_version() -> str:
    """Return the version that the last migration leads to: the files are named when_version_what."""
    return max(file.name for file in (MIGRATIONS / "versions").glob("*.py")).split("_")[1]
