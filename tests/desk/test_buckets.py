"""More numbers than memory holds come back from where they were put."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.desk import buckets
from factcheck.desk.buckets import open_buckets


@pytest.fixture(scope="module", autouse=True)
def little_memory() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(buckets, "_HELD", 4)
        yield


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(-(2**63), 2**63 - 1))))
def test_each_bucket_gives_what_was_put_into_it(put: list[tuple[int, int]]) -> None:
    with open_buckets(3) as opened:
        for bucket, number in put:
            opened.open[bucket].append(number)
            opened.relieve()
        taken = [sorted(bucket) for bucket in opened]
    assert taken == [sorted(number for at, number in put if at == bucket) for bucket in range(3)]
