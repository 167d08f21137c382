"""How fast the review desk starts and answers, beside an empty Textual app on the same machine.

    python -m benchmarks.desk [--short]

Both run in turn in a pseudo-terminal of 120x40. The desk continues a story that was loaded before: the
sample story harbour-fire. "First frame" is when its frame stands, "full paint" when the claims and both
articles do. All times are medians over the runs, in milliseconds; what counts are the ratios.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.pseudo_terminal import PseudoTerminal

HERE = Path(__file__).parent
SAMPLE = HERE.parent / "sample_articles" / "harbour-fire"
COLUMNS, ROWS = 120, 40
UNUSUAL = {"NO_COLOR", "PYTHONDONTWRITEBYTECODE"}
"""Settings that would measure something else than what a user has: no colours, no byte code kept."""
GOALS = {"first frame": 1.5, "full paint": 2.6, "key p50": None, "key p95": 3.0, "memory": None}


@dataclass
class Program:
    """A program to measure: how to start it, and what is on the screen at its full paint."""

    command: list[str]
    full: str
    figures: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in GOALS})

    def measure(self, environment: dict[str, str], presses: int) -> None:
        """Start it once, press `j` a number of times, and note all figures."""
        terminal = PseudoTerminal(self.command, environment, COLUMNS, ROWS)
        try:
            self.figures["first frame"].append(terminal.wait_for("") * 1000)
            self.figures["full paint"].append(terminal.wait_for(self.full) * 1000)
            terminal.settle(1.0)
            answers = []
            for _ in range(presses):
                terminal.settle(0.05)
                answers.append(terminal.press(b"j") * 1000)
            self.figures["key p50"].append(statistics.median(answers))
            self.figures["key p95"].append(statistics.quantiles(answers, n=20)[-1])
            self.figures["memory"].append(terminal.peak_megabytes())
        finally:
            terminal.close()


def main() -> None:
    """Measure both, print both side by side."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--short", action="store_true", help="two runs of ten keys instead of nine of thirty")
    short = parser.parse_args().short
    runs, presses = (2, 10) if short else (9, 30)
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **{name: value for name, value in os.environ.items() if name not in UNUSUAL},
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "FACTCHECK_STORE": str(Path(folder) / "store.db"),
            "FACTCHECK_REVIEWER": "Bench",
            "PYTHONPATH": str(HERE.parent),
        }
        factcheck = [sys.executable, "-m", "factcheck"]
        subprocess.run([*factcheck, "add", str(SAMPLE)], env=environment, check=True, capture_output=True)
        empty = Program([sys.executable, str(HERE / "empty_app.py")], "READY")
        desk = Program(factcheck, "Northline Press Agency")
        for program in (empty, desk):  # once each unmeasured: byte code and file caches
            Program(program.command, program.full).measure(environment, 2)
        for _ in range(runs):
            for program in (empty, desk):
                program.measure(environment, presses)
    print(f"{'':12} {'empty app':>10} {'factcheck':>10} {'ratio':>6} {'goal':>6}")
    for name, goal in GOALS.items():
        floor, ours = (statistics.median(program.figures[name]) for program in (empty, desk))
        unit = "MB" if name == "memory" else "ms"
        print(
            f"{name:12} {floor:7.1f} {unit} {ours:7.1f} {unit} {ours / floor:6.2f}"
            + (f" {goal:6.1f}" if goal else "")
        )


if __name__ == "__main__":
    main()
