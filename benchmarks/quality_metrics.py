"""The measures of ranking and of telling apart that the benchmarks print."""

from collections.abc import Sequence


def area_under_curve(labels: Sequence[bool], scores: Sequence[float]) -> float:
    """Give the chance that a true pair scores above a false one, ties counting half."""
    order = sorted(range(len(scores)), key=scores.__getitem__)
    total, at = 0.0, 0
    while at < len(order):
        tied = at
        while tied < len(order) and scores[order[tied]] == scores[order[at]]:
            tied += 1
        total += sum(labels[number] for number in order[at:tied]) * (at + tied + 1) / 2
        at = tied
    positive = sum(labels)
    return (total - positive * (positive + 1) / 2) / (positive * (len(labels) - positive))


def average_precision(labels: Sequence[bool], scores: Sequence[float]) -> float:
    """Give the mean, over the true pairs, of the precision down to each."""
    found, total = 0, 0.0
    for rank, number in enumerate(sorted(range(len(scores)), key=lambda at: -scores[at]), start=1):
        if labels[number]:
            found += 1
            total += found / rank
    return total / sum(labels)


def best_f1(labels: Sequence[bool], scores: Sequence[float]) -> float:
    """Give the F1 at the cut-off that suits these labels best."""
    found, best, positive = 0, 0.0, sum(labels)
    for rank, number in enumerate(sorted(range(len(scores)), key=lambda at: -scores[at]), start=1):
        found += labels[number]
        best = max(best, 2 * found / (rank + positive))
    return best


def f1_at(labels: Sequence[bool], scores: Sequence[float], cut: float) -> float:
    """Give the F1 of calling true what scores at least ``cut``."""
    called = [score >= cut for score in scores]
    right = sum(label and call for label, call in zip(labels, called, strict=True))
    return 2 * right / ((sum(labels) + sum(called)) or 1)


def precision_and_recall(labels: Sequence[bool], scores: Sequence[float], cut: float) -> tuple[float, float]:
    """Give both of calling true what scores at least ``cut``; a precision of 1 where nothing does."""
    called = [label for label, score in zip(labels, scores, strict=True) if score >= cut]
    return (sum(called) / len(called) if called else 1.0), sum(called) / sum(labels)


def average_precision_at_5(right: set[int], ranked: Sequence[int]) -> float:
    """Give the average precision of the first five answers to one query."""
    found, total = 0, 0.0
    for rank, answer in enumerate(ranked[:5], start=1):
        if answer in right:
            found += 1
            total += found / rank
    return total / min(5, len(right))
