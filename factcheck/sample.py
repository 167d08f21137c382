"""The sample story: in the wheel beside this file, in a clone among its sample articles."""

from pathlib import Path

_HERE = Path(__file__).parent
_PLACES = (_HERE / "sample" / "harbour-fire", _HERE.parent / "sample_articles" / "harbour-fire")


def sample_folder() -> Path | None:
    """Return the folder of the sample story's articles, or None where it is not at hand."""
    return next((place for place in _PLACES if place.is_dir()), None)
