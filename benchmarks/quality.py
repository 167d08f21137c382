"""How well matching tells the same statement, the differing fact and the right answer, beside other scorers.

    python -m benchmarks.quality [DATA_FOLDER] [--short]

The folder holds labelled sets that are not part of the project; what is missing is told and left out. All
scorers are measured in the same run on the same texts; a ranking uses each in its best way, BM25 as a search
with the query. The second table tells what factcheck's cut-offs of 50 and 85 mean on each set, the third
holds it against its goals. Speed is in CPU time, with all that is read once a text in place.
"""

import argparse
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean

from benchmarks.quality_data import REVISIONS, Folder, Pairs, Ranking, Row
from benchmarks.quality_metrics import (
    area_under_curve,
    average_precision,
    average_precision_at_5,
    best_f1,
    f1_at,
    precision_and_recall,
)
from benchmarks.quality_scorers import SCORERS, Factcheck, Scorer
from factcheck.matching.match import Comparison, DifferenceKind, Relation

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
SHIPPED = 50.0
"""From this score on factcheck calls two statements a match; the others ship no cut-off of their own."""
SAME = 85.0
"""From this score on it calls them the same."""
FIGURES = {DifferenceKind.NUMBER, DifferenceKind.DATE}
NAMES = {"name replaced", "two names swapped"}


@dataclass
class Measured:
    """What was measured of one scorer, by the name of the set."""

    area: dict[str, float] = field(default_factory=dict)
    precision: list[float] = field(default_factory=list)
    f1: list[float] = field(default_factory=list)
    shipped: list[float] = field(default_factory=list)
    cuts: dict[str, tuple[float, ...]] = field(default_factory=dict)
    """The share of true pairs; precision, recall and F1 from 50 on; precision and recall from 85 on."""
    ranking: dict[str, float] = field(default_factory=dict)
    pairs: int = 0
    seconds: float = 0.0


def measure_pairs(measured: Measured, make: type[Scorer], pairs: Pairs) -> None:
    """Score all pairs of a set; only the comparing is timed, not what is computed once a text."""
    texts = pairs.texts()
    number = {text: at for at, text in enumerate(texts)}
    scorer = make(texts)
    asked = [(number[a], number[b]) for a, b, _ in pairs.rows]
    labels = [label for _, _, label in pairs.rows]
    for a, b in asked:
        scorer.score(a, b)  # what is computed once a text may wait until it is first needed
    start = time.process_time()
    scores = [scorer.score(a, b) for a, b in asked]
    measured.seconds += time.process_time() - start
    measured.pairs += len(asked)
    measured.area[pairs.name] = area_under_curve(labels, scores)
    measured.precision.append(average_precision(labels, scores))
    measured.f1.append(best_f1(labels, scores))
    measured.shipped.append(f1_at(labels, scores, SHIPPED))
    measured.cuts[pairs.name] = (
        fmean(labels),
        *precision_and_recall(labels, scores, SHIPPED),
        measured.shipped[-1],
        *precision_and_recall(labels, scores, SAME),
    )


def measure_ranking(make: type[Scorer], ranking: Ranking) -> float:
    """Rank the pool of each query; give the mean average precision of the first five answers."""
    scorer = make(ranking.texts)
    precisions = []
    for query, pool, right in ranking.queries:
        scores = {answer: scorer.rank(query, answer) for answer in pool}
        ranked = sorted(pool, key=lambda answer: (-scores[answer], answer))
        precisions.append(average_precision_at_5(right, ranked))
    return fmean(precisions)


def strength(comparison: Comparison) -> float:
    """Tell how much speaks for it that two texts are at odds, from what `factcheck compare` prints alone."""
    at_odds = sum(difference.conflict for difference in comparison.differences)
    reworded = any(difference.kind is DifferenceKind.WORDING for difference in comparison.differences)
    doubted = any(difference.kind is DifferenceKind.DOUBT for difference in comparison.differences)
    odds = 100.0 * bool(at_odds) + 30.0 * (at_odds > 1)
    return odds + 40.0 * doubted + 25.0 * reworded - 0.3 * comparison.score


def not_refined(comparison: Comparison) -> float:
    """Tell how much speaks for it that a text was corrected rather than refined by what was added to it."""
    found = comparison.differences
    at_odds = sum(each.conflict for each in found)
    other_figures = any(not each.conflict and each.kind in FIGURES for each in found)
    reworded = any(each.kind is DifferenceKind.WORDING for each in found)
    added = sum(
        end - start
        for each in found
        if each.kind is DifferenceKind.ADDITION
        for start, end in [each.a or each.b or (0, 0)]
    )
    return 100.0 * bool(at_odds) + 30.0 * (at_odds > 1) + 50.0 * other_figures + 25.0 * reworded - 0.7 * added


def fires(comparison: Comparison) -> bool:
    """Tell whether a comparison found the two at odds."""
    return comparison.relation is Relation.CONFLICTS or any(each.conflict for each in comparison.differences)


def measure_perturbed(rows: list[Row]) -> dict[str, tuple[float, float]]:
    """Give, by the kind of changed fact, how often it is found and how often the true paraphrase fires."""
    texts = sorted({row[side] for row in rows for side in ("a", "b", "b_changed")})
    number = {text: at for at, text in enumerate(texts)}
    scorer = Factcheck(texts)
    found: defaultdict[str, list[bool]] = defaultdict(list)
    false: defaultdict[str, list[bool]] = defaultdict(list)
    for row in rows:
        a = number[row["a"]]
        found[row["type"]].append(fires(scorer.compare(a, number[row["b_changed"]])))
        false[row["type"]].append(fires(scorer.compare(a, number[row["b"]])))
    return {kind: (fmean(found[kind]), fmean(false[kind])) for kind in found}


def measure_opposed(pairs: Pairs) -> float:
    """Give the area under the curve of the strength with which two texts are told to be at odds.

    Of two revisions of one text it is asked instead whether the later one corrects or only refines.
    """
    measure = not_refined if pairs.name == REVISIONS else strength
    texts = pairs.texts()
    number = {text: at for at, text in enumerate(texts)}
    scorer = Factcheck(texts)
    scores = [measure(scorer.compare(number[a], number[b])) for a, b, _ in pairs.rows]
    return area_under_curve([label for _, _, label in pairs.rows], scores)


def print_scorers(measured: dict[str, Measured], sets: list[Pairs], rankings: list[Ranking]) -> None:
    """Print the table of all scorers: areas by set, then means over the sets, then rankings and speed."""
    heads = [pairs.name for pairs in sets] + ["mean AUC", "AP", "best F1", f"F1@{SHIPPED:.0f}"]
    heads += [f"{ranking.name} MAP@5" for ranking in rankings] + ["pairs/s"]
    print("scorer".ljust(12) + "  ".join(heads))
    for name, each in measured.items():
        cells = [each.area[pairs.name] for pairs in sets]
        cells += [fmean(cells), fmean(each.precision), fmean(each.f1), fmean(each.shipped)]
        cells += [each.ranking[ranking.name] for ranking in rankings]
        texts = [f"{cell:.3f}" for cell in cells]
        if name != "factcheck":
            texts[len(sets) + 3] = "-"
        texts.append(f"{each.pairs / (each.seconds or 1):,.0f}")
        print(
            name.ljust(12) + "  ".join(text.rjust(len(head)) for text, head in zip(texts, heads, strict=True))
        )


def print_cuts(cuts: dict[str, tuple[float, ...]]) -> None:
    """Print what the shipped cut-offs mean on each set."""
    heads = ["true pairs", "precision@50", "recall@50", "F1@50", "precision@85", "recall@85"]
    print("factcheck".ljust(12) + "  ".join(heads))
    for name, cells in cuts.items():
        told = (f"{cell:.3f}".rjust(len(head)) for cell, head in zip(cells, heads, strict=True))
        print(name.ljust(12) + "  ".join(told))


def print_goal(what: str, got: float, goal: float, *, at_most: bool = False) -> None:
    """Print one line of the table of goals."""
    met = got <= goal if at_most else got >= goal
    bound = "<=" if at_most else ">="
    digits = 0 if goal > 1 else 3
    told = f"{got:>10,.{digits}f}   {bound} {goal:,.{2 if goal < 1 else 0}f}"
    print(f"{what:48}{told}   {'met' if met else 'missed'}")


def main() -> None:
    """Measure everything and print both tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=DATA, help="where the labelled sets lie")
    parser.add_argument("--short", action="store_true", help="a sample of each set, for a quick look")
    options = parser.parse_args()
    folder = Folder(options.folder, short=options.short)
    sets, rankings = folder.matched(), folder.rankings()
    measured = {name: Measured() for name in SCORERS}
    for name, make in SCORERS.items():
        for pairs in sets:
            measure_pairs(measured[name], make, pairs)
        for ranking in rankings:
            measured[name].ranking[ranking.name] = measure_ranking(make, ranking)
    if sets:
        print_scorers(measured, sets, rankings)
        print("MAP@5: BM25 one way, from the query; elsewhere both ways, for neither text is one\n")
        print_cuts(measured["factcheck"].cuts)
        print()
    own = measured["factcheck"]
    print(f"{'factcheck':48}{'measured':>10}   goal")
    if sets:
        print_goal("mean AUC, matched or not", fmean(own.area.values()), 0.83)
    goals = {"clef20_t2": 0.91, "ecbplus ranking": 0.77}
    for ranking in rankings:
        print_goal(f"{ranking.name} MAP@5", own.ranking[ranking.name], goals[ranking.name])
    rows = folder.perturbed()
    for kind, (found, false) in (measure_perturbed(rows) if rows else {}).items():
        print_goal(f"{kind}: found", found, 0.75 if kind in NAMES else 0.95)
        print_goal(f"{kind}: false alarm", false, 0.05 if kind in NAMES else 0.08, at_most=True)
    opposed = {
        "vitaminc refutes/supports": 0.78,
        REVISIONS: 0.94,
        "emergent against/for": 0.92,
    }
    for pairs in folder.opposed():
        if pairs.name in opposed:
            print_goal(f"{pairs.name} AUC", measure_opposed(pairs), opposed[pairs.name])
        else:
            print(f"{pairs.name + ' AUC':48}{measure_opposed(pairs):>10.3f}")
    if sets:
        print_goal("full comparisons a second", own.pairs / (own.seconds or 1), 20_000)


if __name__ == "__main__":
    main()
