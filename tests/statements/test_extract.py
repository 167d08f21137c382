from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factcheck.ingest.document import Block, Document, Kind
from factcheck.statements.extract import find_statements, read_statement


def document(*paragraphs: str, kinds: dict[int, Kind] | None = None, language: str | None = "en") -> Document:
    text = ""
    blocks = []
    for number, paragraph in enumerate(paragraphs):
        text += "\n\n" if text else ""
        kind = (kinds or {}).get(number, Kind.BODY)
        blocks.append(Block(len(text), len(text) + len(paragraph), kind))
        text += paragraph
    return Document(text=text, blocks=tuple(blocks), digest="", language=language)


ALPHABET = st.sampled_from([*"abR 1.,!?“”\"'’‘«»()\n。」「؟😀ёÉ-:;\u00a0", "said ", "Ruiz ", ". ", "…"])


@st.composite
def documents(draw: st.DrawFn) -> Document:
    paragraphs = draw(st.lists(st.lists(ALPHABET, max_size=60).map("".join).map(str.strip), max_size=5))
    language = draw(st.sampled_from(["en", "de", "ru", "zh", "xx", None]))
    kinds = dict(enumerate(draw(st.lists(st.sampled_from(list(Kind)), max_size=5))))
    return document(*filter(None, paragraphs), kinds=kinds, language=language)


@given(documents())
def test_statements_hold_all_of_every_block_once_and_in_order(made: Document) -> None:
    covered = 0
    found = find_statements(made)
    for before, after in pairwise(found):
        assert before.end <= after.start
    for statement in found:
        assert made.text[statement.start : statement.end] == statement.text
        assert statement.text
        assert statement.text == statement.text.strip()
        (block,) = (b for b in made.blocks if b.start <= statement.start and statement.end <= b.end)
        assert statement.kind is block.kind or (statement.kind, block.kind) == (Kind.BYLINE, Kind.BODY)
        covered += sum(not char.isspace() for char in statement.text)
    assert covered == sum(not char.isspace() for b in made.blocks for char in made.text[b.start : b.end])


@given(documents())
def test_quotes_and_facts_lie_inside_their_statement(made: Document) -> None:
    for statement in find_statements(made):
        for part in (*statement.quotes, *statement.facts):
            assert 0 <= part.start < part.end <= len(statement.text)
        assert 0 <= statement.check_worthiness <= 1


def test_sentences_of_one_quotation_are_all_quotes_of_its_speaker() -> None:
    found = find_statements(document("“We saw smoke. We ran. Nobody helped us,” said the mayor, Anna Ruiz."))
    assert [statement.speaker for statement in found] == ["Anna Ruiz"] * 3
    assert [s.text[q.start : q.end] for s in found for q in s.quotes] == [
        "We saw smoke.",
        "We ran.",
        "Nobody helped us,",
    ]


def test_a_quotation_left_open_ends_with_its_sentence() -> None:
    found = find_statements(document("She called it “a sad day. The harbour burned for hours."))
    assert [len(statement.quotes) for statement in found] == [1, 0]


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_quoted_to_the_end_of_the_first() -> None:
    found = find_statements(document("“We saw smoke,” Ruiz said. “We ran. We hid.", "“Nobody helped.”"))
    assert [bool(statement.quotes) for statement in found] == [True, True, True, True]
    assert {statement.speaker for statement in found} == {"Ruiz"}


def test_a_single_sentence_is_read_with_all_its_parts() -> None:
    statement = read_statement("“At least 12 boats burned,” Ruiz said.", "en", date(2031, 5, 4))
    assert statement.speaker == "Ruiz"
    assert statement.text[statement.quotes[0].start : statement.quotes[0].end] == "At least 12 boats burned,"
    assert statement.facts
    assert (statement.start, statement.end) == (0, len(statement.text))


def test_headings_and_bylines_keep_their_kind() -> None:
    made = document("Harbour on fire", "By Tom Hale", "It burned.", kinds={0: Kind.TITLE, 1: Kind.BYLINE})
    assert [statement.kind for statement in find_statements(made)] == [Kind.TITLE, Kind.BYLINE, Kind.BODY]
