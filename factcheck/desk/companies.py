"""Companies: beside which others the statements of a large story were found, kept for the next comparing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlmodel import Session

from factcheck.db.reader import Reader
from factcheck.db.tables import StorySearch
from factcheck.desk.packed import pack, unpack_list
from factcheck.matching.find import Company

Known = tuple[dict[int, Company], set[int]]
"""Companies by the numbers of the statements, and the numbers of those that have lost somebody since."""

_KEPT = "SELECT base, companies FROM story_search WHERE story_id = :id"


@dataclass(frozen=True, slots=True)
class Companies:
    """The companies of a story's statements, by the ids of these, and what the words were weighed by."""

    base: str
    """A digest of the ids of the statements whose words were counted."""
    rows: Sequence[Sequence[Any]]
    """For each statement, in the order of their keys, its id and what ``Company`` has, as ids."""

    @classmethod
    def found(cls, ids: Sequence[int], base: Sequence[int], companies: Mapping[int, Company]) -> "Companies":
        """Name what was found by the ids of the statements; ``base`` are the numbers of those of the base."""
        return cls(
            _digest(ids, base),
            [
                [
                    ids[number],
                    [[ids[other], cosine] for other, cosine in company.likest],
                    [ids[other] for other in company.candidates],
                    company.least,
                ]
                for number, company in sorted(companies.items())
            ],
        )

    def still_hold(self, ids: Sequence[int], base: Sequence[int]) -> Known | None:
        """Give the companies by the numbers of the statements, and the numbers of those that lost somebody.

        ``ids`` are the statements as they are numbered now, in the order of their keys, ``base`` the
        numbers of the base. None where that is another one by now, or statements have changed places.
        """
        if self.base != _digest(ids, base):
            return None
        numbers = {one: number for number, one in enumerate(ids)}
        companies: dict[int, Company] = {}
        lost = set()
        last = -1
        for one, likest, candidates, least in self.rows:
            number = numbers.get(one)
            if number is None:
                continue
            if number < last:
                return None
            last = number
            company = Company(
                tuple((numbers[other], cosine) for other, cosine in likest if other in numbers),
                tuple(numbers[other] for other in candidates if other in numbers),
                least,
            )
            if len(company.likest) < len(likest) or len(company.candidates) < len(candidates):
                lost.add(number)
            companies[number] = company
        return companies, lost


def read_companies(reader: Reader, story_id: int) -> Companies | None:
    """Return what is kept of a story; None of one that was not large when it was last compared."""
    kept = reader.rows(_KEPT, id=story_id)
    return Companies(kept[0][0], unpack_list(kept[0][1])) if kept else None


def keep_companies(session: Session, story_id: int, companies: Companies | None) -> None:
    """Keep the companies of a story in place of those kept so far."""
    kept = session.get(StorySearch, story_id)
    if companies is None:
        if kept:
            session.delete(kept)
        return
    kept = kept or StorySearch(story_id=story_id, base="", companies="")
    kept.base, kept.companies = companies.base, pack(companies.rows)
    session.add(kept)


def _digest(ids: Sequence[int], base: Iterable[int]) -> str:
    return blake2b(repr([ids[number] for number in base]).encode(), digest_size=16).hexdigest()
