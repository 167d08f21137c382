"""The seal of a report: its last line, by which an export that nobody has touched since is known again.

It holds the SHA-256 of all above it, and is shown by no reader: in Markdown it is a link definition that no
link uses, in HTML a comment. Formats that have no room for such a line go without.
"""

from hashlib import sha256
from typing import Final

MARKDOWN: Final = '[//]: # "factcheck {}"\n'
HTML: Final = "<!-- factcheck {} -->\n"


def seal(text: str, form: str = MARKDOWN) -> str:
    """Return a report with its seal in the form of its format."""
    text = f"{text.rstrip()}\n\n"
    return text + form.format(sha256(text.encode()).hexdigest())


def is_untouched(text: str) -> bool:
    """Tell whether a text is a report as it was written: its seal holds."""
    return any(text == seal(text[: -len(form.format("0" * 64))], form) for form in (MARKDOWN, HTML))
