"""Signs of check-worthiness in Spanish: the words and short phrases that show each."""

WORDS = {
    "few": (
        "dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, docena, docenas, mitad, tercio, "
        "cuarto, doble"
    ),
    "many": (
        "once, doce, quince, veinte, treinta, cuarenta, cincuenta, cien, ciento, cientos, mil, "
        "miles, millón, millones, por ciento, euros, dólares, trece, catorce, dieciséis, diecisiete, "
        "dieciocho, diecinueve, sesenta, setenta, ochenta, noventa"
    ),
    "measure": (
        "soldados, muertos, muertes, heridos, empleos, votos, escaños, desempleo, paro, inflación, "
        "presupuesto, déficit, deuda, impuestos, costo, coste, gastos, ingresos, salarios, precios, "
        "población, pobreza, crecimiento, economía, tasa"
    ),
    "comparison": (
        "más de, menos de, más que, menos que, al menos, mayor, menor, el más, la más, los más, "
        "primer, primera, único, récord, promedio, mayoría, comparado, respecto a"
    ),
    "change": (
        "aumentó, aumentado, aumento, subió, bajó, cayó, creció, redujo, reducción, perdió, duplicó, "
        "descenso, disminuyó"
    ),
    "act": (
        "murió, murieron, mató, mataron, hirió, detuvo, detenido, detenidos, acusado, condenado, "
        "liberado, destruyó, construyó, cerró, abrió, vendió, compró, pagó, votó, aprobó, firmó, "
        "prohibió, atacó, ardió, encontró, publicó, anunció, lanzó, herido, herida, heridas, muerto, "
        "muerta, muertas, evacuados, evacuadas, rescatados, detuvieron, condenados, firmado, "
        "vendido, comprado, pagado, destruidos, destruidas"
    ),
    "position": (
        "según, de acuerdo con, negó, prometió, acusó, rechazó, afirma, asegura, niega, acusa, "
        "acusaron, negaron"
    ),
    "accusation": (
        "mintió, fraude, corrupción, ilegal, robó, violación, culpable, acusaciones, escándalo, soborno"
    ),
    "document": (
        "informe, estudio, encuesta, ley, tratado, acuerdo, tribunal, sentencia, documento, "
        "documentos, investigación, estadísticas, datos, cifras"
    ),
    "date": (
        "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, "
        "diciembre, lunes, martes, miércoles, jueves, viernes, sábado, domingo, ayer, año, años, "
        "semana, mes, desde, hace"
    ),
    "past": (
        "era, fue, fueron, había, habían, ha, han, estaba, hizo, dijo, dijeron, dio, tuvo, empezó, comenzó"
    ),
    "name": (
        "él, ella, ellos, ellas, gobierno, policía, ministerio, autoridades, empresa, presidente, ministro"
    ),
    "opinion": (
        "debe, deben, debería, deberían, hay que, tenemos que, creo, pienso, quiero, espero, en mi "
        "opinión, debemos, importante, me parece"
    ),
    "ahead": (
        "será, serán, va a, van a, sería, serían, mañana, puede, pueden, podría, podrían, quizá, "
        "quizás, tal vez, probablemente, si, habrá, hará, harán, tendrá, tendrán"
    ),
    "self": ("yo, me, mí, mi, mis"),
    "address": ("gracias, hola, buenos días, buenas noches, bienvenidos, por favor"),
    "loose": (
        "bueno, buena, malo, mala, terrible, hermoso, orgulloso, triste, justo, lamentablemente, "
        "libertad, cosa, cosas, algo, todo, nada, cómo, por qué"
    ),
}
