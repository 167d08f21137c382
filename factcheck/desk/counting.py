"""Counting: how the desk and its reports say a number of things."""


def tell_count(number: int, noun: str) -> str:
    """Say a number with its noun: "1 outlet", "3 outlets"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
