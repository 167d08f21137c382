"""The report as one web page that needs nothing from anywhere: the Markdown report, rendered."""

from html import escape

from markdown_it import MarkdownIt

from factcheck.desk.views import StoryReport
from factcheck.ingest.clean import clean_line
from factcheck.reports.markdown import write_markdown
from factcheck.reports.seal import HTML, seal

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; }}
body {{ overflow-wrap: anywhere; }}
h1, h2, h3, table {{ font-family: system-ui, sans-serif; line-height: 1.25; }}
h2 {{ border-bottom: 1px solid; margin-top: 2.5rem; }}
table {{ border-collapse: collapse; font-size: .9rem; }}
table {{ overflow-wrap: break-word; }}
th, td:nth-child(3) {{ white-space: nowrap; }}
th, td {{ border-bottom: 1px solid #8886; padding: .3rem .6rem; vertical-align: top; }}
blockquote {{ margin: .5rem 0 1rem; padding-left: 1rem; border-left: 3px solid #8888; }}
@media print {{ body {{ max-width: none; margin: 0; }} }}
</style>
</head>
<body>
{body}</body>
</html>
"""


def write_html(report: StoryReport) -> str:
    """Render the Markdown report as a page; the same report gives the same page.

    No script runs in it and it loads nothing, whatever an article holds: the Markdown has every text escaped,
    HTML within it is not rendered as such, and the page's own policy forbids the rest.
    """
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    title = clean_line(report.story.name) or "Untitled story"
    page = _PAGE.format(title=escape(title), body=markdown.render(write_markdown(report)))
    return seal(page, HTML)
