"""Print how many phrases of tests/statements/phrases.jsonl are read as their authors meant them.

Rows marked held out were never looked at while the rules they are first measured by were written. Batch 1
was written before any rule; 2 to 5 came later, each complete before its first run.
"""

import argparse
import json
from collections import defaultdict
from datetime import date
from math import inf, isclose
from pathlib import Path
from typing import Any

from factcheck.statements.facts import Moment, Number
from factcheck.statements.find_facts import find_facts
from factcheck.statements.words import fold, stem

PHRASES = Path(__file__).parent.parent / "tests" / "statements" / "phrases.jsonl"


def reads_as_meant(row: dict[str, Any]) -> bool:
    """Whether the numbers and dates found are exactly those that the row expects, in order."""
    published = date.fromisoformat(row["published"]) if row["published"] else None
    facts = find_facts(row["text"], row["language"], published)
    numbers = [fact for fact in facts if isinstance(fact, Number)]
    moments = [fact for fact in facts if isinstance(fact, Moment)]
    return (
        len(numbers) == len(row["numbers"])
        and len(moments) == len(row["dates"])
        and all(_same_number(*pair, row["language"]) for pair in zip(numbers, row["numbers"], strict=True))
        and all(_same_moment(*pair) for pair in zip(moments, row["dates"], strict=True))
    )


def _same_number(number: Number, expected: list[Any], language: str) -> bool:
    low, high, unit, role = expected
    return (
        isclose(number.low, low, rel_tol=1e-6)
        and isclose(number.high, inf if high is None else high, rel_tol=1e-6)
        and number.unit in {unit, stem(fold(unit), language)}
        and number.role == role
    )


def _same_moment(moment: Moment, expected: dict[str, str]) -> bool:
    if "relative" in expected:
        return moment.first is None and moment.relative == expected["relative"]
    return (str(moment.first), str(moment.last)) == (expected["first"], expected["last"])


def main() -> None:
    """Print the accuracy on both halves, by language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--failures", action="store_true", help="show the phrases of the developed half that fail"
    )
    failures = parser.parse_args().failures
    tally: dict[tuple[str, bool], list[bool]] = defaultdict(list)
    for line in PHRASES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        right = reads_as_meant(row)
        tally[row["language"], row["held_out"]].append(right)
        tally["all", row["held_out"]].append(right)
        if failures and not right and not row["held_out"]:
            print(row["language"], row["text"], row["numbers"], row["dates"])
            published = date.fromisoformat(row["published"]) if row["published"] else None
            for fact in find_facts(row["text"], row["language"], published):
                if isinstance(fact, Number | Moment):
                    print("    ", fact)
    print(f"{'language':10}{'developed on':>16}{'held out':>16}")
    for language in dict.fromkeys(language for language, _ in tally):
        cells = [tally[language, held_out] for held_out in (False, True)]
        print(f"{language:10}" + "".join(f"{sum(c):>5}/{len(c):<3}{sum(c) / len(c):>7.3f}" for c in cells))


if __name__ == "__main__":
    main()
