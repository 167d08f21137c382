"""The export screen: the report of a story in the format one chooses, as it will be written."""

import asyncio
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from factcheck.commands import EXPORT, bindings
from factcheck.errors import FactcheckError
from factcheck.reports.formats import FORMATS, Format
from factcheck.reports.saving import file_name
from factcheck.screens.deciding import DecidingScreen
from factcheck.screens.desk_screen import DeskScreen
from factcheck.widgets.format_line import FormatLine
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.plain import plain
from factcheck.widgets.preview import Preview
from factcheck.widgets.status import StatusLine

_LAID_OUT = 0.5
"""Seconds that a preview may take to be laid out, at most."""


class ExportScreen(DeskScreen):
    """A preview of the report; what is saved or copied is the very text that is shown."""

    CSS_PATH = "export.tcss"
    COMMANDS_HERE = EXPORT

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(EXPORT)]
    AUTO_FOCUS = "Preview"

    def __init__(self, comes_from: DecidingScreen) -> None:
        super().__init__()
        self._comes_from = comes_from
        self._clerk = comes_from.clerk
        self._acts = comes_from.acts
        self._status = StatusLine(id="status")
        self._line = FormatLine([form.name for form in FORMATS], id="formats")
        self._preview = Preview(id="preview")
        self._chosen = 0
        self._written: dict[Format, str] = {}
        """The report in each format that was looked at."""

    def compose(self) -> ComposeResult:
        """Lay out the formats above the preview."""
        yield self._status
        yield self._line
        yield self._preview
        yield KeyLine()

    def on_mount(self) -> None:
        """Have the report written behind the first frame."""
        self._look()

    @property
    def _format(self) -> Format:
        return FORMATS[self._chosen]

    def action_turn(self, by: int) -> None:
        """Choose another format."""
        self._chosen = (self._chosen + by) % len(FORMATS)
        self._look()

    def _look(self) -> None:
        self._line.show(self._chosen, f"{file_name(self._comes_from.story.name)}.{self._format.suffix}")
        if self._format not in self._written:
            self._preview.tell("Writing the report …")
        self._acts.add(partial(self._show, self._format))

    async def _show(self, form: Format) -> None:
        try:
            text = await self._text(form)
        except FactcheckError as error:
            self._preview.tell(str(error))
            return
        self._status.show(self._comes_from.story)
        if form is self._format:
            self._preview.show(text, markdown=form.suffix == "md")
            laid_out = asyncio.Event()
            self.call_after_refresh(laid_out.set)
            # What scrolls it was meant for it; a screen that was left meanwhile is laid out no more.
            with suppress(TimeoutError):
                await asyncio.wait_for(laid_out.wait(), _LAID_OUT)

    async def _text(self, form: Format) -> str:
        if form not in self._written:
            self._written[form] = await self._clerk.report(self._comes_from.story.id, form)
        return self._written[form]

    def action_save(self) -> None:
        """Write the report into the working folder."""
        self._acts.add(partial(self._save, self._format))

    async def _save(self, form: Format) -> None:
        path = await self._clerk.save_report(
            await self._text(form), Path.cwd(), self._comes_from.story.name, form
        )
        self._status.tell("report written")
        self.notify(plain(str(path)), title="Report written", timeout=8, markup=False)

    def action_copy(self) -> None:
        """Copy the report to the clipboard."""
        self._acts.add(partial(self._copy, self._format))

    async def _copy(self, form: Format) -> None:
        self.app.copy_to_clipboard(await self._text(form))
        self._status.tell(f"{form.name} copied to the clipboard")

    def action_scroll(self, where: str) -> None:
        """Scroll the preview."""
        by = 1 if where == "down" else -1
        self._acts.add(lambda: self._preview.scroll_relative(y=by, animate=False, immediate=True))

    def action_back(self) -> None:
        """Leave for where the reviewer came from."""
        self.dismiss(None)
