"""The likest: statements of any stories compared in full, with words weighed by what the whole store has."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.db.reader import Reader, listed
from factcheck.desk.codec import unpack_statement
from factcheck.desk.epochs import living_epochs
from factcheck.desk.views import StatementView
from factcheck.matching.compare import match
from factcheck.matching.features import Features, read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.keys import hash_word
from factcheck.matching.likeness import likeness
from factcheck.matching.match import Comparison
from factcheck.statements.statement import Statement

_STATEMENTS = """
SELECT statement.id, statement.text, statement.kind, article.language, statement.quotes, statement.facts
FROM statement JOIN article ON article.id = statement.article_id WHERE statement.id IN ($ids)"""


def compare_stored(
    reader: Reader, asking: Mapping[int, Statement], candidates: Mapping[int, Sequence[int]]
) -> Iterator[tuple[int, int, Comparison]]:
    """Compare statements with the stored ones that each may match, by id; give those that do match.

    Each comes with the number of the statement that asks. A word weighs by how many statements of the whole
    store have it, once words were counted there.
    """
    asked = {number: read_features(statement) for number, statement in asking.items()}
    stored = _features(reader, {number for each in candidates.values() for number in each})
    frequencies = _frequencies(reader, [*asked.values(), *stored.values()])
    for asker, numbers in candidates.items():
        for number in numbers:
            if found := match(asked[asker], stored[number], frequencies):
                yield asker, number, found


def liken_stored(reader: Reader, asked: Statement, numbers: Sequence[int]) -> dict[int, float]:
    """Tell how alike a statement and stored ones are, 0 to 100, by their ids."""
    features, stored = read_features(asked), _features(reader, numbers)
    frequencies = _frequencies(reader, [features, *stored.values()])
    return {number: likeness(features, other, frequencies) for number, other in stored.items()}


def statement_of(view: StatementView, language: str | None) -> Statement:
    """Turn what the desk hands out back into what is compared."""
    return Statement(
        start=view.start,
        end=view.end,
        text=view.text,
        kind=view.kind,
        language=language,
        speaker=view.speaker,
        quotes=view.quotes,
        facts=view.facts,
        check_worthiness=view.check_worthiness,
    )


def _features(reader: Reader, numbers: Iterable[int]) -> dict[int, Features]:
    return {
        number: read_features(unpack_statement(*row))
        for number, *row in reader.rows(_STATEMENTS.replace("$ids", listed(numbers)))
    }


def _frequencies(reader: Reader, features: Sequence[Features]) -> Frequencies:
    forms = {hash_word(form): form for each in features for form in each.forms}
    newest = living_epochs(reader, forms)[0]
    if not newest.texts:
        return Frequencies.count(features)
    counts = {forms[word]: count for word, count in newest.counts.items()}
    return Frequencies.sampled(features, counts, newest.texts)
