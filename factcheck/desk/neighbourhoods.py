"""Neighbourhoods: beside which others a large story's statements were found, kept for the next comparing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlmodel import Session

from factcheck.db.reader import Reader
from factcheck.db.tables import StorySearch
from factcheck.desk.packed import pack, unpack_list
from factcheck.matching.find import Neighbourhood

Known = tuple[dict[int, Neighbourhood], set[int]]
"""Neighbourhoods by the numbers of the statements, and the numbers of those that have lost somebody since."""

_KEPT = "SELECT base, neighbourhoods FROM story_search WHERE story_id = :id"


@dataclass(frozen=True, slots=True)
class Neighbourhoods:
    """The neighbourhoods of a story's statements, by the ids of these, and what the words were weighed by."""

    base: str
    """A digest of the ids of the statements whose words were counted."""
    rows: Sequence[Sequence[Any]]
    """For each statement, in the order of their keys, its id and what ``Neighbourhood`` has, as ids."""

    @classmethod
    def found(
        cls, ids: Sequence[int], base: Sequence[int], neighbourhoods: Mapping[int, Neighbourhood]
    ) -> "Neighbourhoods":
        """Name what was found by the ids of the statements; ``base`` are the numbers of those of the base."""
        return cls(
            _digest(ids, base),
            [
                [
                    ids[number],
                    [[ids[other], cosine] for other, cosine in neighbourhood.likest],
                    [ids[other] for other in neighbourhood.candidates],
                    neighbourhood.least,
                ]
                for number, neighbourhood in sorted(neighbourhoods.items())
            ],
        )

    def still_hold(self, ids: Sequence[int], base: Sequence[int]) -> Known | None:
        """Give them by the numbers of the statements, and the numbers of those that lost somebody.

        ``ids`` are the statements as they are numbered now, in the order of their keys, ``base`` the
        numbers of the base. None where that is another one by now, or statements have changed places.
        """
        if self.base != _digest(ids, base):
            return None
        numbers = {one: number for number, one in enumerate(ids)}
        neighbourhoods: dict[int, Neighbourhood] = {}
        lost = set()
        last = -1
        for one, likest, candidates, least in self.rows:
            number = numbers.get(one)
            if number is None:
                continue
            if number < last:
                return None
            last = number
            neighbourhood = Neighbourhood(
                tuple((numbers[other], cosine) for other, cosine in likest if other in numbers),
                tuple(numbers[other] for other in candidates if other in numbers),
                least,
            )
            if len(neighbourhood.likest) < len(likest) or len(neighbourhood.candidates) < len(candidates):
                lost.add(number)
            neighbourhoods[number] = neighbourhood
        return neighbourhoods, lost


def read_neighbourhoods(reader: Reader, story_id: int) -> Neighbourhoods | None:
    """Return what is kept of a story; None of one that was not large when it was last compared."""
    kept = reader.rows(_KEPT, id=story_id)
    return Neighbourhoods(kept[0][0], unpack_list(kept[0][1])) if kept else None


def keep_neighbourhoods(session: Session, story_id: int, neighbourhoods: Neighbourhoods | None) -> None:
    """Keep the neighbourhoods of a story in place of those kept so far."""
    kept = session.get(StorySearch, story_id)
    if neighbourhoods is None:
        if kept:
            session.delete(kept)
        return
    kept = kept or StorySearch(story_id=story_id, base="", neighbourhoods="")
    kept.base, kept.neighbourhoods = neighbourhoods.base, pack(neighbourhoods.rows)
    session.add(kept)


def _digest(ids: Sequence[int], base: Iterable[int]) -> str:
    return blake2b(repr([ids[number] for number in base]).encode(), digest_size=16).hexdigest()
