"""What can go wrong at the desk, in words for the person at it."""

from factcheck.errors import FactcheckError


class DeskError(FactcheckError):
    """The desk cannot do what was asked; the message says why and what to do."""


class NotFoundError(DeskError):
    """There is no such story or claim."""
