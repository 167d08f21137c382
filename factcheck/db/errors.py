"""What is wrong with a store."""

import re

from factcheck.errors import FactcheckError

_PASSWORD = re.compile(r"(://[^:/@\s]*:)\S*(?=@)|(\bpassword=)[^&\s]*")


class StoreError(FactcheckError):
    """A store that cannot be opened, read or written; the message names it, without its password."""

    def __init__(self, location: str, problem: str) -> None:
        super().__init__(_PASSWORD.sub(r"\1\2***", f"{location}: {problem}"))
