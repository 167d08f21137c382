"""A cluster: Dask workers, on any number of machines, that work out pure functions as a crew does."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, Generic, TypeVar

from factcheck.desk.errors import DeskError

G = TypeVar("G")
A = TypeVar("A")
B = TypeVar("B")

_AHEAD = 4
"""How many parts a thread of the cluster is given ahead: it never waits, and results do not pile up."""
_LOOK = 0.5
"""Seconds after which a wait looks up whether it is still wanted."""
_PATIENCE = 10
"""Seconds within which a scheduler has to answer."""


class ClusterError(DeskError):
    """There is no cluster where one was said to be."""


class Cluster(Generic[G]):
    """The workers of a Dask scheduler; each must have this version of factcheck installed."""

    def __init__(self, client: Any, given: G) -> None:
        self._client = client
        self._given = client.scatter(given, broadcast=True, hash=False)

    def spread(
        self, work: Callable[[G, A], B], parts: Iterable[A], cancelled: Callable[[], bool] = lambda: False
    ) -> Generator[tuple[A, B], None, None]:
        """Give each part with what comes of it, in the order of the parts, until that is cancelled.

        ``work`` gets what all are given, and the part. ``parts`` are asked for as they are needed.
        """
        waiting: deque[tuple[A, Any]] = deque()
        coming = iter(parts)
        try:
            while not cancelled():
                ahead = _AHEAD * max(1, sum(self._client.nthreads().values()))
                for part in islice(coming, ahead - len(waiting)):
                    # Not by what goes in: the same part twice is worked out twice, and nothing is kept.
                    waiting.append((part, self._client.submit(work, self._given, part, pure=False)))
                if not waiting:
                    return
                part, future = waiting[0]
                try:
                    result = future.result(timeout=_LOOK)
                except TimeoutError:
                    continue
                waiting.popleft()
                yield part, result
        finally:
            self._client.cancel([future for _, future in waiting])


@contextmanager
def open_cluster(address: str, given: G) -> Iterator[Cluster[G]]:
    """Connect to the Dask scheduler at an address ("tcp://host:8786"); its workers get what is given once.

    Raises ``ClusterError`` when Dask is not installed, there is none, or it has no workers.
    """
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        raise ClusterError(f"a cluster needs the package {error.name}: install factcheck[cluster]") from error
    try:
        client: Any = Client(address, timeout=_PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TimeoutError) as error:
        raise ClusterError(f"{address}: there is no Dask scheduler: {error}") from error
    try:
        if not client.nthreads():
            raise ClusterError(f"{address}: the Dask scheduler has no workers; start some with `dask worker`")
        yield Cluster(client, given)
    finally:
        client.close()
