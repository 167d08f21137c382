"""Speakers: whose assertion each sentence of an article is, names and pronouns resolved along the article."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from factcheck.ingest.document import Kind
from factcheck.statements.attributions import Attribution, find_attribution, is_all_quoted
from factcheck.statements.statement import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence where it stands in its article, before its speaker is known."""

    start: int
    text: str
    kind: Kind
    paragraph: int
    """The number of its block."""
    quotes: tuple[Quote, ...]
    runs_on: bool = False
    """True where it begins inside a quotation that began before it."""


def name_speakers(sentences: Sequence[Sentence], language: str | None) -> list[str | None]:
    """Name the speaker of each sentence of one article, None for the outlet's own voice.

    A surname is completed by the full name that the article gave before, a pronoun is resolved to the last
    speaker while nobody else has come up; where that leaves a doubt the answer is None.
    """
    article = _Article(language)
    return [speaker for run in _runs(sentences) for speaker in article.read(run)]


def _runs(sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """Keep together the sentences that one quotation runs through."""
    number = 0
    numbers = []
    for sentence in sentences:
        number += not sentence.runs_on
        numbers.append(number)
    for _, group in groupby(zip(numbers, sentences, strict=True), key=lambda pair: pair[0]):
        yield [sentence for _, sentence in group]


_CAPITAL = r"(?=[^\W\d_])[^a-zà-öø-ÿа-яіїєґё\W][\w’'-]+"
_NAME = re.compile(rf"\b{_CAPITAL}(?:\s{_CAPITAL}){{1,2}}")
_APPOSITION = re.compile(
    rf"\b(?P<role>(?:[Tt]he|[\w-]+'s)(?: [\w-]+){{1,4}}), (?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,2}}),"
)
"""The role before a name, in the outlet's own words: "The mayor, Anna Ruiz, wept"."""
_PLACED = re.compile(r"\b(?:in|at|to|from|of|near|on|into|across|outside|the|for|by)\s$", re.IGNORECASE)
"""Words before a name that is a place or a thing rather than somebody whom a pronoun could mean."""
_OPENING = re.compile(rf"(?P<name>{_CAPITAL}), (?:\d{{1,3}},|(?:\d{{1,3}}, )?who\b)")
"""A surname that opens a sentence with what only a person has: "Ruiz, 43, wept", "Ruiz, who wept, left"."""
_MOST_SILENT = 1
"""Sentences of the outlet's own that may stand between a speaker and the pronoun that means them."""


class _Article:
    """What has been read of an article so far: who has spoken and who can be meant."""

    def __init__(self, language: str | None) -> None:
        self._language = language
        self._full_names: dict[str, str | None] = {}
        self._roles: dict[str, str | None] = {}
        self._sexes: dict[str, str] = {}
        self._last: str | None = None
        self._last_is_group = False
        self._silent = 0
        self._paragraph = -1
        self._quoting: str | None = None

    def read(self, run: Sequence[Sentence]) -> Iterable[str | None]:
        """Name the speakers of sentences that one quotation runs through, or of a single one."""
        first = run[0]
        if first.kind is not Kind.BODY:
            self._forget()
            if first.kind is Kind.BYLINE:
                return [None] * len(run)
        found = [find_attribution(sentence.text, sentence.quotes, self._language) for sentence in run]
        named = next((attribution for attribution in found if attribution), None)
        if named:
            speaker = self._resolve(named)
            self._quoting = speaker if any(sentence.quotes for sentence in run) else None
        elif all(is_all_quoted(sentence.text, sentence.quotes) for sentence in run):
            speaker = self._quoting if first.paragraph - self._paragraph <= 1 else None
        else:
            speaker = None
            self._quoting = None
            self._notice(run)
        self._paragraph = run[-1].paragraph
        if first.kind is not Kind.BODY:
            self._forget()
        return [speaker] * len(run)

    def _resolve(self, attribution: Attribution) -> str | None:
        if attribution.pronoun:
            return self._resolve_pronoun(attribution.pronoun)
        name = attribution.words
        known = self._roles.get(name.lower())
        if known:
            name = known
        elif " " not in name:
            name = self._full_names.get(name.casefold()) or name
        self._learn(name)
        if attribution.role or not attribution.named:
            self._call(attribution.role or name, name)
        self._last, self._last_is_group, self._silent = name, attribution.group, 0
        return name

    def _resolve_pronoun(self, pronoun: str) -> str | None:
        """Give the last speaker if the pronoun can mean them, else None."""
        name = self._last
        if name is None or self._silent > _MOST_SILENT:
            return None
        if pronoun == "statement":
            return name
        if self._last_is_group != (pronoun in ("they", "it")):
            return None
        if not self._last_is_group and self._sexes.setdefault(name, pronoun) != pronoun:
            return None
        self._silent = 0
        return name

    def _notice(self, run: Sequence[Sentence]) -> None:
        """See who is named in the outlet's own words: a pronoun may mean them, or no longer be clear."""
        self._silent += len(run)
        for sentence in run:
            for apposition in _APPOSITION.finditer(sentence.text.replace("’", "'")):
                self._learn(apposition["name"])
                self._call(apposition["role"], apposition["name"])
            names = [
                found
                for found in _NAME.finditer(sentence.text)
                if not _PLACED.search(sentence.text, 0, found.start()) and found.group() != self._last
            ]
            if not names:
                self._notice_surname(sentence.text)
                continue
            subject = names[0].group() if len(names) == 1 and not names[0].start() else None
            if subject:
                self._learn(subject)
            self._last = subject if self._last is None else None
            self._last_is_group = False
            self._silent = 0

    def _notice_surname(self, text: str) -> None:
        """See whether a sentence opens with another person's surname, whom a pronoun may mean as well."""
        opening = _OPENING.match(text)
        if opening is None:
            return
        person = self._full_names.get(opening["name"].casefold()) or opening["name"]
        if person != self._last:
            self._last = person if self._last is None else None
            self._last_is_group = False
            self._silent = 0

    def _call(self, role: str, name: str) -> None:
        """Remember what else a speaker may be called: "the ministry" after "Dornland's foreign ministry"."""
        if role.lower().startswith(("a ", "an ", "one ")):
            return
        for short in _shorten(role.lower()):
            if self._roles.setdefault(short, name) != name:
                self._roles[short] = None

    def _learn(self, name: str) -> None:
        """Remember a full name by its surname; two people of one surname make it unclear."""
        parts = name.split()
        if len(parts) < 2 or not all(part[0].isupper() for part in parts):
            return
        surname = parts[-1].casefold()
        if self._full_names.setdefault(surname, name) != name:
            self._full_names[surname] = None

    def _forget(self) -> None:
        """Let no pronoun reach back over a heading."""
        self._last = None
        self._silent = 0
        self._quoting = None


def _shorten(role: str) -> set[str]:
    """Give the ways in which an article goes on to call a role: "the US envoy" is "the envoy" too.

    A role without an article ("Pamela Smith, president of a club") is not the president of later.
    """
    if not (role.startswith("the ") or "'s " in role):
        return {role, f"the {role}"}
    plain = re.split(r" (?:of|for|in|at) ", role, maxsplit=1)[0].removeprefix("the ")
    return {role, f"the {plain}", f"the {plain.split()[-1]}"}
