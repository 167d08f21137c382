"""The Markdown report of a story: what was decided on each claim, by whom, and on which words it rests."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from factcheck.desk.counting import tell_count
from factcheck.desk.dating import tell_date
from factcheck.desk.outlets import tell_origins
from factcheck.desk.rivals import RIVALRY
from factcheck.desk.views import (
    ArticleView,
    ClaimView,
    Decision,
    Earlier,
    Evidence,
    EvidenceKind,
    MatchView,
    Passage,
    Rival,
    StoryReport,
    StoryView,
    Verdict,
)
from factcheck.ingest.document import Kind
from factcheck.matching.match import Difference
from factcheck.reports.escape import escape_lines, escape_markdown, link, quote_block
from factcheck.reports.seal import seal
from factcheck.reports.together import tell_together
from factcheck.reports.wording import join_words, letter, tell_verdict

_KINDS = {
    Kind.TITLE: "in the headline",
    Kind.HEADING: "in a heading",
    Kind.CAPTION: "in a caption",
    Kind.BYLINE: "in the byline",
}


def write_markdown(report: StoryReport) -> str:
    """The report as one sealed CommonMark text with tables; the same report gives the same text.

    Nothing in an article, a note or a name can become markup: every text is escaped.
    """
    decided = [claim for claim in report.claims if claim.line.verdict is not None]
    undecided = [claim for claim in report.claims if claim.line.verdict is None]
    numbers = {claim.line.id: number for number, claim in enumerate((*decided, *undecided), 1)}
    blocks = chain(
        _head(report, len(undecided)),
        _summary(decided, len(undecided)),
        _decided_section(decided, numbers),
        _open_section(undecided, numbers),
        _sources(report.articles),
    )
    return seal("\n\n".join(blocks))


def write_claim(claim: ClaimView) -> str:
    """One claim as CommonMark, decided or not: what the report tells of it; others go by their ids."""
    others = {rival.claim: rival.claim for rival in claim.rivals}
    return "\n\n".join((f"# {escape_markdown(claim.line.text)}", *_claim(claim, others))) + "\n"


def _head(report: StoryReport, undecided: int) -> Iterator[str]:
    yield f"# {escape_markdown(report.story.name) or 'Untitled story'}"
    facts = [f"**Verification report**{f', as of {tell_date(report.as_of)}' if report.as_of else ''}"]
    if report.reviewers:
        facts.append(f"Reviewed by {join_words(map(escape_markdown, report.reviewers))}")
    facts.append(_progress(report, undecided))
    facts.append(_material(report.story))
    yield "\\\n".join(facts)


def _progress(report: StoryReport, undecided: int) -> str:
    total = len(report.claims)
    counts = Counter(claim.line.verdict for claim in report.claims)
    parts = [f"{counts[verdict]} {tell_verdict(verdict)}" for verdict in (*Verdict, None) if counts[verdict]]
    told = f"{total - undecided} of {tell_count(total, 'claim')} decided"
    return f"{told}: {', '.join(parts)}" if parts else told


def _material(story: StoryView) -> str:
    told = f"{tell_count(story.articles, 'article')} from {tell_count(story.sources, 'source')}"
    conflicts = tell_count(story.conflicts, "claim")
    return f"{told}; they state different facts on {conflicts}" if story.conflicts else told


def _summary(decided: Sequence[ClaimView], undecided: int) -> Iterator[str]:
    yield "## Summary"
    if decided:
        rows = ["| No. | Claim | Verdict | Sources | Conflicts |", "|---:|:---|:---|---:|---:|"]
        for number, claim in enumerate(decided, 1):
            line = claim.line
            cells = (
                number,
                escape_markdown(line.text),
                tell_verdict(line.verdict),
                line.sources,
                line.conflicts,
            )
            rows.append(f"| {' | '.join(map(str, cells))} |")
        yield "\n".join(rows)
    else:
        yield "No claim has been decided yet."
    if undecided:
        claims = tell_count(undecided, "more claim" if decided else "claim")
        yield f"{claims} open, listed after the decided ones."


def _decided_section(decided: Sequence[ClaimView], numbers: Mapping[int, int]) -> Iterator[str]:
    if decided:
        yield "## Decided claims"
    for claim in decided:
        yield f"### {numbers[claim.line.id]}. {escape_markdown(claim.line.text)}"
        yield from _claim(claim, numbers)


def _claim(claim: ClaimView, numbers: Mapping[int, int]) -> Iterator[str]:
    yield from _verdict(claim)
    for place, passage in enumerate(claim.passages):
        yield f"**{letter(place)}** · {_attribution(passage)}"
        yield quote_block(passage.statement.text)
    yield from _differences(claim)
    if claim.rivals:
        yield "**Other claims:**"
        yield "\n".join(f"- {_rival(one, numbers)}" for one in claim.rivals)


def _rival(rival: Rival, numbers: Mapping[int, int]) -> str:
    """With which claim of the report it conflicts, and in what."""
    return f"conflicts with no. {numbers[rival.claim]}: {escape_markdown(rival.tell())}"


def _verdict(claim: ClaimView) -> Iterator[str]:
    told = f"**{tell_verdict(claim.line.verdict)}**"
    if claim.decided:
        told += f", decided by {escape_markdown(claim.decided.reviewer)} on {tell_date(claim.decided.at)}"
    yield f"{told} · flagged" if claim.line.flagged else told
    if claim.dissent:
        yield f"**Reviewers differ:** {'; '.join(map(_dissent, claim.dissent))}"
    if new := [
        letter(place)
        for place, passage in enumerate(claim.passages)
        if passage.statement.id in claim.line.new_since
    ]:
        yield f"**New since this verdict:** {join_words(new)}"
    if note := escape_lines(claim.note):
        yield "**Note:** " + "\\\n".join(note)
    if claim.evidence:
        yield "**Evidence:**"
        yield "\n".join(f"- {_tell_evidence(one)}" for one in claim.evidence)
    origins = tell_origins(passage.article for passage in claim.passages)
    yield f"Carried by {escape_markdown(origins)}\\\n{_suggestion(claim)}"
    if claim.earlier:
        yield "**Earlier:**"
        yield "\n".join(f"- {_earlier(one)}" for one in claim.earlier)


def _dissent(decision: Decision) -> str:
    """What somebody else decided, and when."""
    by = f"{escape_markdown(decision.reviewer)} on {tell_date(decision.at)}"
    return f"{tell_verdict(decision.verdict)} by {by}"


def _earlier(earlier: Earlier) -> str:
    """What was decided on a statement like one of the claim's, how alike they are and in what they differ."""
    told = [f"{earlier.tell()}; likeness {earlier.match.score:.0f} of 100"]
    told += earlier.tell_differences()
    return "; ".join(map(escape_markdown, told))


def _tell_evidence(evidence: Evidence) -> str:
    """A piece of evidence in one line: what it is, when it was looked at or made, what it says."""
    if evidence.kind is EvidenceKind.LINK:
        what = link(evidence.what, evidence.what)
    else:
        what = escape_markdown(evidence.what)
    parts = [f"{evidence.kind.capitalize()}: {what}"]
    if evidence.on:
        parts.append(tell_date(evidence.on))
    if evidence.archived:
        parts.append(link("archived copy", evidence.archived))
    if says := escape_markdown(evidence.says):
        parts.append(says)
    return " · ".join(parts)


def _suggestion(claim: ClaimView) -> str:
    """The machine's suggestion; its reasons without those that the differences of the claim tell already."""
    sources = {passage.statement.id: passage.statement.source for passage in claim.passages}
    told = {
        line
        for match in claim.matches
        for difference in match.differences
        for line in _both_ways(difference, sources[match.a], sources[match.b])
    }
    told |= {f"{RIVALRY} {one.tell()}" for one in claim.rivals}
    reasons = "; ".join(escape_markdown(reason) for reason in claim.reasons if reason not in told)
    return (
        f"Suggested by the machine: {tell_verdict(claim.line.suggested)}{f' ({reasons})' if reasons else ''}"
    )


def _both_ways(difference: Difference, a: str, b: str) -> tuple[str, str]:
    """A difference as told from either side: a reason may name the other source first."""
    turned = replace(
        difference, a=difference.b, b=difference.a, a_does=difference.b_does, b_does=difference.a_does
    )
    return difference.tell(a, b), turned.tell(b, a)


def _attribution(passage: Passage) -> str:
    """Whose words they are and where they stand: outlet, date, article, speaker."""
    article, statement = passage.article, passage.statement
    parts = [escape_markdown(article.source)]
    if article.published:
        parts.append(tell_date(article.published))
    if title := link(article.title, article.url):
        parts.append(title)
    if statement.speaker:
        parts.append(f"said by {escape_markdown(statement.speaker)}")
    if place := _KINDS.get(statement.kind):
        parts.append(place)
    if passage.withdrawn:
        parts.append(f"**withdrawn:** revision {article.revision} of the article no longer says so")
    return " · ".join(parts)


def _differences(claim: ClaimView) -> Iterator[str]:
    letters = {passage.statement.id: letter(place) for place, passage in enumerate(claim.passages)}
    differences = (
        (letters[match.a], letters[match.b], difference, _aside(match, difference))
        for match in claim.matches
        for difference in match.differences
    )
    if lines := [f"- {escape_markdown(line)}" for line in tell_together(differences)]:
        yield "**Differences:**"
        yield "\n".join(lines)


def _aside(match: MatchView, difference: Difference) -> str:
    if match.doubts(difference):
        return " (not alike enough to count as a conflict)"
    return "" if difference.conflict else " (both can be true)"


def _open_section(undecided: Sequence[ClaimView], numbers: Mapping[int, int]) -> Iterator[str]:
    if not undecided:
        return
    yield "## Open claims"
    yield "No one has decided on these yet. Open does not mean unverified."
    # An item opens with its number, so that the list goes on where the decided claims end.
    yield "\n".join(
        f"{numbers[claim.line.id]}. {escape_markdown(claim.line.text)} ({_carried(claim, numbers)})"
        for claim in undecided
    )


def _carried(claim: ClaimView, numbers: Mapping[int, int]) -> str:
    """In brief who carries an open claim, how many conflicts it has and what is suggested."""
    outlets = (escape_markdown(passage.article.source) for passage in claim.passages)
    parts = [", ".join(dict.fromkeys(outlets))]
    if claim.line.conflicts:
        parts.append(tell_count(claim.line.conflicts, "conflict"))
    parts += [_rival(one, numbers) for one in claim.rivals]
    parts.append(f"suggested: {tell_verdict(claim.line.suggested)}")
    if claim.line.flagged:
        parts.append("flagged")
    if note := "; ".join(escape_lines(claim.note)):
        parts.append(f"note: {note}")
    parts += [f"evidence: {_tell_evidence(one)}" for one in claim.evidence]
    return "; ".join(parts)


def _sources(articles: Sequence[ArticleView]) -> Iterator[str]:
    if not articles:
        return
    yield "## Sources"
    by_source: dict[str, list[ArticleView]] = {}
    for article in articles:
        by_source.setdefault(article.source, []).append(article)
    lines = []
    for source, written in by_source.items():
        lines.append(f"- **{escape_markdown(source) or 'Unnamed source'}**")
        lines += [f"  - {_article(article)}" for article in written]
    yield "\n".join(lines)


def _article(article: ArticleView) -> str:
    parts = [link(article.title, article.url) or "Untitled"]
    if article.author:
        parts.append(escape_markdown(article.author))
    if article.published:
        parts.append(tell_date(article.published))
    if article.origin and article.original != article.id:
        parts.append(f"goes back to {escape_markdown(article.origin)}")
    parts += [f"revision {article.revision}", f"file {escape_markdown(article.path)}"]
    return " · ".join(parts)
