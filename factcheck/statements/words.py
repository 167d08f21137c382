"""Words: a text cut into tokens that keep their offsets, with the forms that make two of them equal."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

import snowballstemmer  # type: ignore[import-untyped]

_STEMMERS = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "ru": "russian",
}

_IRREGULAR_TEXT = """
    became=become began=begin begun=begin bought=buy broke=break broken=break brought=bring
    built=build came=come caught=catch children=child chose=choose chosen=choose died=die
    drove=drive driven=drive fell=fall fallen=fall fled=flee flew=fly flown=fly forgot=forget
    forgotten=forget fought=fight found=find froze=freeze frozen=freeze gave=give given=give
    grew=grow grown=grow held=hold hid=hide hidden=hide kept=keep knew=know known=know led=lead
    lent=lend lost=lose made=make men=man met=meet paid=pay ran=run rose=rise risen=rise said=say
    sank=sink sunk=sink sent=send shook=shake shaken=shake shot=shoot shrank=shrink sold=sell
    sought=seek spent=spend spoke=speak spoken=speak stole=steal stolen=steal struck=strike
    swore=swear sworn=swear taken=take taught=teach thought=think threw=throw thrown=throw told=tell
    took=take went=go won=win women=woman wrote=write written=write
"""
_IRREGULAR = dict(pair.split("=") for pair in _IRREGULAR_TEXT.split())

_FUNCTION_WORDS = {
    "ar": """
        من في على الى إلى عن مع هذا هذه ذلك تلك التي الذي الذين ان أن إن كان كانت قد لقد ما لا
        لم لن هو هي هم كل بعد قبل بين حيث كما او أو ثم و يكون
    """,
    "de": """
        der die das den dem des ein eine einen einem einer eines und oder aber wenn weil dass
        als wie wo in im an am auf aus bei beim mit nach von vom vor zu zum zur fur gegen uber
        unter um bis durch ohne seit ist sind war waren wird werden wurde wurden worden sein hat
        haben hatte hatten er sie es ihr ihre ihren ihrer ihm ihn ihnen sein seine seinen seiner
        wir uns ich du sich nicht auch noch nur schon so sehr mehr dort hier diese dieser dieses
        diesen dies jener man kann konnen konnte soll sollen sollte muss mussen will wollen was
        wer welche
    """,
    "en": """
        a an the and or but nor if then than so as of at by for with about against between into
        through during before after above below to from up down in out on off over under again
        further once here there when where why how all any both each few more most other some
        such no not only own same too very can could will would shall should may might must do
        does did doing have has had having be is are was were been being am i me my we our ours
        you your he him his she her hers it its they them their this that these those who whom
        whose which what while because until also just amid among upon within without across per
        via 's s t d ll m re ve don doesn didn isn wasn weren won wouldn couldn hasn haven hadn
    """,
    "es": """
        el la los las un una unos unas y e o u pero si que como cuando donde de del a al en por
        para con sin sobre entre hasta desde hacia contra segun es son era eran fue fueron ser
        sido esta estan estaba estaban ha han habia habian hay se su sus le les lo me mi nos te
        tu no ni tambien ya mas muy este esta estos estas ese esa eso aquel cual quien cuyo
    """,
    "fr": """
        le la les l un une des du de d et ou mais si que qu qui quoi dont ou a au aux en dans
        par pour avec sans sur sous entre vers chez contre est sont etait etaient etre ete sera
        seront a ont avait avaient avoir ce cet cette ces c il elle ils elles on nous vous je tu
        se s sa son ses leur leurs lui y ne n pas plus tres aussi comme quand apres avant selon
        meme tout tous toute toutes
    """,
    "ru": """
        и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне
        было вот от меня о из ему теперь когда даже ну ли если или ни быть был него до вас
        нибудь уж вам ведь там потом себя они тут где есть надо ней для мы тебя их чем была сам
        без будто при об этот этого этой эти это том который которая которые которых были будет
        также более
    """,
    "uk": """
        і й та в у не що він на я з із зі як а то все вона так його але ж к ви за б по її мені
        було від мене о ще ні до вас там потім себе вони тут де є для ми тебе їх чим була сам
        без при про цей цього ця ці це той який яка які яких були буде також більш або чи коли
        якщо бо під над між
    """,
}

_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f"
# Accents on Latin, Greek and Cyrillic letters and Arabic vowel signs; й and ї are letters of their own, as
# are the voiced kana, whose marks lie outside these ranges.
_ACCENT = re.compile("(?<!и)\u0306|(?<!і)\u0308|[\u0300-\u0305\u0307\u0309-\u036f\u064b-\u0652]")
_UNSPACED_CHAR = re.compile(f"[{_UNSPACED}]")
_JOINERS = "\u200c\u200d"
"""What shapes the letters beside it in Persian and Indic words."""
_WORD = re.compile(
    rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}_])\w)+(?:[’'.,\-{_JOINERS}](?:(?![{_UNSPACED}_])\w)+)*"
)


class Word(NamedTuple):
    """A token of a text: ``text[start:end]``; in scripts without spaces, one character."""

    start: int
    end: int
    text: str
    norm: str
    """Case-folded, without accents, typographic apostrophes made plain."""


def split_words(text: str) -> tuple[Word, ...]:
    """Cut a text into its words, leaving out punctuation and spaces."""
    return tuple(
        Word(found.start(), found.end(), token, fold(token))
        for found in _WORD.finditer(text)
        if (token := found.group())
    )


def is_function_word(norm: str, language: str | None = None) -> bool:
    """Tell whether a folded word only joins others and says nothing by itself."""
    return norm in _function_words(language or "en")


@cache
def _function_words(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in _FUNCTION_WORDS.get(language, "").split())


def is_unspaced(char: str) -> bool:
    """Tell whether a character belongs to a script that is written without spaces between words."""
    return not char.isascii() and _UNSPACED_CHAR.match(char) is not None


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Make spellings of one word equal: case, accents, width and apostrophes."""
    plain = text.casefold().replace("’", "'")
    if plain.isascii():
        return plain
    plain = plain.replace("\u200c", "").replace("\u200d", "")
    decomposed = unicodedata.normalize("NFKD", plain)
    return unicodedata.normalize("NFC", _ACCENT.sub("", decomposed))


@lru_cache(maxsize=65536)
def stem(norm: str, language: str | None = None) -> str:
    """Cut the endings off a folded word; a language without rules keeps the word whole."""
    language = language or "en"
    word = norm.removesuffix("'s")
    if language == "en":
        word = _IRREGULAR.get(word, word)
    return _stemmer(language)(word)


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    name = _STEMMERS.get(language)
    if name is None:
        return str
    stem_word: Callable[[str], str] = snowballstemmer.stemmer(name).stemWord
    return stem_word
