"""A guess at the encoding of bytes that declare none and are not UTF-8, refused where it makes no words."""

import re
from collections.abc import Iterator

from factcheck.ingest.language import tell_language
from factcheck.ingest.unreadable import UnreadableError

_WESTERN = {"en", "de", "fr", "es", "it", "pt", "nl"}
"""Languages whose old files are in cp1252, the encoding of Western Windows."""

_WESTERN_LETTERS = "àáâäãåæçèéêëìíîïñòóôöøœùúûüß"
_WESTERN_MARKS = "\xa0\xad‘’‚“”„«»‹›–—…•·¡¿€£§©®™°ªº½¼¾×´"
_ONLY_WESTERN = re.compile(rf"(?:[\x00-\x7f{_WESTERN_MARKS}{_WESTERN_LETTERS}{_WESTERN_LETTERS.upper()}])*")
"""Without the letters that Turkish, Hungarian and Czech become when they are read as cp1252."""

_OF_ANOTHER = re.compile(r"[ŠšŽžŸƒ]|[ìòù][^\W\d_]")
"""What appears where another encoding is read as cp1252; Italian has its "ì" at the end of words."""

_LETTER = r"[A-Za-zÀ-ÖØ-öø-ӿ]"
_NOT_LATIN = "\u0370-\u06ff"
_NO_WORDS = re.compile(
    rf"{_LETTER}(?:[^\x00-\x7f\w\s’‘´–—…«»·\xad]|[¹²³ªº]){_LETTER}"  # "Gr”áere", "zav°en"
    rf"|{_LETTER}[„‚‰‡‗¯±¬¦¤¨¸]"  # "ferm‚"
    rf"|[A-Za-z][{_NOT_LATIN}]|[{_NOT_LATIN}][A-Za-z]"  # one word in two scripts
    r"|[a-zß-öø-ÿ][À-ÖØ-Þ]"  # "briõÒüe"
    r"|(?<!\w)[À-ÖØ-öø-ɏ]{3,}(?!\w)"  # a word of nothing but accents
    r"|[\x80-\x84\x86-\x9f\u2500-\u25ff\ue000-\uf8ff\uff61-\uff9f\ufffdˆˇ˘˙˚˛˝∂∏∑√∫◊]"
)
"""What newsrooms hardly ever write, and wrong encodings are full of."""
_TOLERATED = 50
"""Characters beyond ASCII for each of which a long text may hold one such slip: "Orlo®net"."""

_DETECTABLE = (
    "cp1251 koi8_r koi8_u cp866 cp1250 iso8859_2 mac_roman cp850 cp1253 cp1254 cp1255 cp1256 "
    "gb18030 big5 shift_jis euc_jp euc_kr"
)
"""What other texts without a declaration are found in; an open choice of 90 code pages guesses worse."""

_BROKEN = re.compile(r"[\udc80-\udcff]")
_WHOLE = re.compile(r"[^\x00-\x7f\udc80-\udcff]")
_FEW = 2
"""How many whole characters for each broken byte make a text damaged UTF-8 rather than something else."""

_MARKUP = re.compile(rb"<(script|style)\b.*?</\1|<[^>]*>", re.IGNORECASE | re.DOTALL)
_ASCII_LETTER = re.compile(rb"[A-Za-z]")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_SAVE_AGAIN = "save it again as UTF-8"


def guess_encoding(data: bytes, name: str) -> tuple[str, str]:
    """Turn bytes that are not UTF-8 into text, and tell the encoding that was guessed ("windows-1252").

    Raises UnreadableError for UTF-8 with broken bytes in it, and where no encoding makes words of them.
    """
    _refuse_damaged(data, name)
    words = _MARKUP.sub(b" ", data)
    western = words.decode("cp1252", "replace")
    if "\ufffd" not in western and _makes_words(western) and _is_western(western):
        return data.decode("cp1252", "replace"), "windows-1252"
    # A text in another script has more letters of that script than ASCII ones.
    mostly_ascii = len(_ASCII_LETTER.findall(words)) > len(_BEYOND_ASCII.findall(words))
    for encoding in _likely(data):
        text = words.decode(encoding, "replace")
        if _makes_words(text) and not (mostly_ascii and _has_another_script(text)):
            return data.decode(encoding), _label(encoding)
    raise UnreadableError(name, "is mis-encoded: its bytes make no words in any known encoding", _SAVE_AGAIN)


def _refuse_damaged(data: bytes, name: str) -> None:
    text = data.decode("utf-8", "surrogateescape")
    broken = _BROKEN.findall(text)
    if len(_WHOLE.findall(text)) >= _FEW * len(broken):
        first = text.count("\n", 0, text.index(broken[0])) + 1
        count = f"{len(broken)} broken byte{'' if len(broken) == 1 else 's'}"
        raise UnreadableError(
            name, f"is mis-encoded: UTF-8 with {count}, the first in line {first}", _SAVE_AGAIN
        )


def _makes_words(text: str) -> bool:
    return len(_NO_WORDS.findall(text)) * _TOLERATED <= len(_WHOLE.findall(text))


def _is_western(text: str) -> bool:
    # The detector takes "après" in cp1252 for "aprčs" in cp1250: the words of the language know better, and
    # where they are too few, the letters.
    if _OF_ANOTHER.search(text):
        return False
    return tell_language(text) in _WESTERN or _ONLY_WESTERN.fullmatch(text) is not None


def _likely(data: bytes) -> Iterator[str]:
    """The encodings in which a detector finds sense, the likeliest first."""
    from charset_normalizer import from_bytes  # saves 30 ms where all files are UTF-8

    for found in from_bytes(data, cp_isolation=_DETECTABLE.split()):
        yield found.encoding


def _has_another_script(text: str) -> bool:
    return any(char.isalpha() and char > "\u024f" for char in text)


def _label(encoding: str) -> str:
    """The name by which editors and browsers know an encoding of Python's."""
    if encoding.startswith("cp125"):
        return encoding.replace("cp", "windows-")
    return encoding.replace("iso8859", "iso-8859").replace("_", "-")
