"""Lists on the command line: from any claim on, and no more than is asked for."""

import json
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

Run = Callable[..., Result]

SAID = "A heron nested on the museum.\n\nTrains to Holm run late.\n\nThe orchestra lost its violin.\n"


def test_claims_are_listed_from_any_of_them_on(run: Run, tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(SAID)
    run("add", str(tmp_path / "news.txt"))
    first, second, third = (claim["id"] for claim in json.loads(run("claims", "--json").output))
    page = run("claims", "--json", "--after", str(first), "--limit", "1")
    assert [claim["id"] for claim in json.loads(page.output)] == [second]
    assert json.loads(run("claims", "--json", "--after", str(third)).output) == []
    assert "Holm" not in run("claims", "--limit", "1").output


def test_a_claim_of_no_queue_is_named(run: Run, bridge: Path) -> None:
    result = run("claims", "--after", "99")
    assert result.exit_code == 1
    assert "claim 99" in result.stderr
