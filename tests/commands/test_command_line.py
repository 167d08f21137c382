"""The command line, as a script sees it: output, JSON shapes, exit codes."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from factcheck import __version__

Run = Callable[..., Result]

MORNING = "The bridge over the Ilm collapsed on Monday, and 12 workers were injured.\n"
EVENING = "Police said 15 workers were injured when the bridge over the Ilm collapsed on Monday.\n"
COMMANDS = """
open add compare stories claims show match matches statements origins history settings keys export
mark note reword flag skip acknowledge evidence confirm reject join split merge claim undo redo"""


def test_it_tells_its_version(run: Run) -> None:
    assert run("--version").output.strip() == f"factcheck {__version__}"


def test_python_m_factcheck_is_factcheck() -> None:
    done = subprocess.run([sys.executable, "-m", "factcheck", "--version"], capture_output=True, check=True)
    assert done.stdout.decode().strip() == f"factcheck {__version__}"


def test_help_names_every_command(run: Run) -> None:
    shown = run("--help").output
    for command in COMMANDS.split():
        assert re.search(rf"^\W+{command}\b", shown, re.MULTILINE), command
    assert "Exit codes" in shown


def test_adding_says_what_came_of_each_file_and_of_the_whole(run: Run, bridge: Path) -> None:
    again = run("add", str(bridge))
    assert again.exit_code == 0
    assert again.output.count("nothing changed") == 2
    assert "bridge: 2 articles of 2 sources" in again.output


def test_one_article_is_told_as_one(run: Run, tmp_path: Path) -> None:
    (tmp_path / "alone.txt").write_text("The weir of Orrin was closed on Monday.")
    added = run("add", str(tmp_path / "alone.txt"), "--story", "weir")
    assert "weir: 1 article of 1 source, 1 claim, 0 of them" in added.output


def test_a_bad_file_is_named_and_the_exit_code_says_it(run: Run, bridge: Path) -> None:
    (bridge / "empty.txt").write_text("")
    result = run("add", str(bridge))
    assert result.exit_code == 1
    assert "Reading empty.txt" in result.stderr
    assert f"{bridge / 'empty.txt'}: is empty" in result.stderr
    assert "2 articles" in result.stdout


def test_the_desk_needs_a_terminal_and_says_so(run: Run) -> None:
    result = run()
    assert result.exit_code == 1
    assert "needs a terminal" in result.stderr


def test_an_unknown_story_and_an_empty_store_say_what_to_do(run: Run, bridge: Path) -> None:
    result = run("claims", "--story", "nowhere")
    assert result.exit_code == 1
    assert "factcheck stories" in result.stderr


def test_wrong_usage_exits_with_2(run: Run) -> None:
    assert run("mark", "1", "nonsense").exit_code == 2
    assert run("compare", "only one").exit_code == 2
    assert run("add").exit_code == 2


def test_a_statement_has_the_documented_shape(run: Run, bridge: Path) -> None:
    found = json.loads(run("statements", "--json").output)
    keys = "id article source start end text kind speaker quotes facts check_worthiness"
    assert [list(one) for one in found] == [keys.split()] * 2
    by_source = {one["source"]: one for one in found}
    morning = by_source["morning.txt"]
    assert MORNING[morning["start"] : morning["end"]] == morning["text"]
    number = next(fact for fact in morning["facts"] if fact["kind"] == "number")
    assert (number["low"], number["high"], number["text"]) == (12, 12, "12")


def test_a_match_has_the_documented_shape(run: Run, bridge: Path) -> None:
    statements = {one["id"]: one for one in json.loads(run("statements", "--json").output)}
    [match] = json.loads(run("matches", "--json").output)
    keys = "a b score relation differences confirmed confirmed_by"
    assert list(match) == keys.split()
    assert match["relation"] == "conflicts"
    [difference] = [one for one in match["differences"] if one["kind"] == "number"]
    a, b = statements[match["a"]]["text"], statements[match["b"]]["text"]
    words = {a[slice(*difference["a"])], b[slice(*difference["b"])]}
    assert any("12" in word for word in words)
    assert any("15" in word for word in words)
    assert "12" in difference["reason"]
    assert "15" in difference["reason"]


def test_a_claim_has_the_documented_shape(run: Run, bridge: Path) -> None:
    [claim] = json.loads(run("claims", "--json").output)
    keys = "id text verdict suggested statements sources conflicts title flagged skipped evidence new_since"
    assert list(claim) == keys.split()
    assert (claim["verdict"], claim["suggested"], claim["sources"]) == (None, "disputed", 2)


def test_marking_is_told_and_kept_and_can_be_taken_back(run: Run, bridge: Path) -> None:
    [claim] = json.loads(run("claims", "--json").output)
    told = run("mark", str(claim["id"]), "disputed", "--note", "called the police")
    assert told.exit_code == 0
    assert "marked disputed" in told.output
    assert json.loads(run("claims", "--json").output)[0]["verdict"] == "disputed"
    report = run("export").output
    assert "called the police" in report
    assert "Ada Lund" in report
    run("mark", str(claim["id"]), "open")
    assert json.loads(run("claims", "--json").output)[0]["verdict"] is None


def test_the_same_store_gives_the_same_report(run: Run, bridge: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.md"
    assert run("export", "-o", str(file)).exit_code == 0
    assert file.read_bytes() == run("export").stdout_bytes
    assert run("export", "-o", str(file)).exit_code == 0
    assert run("export", "-o", str(tmp_path / "no" / "such.md")).exit_code == 1


def test_an_export_never_overwrites_what_a_person_wrote(run: Run, bridge: Path, tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text("ring Greta")
    result = run("export", "-o", str(file))
    assert result.exit_code == 1
    assert "notes.md" in result.stderr
    assert file.read_text() == "ring Greta"


def test_an_export_has_the_format_of_its_ending_or_the_one_that_is_named(
    run: Run, bridge: Path, tmp_path: Path
) -> None:
    run("export", "-o", str(tmp_path / "report.html"))
    assert (tmp_path / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert json.loads(run("export", "--format", "json").output)["name"] == "bridge"
    assert run("export", "--format", "docx").exit_code == 2


def test_stories_are_listed_the_last_opened_first(run: Run, bridge: Path, tmp_path: Path) -> None:
    run("add", str(bridge), "--story", "second")
    assert [one["name"] for one in json.loads(run("stories", "--json").output)] == ["second", "bridge"]


def test_comparing_two_texts_tells_score_relation_and_differences(run: Run) -> None:
    shown = run("compare", MORNING, EVENING).output
    assert "conflicts" in shown
    assert "A says 12" in shown
    assert "Because   shares " in shown


def test_comparing_lines_writes_one_object_each(run: Run, tmp_path: Path) -> None:
    rows = [{"a": MORNING, "b": EVENING}, {"a": MORNING, "b": "Bakers sold more bread in spring."}]
    file = tmp_path / "pairs.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)))
    first, second = map(json.loads, run("compare", "--jsonl", str(file)).output.splitlines())
    assert list(first) == ["score", "relation", "differences"]
    assert first["relation"] == "conflicts"
    assert second["relation"] is None
    assert 0 <= second["score"] < first["score"] <= 100


def test_a_bad_line_is_named_by_its_number_and_the_others_are_compared(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_bytes(b'{"a": "x", "b": "y"}\n{"a": 1}\n\xff\n{"a": "x", "b": "x"}\n')
    result = run("compare", "--jsonl", str(file))
    assert result.exit_code == 1
    assert "line 2" in result.stderr
    assert "line 3" in result.stderr
    assert [("error" in json.loads(line)) for line in result.stdout.splitlines()] == [
        False,
        True,
        True,
        False,
    ]


def test_a_store_of_another_program_is_left_alone(run: Run, tmp_path: Path) -> None:
    import sqlite3

    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()
    result = run("claims", "--store", str(foreign))
    assert result.exit_code == 1
    assert "another program" in result.stderr


def test_a_file_that_is_no_store_is_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "letter.db"
    file.write_text("Dear editor, " * 100)
    result = run("claims", "--store", str(file))
    assert result.exit_code == 1
    assert "letter.db" in result.stderr


def test_names_in_any_script_reach_a_pipe_that_speaks_another_encoding(bridge: Path, tmp_path: Path) -> None:
    article = tmp_path / "kyiv.txt"
    article.write_text("Міст у Ярмолинцях закрито через тріщину в опорі.\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "FACTCHECK_STORE": str(tmp_path / "other.db")}
    for words in (["add", str(article)], ["statements", "--json"]):
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *words], capture_output=True, env=environment, check=True
        )
    assert "Ярмолинцях" in done.stdout.decode("utf-8")


def test_origins_are_listed_with_what_goes_back_to_them(run: Run, bridge: Path) -> None:
    run("add", str(bridge))
    [first, *_] = json.loads(run("origins", "--json").output)
    assert list(first) == ["name", "article", "source", "copies"]
    assert "own reporting" in run("origins").output


def test_settings_are_shown_with_the_file_that_they_stand_in(run: Run, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("origins = 3")
    [settings] = json.loads(run("settings").output)
    assert (settings["file"], settings["origins"]) == (str(tmp_path / "settings.toml"), 3)


def test_the_commands_of_the_desk_are_listed_with_the_keys_they_have(run: Run, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[keys]\nmark_disputed = "D"\n')
    listed = json.loads(run("keys", "--json").output)
    assert {"D"} == {one["key"] for one in listed if one["command"] == "mark_disputed"}
    assert "Mark the claim disputed" in run("keys").output


def test_watching_needs_a_folder(run: Run) -> None:
    refused = run("open", "nowhere.md", "--watch")
    assert refused.exit_code == 2
    assert "needs a folder" in refused.output


def test_a_settings_file_that_makes_no_sense_is_told_by_every_command(run: Run, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("origin = 3")
    for command in ("stories", "settings"):
        result = run(command)
        assert result.exit_code == 1
        assert "origin is no setting" in result.output


def test_the_matrix_tells_of_each_claim_what_each_source_makes_of_it(run: Run, bridge: Path) -> None:
    shown = json.loads(run("matrix", "--json").output)
    assert shown[0].keys() == {"claim", "text", "verdict", "sources"}
    told = {one["source"]: one for one in shown[0]["sources"]}
    assert {name: (one["stance"], one["figures"]) for name, one in told.items()} == {
        "evening.txt": ("differs", "15"),
        "morning.txt": ("differs", "12"),
    }
    assert told["evening.txt"].keys() == {"source", "origin", "stance", "figures", "statements"}
    assert "differs: 15" in run("matrix").output


def test_the_timeline_tells_when_each_source_carried_what(run: Run, tmp_path: Path) -> None:
    dated = tmp_path / "dated.md"
    dated.write_text(f"---\nsource: Morning Call\ndate: 2026-03-02\n---\n\n{MORNING}")
    undated = tmp_path / "undated.txt"
    undated.write_text(EVENING)
    run("add", str(dated), str(undated), "--story", "bridge")
    [claim] = json.loads(run("claims", "--json").output)
    first, second = json.loads(run("timeline", "--json", "--claim", str(claim["id"])).output)
    assert (first["source"], first["at"]) == ("Morning Call", "2026-03-02")
    assert (second["source"], second["at"]) == ("undated.txt", None)
    [happening] = first["happenings"]
    assert happening.keys() == {"step", "claim", "says", "speaker", "figures", "before"}
    assert (happening["step"], happening["figures"]) == ("first", "12")
    assert "without a date" in run("timeline").output


def test_a_timeline_of_a_claim_that_is_not_there_says_so(run: Run, bridge: Path) -> None:
    done = run("timeline", "--claim", "99")
    assert done.exit_code == 1
    assert "claim 99" in done.output


def test_a_claim_is_shown_with_all_that_it_rests_on(run: Run, bridge: Path) -> None:
    run("add", str(bridge))
    [claim] = [one for one in json.loads(run("claims", "--json").stdout) if one["conflicts"]]
    number = str(claim["id"])
    told = run("show", number).stdout
    assert claim["text"] in told
    assert "- A says 15, B says 12 (of workers)" in told
    assert "Suggested by the machine: ✗ disputed" in told
    [record] = json.loads(run("show", number, "--json").stdout)
    assert [one["id"] for one in record["statements"]] == claim["statements"]
    assert record["matches"][0]["relation"] == "conflicts"
    assert record["decided"] is None
    missing = run("show", "999")
    assert (missing.exit_code, "there is no such claim" in missing.stderr) == (1, True)


def test_search_prints_statements_of_all_stories_with_their_claims(run: Run, bridge: Path) -> None:
    run("add", str(bridge))
    [first, *_] = json.loads(run("search", "workers", "injured", "--json").output)
    assert first["story"] == json.loads(run("stories", "--json").output)[0]["name"]
    assert (first["verdict"], first["others"]) == (None, 0)
    assert len(json.loads(run("search", "bridge", "--limit", "1", "--json").output)) == 1
    assert "page 2 of" in run("search", "bridge", "--limit", "1", "--page", "2").output


def test_what_was_decided_before_is_told_by_add_and_listed(run: Run, tmp_path: Path) -> None:
    for name, figure in (("first", 12), ("second", 40)):
        article = tmp_path / f"{name}.txt"
        article.write_text(
            f"{name.title()} Post\n\nThe bridge over the Ilm collapsed and {figure} workers were hurt.\n"
        )
        told = run("add", str(article)).output
        if name == "first":
            for claim in json.loads(run("claims", "--json").output):
                run("mark", str(claim["id"]), "disputed", "--reviewer", "Ada")
    assert "1 statement like claims decided before" in told
    [earlier] = json.loads(run("earlier", "--json").output)
    assert (earlier["story"], earlier["verdict"], earlier["reviewer"]) == ("first", "disputed", "Ada")
    told = run("earlier").output
    assert "decided disputed by Ada" in told
    assert "this says 40, the earlier one says 12" in told


def test_a_store_is_indexed_anew_and_finds_what_it_found(run: Run, bridge: Path) -> None:
    run("add", str(bridge))
    before = run("search", "bridge", "--json").output
    assert run("reindex").exit_code == 0
    assert [hit["statement"] for hit in json.loads(run("search", "bridge", "--json").output)] == [
        hit["statement"] for hit in json.loads(before)
    ]


def test_matches_between_stories_are_found_and_listed(run: Run, bridge: Path, tmp_path: Path) -> None:
    later = tmp_path / "inquiry.txt"
    later.write_text("The inquiry into the old quay begins in May.\n\n" + MORNING)
    run("add", str(later))
    assert "matches between stories" in run("match", "--all").output
    [found, *_] = json.loads(run("matches", "--across", "--json").output)
    assert found["stories"] == ["bridge", "inquiry"]
    assert found["relation"] == "agrees"
    assert MORNING.strip() in run("matches", "--across", "--story", "inquiry").output


def test_matching_asks_to_be_told_that_all_is_meant(run: Run) -> None:
    result = run("match")
    assert result.exit_code == 2
    assert "--all" in result.stderr
