"""What is wrong with a store."""

from factcheck.errors import FactcheckError


class StoreError(FactcheckError):
    """A store that cannot be opened, read or written; the message names it."""
