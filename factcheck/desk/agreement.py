"""Agreement: on which claims reviewers gave different verdicts, and how far any two of them agree."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations

from factcheck.db.store import Store
from factcheck.desk.packed import unpack_object
from factcheck.desk.views import Verdict

_MARKS = """
SELECT event.claim_id, event.reviewer, event.after, event.at
FROM event JOIN claim ON claim.id = event.claim_id
WHERE event.story_id = :id AND event.action = 'mark' AND event.undone IS NULL AND claim.rank >= 0
ORDER BY event.id"""

_WORDS = ((0.2, "slight"), (0.4, "fair"), (0.6, "moderate"), (0.8, "substantial"))


@dataclass(frozen=True, slots=True)
class Opinion:
    """The last verdict that a reviewer gave a claim and has not taken back."""

    reviewer: str
    verdict: Verdict
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class SharedClaim:
    """A claim that more than one reviewer has decided."""

    claim: int
    opinions: tuple[Opinion, ...]
    """One a reviewer, in the order of their names."""

    @property
    def differs(self) -> bool:
        """Whether they gave it different verdicts."""
        return len({one.verdict for one in self.opinions}) > 1


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """How far two reviewers agree on the claims that both decided."""

    first: str
    second: str
    both: int
    """Claims that both decided; at least 1."""
    same: int
    """Of these, those to which both gave the same verdict."""
    kappa: float | None
    """Cohen's kappa, see ``cohens_kappa``."""

    @property
    def share(self) -> float:
        """The share of claims with the same verdict, 0 to 1."""
        return self.same / self.both

    @property
    def word(self) -> str:
        """Kappa in a word, "poor" to "almost perfect", by Landis and Koch (1977, Biometrics 33, 159-174).

        Empty where kappa is not defined.
        """
        if self.kappa is None:
            return ""
        if self.kappa < 0:
            return "poor"
        return next((word for limit, word in _WORDS if self.kappa <= limit), "almost perfect")


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the reviewers of a story make of the same claims."""

    decided: tuple[tuple[str, int], ...]
    """Each reviewer by name, and the claims on which a verdict of theirs stands."""
    shared: tuple[SharedClaim, ...]
    pairs: tuple[PairAgreement, ...]
    """Every two reviewers who decided at least one claim both, in the order of their names."""

    def on(self, claim_id: int | None) -> SharedClaim | None:
        """Return what several reviewers made of a claim; None where fewer than two decided it."""
        return next((one for one in self.shared if one.claim == claim_id), None)


def story_agreement(store: Store, story_id: int) -> Agreement:
    """Return how far the reviewers of a story agree, by the last verdict of each that stands.

    A claim that a reviewer opened again has no verdict of theirs, nor has one whose verdict they undid.
    """
    opinions: dict[int, dict[str, Opinion]] = defaultdict(dict)
    with store.read() as reader:
        for claim, reviewer, after, at in reader.rows(_MARKS, id=story_id):
            if verdict := unpack_object(after)["verdict"]:
                opinions[claim][reviewer] = Opinion(reviewer, Verdict(verdict), datetime.fromisoformat(at))
            else:
                opinions[claim].pop(reviewer, None)
    decided = Counter(reviewer for of_claim in opinions.values() for reviewer in of_claim)
    together: dict[tuple[str, str], list[tuple[Verdict, Verdict]]] = defaultdict(list)
    for of_claim in opinions.values():
        for first, second in combinations(sorted(of_claim), 2):
            together[first, second].append((of_claim[first].verdict, of_claim[second].verdict))
    return Agreement(
        decided=tuple(sorted(decided.items())),
        shared=tuple(
            SharedClaim(claim, tuple(of_claim[name] for name in sorted(of_claim)))
            for claim, of_claim in sorted(opinions.items())
            if len(of_claim) > 1
        ),
        pairs=tuple(
            PairAgreement(*names, len(verdicts), sum(a == b for a, b in verdicts), cohens_kappa(verdicts))
            for names, verdicts in sorted(together.items())
        ),
    )


def cohens_kappa(verdicts: Sequence[tuple[Verdict, Verdict]]) -> float | None:
    """Return how far two reviewers agree beyond what chance would have them agree, -1 to 1.

    ``verdicts`` are those of both on each claim that both decided. 1 is full agreement, 0 what two would
    reach who give their verdicts as often as these but blindly. None where both gave one and the same
    verdict throughout, or there is no claim: chance alone explains all then, and kappa is not defined.

    Unweighted kappa for nominal categories, J. Cohen (1960), "A coefficient of agreement for nominal
    scales", Educational and Psychological Measurement 20, 37-46.
    """
    if not verdicts:
        return None
    count = len(verdicts)
    observed = sum(a == b for a, b in verdicts) / count
    of_first, of_second = Counter(a for a, _ in verdicts), Counter(b for _, b in verdicts)
    # In whole numbers up to here: that 1 is reached is a matter of counting, not of rounding.
    by_chance = sum(of_first[verdict] * of_second[verdict] for verdict in Verdict)
    if by_chance == count * count:
        return None
    expected = by_chance / (count * count)
    return (observed - expected) / (1 - expected)
