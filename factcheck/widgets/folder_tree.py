"""The tree of folders, with the files that can be read. Names of files are hostile text like any other."""

from collections.abc import Iterable
from pathlib import Path

from rich.text import Text
from textual.widgets import DirectoryTree

from factcheck.ingest.archives import is_archive
from factcheck.ingest.find import is_readable
from factcheck.widgets.plain import plain


class FolderTree(DirectoryTree):
    """Textual's tree, without hidden and unreadable files, and with names as they are."""

    ICON_NODE = "▸ "
    ICON_NODE_EXPANDED = "▾ "
    ICON_FILE = "  "

    def filter_paths(self, paths: Iterable[Path]) -> Iterable[Path]:
        """Leave out what could not be loaded."""
        return [path for path in paths if _is_folder(path) or _is_loadable(path)]

    def process_label(self, label: str | Text) -> Text:
        """Take a name as text, whatever is in it; of the root, which is a whole path, its last part."""
        name = label if isinstance(label, str) else label.plain
        return Text(plain(Path(name).name or name))

    @property
    def pointed_at(self) -> Path | None:
        """The file or folder that the cursor is on."""
        node = self.cursor_node
        return node.data.path if node and node.data else None


def _is_loadable(path: Path) -> bool:
    return is_readable(path.name) or (is_archive(path) and not path.name.startswith("."))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir() and not path.name.startswith(".")
    except OSError:
        return False
