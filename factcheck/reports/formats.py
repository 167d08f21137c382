"""The formats that a report can be written in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from factcheck.desk.views import StoryReport


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its name as a person says it, the ending of its files, and what writes it."""

    name: str
    suffix: str
    write: Callable[[StoryReport], str]


def _write_markdown(report: StoryReport) -> str:
    from factcheck.reports.markdown import write_markdown

    return write_markdown(report)


def _write_html(report: StoryReport) -> str:
    from factcheck.reports.web_page import write_html

    return write_html(report)


def _write_csv(report: StoryReport) -> str:
    from factcheck.reports.spreadsheet import write_csv

    return write_csv(report)


def _write_json(report: StoryReport) -> str:
    from factcheck.reports.whole_record import write_json

    return write_json(report)


# What writes a format is imported when it is chosen: HTML brings a Markdown parser along.
FORMATS: Final = (
    Format("Markdown", "md", _write_markdown),
    Format("HTML", "html", _write_html),
    Format("CSV", "csv", _write_csv),
    Format("JSON", "json", _write_json),
)


def format_of(name: str) -> Format | None:
    """Return the format of that name or ending, in any case; None when there is none."""
    wanted = name.casefold()
    return next((one for one in FORMATS if wanted in (one.name.casefold(), one.suffix)), None)
