"""Facts in the store: what is read from a text comes back from its row as it was."""

from datetime import date

import pytest

from factcheck.desk.codec import pack_facts, unpack_facts
from factcheck.statements.extract import read_statement
from factcheck.statements.facts import Denial, Moment, Name, Negation, Number


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("At least 155 North Korean fighters and 12 guards were seen.", Number),
        ("A third of the crew paid 3.5 million euros, up to 40 per cent more.", Number),
        ("The ferry sank on Monday, 2 March 2026, and was raised two weeks later.", Moment),
        ("Greta Holm met Oda Brekke in Saltholm.", Name),
        ("The mayor did not resign.", Negation),
        ("The operator denied the report as baseless.", Denial),
        ("Nothing was said.", None),
    ],
)
def test_facts_come_back_as_they_were_read(text: str, kind: type | None) -> None:
    facts = read_statement(text, "en", date(2026, 3, 4)).facts
    assert kind is None or any(isinstance(fact, kind) for fact in facts)
    assert unpack_facts(pack_facts(facts), text) == facts
