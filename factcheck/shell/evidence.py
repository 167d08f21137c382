"""The command for the evidence of a claim: it is listed, added to, changed and taken away."""

from datetime import date
from typing import Annotated

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

    named = [
        (kind, what)
        for kind, what in zip(EvidenceKind, (document, link, call), strict=True)
        if what is not None
    ]
    moment = _moment(on)
    is_told = bool(named) or any(each is not None for each in (says, on, archive))
    if len(named) > 1 or (remove is not None and (is_told or change is not None)):
        raise typer.BadParameter("give one of --document, --link, --call and --remove")
    if is_told and not named and change is None:
        raise typer.BadParameter("say what it is, by --document, --link or --call, or which one to --change")
    if change is not None and not is_told:
        raise typer.BadParameter("say what to --change it to, by --says, --on or what adds one")
    with opened(context, store) as found:
        pieces = view_claim(found, claim).evidence
        number = change if change is not None else remove
        if number is not None and not 1 <= number <= len(pieces):
            fail(f"claim {claim}: there is no evidence {number}; `factcheck evidence {claim}` lists it")
        who = reviewer_named(reviewer)
        if remove is not None:
            tell_change(remove_evidence(found, claim, pieces[remove - 1], reviewer=who))
        elif change is None and not named:
            print_evidence(pieces, as_json)
        else:
            before = pieces[change - 1] if change is not None else None
            kind, what = named[0] if named or before is None else (before.kind, before.what)
            kept = before if before is not None and before.kind is kind else None
            piece = Evidence(
                kind=kind,
                what=what,
                says=says if says is not None else before.says if before is not None else "",
                on=moment if moment is not None or before is None else before.on,
                archived=archive if archive is not None or kept is None else kept.archived,
            )
            if piece.archived and kind is not EvidenceKind.LINK:
                raise typer.BadParameter("--archive is for a --link")
            if before is None:
                tell_change(add_evidence(found, claim, piece, reviewer=who))
            else:
                tell_change(replace_evidence(found, claim, before, piece, reviewer=who))


def _moment(text: str | None) -> date | None:
    """Read a day or a moment. Raises ``BadParameter`` when it is neither."""
    from factcheck.desk.dating import read_day

    try:
        return read_day(text)
    except ValueError:
        raise typer.BadParameter(f"{text}: is not a date as 2026-03-01 or 2026-03-01T14:05") from None
