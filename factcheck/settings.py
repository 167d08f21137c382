"""Where the store is and who is reviewing, when the command line does not say."""

import getpass
import os
from pathlib import Path

from platformdirs import user_data_path


def default_store() -> str:
    """Return ``FACTCHECK_STORE``, or the path of the store in the user's data folder."""
    return os.environ.get("FACTCHECK_STORE") or str(user_data_path("factcheck", appauthor=False) / "store.db")


def default_reviewer() -> str:
    """Return ``FACTCHECK_REVIEWER``, or the name that the user is logged in by."""
    if named := os.environ.get("FACTCHECK_REVIEWER"):
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in some containers
        return Path.home().name or "reviewer"
