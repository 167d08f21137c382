"""The door to the store that the other verbs of the desk work on."""

from factcheck.db.store import Store, open_store

__all__ = ["Store", "open_store"]
