"""How fast the review desk starts and answers, beside an empty Textual app on the same machine.

    python -m benchmarks.desk [--short] [--archive N]

All run in turn in a pseudo-terminal of 120x40: the empty app; the desk continuing the sample story
harbour-fire; the desk on a story of 10,000 claims; with ``--archive``, the desk on the sample story in a
store that holds N decided statements of other stories besides. "First frame" is when a frame stands, "full
paint" when the claims and both articles do; a key is answered when the frame that follows it stands, which
comes after a verdict, or its undoing, is on the disk. Times are medians over the runs, in milliseconds, those
of keys over all presses. What counts are the ratios. CPU time, of the whole program, stands beside them
because others who use the machine do not lengthen it as they do the rest.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.large_story import write_large_story
from benchmarks.pseudo_terminal import PseudoTerminal

HERE = Path(__file__).parent
SAMPLE = HERE.parent / "sample_articles" / "harbour-fire"
COLUMNS, ROWS = 120, 40
SAMPLE_TEXT, LARGE_TEXT = "be evacuated from their homes", "the yard at noon"
"""What stands in an article only, on one line of its pane: the rest is painted before, or with it."""
CLAIMS = 10_000
REVIEWER = "Bench"
UNUSUAL = {"NO_COLOR", "PYTHONDONTWRITEBYTECODE"}
"""Settings that would measure something else than what a user has: no colours, no byte code kept."""
KEYS = {"j": b"j", "verdict": b"d", "undo": b"z"}
GOALS = {"first frame": 1.3, "full paint": 2.0, "j p95": 2.5, "verdict p95": 3.5}
"""What the desk on the sample may take of what the empty app does."""


@dataclass
class Program:
    """A program to measure: how to start it, on which store, and what is on the screen at its full paint."""

    name: str
    command: list[str]
    store: Path
    full: str
    keys: tuple[str, ...] = tuple(KEYS)
    figures: dict[str, list[float]] = field(default_factory=dict)

    def measure(self, environment: dict[str, str], presses: int) -> None:
        """Start it once, press each key a number of times, and note all figures."""
        environment = {**environment, "FACTCHECK_STORE": str(self.store)}
        terminal = PseudoTerminal(self.command, environment, COLUMNS, ROWS)
        try:
            for name, text in (("first frame", ""), ("full paint", self.full)):
                wall, cpu = terminal.wait_for(text)
                self._note(name, wall * 1000)
                self._note(f"{name}, CPU", cpu * 1000)
            terminal.settle(1.0)
            for name in self.keys:
                began = terminal.cpu_seconds()
                for _ in range(presses):
                    terminal.settle(0.05)
                    self._note(name, terminal.press(KEYS[name]) * 1000)
                terminal.settle(0.05)
                self._note(f"{name}, CPU", (terminal.cpu_seconds() - began) * 1000 / presses)
            self._note("memory", terminal.peak_megabytes())
        finally:
            terminal.close()

    def _note(self, name: str, figure: float) -> None:
        self.figures.setdefault(name, []).append(figure)

    def figure(self, name: str) -> float | None:
        """Return a figure by its name in the table, None where it was not measured."""
        what, _, share = name.partition(" p")
        if share not in ("50", "95"):
            what, share = name, "50"
        if not (noted := self.figures.get(what)):
            return None
        return statistics.quantiles(noted, n=20, method="inclusive")[9 if share == "50" else 18]


def main() -> None:
    """Measure all, print them side by side."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--short", action="store_true", help="2 runs of ten keys instead of 9 of thirty")
    parser.add_argument("--archive", type=int, metavar="N", help="also a store of so many other statements")
    options = parser.parse_args()
    runs, presses = (2, 10) if options.short else (9, 30)
    environment = {
        **{name: value for name, value in os.environ.items() if name not in UNUSUAL},
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "FACTCHECK_REVIEWER": REVIEWER,
        "PYTHONPATH": str(HERE.parent),
    }
    with (
        tempfile.TemporaryDirectory() as folder,
        programs(Path(folder), environment, options.archive) as all_,
    ):
        for program in all_:  # once each unmeasured: byte code and file caches
            Program(program.name, program.command, program.store, program.full, program.keys).measure(
                environment, 2
            )
        for _ in range(runs):
            for program in all_:
                program.measure(environment, presses)
    print_table(all_)


@contextmanager
def programs(folder: Path, environment: dict[str, str], archive: int | None) -> Iterator[list[Program]]:
    """Make what is to be measured."""
    desk = [sys.executable, "-m", "factcheck"]

    def add_sample(store: Path) -> None:
        with_store = {**environment, "FACTCHECK_STORE": str(store)}
        subprocess.run([*desk, "add", str(SAMPLE)], env=with_store, check=True, capture_output=True)

    sample, large = folder / "sample.db", folder / "large.db"
    add_sample(sample)
    write_large_story(large, CLAIMS, REVIEWER)
    found = [
        Program("empty app", [sys.executable, str(HERE / "empty_app.py")], sample, "READY", ("j",)),
        Program("sample", desk, sample, SAMPLE_TEXT),
        Program(f"{CLAIMS:,} claims", desk, large, LARGE_TEXT),
    ]
    if archive:
        store = folder / "archive.db"
        write_archive(store, folder, archive)
        add_sample(store)
        found.append(Program(f"{archive:,} stored", desk, store, SAMPLE_TEXT))
    yield found


def write_archive(path: Path, folder: Path, statements: int) -> None:
    """Fill a store with the corpus that `benchmarks.scale` measures on, every claim of it decided."""
    from benchmarks.scale_archive import lay_down
    from benchmarks.scale_corpus import MAKER, make_corpus
    from factcheck.desk.store import open_store

    corpus = make_corpus(MAKER, folder, statements)
    store = open_store(str(path))
    lay_down(store, corpus, 0, statements)
    store.close()


def print_table(all_: list[Program]) -> None:
    """Print the figures, what of them is how many times the empty app's, and the goals."""
    empty, sample, *others = all_
    print(f"{'':18}" + "".join(f"{program.name:>16}" for program in all_), end="")
    print(f"{'sample/empty':>14}{'goal':>6}" + "".join(f"{f'{one.name}/sample':>23}" for one in others))
    rows = ["first frame", "first frame, CPU", "full paint", "full paint, CPU"]
    rows += [f"{key}{part}" for key in KEYS for part in (" p50", " p95", ", CPU")]
    for row in [*rows, "memory"]:
        # There is nothing to decide in the empty app: its answer to a key is the floor for a verdict too.
        floor = empty.figure("j" + row.removeprefix("verdict").removeprefix("undo")) or empty.figure(row)
        ours = sample.figure(row)
        assert floor
        assert ours
        unit = "MB" if row == "memory" else "ms"
        cells = [floor if program is empty else program.figure(row) or 0.0 for program in all_]
        print(f"{row:18}" + "".join(f"{cell:13,.1f} {unit}" for cell in cells), end="")
        goal = f"{GOALS[row]:.1f}" if row in GOALS else ""
        print(f"{ours / floor:14.2f}{goal:>6}", end="")
        print("".join(f"{(one.figure(row) or 0.0) / ours:23.2f}" for one in others))


if __name__ == "__main__":
    main()
