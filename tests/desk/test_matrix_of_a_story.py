"""The matrix: claims by sources, read from the store."""

from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims
from factcheck.desk.matrix import story_matrix
from factcheck.desk.queue import claim_queue
from factcheck.desk.stances import Stance
from factcheck.desk.store import Store
from factcheck.desk.views import Verdict

AGENCY = (
    "The old grain store at Pell Harbour burned down on Monday, and 12 workers were injured.\n\n"
    "Firemen from four towns fought the flames for nine hours before the roof fell in.\n\n"
    "The owner had asked the council for a new hydrant in the spring of last year.\n"
)


def test_a_row_is_a_claim_in_the_order_of_review_and_tells_the_figures_that_differ(
    store: Store, bridge: int
) -> None:
    matrix = story_matrix(store, bridge)
    assert [column.name for column in matrix.columns] == ["Morning Call", "Evening Sheet"]
    assert [row.line for row in matrix.rows] == list(claim_queue(store, bridge))
    first = matrix.rows[0].cells
    assert [cell.stance for cell in first] == [Stance.DIFFERS, Stance.DIFFERS]
    assert [cell.figures for cell in first] == ["12", "15"]
    assert first[1].sayings[0].text.startswith("Police said 15 workers")
    assert {row.cells[0].stance for row in matrix.rows[1:]} == {Stance.ALONE, Stance.SILENT}


def test_copies_stand_beside_the_text_that_was_there_first(store: Store, write) -> None:
    load_articles(
        store,
        [
            write("a.md", AGENCY, source="Aldergate Mail", date="2026-03-04"),
            write("b.md", "The mayor of Pell thanked the firemen.\n", source="Belfry", date="2026-03-03"),
            write("c.md", AGENCY, source="Crown Agency", date="2026-03-02"),
        ],
        story="pell",
    )
    matrix = story_matrix(store, 1)
    assert [column.name for column in matrix.columns] == ["Crown Agency", "Aldergate Mail", "Belfry"]
    assert [column.origin for column in matrix.columns] == [0, 0, 1]
    assert [column.copies for column in matrix.columns] == [False, True, False]
    copied = next(row for row in matrix.rows if "grain store" in row.line.text)
    assert [cell.stance for cell in copied.cells] == [Stance.ALONE, Stance.REPEATS, Stance.SILENT]


def test_a_source_that_took_a_claim_back_is_told_to_have(store: Store, bridge: int, write) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="mara")
    path = write("evening.md", "The mayor thanked the crews.\n", source="Evening Sheet", date="2026-03-03")
    load_articles(store, [path], story="bridge")
    row = next(row for row in story_matrix(store, bridge).rows if row.line.id == claim.id)
    assert [cell.stance for cell in row.cells] == [Stance.ALONE, Stance.WITHDRAWN]
