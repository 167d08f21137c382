"""Choosing what to load: a path that is written, or a file or folder out of a tree."""

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from factcheck.commands import ADDING, Needs, bindings, needs
from factcheck.widgets.field import Field
from factcheck.widgets.folder_tree import FolderTree
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.plain import plain

_NEEDS = needs(ADDING)


class AddScreen(ModalScreen[Path | None]):
    """A field above the tree of the working folder; dismissed with a path, or None for nothing.

    ``purpose`` says what for; where ``folders_only``, a file stands for the folder it is in.
    """

    CSS_PATH = "adding.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(ADDING)]

    def __init__(self, purpose: str, *, folders_only: bool = False) -> None:
        super().__init__()
        self._folders_only = folders_only
        self._purpose = Static(Content.styled(plain(purpose), "bold"), id="purpose")
        self._field = Field("", "Path of a file or a folder", id="path")
        self._tree = FolderTree(Path.cwd(), id="tree")
        self._told = Static(id="told")

    def compose(self) -> ComposeResult:
        """Lay the field above the tree."""
        with Vertical():
            yield self._purpose
            yield self._field
            yield self._tree
            yield self._told
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin in the field."""
        self.set_focus(self._field)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Tell whether a command applies now: in the field, what opens folders is text."""
        return _NEEDS.get(action) is not Needs.TREE or self._tree.has_focus

    async def action_take(self) -> None:
        """Leave with what is written, or pointed at."""
        if self._tree.has_focus:
            path = self._tree.pointed_at
        else:
            text = (await self._field.typed()).strip().strip("'\"")
            path = Path(text).expanduser() if text else None
        if path is None:
            self._tell("Write a path, or choose one in the tree.")
        elif not _is_there(path):
            self._tell(f"{path}: there is no such file or folder")
        else:
            self.dismiss(path.parent if self._folders_only and not path.is_dir() else path)

    def action_unfold(self) -> None:
        """Open the folder that is pointed at, or close it."""
        self._tree.action_toggle_node()

    def action_climb(self) -> None:
        """Go to the folder above."""
        node = self._tree.cursor_node
        if node is None or node.parent is None:
            self._tree.path = Path(self._tree.path).absolute().parent
        else:
            self._tree.move_cursor(node.parent)

    def action_leave(self) -> None:
        """Load nothing."""
        self.dismiss(None)

    def _tell(self, what: str) -> None:
        self._told.update(Content(plain(what)))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name too long for the disk, or with a null in it
        return False
