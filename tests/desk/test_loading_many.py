"""Loading many articles: by worker processes, with progress, broken off and continued."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.desk import crew, load_files, story_matches
from factcheck.desk.crew import open_crew
from factcheck.desk.lists import list_matches, list_statements
from factcheck.desk.load import load_articles
from factcheck.desk.progress import Pace, Progress
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store, open_store

ROOT = Path(__file__).parents[2]
TOWNS = ("Arnow", "Belm", "Corvey", "Dross", "Elmin", "Farde")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Reports of one storm, one of them no article and two of them the same page at two times."""
    folder = tmp_path / "storm"
    folder.mkdir()
    for number in range(30):
        town = TOWNS[number % 6]
        url = f"\nurl: https://{town}.example/storm" if number < 8 else ""
        (folder / f"{number:02}.md").write_text(
            f"---\nsource: {town} Post{url}\n---\n\nThe storm tore {20 + number % 4} roofs off in {town}.\n\n"
            f"The railway to Belm is closed until Friday, its manager said {number} hours later.\n"
        )
    (folder / "10.md").write_bytes(b"\0\1\2")
    return folder


def held_by(store: Store, story: int) -> list[object]:
    return [list_statements(store, story), list_matches(store, story), claim_queue(store, story)]


def test_worker_processes_make_no_difference_to_what_is_stored(
    new_location: Callable[[], str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, results = [], []
    for many in (1000, 3):
        monkeypatch.setattr(load_files, "_MANY", many)
        monkeypatch.setattr(story_matches, "_MANY", many)
        monkeypatch.setattr(crew, "count_cores", lambda: 2)
        monkeypatch.setattr(story_matches, "count_cores", lambda: 2)
        store = open_store(new_location())
        # The page's first state comes after its second one: it is a revision again.
        loaded = load_articles(store, [folder / "06.md", folder / "00.md", folder])
        assert loaded.story is not None
        results.append(loaded.results)
        held.append(held_by(store, loaded.story.id))
        store.close()
    assert results[0] == results[1]
    assert held[0] == held[1]
    assert held[0][1]


def test_both_steps_of_comparing_a_large_story_are_counted(
    new_location: Callable[[], str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(story_matches, "_MANY", 3)
    monkeypatch.setattr(story_matches, "count_cores", lambda: 2)
    told: dict[str, list[Progress]] = {}
    store = open_store(new_location())
    load_articles(store, [folder], progress=lambda step: told.setdefault(step.what, []).append(step))
    store.close()
    for step, counted in (
        ("Looking for statements to compare", "statements"),
        ("Comparing statements", "pairs"),
    ):
        last = told[step][-1]
        assert last.counted == counted
        assert last.done == last.total > 1


def square(number: int) -> int:
    return number * number


def die_in_a_worker(number: int) -> int:
    if os.environ["FACTCHECK_TEST_PARENT"] != str(os.getpid()):
        os._exit(9)
    return number * number


def test_parts_come_back_in_their_order_and_are_asked_for_as_they_are_needed() -> None:
    asked = []

    def numbers() -> object:
        for number in range(100):
            asked.append(number)
            yield number

    with open_crew(size=2) as workers:
        squares = workers.spread(square, numbers())
        assert next(squares) == (0, 0)
        assert len(asked) < 20
        assert list(squares) == [(number, number * number) for number in range(1, 100)]


def test_when_a_worker_dies_the_work_is_done_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_TEST_PARENT", str(os.getpid()))
    with open_crew(size=2) as workers:
        assert [result for _, result in workers.spread(die_in_a_worker, range(5))] == [0, 1, 4, 9, 16]


def begin_slowly(done: Path) -> None:
    time.sleep(30)
    done.touch()


def test_workers_that_are_dismissed_end_whatever_they_are_at(tmp_path: Path) -> None:
    looks = iter([False, False, True])
    with open_crew(begin_slowly, tmp_path / "begun", size=1) as workers:
        assert not list(workers.spread(square, range(5), lambda: next(looks)))
    assert not (tmp_path / "begun").exists()


def test_a_pace_tells_how_long_it_takes_still(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter([0.0, 1.0, 10.0])
    monkeypatch.setattr("factcheck.desk.progress.monotonic", lambda: next(seconds))
    told: list[Progress] = []
    pace = Pace(told.append, 10_000, "articles", "Reading")
    pace.tell(30, "a.md")
    pace.tell(400, "b.md")
    assert told[0].tell() == "30 of 10,000 articles"
    assert told[1].tell() == "400 of 10,000 articles, 40 a second, 4 min left"
    assert told[1].what == "Reading b.md"


@pytest.fixture
def heard_interrupts() -> Iterator[None]:
    """Ctrl-C as a terminal's commands have it; those in the background of a shell would ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to another process there")
def test_ctrl_c_keeps_what_was_read_and_the_same_command_continues(
    tmp_path: Path, heard_interrupts: None
) -> None:
    folder = tmp_path / "storm"
    folder.mkdir()
    for number in range(100, 400):
        (folder / f"{number}.txt").write_text(f"House {number} lost its roof in the storm at Arnow.\n" * 4)
    store = tmp_path / "store.db"
    command = [sys.executable, "-m", "factcheck", "add", str(folder), "--store", str(store)]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as adding:
        assert adding.stderr is not None
        for line in adding.stderr:
            if line.startswith("Reading 160.txt"):
                break
        # As a terminal does: to every process of the command.
        os.killpg(adding.pid, signal.SIGINT)
        rest = adding.stderr.read()
    assert adding.returncode == 130
    assert "interrupted; what was read is kept, and the same command continues" in rest
    assert "Traceback" not in rest
    kept = open_store(str(store))
    with kept.read() as reader:
        [(articles,)] = reader.rows("SELECT count(*) FROM article")
    kept.close()
    assert 60 <= articles < 300
    again = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert again.stdout.count("nothing changed") == articles
    assert "storm: 300 articles" in again.stdout


def test_workers_are_started_from_a_desk_whose_standard_error_is_no_file(tmp_path: Path) -> None:
    program = """
import sys
from textual.app import App, _PrintCapture
from factcheck.desk.crew import open_crew
if __name__ == "__main__":
    sys.stderr = _PrintCapture(App(), stderr=True)
    with open_crew(size=1) as crew:
        print(*crew.spread(abs, [-1]))
"""
    script = tmp_path / "starter.py"
    script.write_text(program)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    started = subprocess.run(
        [sys.executable, str(script)], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert started.stdout == "(-1, 1)\n"


def test_workers_do_not_outlive_whoever_started_them(tmp_path: Path) -> None:
    program = """
import os, signal, sys
from factcheck.desk.crew import open_crew
if __name__ == "__main__":
    with open_crew(size=1) as crew:
        [(_, worker)] = crew.spread(eval, ["__import__('os').getpid()"])
        print(worker, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
"""
    script = tmp_path / "starter.py"
    script.write_text(program)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    started = subprocess.run(
        [sys.executable, str(script)], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    worker = int(started.stdout)
    for _ in range(200):
        try:
            os.kill(worker, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("the worker still runs")
