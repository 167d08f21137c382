"""Settings: what a file of the user's, or the environment, says once for all commands."""

import getpass
import os
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path

from factcheck.errors import FactcheckError

ORIGINS_NEEDED = 2
"""How many independent origins must agree before a claim is suggested as corroborated, unless a file says."""


class SettingsError(FactcheckError):
    """A settings file that cannot be read, or says something that makes no sense; the message names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What is set, each value where it is asked for; the command line goes before all of it."""

    store: str
    """Where the store is: a path or the URL of a database."""
    reviewer: str
    """Who decides."""
    origins: int = ORIGINS_NEEDED
    """How many independent origins must agree before a claim is suggested as corroborated; at least 1."""
    theme: str | None = None
    """The colours of the desk, by a name of the palette's list."""
    keys: dict[str, str] = field(default_factory=dict)
    """Keys of commands, by the id of the command."""


def settings_file() -> Path:
    """Return where the settings are: ``FACTCHECK_SETTINGS``, or a file in the user's configuration folder."""
    if named := os.environ.get("FACTCHECK_SETTINGS"):
        return Path(named).expanduser()
    return user_config_path("factcheck", appauthor=False) / "settings.toml"


def read_settings() -> Settings:
    """Return what is set: the environment's word before the file's, and that before what is built in.

    Raises ``SettingsError`` when the file cannot be read, or says something that makes no sense.
    """
    file = settings_file()
    said = _read(file)
    for key, value in said.items():
        _check(file, key, value)
    if not (store := os.environ.get("FACTCHECK_STORE") or said.get("store")):
        store = str(user_data_path("factcheck", appauthor=False) / "store.db")
    if not (reviewer := os.environ.get("FACTCHECK_REVIEWER") or said.get("reviewer")):
        reviewer = _user()
    return Settings(**said | {"store": store, "reviewer": reviewer})


def _read(file: Path) -> dict[str, Any]:
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read: {error.strerror}") from error
    import tomllib  # most users have no such file

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{file}: is not TOML in UTF-8: {error}") from error


def _check(file: Path, key: str, value: object) -> None:
    known = {field.name for field in fields(Settings)}
    if key not in known:
        raise SettingsError(f"{file}: {key} is no setting; there are {', '.join(sorted(known))}")
    match key:
        case "origins":
            wanted, right = "a number from 1 on", type(value) is int and value >= 1
        case "keys":
            wanted = "a table of command = key"
            right = isinstance(value, dict) and all(isinstance(one, str) and one for one in value.values())
        case _:
            wanted, right = "a text", isinstance(value, str) and bool(value.strip())
    if not right:
        raise SettingsError(f"{file}: {key} must be {wanted}")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in some containers
        return Path.home().name or "reviewer"
