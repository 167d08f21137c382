"""Worker processes: they work out pure functions on all cores, and end with whoever started them."""

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, redirect_stderr
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")

_AHEAD = 4
"""How many parts a worker is given ahead: it never waits, and results do not pile up."""
_LOOK = 0.1
"""Seconds after which a wait looks up whether it is still wanted."""


def count_cores() -> int:
    """Return on how many cores this process may run."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Crew:
    """Processes that share out the parts of some work."""

    def __init__(self, size: int, prepare: Callable[..., object], given: tuple[object, ...]) -> None:
        # They are started anew rather than forked: whoever asks may be a thread of the desk.
        context = get_context("spawn")
        self._prepare = prepare
        self._given = given
        self._ahead = _AHEAD * size
        self._is_alone = False
        _start_tracker()
        # Not an event: to set one waits for every process that was killed while it waited for it.
        self._end, self._held = context.Pipe(duplex=False)
        self._pool = ProcessPoolExecutor(size, context, _begin, (self._end, prepare, given))

    def spread(
        self, work: Callable[[A], B], parts: Iterable[A], cancelled: Callable[[], bool] = lambda: False
    ) -> Generator[tuple[A, B], None, None]:
        """Give each part with what comes of it, in the order of the parts, until that is cancelled.

        ``parts`` are asked for as they are needed. When a worker was killed, this process does the rest.
        """
        waiting: deque[tuple[A, Future[B] | None]] = deque()
        coming = iter(parts)
        while not cancelled():
            for part in islice(coming, self._ahead - len(waiting)):
                waiting.append((part, self._hand_out(work, part)))
            if not waiting:
                return
            part, future = waiting[0]
            try:
                result = future.result(_LOOK) if future else self._do_alone(work, part)
            except TimeoutError:
                continue
            except BrokenProcessPool:
                result = self._do_alone(work, part)
            waiting.popleft()
            yield part, result

    def _hand_out(self, work: Callable[[A], B], part: A) -> Future[B] | None:
        try:
            with _interrupts_held():  # a process that is just starting would die of Ctrl-C aloud
                return self._pool.submit(work, part)
        except BrokenProcessPool:
            return None

    def _do_alone(self, work: Callable[[A], B], part: A) -> B:
        if not self._is_alone:
            self._is_alone = True
            self._prepare(*self._given)
        return work(part)

    def dismiss(self) -> None:
        """End the processes; what they are at is given up."""
        self._held.close()
        self._pool.shutdown(cancel_futures=True)
        self._end.close()


def _start_tracker() -> None:
    """Start the process that tidies up after others.

    It is given the standard error of this one, which must be a file for that: that of an open desk is none.
    """
    if sys.platform != "win32":
        from multiprocessing.resource_tracker import ensure_running  # there is none on Windows

        with redirect_stderr(sys.__stderr__):
            ensure_running()


@contextmanager
def open_crew(
    prepare: Callable[..., object] = bool, *given: object, size: int | None = None
) -> Iterator[Crew]:
    """Start worker processes, one a core unless ``size`` says how many, and end them.

    Each first calls ``prepare`` with what is given.
    """
    crew = Crew(size or count_cores(), prepare, given)
    try:
        yield crew
    finally:
        crew.dismiss()


def _begin(end: "Connection[None, None]", prepare: Callable[..., object], given: tuple[object, ...]) -> None:
    # Ctrl-C reaches all processes of a terminal: who started them ends them.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_leave, args=(end,), daemon=True).start()
    prepare(*given)


def _leave(end: "Connection[None, None]") -> None:
    """End this process when whoever started it says so, or was killed."""
    parent = parent_process()
    wait([end, parent.sentinel] if parent else [end])
    os._exit(1)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Put Ctrl-C off; processes that are started meanwhile inherit that until they pass it over."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
