"""The way in: a document becomes its statements, each with speaker, quotes, facts and check-worthiness."""

from dataclasses import replace
from datetime import date, datetime

from factcheck.ingest.credit import is_credit
from factcheck.ingest.document import Document, Kind
from factcheck.statements.datelines import end_of_dateline
from factcheck.statements.find_facts import find_facts
from factcheck.statements.quotes import Quotation, find_quotations, find_quotes, is_opening
from factcheck.statements.sentences import split_sentences
from factcheck.statements.speakers import Sentence, name_speakers
from factcheck.statements.statement import Quote, Statement
from factcheck.statements.worth import check_worthiness


def find_statements(document: Document) -> tuple[Statement, ...]:
    """Find the statements of a document, in the order of the text.

    They never overlap, begin and end with something other than white space, and together hold every
    character of the blocks that is not white space. A dateline is one of its own, a byline, as is a sentence
    that only says who wrote the article.
    """
    sentences = _find_sentences(document)
    speakers = name_speakers(sentences, document.language)
    return tuple(
        _make_statement(sentence, speaker, document.language, document.published)
        for sentence, speaker in zip(sentences, speakers, strict=True)
    )


def read_statement(text: str, language: str | None = None, published: date | None = None) -> Statement:
    """Read one sentence that stands alone, whatever marks or line breaks it holds."""
    sentence = Sentence(start=0, text=text, kind=Kind.BODY, paragraph=0, quotes=find_quotes(text))
    (speaker,) = name_speakers([sentence], language)
    return _make_statement(sentence, speaker, language, published)


def _find_sentences(document: Document) -> list[Sentence]:
    """Cut every block into sentences that know what of them is quoted by the block as a whole."""
    sentences = []
    texts = [document.text[block.start : block.end] for block in document.blocks]
    for number, (block, text) in enumerate(zip(document.blocks, texts, strict=True)):
        following = texts[number + 1] if number + 1 < len(texts) else ""
        told_from = end_of_dateline(text, document.language) if block.kind is Kind.BODY else 0
        spans = _split_behind(text, told_from, document.language)
        quotations = _close_quotations(find_quotations(text), spans, following)
        for start, end in spans:
            sentences.append(
                Sentence(
                    start=block.start + start,
                    text=text[start:end],
                    kind=_kind_of(text[start:end], block.kind) if start >= told_from else Kind.BYLINE,
                    paragraph=number,
                    quotes=_clip(quotations, start, end),
                    runs_on=any(found.start < start < found.end for found in quotations),
                )
            )
    return sentences


def _split_behind(text: str, start: int, language: str | None) -> list[tuple[int, int]]:
    """Split a block into its sentences, its dateline, which ends at ``start``, a span of its own."""
    spans = split_sentences(text[start:], language)
    dateline = [(0, len(text[:start].rstrip()))] if start else []
    return dateline + [(start + first, start + stop) for first, stop in spans]


def _kind_of(sentence: str, kind: Kind) -> Kind:
    """Give the kind of the block, or of a byline for "(Reporting by Nora Winther)" at the end of one."""
    return Kind.BYLINE if kind is Kind.BODY and is_credit(sentence) else kind


def _close_quotations(
    quotations: tuple[Quotation, ...], spans: list[tuple[int, int]], following: str
) -> list[Quotation]:
    """Close what the block left open: at the end of its sentence, or of the block where it goes on.

    A quotation of several paragraphs opens anew in each and closes in the last alone.
    """
    closed = []
    for found in quotations:
        end = found.end
        if not found.closed and not is_opening(following):
            end = min(end, next(stop for _, stop in spans if found.start < stop))
        closed.append(replace(found, end=end))
    return closed


def _clip(quotations: list[Quotation], start: int, end: int) -> tuple[Quote, ...]:
    """Give the parts of a block's quotations that lie in one of its sentences."""
    return tuple(
        Quote(max(found.start, start) - start, min(found.end, end) - start)
        for found in quotations
        if max(found.start, start) < min(found.end, end)
    )


def _make_statement(
    sentence: Sentence, speaker: str | None, language: str | None, published: date | None
) -> Statement:
    day = published.date() if isinstance(published, datetime) else published
    return Statement(
        start=sentence.start,
        end=sentence.start + len(sentence.text),
        text=sentence.text,
        kind=sentence.kind,
        language=language,
        speaker=speaker,
        quotes=sentence.quotes,
        facts=find_facts(sentence.text, language, day),
        check_worthiness=check_worthiness(sentence.text, sentence.kind, language).value,
    )
