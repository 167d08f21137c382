"""The errors that are told to the person at the program, and not shown as tracebacks."""


class FactcheckError(Exception):
    """Something cannot be done; the message names the file or value, says why and what to do."""
