"""Lists and objects as the store keeps them: JSON without spaces, and no text at all for what is empty.

A store of a million statements has many million empty ones, two bytes each.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any


def pack(value: Sequence[Any] | Mapping[str, Any]) -> str:
    """Turn a list or an object into the JSON that the store keeps; "" for an empty one."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else ""


def unpack_list(packed: str) -> list[Any]:
    """Turn back what ``pack`` gave for a list."""
    return list(json.loads(packed)) if packed else []


def unpack_object(packed: str) -> dict[str, Any]:
    """Turn back what ``pack`` gave for an object."""
    return dict(json.loads(packed)) if packed else {}
