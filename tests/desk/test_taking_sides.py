"""Taking sides: who differs, agrees, repeats a copy or stands alone on one claim."""

import json
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from factcheck.desk.sides import Carrier, Compared, take_sides
from factcheck.desk.stances import Stance


def carriers(*figures: str, origins: Sequence[int] = ()) -> list[Carrier]:
    """One source after another, each with its figure."""
    return [
        Carrier(number, number, number, origins[number] if origins else number, f"{figure} were hurt")
        for number, figure in enumerate(figures)
    ]


def compared(a: Carrier, b: Carrier, relation: str = "") -> Compared:
    figures = [one.text.removesuffix(" were hurt") for one in (a, b)]
    conflict = figures[0] != figures[1]
    difference = {
        "kind": "number",
        "a": [0, len(figures[0])],
        "b": [0, len(figures[1])],
        "conflict": conflict,
    }
    return Compared(
        a.statement,
        b.statement,
        relation or ("conflicts" if conflict else "agrees"),
        json.dumps([difference] if conflict else []),
    )


def all_pairs(of: Sequence[Carrier]) -> list[Compared]:
    return [compared(a, b) for place, a in enumerate(of) for b in of[place + 1 :]]


def stances(*figures: str, origins: Sequence[int] = ()) -> list[Stance]:
    told = carriers(*figures, origins=origins)
    sides = take_sides(told, all_pairs(told))
    return [sides[column][0] for column in range(len(told))]


def test_of_two_that_differ_both_do() -> None:
    assert stances("14", "20") == [Stance.DIFFERS, Stance.DIFFERS]


def test_one_against_three_stands_out_alone() -> None:
    assert stances("14", "14", "20", "14") == [Stance.AGREES, Stance.AGREES, Stance.DIFFERS, Stance.AGREES]


def test_copies_of_one_text_are_no_majority() -> None:
    assert stances("14", "14", "14", "20", origins=[0, 0, 0, 1]) == [
        Stance.DIFFERS,
        Stance.REPEATS,
        Stance.REPEATS,
        Stance.DIFFERS,
    ]


def test_a_copy_in_which_the_figure_was_changed_is_no_repeat() -> None:
    assert stances("14", "20", origins=[0, 0]) == [Stance.DIFFERS, Stance.DIFFERS]


def test_a_text_that_nobody_else_has_stands_alone_with_all_its_copies() -> None:
    assert stances("14") == [Stance.ALONE]
    assert stances("14", "14", origins=[0, 0]) == [Stance.ALONE, Stance.REPEATS]


def test_agreement_is_told_of_an_origin_by_any_of_its_copies() -> None:
    told = carriers("14", "14", "14", origins=[0, 0, 1])
    sides = take_sides(told, [compared(told[1], told[2])])
    assert [sides[column][0] for column in range(3)] == [Stance.AGREES, Stance.REPEATS, Stance.AGREES]


def test_where_nothing_was_found_to_agree_none_is_told_to() -> None:
    told = carriers("14", "many")
    sides = take_sides(told, [compared(*told, relation="related")])
    assert {stance for stance, _ in sides.values()} == {Stance.RELATED}


def test_each_shows_its_figure_where_any_two_differ_and_none_where_all_agree() -> None:
    told = carriers("14", "14", "20")
    sides = take_sides(told, [compared(told[0], told[1]), compared(told[0], told[2])])
    assert [words for _, words in sides.values()] == [("14",), ("14",), ("20",)]
    assert {words for _, words in take_sides(told[:2], all_pairs(told[:2])).values()} == {()}


def test_an_article_that_seems_to_differ_from_itself_stands_as_if_it_did_not() -> None:
    told = [Carrier(0, 7, 0, 0, "14 were hurt"), Carrier(1, 7, 0, 0, "20 were hurt")]
    assert take_sides(told, all_pairs(told)) == {0: (Stance.ALONE, ())}


def test_two_articles_of_one_source_that_differ_are_told() -> None:
    told = [Carrier(0, 7, 0, 0, "14 were hurt"), Carrier(1, 8, 0, 1, "20 were hurt")]
    assert take_sides(told, all_pairs(told)) == {0: (Stance.DIFFERS, ("14", "20"))}


@given(st.lists(st.tuples(st.sampled_from(["14", "20", "31"]), st.integers(0, 3)), min_size=2, max_size=7))
def test_wherever_two_origins_differ_somebody_is_told_to_differ(sources: list[tuple[str, int]]) -> None:
    figures = {origin: figure for figure, origin in sources}
    told = carriers(*(figures[origin] for _, origin in sources), origins=[origin for _, origin in sources])
    sides = take_sides(told, all_pairs(told))
    first = [sides[min(one.column for one in told if one.origin == origin)][0] for origin in figures]
    assert (Stance.DIFFERS in first) == (len(set(figures.values())) > 1)
    assert [stance for stance, _ in sides.values()].count(Stance.REPEATS) == len(told) - len(figures)
