"""The differences of a claim in a report: each is told once, with all who say the same on either side."""

from factcheck.matching.match import Difference, DifferenceKind
from factcheck.reports.together import tell_together


def difference(a: str, b: str, about: str = "") -> Difference:
    return Difference(kind=DifferenceKind.DATE, a=None, b=None, a_does=a, b_does=b, about=about)


def test_who_says_the_same_on_either_side_is_told_in_one_line() -> None:
    june, july = "says 1 June", "says 1 July"
    pairs = [("A", "B"), ("A", "C"), ("F", "B"), ("F", "C")]
    found = [(a, b, difference(june, july), "") for a, b in pairs[:3]]
    found.append(("C", "F", difference(july, june), ""))
    assert list(tell_together(found)) == ["A (also F) says 1 June, B (also C) says 1 July"]


def test_whom_others_are_at_odds_with_is_never_told_of_more_than_they_are() -> None:
    june, july = "says 1 June", "says 1 July"
    found = [(a, b, difference(june, july), "") for a, b in [("A", "B"), ("A", "C"), ("D", "C")]]
    assert list(tell_together(found)) == [
        "A says 1 June, B (also C) says 1 July",
        "D says 1 June, C says 1 July",
    ]


def test_what_both_can_live_with_and_what_it_is_about_keep_differences_apart() -> None:
    one, other = difference("says 3", "says 4"), difference("says 3", "says 4", "of boats")
    found = [("A", "B", one, ""), ("A", "C", one, " (both can be true)"), ("A", "D", other, "")]
    assert list(tell_together(found)) == [
        "A says 3, B says 4",
        "A says 3, C says 4 (both can be true)",
        "A says 3, D says 4 (of boats)",
    ]
