"""What can go wrong at the desk, in words for the person at it."""


class DeskError(Exception):
    """The desk cannot do what was asked; the message says why and what to do."""


class NotFoundError(DeskError):
    """There is no such story or claim."""
