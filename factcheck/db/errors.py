"""What is wrong with a store."""


class StoreError(Exception):
    """A store that cannot be opened; the message names it and says what to do."""
