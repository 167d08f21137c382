"""Buckets: more whole numbers than memory holds, roughly sorted while they come."""

from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import IO

_HELD = 4_000_000
"""So many numbers are held in memory, 32 MB; the others are in a temporary file."""


class Buckets:
    """Numbers of 64 bits, each in one of several buckets."""

    def __init__(self, file: IO[bytes], count: int) -> None:
        self._file = file
        self._written: list[list[tuple[int, int]]] = [[] for _ in range(count)]
        """Where in the file numbers of a bucket stand, and how many bytes of them."""
        self.open: Sequence[array[int]] = [array("q") for _ in range(count)]
        """The buckets as far as they are in memory, to be added to."""

    def relieve(self) -> None:
        """Write down what is in memory if it is much; to be called now and then."""
        if sum(map(len, self.open)) < _HELD:
            return
        for bucket, written in zip(self.open, self._written, strict=True):
            written.append((self._file.tell(), self._file.write(bucket)))
            del bucket[:]

    def __iter__(self) -> Iterator["array[int]"]:
        """Take the buckets one after the other, each in any order, when nothing is added any more."""
        for bucket, written in zip(self.open, self._written, strict=True):
            taken = array("q", bucket)
            del bucket[:]
            for place, size in written:
                self._file.seek(place)
                taken.frombytes(self._file.read(size))
            yield taken


@contextmanager
def open_buckets(count: int) -> Iterator[Buckets]:
    """Give empty buckets; their file is gone when the block ends, or the process."""
    with TemporaryFile() as file:
        yield Buckets(file, count)
