"""Words of check-worthiness by language: for each sign, entries of one to three words, separated by commas.

An entry belongs to one sign; where it could belong to two, to the one that tells more.
"""

from factcheck.statements.worth_words import english, french, german, russian, spanish, ukrainian

WORDS: dict[str, dict[str, str]] = {
    "en": english.WORDS,
    "de": german.WORDS,
    "fr": french.WORDS,
    "es": spanish.WORDS,
    "ru": russian.WORDS,
    "uk": ukrainian.WORDS,
}
