"""How well check-worthiness ranks debate sentences, beside what is simplest.

Run as ``python -m benchmarks.worth FOLDER``. The folder holds ``claimbuster/train.jsonl``: lines with
``text`` and ``label`` (1 for worth checking). The figure is average precision, ties in the order of the
text; the share of labels that are 1 is what chance gives.
"""

import argparse
import json
import re
import time
from collections.abc import Callable
from pathlib import Path

from factcheck.statements.worth import check_worthiness

BASELINES: dict[str, Callable[[str], float]] = {
    "length in words": lambda text: len(text.split()),
    "has a number": lambda text: float(bool(re.search(r"\d", text))),
    "capitalised words": lambda text: len(re.findall(r"\b[A-Z]", text)),
    "factcheck": lambda text: check_worthiness(text, language="en").value,
}


def average_precision(scores: list[float], labels: list[int]) -> float:
    """The mean of the precision at each row that is worth checking, best score first."""
    found = 0
    total = 0.0
    ranked = sorted(range(len(scores)), key=lambda row: (-scores[row], row))
    for rank, row in enumerate(ranked, 1):
        if labels[row]:
            found += 1
            total += found / rank
    return total / max(found, 1)


def main() -> None:
    """Print one line a scorer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where claimbuster/train.jsonl lies")
    path = parser.parse_args().folder / "claimbuster" / "train.jsonl"
    if not path.exists():
        raise SystemExit(f"{path}: not there; the data set is not part of this repository")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    labels = [row["label"] for row in rows]
    print(f"{len(rows)} sentences, {sum(labels) / len(rows):.3f} of them worth checking")
    for name, score in BASELINES.items():
        begun = time.perf_counter()
        scores = [score(row["text"]) for row in rows]
        speed = len(rows) / (time.perf_counter() - begun)
        print(f"{name:20} AP {average_precision(scores, labels):.3f}  {speed:10,.0f} sentences/s")


if __name__ == "__main__":
    main()
