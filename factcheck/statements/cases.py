"""Cases: a speaker's description as it is called by itself: "laut einem Sprecher" names "ein Sprecher"."""

_GERMAN_ARTICLES = {"einem": "ein", "eines": "ein", "einer": "eine", "der": "die", "den": "die"}
_NEUTER_TEXT = """
    ium eum amt chen büro werk unternehmen gericht zentrum militär haus kabinett parlament institut team
    komitee portal blatt magazin
"""
_NEUTER = tuple(_NEUTER_TEXT.split())
"""How German nouns of persons and bodies end whose article is "das"."""
_WEAK_IN_EN = ("enten", "anten", "isten", "aten", "aphen")
_WEAK_IN_N = ("erten", "ugen", "ogen", "llegen", "esen", "ossen")
"""How German nouns end that take a further "en" or "n" in all cases but the first: "des Präsidenten"."""
_LONG_GENITIVES = ("hauses", "amtes", "ates", "werkes", "kreises", "dienstes", "chefes")
"""How German genitives end that have "es" and not "s" alone."""
_RUSSIAN = """
    полиции=полиция властей=власти министерства=министерство прокуратуры=прокуратура разведки=разведка
    мэра=мэр президента=президент министра=министр губернатора=губернатор главы=глава
    представителя=представитель очевидцев=очевидцы экспертов=эксперты полицейских=полицейские
    следователей=следователи спасателей=спасатели врачей=врачи
"""
_UKRAINIAN = """
    поліції=поліція влади=влада міністерства=міністерство прокуратури=прокуратура розвідки=розвідка
    мера=мер президента=президент міністра=міністр губернатора=губернатор голови=голова речника=речник
    речниці=речниця очевидців=очевидці експертів=експерти поліцейських=поліцейські слідчих=слідчі
    рятувальників=рятувальники лікарів=лікарі
"""
_SLAVIC = {
    code: dict(pair.split("=") for pair in pairs.split())
    for code, pairs in (("ru", _RUSSIAN), ("uk", _UKRAINIAN))
}
"""The genitives of what speaks without a name."""


def genitives(language: str) -> frozenset[str]:
    """Give the genitives of the nouns of a Slavic language that can be called by themselves."""
    return frozenset(_SLAVIC[language])


def nominative(words: str, language: str) -> str:
    """Give a description without a name in the first case; what cannot be told is left as it is."""
    first, space, rest = words.partition(" ")
    if language in _SLAVIC:
        return _SLAVIC[language].get(first, first) + space + rest
    if language != "de" or not rest:
        return words
    if first in ("dem", "des", "einem", "eines"):
        noun, _, more = rest.partition(" ")
        if noun[0].islower():  # an adjective, whose ending depends on what it belongs to
            return words
        noun = _singular(noun, genitive=first in ("des", "eines"))
        article = _GERMAN_ARTICLES.get(first) or ("das" if noun.lower().endswith(_NEUTER) else "der")
        return " ".join(filter(None, (article, noun, more)))
    if first == "den" and rest.endswith("ern"):
        rest = rest.removesuffix("n")
    return f"{_GERMAN_ARTICLES.get(first, first)} {rest}"


def _singular(noun: str, *, genitive: bool) -> str:
    low = noun.lower()
    if low.endswith(_WEAK_IN_EN):
        return noun[:-2]
    if low.endswith(_WEAK_IN_N):
        return noun[:-1]
    if genitive and low.endswith(_LONG_GENITIVES):
        return noun[:-2]
    return noun[:-1] if genitive and low.endswith("s") and not low.endswith(("ss", "us")) else noun
