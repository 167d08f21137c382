"""Keeping keys: what a statement is found by is written down in the transaction that stores it."""

from collections.abc import Sequence

from sqlmodel import Session

from factcheck.db.keys import write_keys
from factcheck.db.reader import SessionReader
from factcheck.desk.candidates import first_statements
from factcheck.desk.epochs import living_epochs
from factcheck.matching.keys import Imprint, kept_keys


def keep_keys(session: Session, stored: Sequence[tuple[int, Imprint]]) -> None:
    """Write down the keys of statements just stored, by id.

    A text that the store has already gets none: its first statement stands for all that say the same word by
    word, so that a line which a thousand articles carry is one candidate and not a thousand.
    """
    reader = SessionReader(session)
    first: dict[int, tuple[int, Imprint]] = {}
    for number, imprint in stored:
        first.setdefault(imprint.text, (number, imprint))
    first.pop(0, None)
    for text, number in first_statements(reader, first):
        if number != first[text][0]:
            del first[text]
    newest = living_epochs(reader, {word for _, imprint in first.values() for word in imprint.words})[0]
    write_keys(
        session,
        {(key, number) for number, imprint in first.values() for key in kept_keys(imprint.words, newest)},
    )
