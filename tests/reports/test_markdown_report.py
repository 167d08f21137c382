"""The Markdown report: what an editor reads in it, and that no text can break out of its place."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.desk.views import (
    ArticleView,
    ClaimLine,
    ClaimView,
    Counterpart,
    Decision,
    Evidence,
    EvidenceKind,
    MatchView,
    Passage,
    StatementView,
    StoryReport,
    StoryView,
    Verdict,
)
from factcheck.ingest.clean import clean_line, clean_text
from factcheck.ingest.document import Kind
from factcheck.matching.match import Difference, DifferenceKind, Relation
from factcheck.reports.markdown import write_markdown

GOLDEN = Path(__file__).parent / "golden"
PARSER = MarkdownIt("commonmark").enable("table")
DECIDED_AT = datetime(2024, 5, 4, 9, 30, tzinfo=UTC)


def an_article(number: int, source: str, title: str, **fields: object) -> ArticleView:
    article = ArticleView(
        id=number,
        source=source,
        title=title,
        author=None,
        published=None,
        url=None,
        language="en",
        path=f"articles/{number}.html",
        revision=1,
        original=number,
        origin="",
    )
    return article._replace(**fields)  # type: ignore[arg-type]


def a_passage(article: ArticleView, text: str, *, withdrawn: bool = False, **fields: object) -> Passage:
    statement = StatementView(
        id=article.id * 100,
        article=article.id,
        source=article.source,
        start=0,
        end=len(text),
        text=text,
        kind=Kind.BODY,
        speaker=None,
        quotes=(),
        facts=(),
        check_worthiness=0.5,
    )
    statement = statement._replace(**fields)  # type: ignore[arg-type]
    return Passage(statement=statement, article=article, text=text, withdrawn=withdrawn)


def a_counterpart(shown: Passage, passage: Passage, *differences: Difference) -> Counterpart:
    relation = Relation.CONFLICTS if any(each.conflict for each in differences) else Relation.AGREES
    match = MatchView(
        a=shown.statement.id, b=passage.statement.id, score=88.0, relation=relation, differences=differences
    )
    return Counterpart(passage=passage, match=match)


def a_difference(a_does: str, b_does: str, about: str = "", *, conflict: bool = True) -> Difference:
    return Difference(
        kind=DifferenceKind.NUMBER,
        a=None,
        b=None,
        a_does=a_does,
        b_does=b_does,
        about=about,
        conflict=conflict,
    )


def a_decision(verdict: Verdict, reviewer: str) -> Decision:
    return Decision(
        id=1,
        step=1,
        claim=1,
        text="",
        action="mark",
        told=f"marked {verdict}",
        verdict=verdict,
        reviewer=reviewer,
        at=DECIDED_AT,
        undone=None,
    )


def a_claim(
    number: int,
    shown: Passage,
    *counterparts: Counterpart,
    suggested: Verdict = Verdict.UNVERIFIED,
    decided: Decision | None = None,
    note: str = "",
    evidence: tuple[Evidence, ...] = (),
    title: str = "",
    flagged: bool = False,
    new_since: tuple[int, ...] = (),
    reasons: tuple[str, ...] = (),
) -> ClaimView:
    passages = [shown, *(counterpart.passage for counterpart in counterparts)]
    line = ClaimLine(
        id=number,
        text=title or shown.statement.text,
        verdict=decided.verdict if decided else None,
        suggested=suggested,
        statements=tuple(passage.statement.id for passage in passages),
        sources=len({passage.article.source for passage in passages}),
        conflicts=sum(
            counterpart.match is not None and counterpart.match.relation is Relation.CONFLICTS
            for counterpart in counterparts
        ),
        check_worthiness=0.5,
        has_note=bool(note),
        title=title,
        flagged=flagged,
        evidence=len(evidence),
        new_since=new_since,
    )
    return ClaimView(
        line=line,
        passage=shown,
        counterparts=counterparts,
        conflicts=(),
        reasons=reasons,
        worth=("figures",),
        silent=(),
        note=note,
        decided=decided,
        evidence=evidence,
    )


def a_report(
    name: str, reviewers: tuple[str, ...], *claims: ClaimView, articles: tuple[ArticleView, ...]
) -> StoryReport:
    story = StoryView(
        id=1,
        name=name,
        articles=len(articles),
        sources=len({article.source for article in articles}),
        claims=len(claims),
        decided=sum(claim.line.verdict is not None for claim in claims),
        conflicts=sum(claim.line.conflicts > 0 for claim in claims),
    )
    return StoryReport(
        story=story, as_of=date(2024, 5, 4), reviewers=reviewers, claims=claims, articles=articles
    )


def bridge_report() -> StoryReport:
    """The closing of an invented bridge, with a claim of every verdict and an open one."""
    courier = an_article(
        1,
        "The Ellbrook Courier",
        "Lorry hits bridge: 12 hurt",
        author="Jane Doe",
        published=datetime(2024, 5, 3, 14, 5, tzinfo=timezone(timedelta(hours=2))),
        url="https://courier.example/bridge?id=1&page=2",
        revision=2,
    )
    post = an_article(
        2, "Valley Post", "Bridge closed", published=date(2024, 5, 3), url="https://post.example/b_(1)"
    )
    radio = an_article(3, "Radio [North]", "", path="articles/radio.txt", revision=2)
    hurt = a_passage(courier, "At least 12 people were hurt when a lorry hit the bridge on Friday.")
    few = a_passage(post, "Nine people were injured, police said.", speaker="police")
    some = a_passage(radio, "More than ten people were hurt.", withdrawn=True)
    shut = a_passage(courier, "The bridge will stay shut until 13 May.")
    until = a_passage(post, "The bridge is closed until 13 May", kind=Kind.HEADING)
    fine = a_passage(radio, "“The load was *within* the limit,” said the owner, Tom Roe.", speaker="Tom Roe")
    old = a_passage(post, "1986. A great year: the bridge was opened.")
    return a_report(
        "Ellbrook bridge",
        ("Ann Lee", "Bo Park"),
        a_claim(
            11,
            hurt,
            a_counterpart(hurt, few, a_difference("says at least 12", "says 9", "of people hurt")),
            a_counterpart(hurt, some, a_difference("says at least 12", "says more than 10", conflict=False)),
            suggested=Verdict.DISPUTED,
            decided=a_decision(Verdict.DISPUTED, "Ann Lee"),
            note="The hospital counts 12.\nPolice have not updated their figure.",
            evidence=(
                Evidence(
                    kind=EvidenceKind.CALL,
                    what="Ellbrook hospital",
                    says="Twelve came in,\n*all* went home.",
                    on=DECIDED_AT,
                ),
                Evidence(
                    kind=EvidenceKind.LINK,
                    what="https://police.example/a_(1)",
                    archived="https://archive.example/1",
                    on=date(2024, 5, 4),
                ),
            ),
            reasons=("The Ellbrook Courier says at least 12, Valley Post says 9 (of people hurt)",),
        ),
        a_claim(
            12,
            old,
            flagged=True,
            evidence=(Evidence(kind=EvidenceKind.DOCUMENT, what="Works file [7]", says="opened 1986"),),
            reasons=("fewer than 2 independent origins say so",),
        ),
        a_claim(
            13,
            shut,
            a_counterpart(shut, until),
            suggested=Verdict.CORROBORATED,
            decided=a_decision(Verdict.CORROBORATED, "Bo Park"),
            title="When the bridge will open again",
            flagged=True,
            new_since=(until.statement.id,),
            reasons=("2 independent origins agree",),
        ),
        a_claim(
            14,
            fine,
            decided=a_decision(Verdict.UNVERIFIED, "Ann Lee"),
        ),
        articles=(courier, post, radio),
    )


def test_a_report_reads_as_it_was_agreed() -> None:
    assert write_markdown(bridge_report()) == (GOLDEN / "bridge.md").read_text(encoding="utf-8")


def test_the_same_story_gives_the_same_report() -> None:
    assert write_markdown(bridge_report()) == write_markdown(bridge_report())


def test_a_story_without_decisions_says_so() -> None:
    report = bridge_report()
    undecided = tuple(
        claim._replace(line=claim.line._replace(verdict=None), decided=None) for claim in report.claims
    )
    written = write_markdown(report._replace(claims=undecided))
    assert "No claim has been decided yet." in written
    assert "## Decided claims" not in written


def test_a_suggestion_gives_only_the_reasons_that_are_not_told_anyway() -> None:
    claim = bridge_report().claims[0]
    reasons = (
        "Valley Post says 9, The Ellbrook Courier says at least 12 (of people hurt)",
        "3 outlets, 2 origins",
    )
    written = write_markdown(bridge_report()._replace(claims=(claim._replace(reasons=reasons),)))
    assert "Suggested by the machine: ✗ disputed (3 outlets, 2 origins)\n" in written


def test_an_empty_story_still_gives_a_report() -> None:
    written = write_markdown(a_report("Quiet day", (), articles=()))
    assert written.startswith("# Quiet day\n")
    assert "0 of 0 claims decided" in written


def test_an_open_claim_is_never_told_as_unverified() -> None:
    report = bridge_report()
    claim = report.claims[1]._replace(line=report.claims[1].line._replace(suggested=Verdict.CORROBORATED))
    written = write_markdown(report._replace(claims=(claim,)))
    assert "1 ○ open" in written
    assert "? unverified" not in written


def test_a_source_without_a_web_address_gets_no_link() -> None:
    article = an_article(1, "Valley Post", "Bridge closed", url="javascript:alert(1)")
    written = write_markdown(a_report("Bridge", (), articles=(article,)))
    assert "javascript" not in written


def hostile_report(next_text: Callable[[], str], url: str) -> StoryReport:
    """A report with a text of the given kind in every place where the world outside can put one."""
    article = an_article(
        1, next_text(), next_text(), author=next_text(), published=DECIDED_AT, url=url, path=next_text()
    )
    other = an_article(2, next_text(), next_text(), path=next_text())
    shown = a_passage(article, next_text(), speaker=next_text())
    second = a_passage(other, next_text(), speaker=next_text(), withdrawn=True)
    difference = a_difference(next_text(), next_text(), next_text())
    decision = a_decision(Verdict.DISPUTED, next_text())

    def evidence() -> tuple[Evidence, ...]:
        return tuple(
            Evidence(kind=kind, what=url if kind is EvidenceKind.LINK else next_text(), says=next_text())
            for kind in EvidenceKind
        )

    claim = a_claim(
        1,
        shown,
        a_counterpart(shown, second, difference),
        decided=decision,
        note=next_text(),
        evidence=evidence(),
        title=next_text(),
        reasons=(next_text(),),
    )
    undecided = a_claim(
        2, a_passage(other, next_text()), note=next_text(), evidence=evidence(), reasons=(next_text(),)
    )
    return a_report(next_text(), (next_text(), next_text()), claim, undecided, articles=(article, other))


def tokens_of(markdown: str) -> Iterator[tuple[str, str, str]]:
    def walk(tokens: list[Token]) -> Iterator[tuple[str, str, str]]:
        for token in tokens:
            if token.type == "inline":
                yield from walk(token.children or [])
            else:
                yield token.type, token.tag + str(token.attrGet("href") or ""), token.content

    return walk(PARSER.parse(markdown))


SHARP = [
    "1986. A great year", "3) third", "- item", "+ item", "* item", "# heading", "> quote", "    code",
    "\tcode", "---", "***", "===", "```sh", "~~~", "| a | b |", "|---|---|", ":--|:--", ":-:",
    "[x]: https://evil.example", "[text](https://evil.example)", "![picture](x.png)",
    "<https://evil.example>", "<script>alert(1)</script>", "<!-- hidden", "</div>",
    "&amp; &#42; &copy; AT&T", "*em* **strong** _em_ __strong__", "snake_case_word", "`code` ``code``",
    "ends with \\", "\\", "\\\\*", "a\\|b", "~~gone~~", "Stop!", "#", "C #", "## C ##", "<", "&#", "a\n\nb",
    "a\n---\nb", "one  \ntwo", "\u202eevil\u202c", "\x1b[31mred", "https://evil.example www.evil.example",
    "]", "[", "](", ")", "**", "“Quoted.”", "(a)", "-", "1.", "1)", "123456789. x", "1234567890. x", "!",
    "![",
]  # fmt: skip
MARKS = st.text(alphabet="\\`*_{}[]()<>#+-.!|&~=:;\"'/ \n\ta1b", min_size=1, max_size=14)
HOSTILE = (
    st.one_of(st.sampled_from(SHARP), MARKS, st.text(min_size=1, max_size=20)).map(clean_line).filter(bool)
)
"""Texts as they come through the door: one line, trimmed."""


@given(
    st.lists(HOSTILE, min_size=4, max_size=8, unique=True),
    st.sampled_from(["https://a.example/x", "https://a.example/(_*|`<a>?b=1&copy;=[2]"]),
)
@settings(max_examples=150)
def test_no_text_of_an_article_or_a_person_becomes_markup(texts: list[str], url: str) -> None:
    """Written with harmless words instead, the report has the same structure around the same texts."""
    words = [f"word{place}word" for place in range(len(texts))]
    hostile = write_markdown(hostile_report(cycle(texts).__next__, url))
    harmless = write_markdown(hostile_report(cycle(words).__next__, url))

    def with_texts(content: str) -> str:
        for word, text in zip(words, texts, strict=True):
            content = content.replace(word, text)
        return content

    expected = [(kind, tag, with_texts(content)) for kind, tag, content in tokens_of(harmless)]
    assert list(tokens_of(hostile)) == expected


@pytest.mark.parametrize("text", SHARP)
def test_known_traps_of_markdown_stay_text_in_a_quotation(text: str) -> None:
    article = an_article(1, "Valley Post", "Bridge closed")
    decision = a_decision(Verdict.UNVERIFIED, "Ann Lee")
    written = write_markdown(
        a_report("Bridge", (), a_claim(1, a_passage(article, text), decided=decision), articles=())
    )
    kinds = {kind for kind, _, _ in tokens_of(written)}
    assert not kinds & {"html_block", "html_inline", "link_open", "image", "code_block", "fence", "hr"}
    assert written.count("\n> ") == len([line for line in clean_text(text).split("\n") if line.strip()])


def test_a_difference_between_statements_hardly_alike_is_not_told_as_a_conflict() -> None:
    report = bridge_report()
    claim = next(claim for claim in report.claims if claim.line.verdict and claim.line.conflicts)
    related = tuple(
        other._replace(match=other.match and other.match._replace(relation=Relation.RELATED))
        for other in claim.counterparts
    )
    text = write_markdown(report._replace(claims=(claim._replace(counterparts=related),)))
    assert "not alike enough to count as a conflict" in text
    assert "not alike enough" not in write_markdown(report._replace(claims=(claim,)))
