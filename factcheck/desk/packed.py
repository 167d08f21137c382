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


def pack_before(state: Mapping[str, Any]) -> str:
    """Turn the state that a decision found into the JSON that the store keeps: what was null is left out."""
    return pack({column: value for column, value in state.items() if value is not None})


def unpack_states(before: str, after: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Turn back what a decision found and what it left, which speak of the same columns."""
    left = unpack_object(after)
    return dict.fromkeys(left) | unpack_object(before), left
