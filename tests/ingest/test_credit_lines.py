"""Lines that only credit somebody are no statements."""

import pytest

from factcheck.ingest.credit import is_credit
from factcheck.ingest.document import Kind
from factcheck.ingest.read import read_bytes


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Nora Winther",
        "Foto / Jan Kessler",
        "Source: Varn Press Agency (VPA)",
        "(VPA) nw/jr",
        "[dpa]",
        "With Varn Press",
        "Reporting by Highland Wire",
        "(Reporting by Nora Winther and Tom Vell in Varn; Editing by Jan Kessler)",
        "Additional reporting by Nora Winther; editing by Jan Kessler.",
        "(With inputs from Redway)",
        "(With inputs from agencies)",
        "Nora Winther and Tom Vell in Varn contributed to this report.",
        "Mit Material von dpa",
        "(avec agences)",
        "Con información de agencias",
        "По материалам Интерфакса",
        "За матеріалами Укрінформу",
    ],
)
def test_a_line_that_names_a_source_a_photographer_or_a_sign_off_is_a_credit(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "Source: the ministry. It did not answer.",
        "Photo of the year goes to Nora Winther",
        "(laughs)",
        "With Nora Winther gone, the board has four members.",
        "With luck",
        "The picture: two boats are missing, and nobody knows where they went. Police are looking.",
        "Image is everything, said the mayor.",
        "Reporting by the Varn Press showed that the board knew.",
        "With inputs from three rivers, the lake rose.",
        "Edited by Jan Kessler, the paper sold out.",
        "Tom Vell contributed to the fund.",
        "Mit Informationen von Zeugen überführte die Polizei den Täter.",
        "Avec les agences de la ville, le maire prépare un plan.",
        "Con información de testigos la policía detuvo a dos hombres.",
        "По материалам дела, он был дома.",
        "За матеріалами справи, він був удома.",
    ],
)
def test_a_line_that_says_something_is_none(line: str) -> None:
    assert not is_credit(line)


def test_a_credit_is_kept_as_a_byline() -> None:
    document = read_bytes(b"The dam above Varn cracked on Sunday.\n\nPhoto: Nora Winther\n", "dam.txt")
    assert [block.kind for block in document.blocks] == [Kind.BODY, Kind.BYLINE]
