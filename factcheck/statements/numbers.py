"""Numbers: the quantities of a statement, with their bounds, their unit and the part they play."""

from factcheck.statements.facts import Number
from factcheck.statements.head_nouns import Noun, find_noun
from factcheck.statements.labels import read_labels
from factcheck.statements.line import HYPHENS, Line
from factcheck.statements.numerals import read_numeral
from factcheck.statements.quantities import read_quantity
from factcheck.statements.reading import Reading, bound
from factcheck.statements.shares import read_fraction


def find_numbers(line: Line) -> list[Number]:
    """Find the numbers of a statement, in its order, and take their lexemes from the line."""
    found: list[Reading] = []
    at, starts = 0, line.words.number_starts
    while (at := line.next_start(at, starts)) < len(line):
        if at in line.taken:
            at += 1
            continue
        readings, at = _read(line, at)
        for reading in readings:
            if found and _shares_age(line, found[-1], reading):
                reading.unit, reading.role = "year", "age"
            if reading.role == "count" and not reading.unit:
                reading.unit, reading.of = _counted_before(line, reading.first)
            found.append(reading)
            line.taken.update(range(reading.first, reading.stop))
    return [reading.number(line) for reading in found]


def _read(line: Line, at: int) -> tuple[list[Reading], int]:
    """Read what begins at ``at``: its readings, and where to go on."""
    special = _length(line, at) or read_fraction(line, at) or _ordinal(line, at) or _times(line, at)
    if special is not None:
        if special.role != "ordinal":
            bound(line, special)
        return [special], special.stop
    numeral = read_numeral(line, at)
    if numeral is None or not line.taken.isdisjoint(range(at, numeral.stop)):
        return [], _past_figures(line, at)
    if not numeral.figures and _is_in_name(line, at):
        return [], numeral.stop
    labels = read_labels(line, numeral)
    if labels:
        return labels, labels[-1].stop
    quantity = read_quantity(line, numeral)
    if quantity is None:
        return [], numeral.stop
    unbound = quantity.stop
    bound(line, quantity)
    if quantity.role == "count" and not quantity.unit and quantity.stop > unbound:
        quantity.unit, quantity.of = find_noun(line, quantity.stop)  # "a dozen or so boats"
    return [quantity], quantity.stop


def _shares_age(line: Line, before: Reading, reading: Reading) -> bool:
    """Whether a bare number goes on with the age before it: "aged 9 and 11"."""
    if before.role != "age" or reading.role != "count" or reading.unit or before.stop + 1 != reading.first:
        return False
    return line.norm(before.stop) in line.words.number_and | line.words.date_joints | {","}


def _counted_before(line: Line, at: int) -> Noun:
    """Give what the subject says that a bare number counts: "the number of cases rose to 84"."""
    for start in range(at - 1, -1, -1):
        found = line.ahead(line.words.number_of, start)
        if found is not None:
            return find_noun(line, start + found[1])
        if line.kind(start) == "mark" and line.norm(start) not in ",":
            break
    return "", ()


def _past_figures(line: Line, at: int) -> int:
    """Skip figures that are no quantity, with all that hang on them."""
    at += 1
    while line.kind(at - 1) == "figure" == line.kind(at) and line.touches(at):
        at += 1
    return at


def _times(line: Line, at: int) -> Reading | None:
    """Read "twice"."""
    found = line.ahead(line.words.times, at)
    return Reading(at, at + found[1], found[0], found[0], unit="time") if found is not None else None


def _length(line: Line, at: int) -> Reading | None:
    """Read "a fortnight", "an hour and a half"."""
    found = line.ahead(line.words.lengths, at)
    if found is None:
        return None
    (value, unit), length = found
    return Reading(at, at + length, value, value, unit, role="measure")


def _ordinal(line: Line, at: int) -> Reading | None:
    """Read "third attack", "3rd", "3. Angriff"; in words only with what it numbers."""
    if line.kind(at) == "word":
        found = line.ahead(line.words.ordinals, at)
        if found is None or _is_in_name(line, at):
            return None
        value, stop = found[0], at + found[1]
    elif line.is_figure(at, 3) and line.touches(at + 1):
        ending = at + 1 + (line.norm(at + 1) in HYPHENS)
        if line.norm(ending) not in line.words.ordinal_endings or not line.touches(ending):
            return None
        value, stop = int(line.raw(at)), ending + 1
    else:
        return None
    noun, of = find_noun(line, stop, plural=False)
    if not noun and line.kind(at) == "word":
        return None
    return Reading(at, stop, value, value, noun, of, "ordinal")


def _is_in_name(line: Line, at: int) -> bool:
    """Whether a number word is part of a name: a capital within the sentence, beside another one."""
    if (
        not line.raw(at)[0].isupper()
        or at == 0
        or (line.kind(at - 1) == "mark" and line.norm(at - 1) not in "-'s")
    ):
        return False
    return line.raw(at - 1)[0].isupper() or line.raw(at + 1)[:1].isupper()
