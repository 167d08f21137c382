"""The version of the tables, so that one version of the program never writes into the store of another."""

from factcheck.db.errors import StoreError

LAYOUT_VERSION = 1


def check_layout(version: int, location: str) -> None:
    """Raise ``StoreError`` unless the tables are of the version that this program reads and writes."""
    if version != LAYOUT_VERSION:
        raise StoreError(
            location,
            f"was made by another version of factcheck (layout {version}, this one reads "
            f"{LAYOUT_VERSION}); update factcheck, or name another file with --store",
        )
