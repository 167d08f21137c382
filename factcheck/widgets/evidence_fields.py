"""Evidence in fields: what it is, where it is found, when it was looked at and what it says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from factcheck.desk.dating import read_day
from factcheck.desk.errors import DeskError
from factcheck.desk.views import Evidence, EvidenceKind
from factcheck.messages import FieldChanged
from factcheck.widgets.field import Field

FIELDS = ("kind", "what", "on", "archived", "says")
"""The fields in the order in which Tab leads through them; their ids begin with ``evidence-``."""

_HINTS: Mapping[EvidenceKind, tuple[str, str]] = {
    EvidenceKind.DOCUMENT: ("Which document, and where in it", "What it shows"),
    EvidenceKind.LINK: ("https://…", "What it shows"),
    EvidenceKind.CALL: ("Who was called", "What they answered"),
}


class EvidenceFields(Vertical):
    """Two lines of fields for one piece of evidence; that of a link has one for an archived copy.

    ``today`` is written where a link or a call names no day yet.
    """

    def __init__(self, today: date, *, id: str) -> None:
        super().__init__(id=id)
        self._today = today.isoformat()
        self._place = Static(" new ", markup=False, id="evidence-place")
        hints = {"kind": "document, link, call", "on": "2026-03-02", "archived": "https://… of a copy"}
        self.fields = {
            name: Field(
                "",
                hints.get(name, ""),
                id=f"evidence-{name}",
                complete=self._complete if name == "kind" else None,
            )
            for name in FIELDS
        }

    def compose(self) -> ComposeResult:
        """Lay out what it is and when above the rest."""
        names = {"kind": "evidence", "what": "what", "on": "on", "archived": "archived", "says": "says"}
        for line in (FIELDS[:3], FIELDS[3:]):
            with Horizontal():
                if line[0] == "kind":
                    yield self._place
                for name in line:
                    yield Static(f" {names[name]} ", markup=False, id=f"evidence-{name}-name")
                    yield self.fields[name]

    def on_mount(self) -> None:
        """Show the fields that a piece of any kind has."""
        self._follow_kind()

    def show(self, evidence: Evidence | None, place: str) -> None:
        """Put a stored piece into the fields, or none; ``place`` tells which it is."""
        said = {"what": evidence.what, "says": evidence.says, "kind": evidence.kind.value} if evidence else {}
        if evidence:
            said |= {
                "on": evidence.on.isoformat() if evidence.on else "",
                "archived": evidence.archived or "",
            }
        for name, field in self.fields.items():
            field.write(said.get(name, ""))
        self._place.update(f" {place} ")

    async def turn(self, direction: int) -> None:
        """Go to the next field or the one before; the kind is written out where it is clear."""
        shown = [name for name in FIELDS if self.fields[name].display]
        # Who has the focus is known to the screen at once, to a field only later.
        focused = self.screen.focused
        at = next((place for place, name in enumerate(shown) if self.fields[name] is focused), 0)
        if shown[at] == "kind" and (whole := await self._complete(await self.fields["kind"].typed())):
            self.fields["kind"].write(whole)
        self._follow_kind()
        shown = [name for name in FIELDS if self.fields[name].display]
        self.screen.set_focus(self.fields[shown[(at + direction) % len(shown)]])

    @on(FieldChanged)
    def _changed(self, event: FieldChanged) -> None:
        event.stop()
        if event.field == "evidence-kind":
            self._follow_kind()

    def _follow_kind(self) -> None:
        kind = _kind(self.fields["kind"].value)
        what, says = _HINTS[kind or EvidenceKind.DOCUMENT]
        self.fields["what"].placeholder, self.fields["says"].placeholder = what, says
        for one in self.query("#evidence-archived, #evidence-archived-name"):
            one.display = kind is EvidenceKind.LINK
        on_field = self.fields["on"]
        if kind in (EvidenceKind.LINK, EvidenceKind.CALL) and not on_field.value:
            on_field.write(self._today)
        elif kind is EvidenceKind.DOCUMENT and on_field.value == self._today:
            on_field.write("")

    async def read(self) -> Evidence | None:
        """Return what is written when every letter typed so far is in it; None where nothing is.

        Raises ``DeskError`` when it names nothing, or the kind or the day is none.
        """
        typed = {name: (await field.typed()).strip() for name, field in self.fields.items()}
        if not any(typed[name] for name in ("what", "archived", "says")):
            return None
        kind = _kind(typed["kind"])
        if kind is None:
            raise DeskError(
                f"{typed['kind'] or 'nothing'}: is no kind of evidence; write document, link or call"
            )
        try:
            on_day = read_day(typed["on"] or None)
        except ValueError:
            raise DeskError(
                f"{typed['on']}: is no day; write the year, the month and the day, as 2026-03-02"
            ) from None
        return Evidence(
            kind=kind,
            what=typed["what"],
            says=typed["says"],
            on=on_day,
            archived=typed["archived"] or None if kind is EvidenceKind.LINK else None,
        )

    async def _complete(self, text: str) -> str | None:
        kind = _kind(text)
        return kind.value if text and kind else None


def _kind(text: str) -> EvidenceKind | None:
    """Return the kind that a text begins to name."""
    begun = text.strip().casefold()
    return next((kind for kind in EvidenceKind if begun and kind.value.startswith(begun)), None)
