"""The head of the timeline: of which claim or story it is, in which order, who was first."""

from textual.content import Content
from textual.widget import Widget

from factcheck.desk.appearances import Step, Timeline
from factcheck.desk.counting import tell_count
from factcheck.desk.dating import tell_date
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED

_LONGEST = 400


class TimelineHead(Widget):
    """Two lines above a timeline."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self._told = ""

    def show(self, timeline: Timeline, *, newest_first: bool, whole: bool) -> None:
        """Say what a timeline is of."""
        self._title = (
            "The whole story" if whole or not timeline.claims else plain(timeline.claims[0].text[:_LONGEST])
        )
        articles = len({one.article for one in (*timeline.dated, *timeline.undated)})
        told = [
            "newest first" if newest_first else "oldest first",
            tell_count(articles, "article"),
        ]
        if not whole:
            told += _tell_first(timeline)
        if timeline.undated:
            told.append(f"{len(timeline.undated)} without a date, at the end")
        self._told = " · ".join(told)
        self.refresh()

    def render(self) -> Content:
        """Draw the lines, each cut where it is too long."""
        return Content("\n").join(
            [
                Content.styled(f" {self._title}", "bold").truncate(self.size.width, ellipsis=True),
                Content.styled(f" {plain(self._told)}", MUTED).truncate(self.size.width, ellipsis=True),
            ]
        )


def _tell_first(timeline: Timeline) -> list[str]:
    first = [
        one for one in timeline.dated if any(each.step is Step.FIRST for each in one.happenings) and one.at
    ]
    if not first or first[0].at is None:
        return []
    names = " and ".join(dict.fromkeys(one.source for one in first[:3]))
    return [f"first carried by {names} on {tell_date(first[0].at)}"]
