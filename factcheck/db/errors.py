"""What is wrong with a store."""

import re

from factcheck.errors import FactcheckError

_PASSWORD = re.compile(r"(://[^:/@]*:)[^@]*@")


class StoreError(FactcheckError):
    """A store that cannot be opened, read or written; the message names it, without its password."""

    def __init__(self, location: str, problem: str) -> None:
        shown = _PASSWORD.sub(r"\1***@", location)
        super().__init__(f"{shown}: {problem}")
