"""Turns: what one statement says and the other turns round, by a "not", a denial or an opposite."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from factcheck.ingest.document import Kind
from factcheck.matching.fates import fate_of
from factcheck.matching.features import Features, Placed
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.matching.numbers import SEXES, are_of_two_people
from factcheck.matching.opening import within_sentence
from factcheck.matching.opposites import opposites
from factcheck.matching.stretches import sets_a_start
from factcheck.matching.terms import Telling, is_within
from factcheck.statements.facts import Denial, Fact, Moment, Name, Negation, Number
from factcheck.statements.words import fold

_LACKING_TEXT = "avoid ban cut deni fail lack lose lost miss refus reject remov unabl without yet"
_LACKING = frozenset(_LACKING_TEXT.split())
"""Words that negate without being a negation."""
_DECLINING = frozenset({"declin"})
"""What says of an answer or a detail that there is none, and of a price that it fell."""
_OF_NOUNS_TEXT = "no none without kein keine keinen ohne sans aucun aucune sin ningun ninguna без нет немає"
_OF_NOUNS = frozenset(_OF_NOUNS_TEXT.split())
"""Negations of a noun: unless they open the statement, they say nothing of what stands around it."""
_WEAK_TEXT = """
    hardly barely scarcely unable fail fails failed refuse refuses refused lack lacks lacked kaum
"""
_WEAK = frozenset(_WEAK_TEXT.split())
"""First words of negations that can be told in other ways: they only turn round the word itself."""
_HARM = {"dead", "injured"}
"""The fates of which "nobody" and a figure are at odds, whatever the words."""
_CONVERSE = frozenset({"buy", "sell", "buyer", "seller", "borrow", "lend"})
"""Of one bargain both are said, each of another party: "sold to Tarn", "bought by Tarn"."""
_CLAUSE_OPENERS = frozenset({"that", "dass", "que", "что", "що"})
"""What opens a clause that says what is denied."""
_TELLING = frozenset({"say", "tell", "ad", "report", "sag", "dit", "dijo", "сказа"})
"""Stems of words that only bring what somebody said."""
_MOST = 0.4
"""How many of the words around a negation the other statement has to say too, as a share of them."""
_BEING = frozenset({"real", "true", "happen", "exist", "immin", "plan", "likely"})
"""Stems of words that say only that something is so: "the expansion is not imminent"."""
_SPELT_OUT = 4
"""How many words around a negation both say where it is taken for granted that they tell the same of it."""
_SURROUNDED = 2
"""How many words near both tell that two words speak of one thing, where none touches both."""


def opposite_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell the words of which the other statement has the opposite and not the word itself."""
    if a.opposed.isdisjoint(b.all_forms):
        return
    for x in a.opposable:
        against = opposites(x.form, a.statement.language)
        if against.isdisjoint(b.all_forms) or a.sequence.count(x.form) <= b.sequence.count(x.form):
            continue
        if x.form in SEXES and are_of_two_people(a, b):
            continue
        for y in b.opposable:
            if y.form not in against or b.sequence.count(y.form) <= a.sequence.count(y.form):
                continue
            if _is_negated(x.form, a) or _is_negated(y.form, b) or _count_others(x, y, a, b):
                continue
            if _say_both_sides(x, y, a, b) or _is_first_since(x, y, a, b):
                continue
            if _bounds_a_figure(x, a) is not _bounds_a_figure(y, b):
                continue
            shared = len(x.context.near & y.context.near)
            touching = len(x.context.slot & y.context.slot)
            if touching == 2 or (x.form not in _CONVERSE and (touching or shared >= _SURROUNDED)):
                yield Difference(
                    kind=DifferenceKind.OPPOSITE,
                    a=(x.start, x.end),
                    b=(y.start, y.end),
                    a_does=f"says “{within_sentence(x.start, x.end, a.statement)}”",
                    b_does=f"says “{within_sentence(y.start, y.end, b.statement)}”",
                )
                break


def _say_both_sides(x: Telling, y: Telling, a: Features, b: Features) -> bool:
    """Tell whether one side only says more: "40 hurt, three dead" and "kills three" turn nothing round."""
    language = a.statement.language
    own, against = opposites(y.form, language) | {x.form}, opposites(x.form, language) | {y.form}
    return _count(own, a) <= _count(own, b) or _count(against, b) <= _count(against, a)


def _bounds_a_figure(word: Telling, features: Features) -> bool:
    """Tell whether a word only belongs to a figure ("at least 38"), and says nothing of what is counted."""
    return any(
        each.fact.start <= word.start < each.fact.end and each.fact.low != each.fact.high
        for each in features.numbers
    )


def _is_first_since(x: Telling, y: Telling, a: Features, b: Features) -> bool:
    """Tell whether "the first since 2019" stands beside "the last, in 2019"."""
    return any(
        one.form == "first" and other.form == "last" and "sinc" in features.all_forms
        for one, other, features in ((x, y, a), (y, x, b))
    )


def _count(forms: AbstractSet[str], features: Features) -> int:
    return sum(each.form in forms for each in features.opposable)


def _count_others(x: Telling, y: Telling, a: Features, b: Features) -> bool:
    """Tell whether two words only say what befell two groups of people: a fire kills some, injures others."""
    fate, other = fate_of(x.form, a.statement.language), fate_of(y.form, b.statement.language)
    figures = {each.fact.low for each in a.numbers if each.fate == fate}
    others = {each.fact.low for each in b.numbers if each.fate == other}
    return "" not in (fate, other) and bool(figures and others) and not figures & others


def negation_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell the negations that one side has of a word which the other says without one."""
    if not (a.negations or b.negations) or _turn_alike(a, b):
        return
    left = [each for each in a.negations if not sets_a_start(each, a, b)]
    right = [each for each in b.negations if not sets_a_start(each, b, a)]
    for same_scope in (True, False):
        for x in tuple(left):
            for y in right:
                if x.fact.scope == y.fact.scope or (not same_scope and _overlap(x, y)):
                    left.remove(x)
                    right.remove(y)
                    break
    for x in left:
        if _says(b, x, a):
            yield _difference(x, "a", a)
        elif _negates_another(x, a, b):
            yield _says_nothing_of(x, "a", a)
    for y in right:
        if _says(a, y, b):
            yield _difference(y, "b", b)
        elif _negates_another(y, b, a):
            yield _says_nothing_of(y, "b", b)


def _turn_alike(a: Features, b: Features) -> bool:
    """Tell whether one side denies what the other negates: "denied taking bribes", "did not take bribes".

    Who has "not said that it was stolen" does not assert it either.
    """
    denying, other = (a, b) if a.denials else (b, a)
    negated = {each.fact.scope for each in other.negations}
    for each in other.negations:
        if each.fact.scope in _TELLING:
            negated |= each.context.ahead
    return not other.denials and any(each.context.ahead & negated for each in denying.denials)


def _is_negated(form: str, features: Features) -> bool:
    return any(each.fact.scope == form or form in each.context.ahead for each in features.negations)


def _overlap(x: Placed[Negation], y: Placed[Negation]) -> bool:
    return not x.context.ahead.isdisjoint(y.context.ahead) or len(x.context.near & y.context.near) >= 3


def _says(other: Features, negation: Placed[Negation], own: Features) -> bool:
    """Tell whether the other statement has the negated word, or else what stands around the negation."""
    scope = negation.fact.scope
    if (other.all_forms & _LACKING) - own.all_forms or _says_the_opposite(negation, own, other):
        return False
    first = fold(negation.fact.text).partition(" ")[0]
    if first in _OF_NOUNS and (own.sequence.count(scope) > 1 or _DECLINING & other.all_forms):
        return False  # "a share of one, and no share of the other"; "gave no details, declined to give any"
    if scope in other.forms or _is_known_alike(scope, own, other) or _befell(scope, own, other):
        return True
    if opposites(scope, other.statement.language) & other.all_forms:
        return False
    return not _is_of_noun(negation) and _is_about(negation, own, other)


def _is_of_noun(negation: Placed[Negation]) -> bool:
    first = fold(negation.fact.text).partition(" ")[0]
    return first in _WEAK or (first in _OF_NOUNS and negation.context.place > 0)


def _negates_another(negation: Placed[Negation], own: Features, other: Features) -> bool:
    """Tell whether the other statement says something else of what a negation speaks of."""
    return (
        not _is_of_noun(negation)
        and negation.fact.scope not in other.forms
        and not (other.all_forms & _LACKING) - own.all_forms
        and not opposites(negation.fact.scope, other.statement.language) & other.all_forms
        and not _says_the_opposite(negation, own, other)
        and _surrounds(negation, own, other)
        and not _is_about(negation, own, other)
    )


def _is_known_alike(form: str, own: Features, other: Features) -> bool:
    """Tell whether the other statement has a near-synonym of a word, and one of its own has not."""
    groups = {
        handle for term in own.terms if term.form == form for handle in term.handles if handle[0] == "="
    }
    return any(other.handles[group] not in own.forms for group in groups & other.coarse)


def _says_the_opposite(negation: Placed[Negation], own: Features, other: Features) -> bool:
    """Tell whether the other statement turns round itself what is negated: "not guilty" and "innocent"."""
    ahead = negation.context.ahead & _clause(negation, own)
    return any(
        opposites(each.form, own.statement.language) & (other.all_forms - own.all_forms)
        for each in own.opposable
        if each.form in ahead and each.form not in other.all_forms
    )


def _befell(scope: str, own: Features, other: Features) -> bool:
    """Tell whether a negation says of people what the other statement says, in other words, befell them."""
    fate = fate_of(scope, own.statement.language)
    return fate in _HARM and any(each.fate == fate for each in other.numbers)


def _touches(denial: Placed[Denial], other: Features) -> bool:
    """Tell whether a denial opens its statement or stands beside something that the other says too."""
    return denial.fact.start <= 1 or not denial.context.near.isdisjoint(other.forms)


def _surrounds(negation: Placed[Negation], own: Features, other: Features) -> bool:
    """Tell whether the other statement says much of what stands around a negation in its clause."""
    around = (negation.context.near & _clause(negation, own)) - _TELLING
    shared = around & other.forms
    return len(shared) >= 2 and len(shared) >= _MOST * len(around)


def _is_about(negation: Placed[Negation], own: Features, other: Features) -> bool:
    """Tell whether the other statement says what a negation negates, by the words around it.

    A subject and a date are not enough: "the mill was not burnt" says nothing of "Tarn sold the mill".
    """
    if not _surrounds(negation, own, other):
        return False
    clause = _clause(negation, own)
    names, dates = (_forms_of(kind, own) for kind in (Name, Moment))
    shared = (negation.context.near & clause & other.forms) - _TELLING - names - dates
    behind = negation.context.ahead & clause
    if len(shared) >= _SPELT_OUT or behind & _BEING or _shares(behind - dates, own, other):
        return True
    return behind <= _forms_of(Number, own)  # compared as figures


def _forms_of(kind: type[Fact], features: Features) -> frozenset[str]:
    """Give the words of the facts of one kind."""
    spans = [(fact.start, fact.end) for fact in features.statement.facts if isinstance(fact, kind)]
    return frozenset(term.form for term in features.terms if is_within(term, spans))


def _shares(forms: AbstractSet[str], own: Features, other: Features) -> bool:
    """Tell whether the other statement has one of some words, or one like it that is not in both."""
    if forms & other.forms:
        return True
    handles = {handle for term in own.terms if term.form in forms for handle in term.handles}
    return any(other.handles[handle] not in own.forms for handle in handles & other.coarse)


def _clause(negation: Placed[Negation], own: Features) -> frozenset[str]:
    return own.negated_clauses[negation.fact.start]


def _difference(negation: Placed[Negation], side: str, own: Features) -> Difference:
    fact = negation.fact
    said = f"says “{within_sentence(fact.start, fact.end, own.statement)}”"
    span = fact.start, fact.end
    return Difference(
        kind=DifferenceKind.NEGATION,
        a=span if side == "a" else None,
        b=span if side == "b" else None,
        a_does=said if side == "a" else "does not",
        b_does=said if side == "b" else "does not",
    )


def _says_nothing_of(negation: Placed[Negation], side: str, own: Features) -> Difference:
    """Tell of a negation of which the other statement says nothing, though it speaks of the same thing."""
    fact = negation.fact
    negated = (term.end for term in own.terms if term.start >= fact.end and term.form == fact.scope)
    span = fact.start, next(negated, fact.end)
    said, other = f"says “{within_sentence(*span, own.statement)}”", "says nothing of it"
    return Difference(
        kind=DifferenceKind.NEGATION,
        a=span if side == "a" else None,
        b=span if side == "b" else None,
        a_does=said if side == "a" else other,
        b_does=said if side == "b" else other,
        conflict=False,
    )


def denial_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell the denial that only one side has; where both deny something they are taken to deny the same."""
    if bool(a.denials) == bool(b.denials) or _turn_alike(a, b):
        return
    own, other = (a, b) if a.denials else (b, a)
    about = [each for each in a.denials or b.denials if _touches(each, other)]
    if not about:
        return
    denial = about[0].fact
    span = denial.start, denial.end
    said = f"says “{within_sentence(*span, own.statement)}”"
    yield Difference(
        kind=DifferenceKind.DENIAL,
        a=span if a.denials else None,
        b=span if b.denials else None,
        a_does=said if a.denials else "does not deny it",
        b_does=said if b.denials else "does not deny it",
        # A heading may only name what somebody denies; the article below it says what it asserts.
        conflict=other.statement.kind not in (Kind.HEADING, Kind.TITLE)
        and any(_is_said(each, own, other) for each in about),
    )


def _is_said(denial: Placed[Denial], own: Features, other: Features) -> bool:
    """Tell whether the other says most of what is denied, where a clause spells it out; not its subject only.

    Without such a clause ("a hoax", "denies it") it is what the other says that is denied.
    """
    behind = own.statement.text[denial.fact.end :].split(maxsplit=1)
    denied = denial.context.ahead - _forms_of(Name, own) - _forms_of(Moment, own)
    return not behind or fold(behind[0]) not in _CLAUSE_OPENERS or 2 * len(denied & other.forms) > len(denied)
