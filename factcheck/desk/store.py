"""Opening the store that the other verbs of the desk work on."""

from factcheck.db.errors import StoreError
from factcheck.db.store import Store, open_database
from factcheck.desk.errors import DeskError

__all__ = ["Store", "open_store"]


def open_store(location: str) -> Store:
    """Open the store at a path or database URL, making it where there is none.

    Raises ``DeskError`` when it cannot be opened.
    """
    try:
        return open_database(location)
    except StoreError as error:
        raise DeskError(str(error)) from error
