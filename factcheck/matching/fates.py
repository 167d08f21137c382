"""Fates: what befell the people that a figure counts, for the killed and the injured are two counts."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, takewhile

from factcheck.matching.terms import Term
from factcheck.statements.words import fold, stem

_REACH = 4
"""How many words to each side of a figure tell what befell those that it counts."""
_BEHIND = 0.5
"""What a word before a figure is nearer than one behind it: "killed 12 people and injured 30"."""
_JOINTS = frozenset({"and", "while", "und", "et", "y", "и", "і", "та"})

_FATES = {
    "en": {
        "dead": "killed kill kills dead died die dies dying deaths death fatalities fatality perished "
        "slain toll lives",
        "injured": "injured injures injuring injuries hurt wounded wounds",
        "missing": "missing unaccounted",
        "found": "found rescued saved survived survivors alive",
        "held": "arrested arrests detained captured jailed",
        "moved": "evacuated displaced homeless",
        "ill": "infected infections cases sickened",
    },
    "de": {
        "dead": "tot tote toten todesopfer getötet getöteten starben starb gestorben ums umgekommen",
        "injured": "verletzt verletzte verletzten verwundet verwundete",
        "missing": "vermisst vermisste vermissten",
        "found": "gerettet gefunden geborgen überlebt überlebende",
        "held": "festgenommen verhaftet festnahmen",
        "moved": "evakuiert vertrieben obdachlos",
        "ill": "infiziert infizierte erkrankt",
    },
    "fr": {
        "dead": "mort morts morte mortes tué tués tuée tuées décès décédé décédés",
        "injured": "blessé blessés blessée blessées",
        "missing": "disparu disparus disparues",
        "found": "retrouvé retrouvés sauvé sauvés secourus survivants",
        "held": "arrêté arrêtés interpellé interpellés détenus",
        "moved": "évacué évacués déplacés",
        "ill": "infecté infectés contaminés",
    },
    "es": {
        "dead": "muerto muertos muertas muertes murió murieron fallecidos fallecieron falleció mató matado",
        "injured": "herido heridos heridas lesionados hirió",
        "missing": "desaparecido desaparecidos desaparecidas",
        "found": "rescatado rescatados encontrados salvados supervivientes sobrevivientes",
        "held": "detenido detenidos arrestados",
        "moved": "evacuado evacuados desplazados",
        "ill": "infectado infectados contagiados",
    },
    "ru": {
        "dead": "погиб погибла погибли погибших погибшими погибшие умер умерла умерли убит убиты убитых",
        "injured": "ранен ранены раненых пострадал пострадала пострадали пострадавших",
        "missing": "пропал пропали пропавших",
        "found": "спасены спасли найдены нашли выжили",
        "held": "задержан задержаны арестованы",
        "moved": "эвакуированы эвакуировали",
        "ill": "заражены заразились заболели",
    },
    "uk": {
        "dead": "загинув загинула загинули загиблих загиблі помер померла померли вбито вбиті убиті",
        "injured": "поранено поранені поранених постраждав постраждала постраждали постраждалих",
        "missing": "зник зникли зниклих",
        "found": "врятовано врятували знайдено знайшли вижили",
        "held": "затримано затримали заарештовано",
        "moved": "евакуйовано евакуювали",
        "ill": "інфіковано заразилися захворіли",
    },
}


def fate_of(form: str, language: str | None) -> str:
    """Name the fate that a stem tells of people ("dead" for "killed" and "lives"), "" for other words."""
    return _fates(language or "en").get(form, "")


def fate_around(start: int, end: int, terms: Sequence[Term], language: str | None) -> str:
    """Name the fate of those that the figure from ``start`` to ``end`` counts: that of the nearest word.

    What stands beyond an "and" is told of others: "12 people died and 30 were injured".
    """
    before = [term.form for term in terms if term.end <= start]
    behind = [term.form for term in terms if term.start >= end]
    near = [(at + 1 - _BEHIND, form) for at, form in enumerate(_up_to_joint(reversed(before)))]
    near += [(at + 1.0, form) for at, form in enumerate(_up_to_joint(behind))]
    told = [(far, fate) for far, form in near if (fate := fate_of(form, language))]
    return min(told)[1] if told else ""


def _up_to_joint(forms: Iterable[str]) -> Iterator[str]:
    return takewhile(lambda form: form not in _JOINTS, islice(forms, _REACH))


@cache
def _fates(language: str) -> dict[str, str]:
    return {
        stem(fold(word), language): fate
        for fate, words in _FATES.get(language, {}).items()
        for word in words.split()
    }
