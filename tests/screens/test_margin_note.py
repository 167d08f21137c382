"""The margin note beside a manuscript."""

from factcheck.widgets.margin_note import MarginNote


def test_a_note_can_be_told_something_before_it_stands_on_the_screen() -> None:
    note = MarginNote(id="note")
    note.tell("No statement is in front.")
    assert [str(child.render()) for child in note.compose()] == ["No statement is in front."]
