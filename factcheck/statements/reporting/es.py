"""Spanish words of reporting."""

import re

from factcheck.statements.reporting.vocabulary import Reporting, words

WORDS = Reporting(
    code="es",
    say=words(
        """dijo dijeron dice dicen declaró declararon anunció anunciaron afirmó afirmaron aseguró
        aseguraron informó informaron confirmó confirmaron denunció indicó indicaron advirtió negó"""
    ),
    say_that=words("explicó añadió señaló respondió preguntó escribió agregó"),
    according=(("de", "acuerdo", "con"), ("según",)),
    that=words("que"),
    pronouns={"él": "he", "ella": "she", "ellos": "they"},
    determiners=words(
        """el la los las un una unos unas su sus dos tres cuatro cinco seis siete ocho nueve diez once doce
        varios varias este esta"""
    ),
    prepositions=words("de del a al en para por sobre con sin desde hasta ante"),
    boundaries=words(
        """y o pero que quien cuando si como porque es son era eran fue está no se él ella ellos yo
        nosotros ha han"""
    ),
    subordinators=words("después antes cuando si porque aunque mientras"),
    passives=words("no nunca fue ser"),
    adverbs=words("también luego después además ayer pero y ha han había"),
    times=words(
        """lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
        agosto septiembre octubre noviembre diciembre ayer hoy"""
    ),
    roles=words("policía autoridades testigos bomberos expertos vecinos"),
    titles=words(
        """sr sra srta dr dra don doña alcalde alcaldesa presidente presidenta ministro ministra general"""
    ),
    finite=re.compile(r"\w{2,}(?:aron|eron|aban|ían|ó|[aei]rán?)"),
    inverts=True,
)
