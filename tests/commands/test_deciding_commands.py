"""The commands by which a reviewer decides, as a script sees them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]


def claims(run: Run) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(run("claims", "--json").output)
    return found


@pytest.fixture
def two(run: Run, bridge: Path) -> list[str]:
    """The numbers of two claims: one of two statements, and one of another."""
    (bridge / "noon.txt").write_text("Bread is dearer than it was a year ago.\n")
    run("add", str(bridge))
    return [str(claim["id"]) for claim in claims(run)]


def test_several_claims_are_marked_at_once_and_undone_at_once(run: Run, two: list[str]) -> None:
    told = run("mark", *two, "unverified", "--note", "nobody answers")
    assert told.exit_code == 0
    assert told.output == f"claims {', '.join(two)}: marked unverified (2 claims)\n"
    assert [claim["verdict"] for claim in claims(run)] == ["unverified", "unverified"]
    assert "undid: marked unverified (2 claims)" in run("undo").output
    assert [claim["verdict"] for claim in claims(run)] == [None, None]


def test_of_several_claims_none_is_marked_when_one_is_not_there(run: Run, two: list[str]) -> None:
    result = run("mark", two[0], "999", "disputed")
    assert result.exit_code == 1
    assert "claim 999" in result.stderr
    assert [claim["verdict"] for claim in claims(run)] == [None, None]


def test_claims_are_flagged_skipped_and_reworded(run: Run, two: list[str]) -> None:
    first, second = two
    run("flag", first, second)
    assert "flag removed" in run("flag", second, "--off").output
    assert "skipped" in run("skip", first).output
    assert "reworded" in run("reword", first, "How many were hurt").output
    last = claims(run)[-1]
    assert (str(last["id"]), last["text"], last["flagged"]) == (first, "How many were hurt", True)
    assert "open, flagged, skipped" in run("claims").output


def test_evidence_is_added_listed_told_in_the_report_and_taken_away(run: Run, two: list[str]) -> None:
    claim = two[0]
    run("evidence", claim, "--document", "Inspection 2024", "--says", "rust in two pillars")
    run("evidence", claim, "--call", "Greta Holm", "--on", "2026-03-03T14:05", "--says", "fifteen")
    archive = "https://archive.example/1"
    run("evidence", claim, "--link", "https://ilm.example", "--archive", archive, "--on", "2026-03-04")
    document, call, link = json.loads(run("evidence", claim, "--json").output)
    assert list(link) == ["kind", "what", "says", "on", "archived"]
    assert (link["kind"], link["archived"], link["on"]) == ("link", archive, "2026-03-04")
    assert (document["on"], call["on"]) == (None, "2026-03-03T14:05:00")
    assert "3 March 2026, 14:05  Greta Holm" in run("evidence", claim).output
    assert "Greta Holm · 3 March 2026, 14:05 · fifteen" in run("export").output
    assert "evidence removed" in run("evidence", claim, "--remove", "1").output
    assert len(json.loads(run("evidence", claim, "--json").output)) == 2


def test_evidence_is_changed_in_what_is_given_and_the_history_tells_it(run: Run, two: list[str]) -> None:
    claim = two[0]
    run("evidence", claim, "--call", "Greta Holm", "--on", "2026-03-03", "--says", "fifteen")
    run("evidence", claim, "--document", "Inspection 2024")
    assert "evidence changed" in run("evidence", claim, "--change", "1", "--says", "sixteen").output
    run("evidence", claim, "--change", "2", "--link", "https://ilm.example", "--on", "2026-03-05")
    call, link = json.loads(run("evidence", claim, "--json").output)
    assert (call["what"], call["on"], call["says"]) == ("Greta Holm", "2026-03-03", "sixteen")
    assert (link["kind"], link["what"], link["on"]) == ("link", "https://ilm.example", "2026-03-05")
    run("undo")
    assert json.loads(run("evidence", claim, "--json").output)[1]["kind"] == "document"


def test_evidence_that_makes_no_sense_is_refused(run: Run, two: list[str]) -> None:
    claim = two[0]
    assert run("evidence", claim, "--link", "ilm").exit_code == 1
    assert run("evidence", claim, "--remove", "1").exit_code == 1
    assert run("evidence", "999").exit_code == 1
    assert run("evidence", claim, "--link", "https://a.example", "--call", "Greta").exit_code == 2
    assert run("evidence", claim, "--call", "Greta", "--on", "Sunday").exit_code == 2
    assert run("evidence", claim, "--call", "Greta", "--archive", "https://a.example").exit_code == 2
    assert run("evidence", claim, "--change", "1", "--says", "rust").exit_code == 1
    assert run("evidence", claim, "--says", "rust").exit_code == 2
    assert run("evidence", claim, "--change", "1").exit_code == 2
    assert run("evidence", claim, "--change", "1", "--remove", "1").exit_code == 2


def test_a_match_is_confirmed_and_rejected_by_name(run: Run, two: list[str]) -> None:
    [match] = json.loads(run("matches", "--json").output)
    assert (match["confirmed"], match["confirmed_by"]) == (None, None)
    pair = str(match["a"]), str(match["b"])
    assert "confirmed a match" in run("confirm", *pair).output
    [match] = json.loads(run("matches", "--json").output)
    assert (match["confirmed"], match["confirmed_by"]) == (True, "Ada Lund")
    assert "rejected a match" in run("reject", *pair, "--reviewer", "Bo").output
    [match] = json.loads(run("matches", "--json").output)
    assert (match["confirmed"], match["confirmed_by"]) == (False, "Bo")
    assert len(claims(run)) == 3


def test_two_claims_are_merged(run: Run, two: list[str]) -> None:
    assert f"claim {two[0]}: joined two claims" in run("merge", *two).output
    [claim] = claims(run)
    assert len(claim["statements"]) == 3
    assert run("merge", two[0], "999").exit_code == 1


def test_words_of_an_article_are_made_a_claim(run: Run, two: list[str]) -> None:
    statement = json.loads(run("statements", "--json").output)[0]
    start = statement["start"] + statement["text"].index("12" if "12" in statement["text"] else "15")
    told = run("claim", str(statement["article"]), str(start), str(start + len("12 workers")))
    assert "made a claim of a passage" in told.output
    assert {"12 workers", "15 workers"} & {claim["text"] for claim in claims(run)}
    assert run("claim", "999", "0", "5").exit_code == 1


def test_the_history_of_a_story_and_of_a_claim_has_the_documented_shape(run: Run, two: list[str]) -> None:
    run("mark", *two, "disputed")
    run("flag", two[1], "--reviewer", "Bo")
    run("undo")
    story = json.loads(run("history", "--json").output)
    keys = "id step claim text action told verdict reviewer at undone"
    assert list(story[0]) == keys.split()
    assert [(one["told"], one["reviewer"]) for one in story] == [
        ("flagged", "Bo"),
        ("marked disputed", "Ada Lund"),
        ("marked disputed", "Ada Lund"),
    ]
    assert story[0]["undone"] is None
    assert story[1]["undone"] is not None
    assert len(json.loads(run("history", "--last", "1", "--json").output)) == 1
    assert [one["claim"] for one in json.loads(run("history", two[0], "--json").output)] == [int(two[0])]
    assert "marked disputed, undone" in run("history").output
    assert run("history", "999").exit_code == 1


def test_what_is_new_is_acknowledged(run: Run, two: list[str], bridge: Path) -> None:
    run("mark", two[1], "disputed")
    (bridge / "late.txt").write_text("Bread is dearer than it was a year ago, bakers said.\n")
    run("add", str(bridge))
    assert "disputed, new since" in run("claims").output
    assert run("acknowledge", two[1]).exit_code == 0
    assert "new since" not in run("claims").output
    assert run("acknowledge", two[0]).exit_code == 1


def test_claims_are_joined_and_split_by_hand(run: Run, bridge: Path) -> None:
    (bridge / "noon.txt").write_text("Bread is dearer than it was a year ago.\n")
    run("add", str(bridge))
    [claim, bread] = json.loads(run("claims", "--json").output)
    assert "joined" in run("join", str(claim["statements"][0]), str(bread["statements"][0])).output
    assert len(json.loads(run("claims", "--json").output)) == 1
    assert "split" in run("split", str(bread["statements"][0])).output
    assert len(json.loads(run("claims", "--json").output)) == 2
    assert run("split", "999").exit_code == 1


def test_what_was_done_is_undone_and_done_again(run: Run, bridge: Path) -> None:
    [claim] = json.loads(run("claims", "--json").output)
    run("mark", str(claim["id"]), "disputed")
    run("note", str(claim["id"]), "rang the works")
    assert "undid: note added" in run("undo").output
    assert "undid: marked disputed" in run("undo").output
    assert run("undo").exit_code == 1
    assert "redid: marked disputed" in run("redo").output
    assert json.loads(run("claims", "--json").output)[0]["verdict"] == "disputed"
