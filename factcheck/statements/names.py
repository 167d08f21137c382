"""Names: the people, places and organisations of a statement, told by their capitals."""

from factcheck.statements.facts import Name
from factcheck.statements.language.phrases import words
from factcheck.statements.line import HYPHENS, Line
from factcheck.statements.name_keys import is_variant, name_key, variant_length
from factcheck.statements.name_variants import LONGEST_VARIANT
from factcheck.statements.reporting import attributing_verbs

_PARTICLES = words(
    """
        de da do dos del della di du la le van von der den ten ter bin ibn al el ben
    """
)
_GERMAN_ARTICLES = words("der den della")
_OPENING = frozenset("\"“”„«»‘’'([‹—–:;.!?…•*|>")
"""Marks behind which a capital may come from the place of the word."""
_BODIES = words(
    """
        department ministry university bank house court council bureau institute office board college
        church academy republic kingdom gulf bay sea isle league school center centre federation society
        association museum chamber archbishop bishop duke duchess prince princess earl institutes centers
        centres cathedral city port state states district university secretary minister organization
        organisation parliament congress army daughters sons
    """
)
"""Words that "of" may join to what follows: "Bank of …", "Duke of …"."""
_SHORT_TITLES = words(
    """
        mr mrs ms dr gen gov sen rep col lt sgt capt prof st maj rev hon jr sr
    """
)
_GERMAN_NOUN_ENDINGS = (
    "ung",
    "heit",
    "keit",
    "schaft",
    "tion",
    "tät",
    "nis",
    "tum",
    "ismus",
    "ungen",
    "ionen",
    "chen",
)
_GERMAN_ADJECTIVES = ("sche", "schen", "scher", "sches", "ische", "ischen", "ote", "oten", "einte", "einten")
_SHORTEST_GERMAN_NAME = 4
"""Shorter single words are told from nouns by no sign."""
_UPPER_CASE_SHARE = 0.7
"""From this share of capital letters on a statement is set in capitals, and they tell nothing."""


def find_names(line: Line) -> list[Name]:
    """Find the names of a statement, in its order, outside what dates have taken.

    ``key`` holds the words of the name, spelled one way, with a space between. Two mentions are one name
    where the keys are equal, or where the words of the shorter key all stand in the longer one: "Anna
    Berg" is later called "Berg", and East Asian names put the family first ("Li Jun" is later called "Li").
    """
    if _is_set_in_capitals(line.text):
        return []
    found: list[Name] = []
    at = 0
    while at < len(line):
        if not line.lexemes[at].text[0].isupper() or not _is_capital(line, at):
            at += 1
            continue
        stop = _end_of_run(line, at)
        first = _past_titles(line, at, stop)
        if at < first < stop:
            stop = _end_of_run(line, first)
        last = _before_title(line, first, stop)
        if first < last and _is_name(line, first, last, titled=first > at):
            start, end = line.span(first, last)
            key = name_key(
                [line.norm(position) for position in range(first, last) if line.kind(position) == "word"]
            )
            if key:
                found.append(Name(start=start, end=end, text=line.text[start:end], key=key))
        at = last if first < last else stop
    return found


def _is_set_in_capitals(text: str) -> bool:
    upper = sum(map(str.isupper, text))
    return upper > 20 and upper > _UPPER_CASE_SHARE * sum(map(str.isalpha, text))


def _is_capital(line: Line, at: int) -> bool:
    """Whether a lexeme can be a word of a name."""
    if line.kind(at) != "word" or at in line.taken:
        return False
    text, norm = line.raw(at), line.norm(at)
    if not text[0].isupper():
        return False
    if len(text) == 1:
        return line.norm(at + 1) == "." and line.touches(at + 1)
    if norm in line.words.function_words or norm.partition("'")[0] in line.words.function_words:
        return text.isupper() and "'" not in norm
    return line.ahead(line.words.weekdays, at) is None


def _end_of_run(line: Line, at: int) -> int:
    """Give the end of the run of capitals that begins at ``at``, with particles and initials within it."""
    stop = _end_of_variant(line, at)
    if line.words.head == "ending" and stop == at + 1 and is_variant(line.norm(at)):
        return stop  # "Президент Украины Иван Орлов": a genitive before a name
    while stop < len(line):
        norm = line.norm(stop)
        if _is_capital(line, stop) or (norm == "." and _is_abbreviation(line, stop)):
            stop += 1
        elif norm in HYPHENS or norm == "&":
            if not _is_capital(line, stop + 1) or (norm in HYPHENS and not line.touches(stop + 1)):
                break
            stop += 2
        elif norm in _PARTICLES or (norm == "of" and line.norm(stop - 1) in _BODIES):
            if line.words.head == "capital" and norm in _GERMAN_ARTICLES:
                break
            particles = 1 + (line.norm(stop + 1) in _PARTICLES | {"the"})
            if line.kind(stop) != "word" or not _is_capital(line, stop + particles):
                break
            stop += particles + 1
        else:
            break
    return stop


def _end_of_variant(line: Line, at: int) -> int:
    """Give the end of a name of the table, which may go on in lower case: "Union européenne"."""
    words: list[str] = []
    ends: list[int] = []
    for position in range(at, min(at + 2 * LONGEST_VARIANT, len(line))):
        if line.kind(position) == "word" and position not in line.taken:
            words.append(line.norm(position))
            ends.append(position + 1)
        elif line.norm(position) not in HYPHENS:
            break
    length = variant_length(words)
    return ends[length - 1] if length > 1 else at + 1


def _is_abbreviation(line: Line, dot: int) -> bool:
    """Whether a full stop belongs to the capital before it: "J. Berg", "U.S."."""
    if not line.touches(dot):
        return False
    if len(line.raw(dot - 1)) == 1:
        return True
    return line.norm(dot - 1) in _SHORT_TITLES and _is_capital(line, dot + 1)


def _past_titles(line: Line, first: int, stop: int) -> int:
    while first < stop and (line.norm(first) in line.words.titles or line.norm(first) == "."):
        first += 1
    return first


def _before_title(line: Line, first: int, stop: int) -> int:
    """End a name before a title within the run: "U.S. President Ann Berg" is two names."""
    for at in range(first + 1, stop):
        if line.norm(at) in line.words.titles and at + 1 < stop and line.norm(at - 1) not in HYPHENS | {"of"}:
            return at
    return stop


def _is_name(line: Line, first: int, stop: int, *, titled: bool) -> bool:
    """Whether a run of capitals is a name rather than a word that opens a sentence, or a German noun."""
    word = line.norm(first)
    single = stop - first == 1
    if line.raw(first).isupper() and len(line.raw(first)) > 1:
        return True
    if is_variant(word) and single:
        return True
    if line.words.head == "capital":
        return titled or not _is_german_noun(line, first, stop)
    if not single or (first and line.norm(first - 1) not in _OPENING):
        return True
    return _opens_as_name(line, first)


def _opens_as_name(line: Line, at: int) -> bool:
    """Whether a single capital at an opening is a name: it comes again, speaks, or owns something."""
    text, norm = line.raw(at), line.norm(at)
    if any(lexeme.text == text and position != at for position, lexeme in enumerate(line.lexemes)):
        return True
    following = line.norm(at + 1)
    if following == "'s":
        return True
    plural = norm.endswith("s") and line.words.head == "plural"
    return following in attributing_verbs() and not plural and norm not in line.words.plain_speakers


def _is_german_noun(line: Line, first: int, stop: int) -> bool:
    """Whether a German capital is a common noun: most are, so a name needs a sign of its own."""
    words = [line.norm(at) for at in range(first, stop) if line.kind(at) == "word"]
    before, behind = line.norm(first - 1), line.norm(stop)
    if words[-1].endswith(_GERMAN_NOUN_ENDINGS):
        return not words[0].endswith(_GERMAN_ADJECTIVES) or len(words) == 1
    speaks = behind in attributing_verbs() or before in attributing_verbs() or before == "laut"
    if len(words) > 1:
        opens = not before or before in _OPENING
        return opens and words[0].endswith(("e", "es")) and not (speaks or behind == ",")
    if words[0] in line.words.plain_speakers or len(line.raw(first)) < _SHORTEST_GERMAN_NAME:
        return True
    if behind in attributing_verbs():
        return bool(before) and before not in _OPENING
    return not speaks and before not in {"in", "aus", "nach"}
