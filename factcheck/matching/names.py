"""Names: one name in the place where the other statement has another, and names that changed places."""

from collections.abc import Iterator
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from factcheck.matching.features import Features
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.matching.name_words import Proper

_SWAPPED = 1.0
"""How much better two names must fit their places when they are swapped."""
_ALIKE = 0.85
"""From this Jaro-Winkler similarity on two names are spellings of one."""
_DOING = 1.25
"""What it counts that one is said to have done what follows the other: "raised by A", "B raised"."""
_NEAR = 0.25
"""What a word near both names counts, beside 1 for a word that touches both."""
_TWO = 2
"""So many names at least have to stand in both for two to change places."""
_SHORT = 5
"""Words of more letters than this are cut short by nobody."""
_LONGEST_INITIALS = 6
_JOINING = frozenset({"and", "or", "und", "oder", "et", "ou", "y", "o", "и", "или", "і", "та", "або"})
"""What stands between the names of a list, whose order says nothing."""
_REACH = 60
"""How many letters before and behind a word its whole name is looked for."""
_SAME_PLACE = 1.75
"""How much must speak for it that two names stand in one place."""
_SURELY_SAME_PLACE = 2.25
"""The same where one is the name of who says a statement, and nobody is said to say the other."""


def name_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell the names that stand in one place and are unlike, and those that have changed places."""
    if a.named <= b.forms or b.named <= a.forms:
        return
    left = _only_here(a, b)
    if not left:
        return
    right = _only_here(b, a)
    for x in left:
        places = [_same_place(x, y) for y in right]
        best = max(places, default=0.0)
        if best >= _SAME_PLACE:
            other = right.pop(places.index(best))
            if is_short_for(x, other, b) or is_short_for(other, x, a):
                continue
            only_speaks = (_speaks(x, a) and not b.is_told) or (_speaks(other, b) and not a.is_told)
            if only_speaks and best < _SURELY_SAME_PLACE:
                continue
            yield _difference(DifferenceKind.NAME, x, other)


def _speaks(name: Proper, features: Features) -> bool:
    """Tell whether a name is that of who says the statement, rather than of what it is about."""
    speaker = features.statement.speaker
    return speaker is not None and name.text in speaker


def _only_here(own: Features, other: Features) -> list[Proper]:
    """Give the names that do not open a sentence and that the other statement has in no spelling."""
    there = other.forms
    return [
        name for name in own.proper if name.form not in there and not name.opens and not is_known(name, other)
    ]


def role_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell two names that both have, each in the place that the other statement gives to the other."""
    if len(a.proper_forms & b.proper_forms) < _TWO:
        return
    there = b.proper_by_form
    shared = [(x, y) for x in a.proper for y in there.get(x.form, ()) if not (x.opens and y.opens)]
    for (x, x_there), (y, y_there) in combinations(shared, 2):
        if x.form == y.form or x.start == y.start:
            continue
        if not (x.context.slot & y_there.context.slot or y.context.slot & x_there.context.slot):
            continue
        crossed = _fit(x, y_there), _fit(y, x_there)
        at_home = _fit_best(x.form, shared) + _fit_best(y.form, shared)
        if min(crossed) > 0 and sum(crossed) - at_home >= _SWAPPED:
            if not _are_of_one_list(x, y, a):
                yield _difference(DifferenceKind.ROLES, x, y_there)
            return


def _are_of_one_list(x: Proper, y: Proper, features: Features) -> bool:
    """Tell whether just names and words such as "and" stand between two names."""
    first, last = sorted((x, y), key=lambda name: name.start)
    names = {name.start for name in features.proper}
    between = [term for term in features.terms if first.end <= term.start < last.start]
    others = [term for term in between if term.start not in names]
    return bool(others) and all(term.form in _JOINING for term in others)


def _fit_best(form: str, shared: list[tuple[Proper, Proper]]) -> float:
    """Tell how well a name fits its own place; one that stands twice is at home where it fits best."""
    return max(_fit(x, y) for x, y in shared if x.form == form)


def _fit(x: Proper, y: Proper) -> float:
    touching = sum(form not in _JOINING for _, form in x.context.slot & y.context.slot)
    return touching + _NEAR * len(x.context.near & y.context.near)


def is_known(name: Proper, other: Features) -> bool:
    """Tell whether the other statement has the name, in whatever spelling."""
    if name.form in other.forms or name.initials in other.forms:
        return True
    return name.form in other.initials or not other.coarse.isdisjoint(name.handles)


def is_short_for(short: Proper, name: Proper, of: Features) -> bool:
    """Tell whether a word is the abbreviation of the name that another stands in, in statement ``of``.

    "HWU" is short for each word of "Harbour Workers Union", "Penn." for "Pennford", "R" for any name in R.
    """
    if len(short.form) == 1 or (len(short.form) <= _SHORT and name.form.startswith(short.form)):
        return True
    letters = "".join(filter(str.isalpha, short.text.removesuffix("'s").removesuffix("’s")))
    if not (letters.isupper() and 1 < len(letters) <= _LONGEST_INITIALS):
        return False
    near = [term for term in of.terms if abs(term.start - name.start) <= _REACH]
    initials = "".join(term.form[0] for term in near)
    names = "".join(term.form[0] for term in near if term.content)
    capitals = "".join(each.form[0] for each in of.proper if abs(each.start - name.start) <= _REACH)
    wanted = letters.lower()
    if len(name.initials) > 1 and wanted.startswith(name.initials):
        return True
    return wanted in initials or wanted in names or (len(capitals) > 1 and wanted.startswith(capitals))


def _same_place(x: Proper, y: Proper) -> float:
    """Tell how much speaks for it that two names stand in one place; 0 for spellings of one name."""
    one, other = x.context, y.context
    touching = one.slot & other.slot
    doing = not (x.done.isdisjoint(other.ahead) and y.done.isdisjoint(one.ahead))
    half = x.goes_on and y.goes_on and any(side == "before" for side, _ in touching)
    place = len(touching) + float(half) + _DOING * doing + _NEAR * len(one.near & other.near)
    if place < _SAME_PLACE:
        return place
    return 0.0 if JaroWinkler.similarity(x.form, y.form) >= _ALIKE else place


def _difference(kind: DifferenceKind, x: Proper, y: Proper) -> Difference:
    return Difference(
        kind=kind,
        a=(x.start, x.end),
        b=(y.start, y.end),
        a_does=f"names {x.text}",
        b_does=f"names {y.text}",
    )
