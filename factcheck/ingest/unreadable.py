"""The error for a file that cannot become a document."""

from factcheck.errors import FactcheckError
from factcheck.ingest.clean import clean_line


class UnreadableError(FactcheckError):
    """A file that cannot be read as an article; its message is one line, ready to be shown.

    It names the file, what is wrong with it and what to do: "scan.pdf: is a PDF; save its text as .txt".
    """

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        self.name = clean_line(name) or "the file"
        """The file as the caller named it, safe to show."""
        super().__init__(f"{self.name}: {problem}; {remedy}")
