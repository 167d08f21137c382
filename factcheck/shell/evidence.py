"""The command for the evidence of a claim: it is listed, added to, changed and taken away."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, NamedTuple

import typer

from factcheck.desk.views import Evidence, EvidenceKind
from factcheck.shell.options import (
    ClaimArgument,
    JsonOption,
    ReviewerOption,
    StoreOption,
    opened,
    reviewer_named,
)
from factcheck.shell.streams import fail, tell_change


def evidence(
    context: typer.Context,
    claim: ClaimArgument,
    document: Annotated[
        str | None, typer.Option("--document", metavar="NAME", help="Add a document, by its name.")
    ] = None,
    link: Annotated[
        str | None, typer.Option("--link", metavar="URL", help="Add a web page, by its address.")
    ] = None,
    call: Annotated[
        str | None, typer.Option("--call", metavar="WHO", help="Add a call, by who was called.")
    ] = None,
    says: Annotated[str | None, typer.Option("--says", help="What it shows, or what they answered.")] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DATE", help="When, as 2026-03-01 or 2026-03-01T14:05; else today."),
    ] = None,
    archive: Annotated[
        str | None, typer.Option("--archive", metavar="URL", help="An archived copy of the link.")
    ] = None,
    change: Annotated[
        int | None,
        typer.Option("--change", metavar="NUMBER", help="Change one, counted from 1, in what else is given."),
    ] = None,
    remove: Annotated[
        int | None, typer.Option("--remove", metavar="NUMBER", help="Take one away, counted from 1.")
    ] = None,
    as_json: JsonOption = False,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """List the evidence of a claim, add a document, a link or a call to it, change one, or take one away."""
    from factcheck.desk.claim_views import view_claim
    from factcheck.desk.evidence import add_evidence, remove_evidence, replace_evidence
    from factcheck.shell.printing import print_evidence

    kinds = {
        kind: what
        for kind, what in zip(EvidenceKind, (document, link, call), strict=True)
        if what is not None
    }
    told = _Told(kinds, says, _moment(on), archive)
    if len(kinds) > 1 or (remove is not None and (told.anything or change is not None)):
        raise typer.BadParameter("give one of --document, --link, --call and --remove")
    if told.anything and not kinds and change is None:
        raise typer.BadParameter("say what it is, by --document, --link or --call, or which one to --change")
    if change is not None and not told.anything:
        raise typer.BadParameter("say what to --change it to, by --says, --on or what adds one")
    with opened(context, store) as found:
        pieces = view_claim(found, claim).evidence
        number = change if change is not None else remove
        if number is not None and not 1 <= number <= len(pieces):
            fail(f"claim {claim}: there is no evidence {number}; `factcheck evidence {claim}` lists it")
        who = reviewer_named(reviewer)
        if remove is not None:
            tell_change(remove_evidence(found, claim, pieces[remove - 1], reviewer=who))
        elif change is not None:
            before = pieces[change - 1]
            tell_change(replace_evidence(found, claim, before, told.over(before), reviewer=who))
        elif told.anything:
            tell_change(add_evidence(found, claim, told.piece(), reviewer=who))
        else:
            print_evidence(pieces, as_json)


class _Told(NamedTuple):
    """What the command line says of one piece; None for what it leaves out."""

    kinds: Mapping[EvidenceKind, str]
    """What it is, by its kind; one at most, none where a piece is changed in other things."""
    says: str | None
    on: date | None
    archived: str | None

    @property
    def anything(self) -> bool:
        """Whether there is a piece to add or to change one to."""
        return bool(self.kinds) or any(each is not None for each in (self.says, self.on, self.archived))

    def piece(self) -> Evidence:
        """Give the piece by itself. Raises ``BadParameter`` as ``over`` does."""
        [(kind, what)] = self.kinds.items()
        return self.over(Evidence(kind, what))

    def over(self, before: Evidence) -> Evidence:
        """Give a piece with what is told of it changed; one of another kind loses its archived copy.

        Raises ``BadParameter`` for an archived copy of what is no link.
        """
        piece = before
        for kind, what in self.kinds.items():
            kept = before.archived if kind is before.kind else None
            piece = before._replace(kind=kind, what=what, archived=kept)
        if self.says is not None:
            piece = piece._replace(says=self.says)
        if self.on is not None:
            piece = piece._replace(on=self.on)
        if self.archived is not None:
            piece = piece._replace(archived=self.archived)
        if piece.archived and piece.kind is not EvidenceKind.LINK:
            raise typer.BadParameter("--archive is for a --link")
        return piece


def _moment(text: str | None) -> date | None:
    """Read a day or a moment. Raises ``BadParameter`` when it is neither."""
    from factcheck.desk.dating import read_day

    try:
        return read_day(text)
    except ValueError:
        raise typer.BadParameter(f"{text}: is not a date as 2026-03-01 or 2026-03-01T14:05") from None
