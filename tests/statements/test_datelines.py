"""Datelines and sign-offs: what stands before and after a report and asserts nothing."""

import pytest

from factcheck.ingest.document import Kind
from factcheck.ingest.read import read_bytes
from factcheck.matching.credits import credited_agencies
from factcheck.matching.match import Utterance
from factcheck.statements.datelines import end_of_dateline
from factcheck.statements.extract import find_statements


@pytest.mark.parametrize(
    ("language", "dateline", "sentence"),
    [
        ("en", "ORRIN (RDW) – ", "Engineers say the dam is safe."),
        ("en", "ORRIN, March 3 (Highland Wire) - ", "The board met."),
        ("en", "NEW ORRIN — ", "The mayor resigned on Monday."),
        ("en", "ST. VARN, Dornland -- ", "Two boats burned at night."),
        ("en", "Orrin, 3 May (RDW): ", "The board met."),
        ("en", "(RDW) – ", "The board met."),
        ("en", "ORRIN — Redway — ", "The board met."),
        ("en", "ORRIN (RDW) — ", "“We ran,” the mayor said."),
        ("de", "Orrin (rdw/vpa) - ", "Die Polizei hat zwei Männer gefasst."),
        ("de", "Orrin, 3. Mai (rdw) – ", "Der Minister ist zurückgetreten."),
        ("fr", "Orrin, le 3 mai 2031 (RDW) – ", "Le ministre a démissionné."),
        ("es", "ORRIN, 3 may (RDW).- ", "El ministro dimitió ayer."),
        ("ru", "ОРРИН, 3 мая. /РДВ/. ", "Министр ушёл в отставку."),
        ("ru", "ОРРИН, 3 мая — РДВ Новости. ", "Министр ушёл в отставку."),
        ("uk", "Оррін. 3 травня. РДВ. ", "Міністр пішов у відставку."),
    ],
)
def test_a_statement_begins_behind_its_dateline(language: str, dateline: str, sentence: str) -> None:
    assert (dateline + sentence)[: end_of_dateline(dateline + sentence, language)] == dateline


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Dorn Harbour Board (DHB) – the body that runs the port – met."),
        ("en", "The Dorn Harbour Board (DHB) – Orrin's oldest – met."),
        ("en", "DORNLAND – VARN 3-1"),
        ("en", "USA – Dornland 3-1"),
        ("en", "III – The return of the king's horses to Orrin"),
        ("en", "Saturday, March 3 — Two boats burned at night."),
        ("en", "March 3 — Two boats burned at night."),
        ("en", "Anna Berg — the mayor — wept."),
        ("en", "Anna Berg, 34 – The mayor wept all night."),
        ("en", "On March 3 (Monday) - The board met in the hall."),
        ("de", "Anna Berg (SPD) – die Ministerin – sagte nichts."),
        ("de", "Am 3. Mai (Montag) – Die Polizei kam in der Nacht."),
    ],
)
def test_names_before_a_dash_are_no_dateline(language: str, text: str) -> None:
    assert end_of_dateline(text, language) == 0


def test_a_dateline_and_a_sign_off_are_bylines_that_still_credit_the_agency() -> None:
    page = (
        "Dam is safe\n\nORRIN (RDW) – Engineers say the dam above the town is safe.\n\n"
        "“We looked at it twice,” Tom Vell said. (Reporting by Nora Winther; Editing by Jan Kessler)\n"
    )
    found = find_statements(read_bytes(page.encode(), "dam.txt"))
    assert [(each.text, each.kind) for each in found if each.kind is not Kind.TITLE] == [
        ("ORRIN (RDW) –", Kind.BYLINE),
        ("Engineers say the dam above the town is safe.", Kind.BODY),
        ("“We looked at it twice,” Tom Vell said.", Kind.BODY),
        ("(Reporting by Nora Winther; Editing by Jan Kessler)", Kind.BYLINE),
    ]
    utterances = [Utterance(key=each.text, article="a", source="a", statement=each) for each in found]
    assert credited_agencies(utterances) == {"RDW"}
