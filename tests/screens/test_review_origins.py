"""Who is behind a claim, on the desk: the origins in words, and what was copied in both articles."""

from pathlib import Path

from driven_desk import Desk, OpenDesk

WIRE = (
    "QUELL (AFP) — A goods train left the rails outside Quell on Monday and blocked both lines.\n\n"
    "Nobody was hurt when eleven wagons loaded with gravel tipped over beside the signal box.\n"
)


def styled(desk: Desk, pane: str, component: str) -> str:
    """The words of a pane that are drawn in a style."""
    text = desk.review.query_one(f"#{pane} ArticleText")
    wanted = text.get_component_rich_style(component)
    strips = [text.render_line(row) for row in range(text.size.height)]
    return " ".join(
        piece.text
        for strip in strips
        for piece in strip
        if piece.style and (piece.style.color, piece.style.underline) == (wanted.color, wanted.underline)
    )


def write_reports(folder: Path, **reports: str) -> Path:
    folder.mkdir()
    for source, text in reports.items():
        (folder / f"{source}.md").write_text(f"---\nsource: {source.title()}\n---\n{text}")
    return folder


async def test_copied_passages_are_marked_in_both_articles_and_no_longer_when_asked_again(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    folder = write_reports(tmp_path / "train", wire=WIRE, post=WIRE.replace("QUELL (AFP) — ", ""))
    async with open_desk(store=tmp_path / "other.db", paths=[folder]) as desk:
        assert "2 outlets, 1 origin: AFP ×2" in desk.text
        assert not styled(desk, "statement", "article--copied")
        await desk.press("p")
        assert "eleven wagons loaded" in styled(desk, "statement", "article--copied")
        assert "eleven wagons loaded" in styled(desk, "counterpart", "article--copied")
        assert "2 copied passages" in desk.text
        assert "p hides them" in desk.text
        await desk.press("p")
        assert not styled(desk, "statement", "article--copied")


async def test_reports_that_copied_nothing_say_so(open_desk: OpenDesk, tmp_path: Path) -> None:
    own = "Near Quell, eleven gravel wagons lay tipped over; nobody was hurt.\n"
    folder = write_reports(tmp_path / "train", wire=WIRE, radio=own)
    async with open_desk(store=tmp_path / "other.db", paths=[folder]) as desk:
        await desk.press("p")
        assert "no copied passages" in desk.text
