"""Credit lines: the short lines that say where a text or a picture comes from, and who signed it off."""

import re

_LIMIT = 100
"""Characters: a longer line says more than a credit."""
_LONGEST_SIGN_OFF = 300

_CREDIT = re.compile(
    r"""
      (?i: source | photo(?:graph)? | image | picture | graphic | video
        | quelle | foto | bild | grafik | crédit(?:\ photo)? | fuente | imagen
        | источник | фото | джерело | изображение | зображення
      ) s? \s* [:/–—] \s* [^.!?]+ \.?                             # Photo: Nora Winther
    | (?i: with | mit | avec | con ) (?: \s+ [^\W\d_a-z][\w’'.-]* ){1,6}              # With Varn Press Agency
    | [(\[] (?:[A-Z]{2,8}|dpa) [)\]] \s* (?: [a-z]{2,3} (?: / [a-z]{2,3} )* )?   # (ABC) nw/jr
    """,
    re.VERBOSE,
)
_WORK = "reporting|writing|editing|research|translation|compilation"
_OPENING = re.compile(
    rf"""
      (?: (?:additional|further|extra) \s )? (?:{_WORK}) (?: \s(?:and|&)\s (?:{_WORK}) )* \s by
    | (?:written|edited|compiled|translated|reported) \s (?:by|from)
    | with \s (?:additional\s|further\s|agency\s)?
      (?:inputs?|files?|reporting|material|information|contributions?|reports?) \s (?:from|by)
    | with \s (?:agency\s)?(?:agencies|inputs|wires)
    | (?:mit|unter\sverwendung\svon) \s (?:material|informationen|meldungen|agenturmaterial|agenturen)
    | (?:redaktion|bearbeitung|mitarbeit|übersetzung) \s?:
    | avec (?:\s (?:des\s)?(?:informations|dépêches)\s(?:de|d['’]))?
    | (?:édité|rédigé|traduit) \s par | (?:édition|rédaction|traduction) \s?:
    | con \s (?:información|informaciones|datos|material|agencias) (?:\sde)?
    | (?:reporte|redacción|edición|editado|escrito|traducido|información) \s (?:de|por)
    | (?:по|с\sиспользованием) \s материал(?:ам|ов) | (?:редактор|перевод|подготовил[аи]?) \s?:?
    | за \s матеріалами | (?:підготувал[аи]|підготував|переклад) \s?:?
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""How the line begins by which an agency says who wrote a text and from what."""
_CLOSING = re.compile(
    r"(?:contributed|assisted)"
    r"(?: (?:to|with|in) (?:this|the) (?:report|story|article|dispatch|reporting)| reporting)"
    r"(?: from (?P<place>.+))?$"
)
"""How such a line ends: "Nora Winther in Varn contributed to this report"."""
_SMALL_TEXT = """
    a additional again against agencies agency also and at by correspondents desk editing for from further in
    inputs of on other our paper reporters reporting reports staff the this translation wire wires with
    writers writing newsroom services service office bureau files
    agenturen bearbeitung das dem den der die in mit redaktion sowie und von vom zum
    agences à au avec d' de des du en et l' la le les par rédaction édité edition traduit
    agencias con del desde e editada editado edición el información los por y
    агентств агентства в для и из по редакции с сайта
    за з і й на порталу сайту та у
"""
_SMALL = frozenset(_SMALL_TEXT.split())
"""Words in small letters that may stand between the names of a sign-off; any other says something."""
_WORD = re.compile(r"(?:[dl]['’](?=\w))|\w[\w’'.@-]*")


def is_credit(line: str) -> bool:
    """Tell whether a line by itself only names a source, a photographer, an agency or who worked on it."""
    line = line.strip()
    return (len(line) <= _LIMIT and _CREDIT.fullmatch(line) is not None) or _is_sign_off(line)


def _is_sign_off(line: str) -> bool:
    """Tell "(Reporting by Nora Winther; Editing by Jan Kessler)" from "Reporting by the Post led to …"."""
    line = line.strip(" \t()[]–—-*_.")
    if len(line) > _LONGEST_SIGN_OFF:
        return False
    closing = _CLOSING.search(line)
    if closing:
        return _only_names(line[: closing.start()]) and _only_names(closing["place"] or "")
    opening = _OPENING.match(line)
    return opening is not None and opening.end() < len(line) and _only_names(line[opening.end() :])


def _only_names(words: str) -> bool:
    return all(
        word[0].isupper() or word.lower().replace("’", "'").rstrip(".") in _SMALL or word == "dpa"
        for word in _WORD.findall(words)
    )
