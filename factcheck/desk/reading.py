"""Reading a file to the end: its document, its statements and what they are found by; no store is needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.ingest import read
from factcheck.ingest.clean import clean_path
from factcheck.ingest.document import Document
from factcheck.ingest.unreadable import UnreadableError
from factcheck.matching.keys import Imprint, read_imprint
from factcheck.statements import extract
from factcheck.statements.statement import Statement


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article that is ready to be stored."""

    document: Document
    statements: Sequence[Statement]
    imprints: Sequence[Imprint]
    """What each statement is found by."""


def read_article(path: Path) -> ReadArticle | str:
    """Read an article from a file; or tell, with the name of the file, why it cannot be read."""
    try:
        document = read.read_document(path)
        return take_in(document, extract.find_statements(document))
    except UnreadableError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - whatever one article holds, it never stops the others
        return f"{clean_path(path)}: cannot be read: {type(error).__name__}: {error}"


def take_in(document: Document, statements: Sequence[Statement]) -> ReadArticle:
    """Make a document and its statements ready to be stored."""
    return ReadArticle(document, statements, [read_imprint(one) for one in statements])
