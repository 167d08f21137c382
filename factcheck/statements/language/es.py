"""Spanish words for the fact finders."""

from factcheck.statements.language.lexicon import Lexicon
from factcheck.statements.language.phrases import Phrases, counted, words

LEXICON = Lexicon(
    code="es",
    decimal=",",
    cardinals=Phrases(
        counted(
            """
                cero, un/uno/una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce,
                trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte,
                veintiuno/veintiún/veintiuna, veintidós, veintitrés, veinticuatro, veinticinco, veintiséis,
                veintisiete, veintiocho, veintinueve, treinta
            """,
            0,
        )
        | counted("cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien/ciento", 40, 10)
        | counted(
            """
                doscientos/doscientas, trescientos/trescientas, cuatrocientos/cuatrocientas,
                quinientos/quinientas, seiscientos/seiscientas, setecientos/setecientas,
                ochocientos/ochocientas, novecientos/novecientas
            """,
            200,
            100,
        )
    ),
    scales=Phrases(
        {
            10: "decenas, decena",
            12: "docena, docenas",
            100: "centenares, centenar, cientos",
            1_000: "mil, miles, millares, millar",
            1_000_000: "millón, millones",
            1_000_000_000: "mil millones",
            1_000_000_000_000: "billón, billones",
        }
    ),
    plural_scales=Phrases(
        {
            10: "decenas",
            12: "docenas",
            100: "cientos, centenares, centenas",
            1_000: "miles, millares",
            1_000_000: "millones",
        }
    ),
    round_scales=Phrases(
        {
            10: "decena",
            15: "quincena",
            20: "veintena",
            30: "treintena",
            50: "cincuentena",
            100: "centenar",
            1_000: "millar",
        }
    ),
    few=Phrases(
        {
            (2, 3): "un par de",
            (2, 9): "varios, varias, algunos, algunas, unos cuantos, unas cuantas, un puñado de",
        }
    ),
    ordinals=Phrases(
        counted(
            """
                primer/primero/primera, segundo/segunda, tercer/tercero/tercera, cuarto/cuarta,
                quinto/quinta, sexto/sexta, séptimo/séptima, octavo/octava, noveno/novena, décimo/décima
            """,
            1,
        )
    ),
    ordinal_endings=words("º ª o a er"),
    fractions=Phrases(
        {
            2: "medio, media",
            3: "tercio, tercios, tercera parte, terceras partes",
            4: "cuarto, cuartos, cuarta parte, cuartas partes",
            5: "quinto, quintos, quinta parte, quintas partes",
            10: "décimo, décimos, décima parte, décimas partes",
        }
    ),
    halves=Phrases({0.5: "la mitad, mitad de"}),
    out_of=Phrases({1: "de cada, de, entre"}),
    times=Phrases({2.0: "duplicado, duplicó, duplicaron", 3.0: "triplicado, triplicó"}),
    bare_scales=words("mil"),
    half_of_scale=Phrases({0.25: "un cuarto de", 0.5: "medio, media"}),
    and_half=Phrases({0.5: "y medio, y media"}),
    one=words("un uno una"),
    one_is_article=True,
    change=words(
        "pasó pasaron pasa aumentó aumentaron subió subieron bajó bajaron cayó cayeron creció redujo"
    ),
    lasting=words("pena duración período mandato contrato plan condena prisión"),
    articles=words("un una"),
    number_and=words("y"),
    before=Phrases(
        {
            "least": """
                al menos, por lo menos, más de, como mínimo, no menos de, mínimo, cuando menos, superior a
            """,
            "most": "hasta, como máximo, a lo sumo, no más de, menos de, máximo",
            "about": """
                unos, unas, alrededor de, aproximadamente, cerca de, en torno a, más o menos, aproximado de
            """,
            "nearly": "casi, prácticamente",
            "just over": "poco más de, algo más de, un poco más de",
            "exactly": "exactamente, solo, sólo, solamente, un total de",
        }
    ),
    after=Phrases(
        {
            "least": "o más, +, al menos, como mínimo",
            "most": "o menos, como máximo",
            "about": "aproximadamente",
        }
    ),
    between=words("entre de desde"),
    range_words=words("a o"),
    between_and=words("y a hasta"),
    minus=words("menos"),
    percent=Phrases({1: "%, por ciento, por cien"}),
    points=Phrases({1: "puntos porcentuales, punto porcentual, puntos"}),
    currencies=Phrases(
        {
            "EUR": "euros, euro, EUR",
            "USD": "dólares, dólar, USD",
            "GBP": "libras esterlinas, libras, GBP",
            "JPY": "yenes, yen",
            "CNY": "yuanes, yuan",
            "MXN": "pesos mexicanos",
            "ARS": "pesos argentinos",
            "RUB": "rublos, rublo",
            "UAH": "grivnas",
            "CHF": "francos suizos",
            "PLN": "eslotis",
            "BRL": "reales",
            "peso": "pesos, peso",
        }
    ),
    measures=Phrases(
        {
            "km": "km, kilómetros, kilómetro",
            "m": "m, metros, metro",
            "cm": "cm, centímetros",
            "mm": "mm, milímetros",
            "mile": "millas, milla",
            "foot": "pies",
            "t": "t, toneladas, tonelada",
            "kg": "kg, kilos, kilo, kilogramos",
            "g": "g, gramos",
            "l": "l, litros, litro",
            "ha": "hectáreas, hectárea, ha",
            "km2": "kilómetros cuadrados, km²",
            "m2": "metros cuadrados, m²",
            "barrel": "barriles, barril",
            "km/h": "km / h, kilómetros por hora",
            "second": "segundos",
            "minute": "minutos, minuto",
            "hour": "horas, hora",
            "day": "días, día",
            "week": "semanas, semana",
            "month": "meses, mes",
            "year": "años, año",
            "decade": "décadas, década",
            "century": "siglos, siglo",
            "degree": "grados, grado, °, ° C",
            "MW": "MW, megavatios",
        }
    ),
    age_before=Phrases({1: "a los"}),
    age_after=Phrases({1: "años de edad"}),
    clock_before=words("las la"),
    clock_around=Phrases(
        {
            (-15, 15): "hacia las, hacia la, alrededor de las, sobre las",
            (0, 30): "poco después de las, poco después de la",
            (-30, 0): "poco antes de las, poco antes de la",
        }
    ),
    number_of=Phrases({1: "número de, cifra de"}),
    clock_after=Phrases(
        {
            0: "horas, h, a . m, am, de la mañana, de la madrugada",
            12: "p . m, pm, de la tarde, de la noche",
        }
    ),
    year_before=words(
        "en desde año años finales principios mediados de hasta verano otoño invierno primavera"
    ),
    code_before=words(
        """
            artículo artículos ruta vuelo sección capítulo habitación número nº no resolución carretera
            autopista boeing airbus página línea puerta párrafo apartado grupo fase nivel distrito
        """
    ),
    score_before=words("ganó gana venció perdió empató victoria derrota marcador resultado"),
    head="first",
    verb_endings=("aron", "ieron", "aban", "eron", "iran", "aran"),
    linkers=words("de los las otros otras estos estas nuevos nuevas jóvenes pequeños grandes"),
    function_words=words(
        """
            el la los las lo un una unos unas de del a al en con sin por para sobre entre hacia hasta desde
            contra según durante tras ante bajo y e o u pero sino ni que quien quienes cual cuales cuyo
            donde cuando como si porque pues aunque mientras yo tú él ella ello nosotros ellos ellas me te
            se le les nos su sus mi mis tu tus nuestro este esta estos estas ese esa esos esas aquel aquella
            es son era eran fue fueron ser estar está están estaba ha han había habían hay sido no nunca
            jamás nada nadie ningún ninguno ninguna más menos muy también ya aún todavía así ayer hoy mañana
            aquí allí todo todos toda todas mismo misma otro otra otros otras cada varios varias algunos
            algunas dos tres cuatro cinco seis siete ocho nueve diez sí puede pueden debe será serán lunes
            martes miércoles jueves viernes sábado domingo sin embargo además luego entonces antes después
            siguen sigue
        """
    ),
    months=Phrases(
        counted(
            """
                enero/ene, febrero/feb, marzo, abril/abr, mayo, junio/jun, julio/jul, agosto/ago,
                septiembre/setiembre/sept, octubre/oct, noviembre/nov, diciembre/dic
            """,
            1,
        )
    ),
    weekdays=Phrases(counted("lunes, martes, miércoles, jueves, viernes, sábado, domingo", 0)),
    relative=Phrases(
        {
            (-1, "day"): "ayer, anoche",
            (0, "day"): "hoy, esta mañana, esta noche, esta tarde",
            (1, "day"): "pasado mañana por la noche, mañana por la mañana",
            (-2, "day"): "anteayer, antes de ayer",
            (2, "day"): "pasado mañana",
            (-1, "week"): "la semana pasada, semana pasada",
            (0, "week"): "esta semana",
            (
                1,
                "week",
            ): "la próxima semana, próxima semana, la semana que viene, semana que viene, la semana próxima",
            (-1, "month"): "el mes pasado, mes pasado",
            (0, "month"): "este mes",
            (1, "month"): "el próximo mes, próximo mes, el mes que viene",
            (-1, "year"): "el año pasado, año pasado",
            (0, "year"): "este año",
            (1, "year"): "el próximo año, próximo año, el año que viene",
            (
                -1,
                "weekend",
            ): "el fin de semana pasado, fin de semana pasado, el pasado fin de semana, pasado fin de semana",
            (0, "weekend"): "este fin de semana",
            (0, "any weekend"): "durante el fin de semana, en el fin de semana",
            (1, "weekend"): "el próximo fin de semana, próximo fin de semana",
        }
    ),
    next_words=words("próximo próxima"),
    last_words=words("pasado último"),
    future=words("será serán va van habrá tendrá tendrán previsto prevista"),
    until=words("hasta"),
    present=words("está están es son sigue siguen permanece permanecen"),
    month_before=words("en desde hasta de finales principios mediados pasado próximo"),
    date_linkers=words("de del"),
    date_joints=words("al y"),
    parts=Phrases(
        {
            (0, 1 / 3): "a principios, principios, a comienzos, comienzos, a inicios, inicios",
            (1 / 3, 2 / 3): "a mediados, mediados",
            (2 / 3, 1): "a finales, finales, a fines, fines",
            (0, 1 / 2): "la primera mitad, primera mitad, el primer semestre, primer semestre",
            (1 / 2, 1): "la segunda mitad, segunda mitad, el segundo semestre, segundo semestre",
            (0, 1 / 4): "el primer trimestre, primer trimestre",
            (1 / 4, 1 / 2): "el segundo trimestre, segundo trimestre",
            (1 / 2, 3 / 4): "el tercer trimestre, tercer trimestre",
            (3 / 4, 1): "el cuarto trimestre, cuarto trimestre",
        }
    ),
    part_linkers=words("de del la el"),
    seasons=Phrases({3: "primavera", 6: "verano", 9: "otoño", 12: "invierno"}),
    season_before=words("en hasta desde este esta antes durante"),
    season_articles=words("el la del de"),
    this_words=words("este esta"),
    calendar_units=Phrases(
        {"day": "día, días", "week": "semana, semanas", "month": "mes, meses", "year": "año, años"}
    ),
    ago_before=Phrases({1: "hace"}),
    ago_after=Phrases({1: "atrás, antes"}),
    negations=Phrases(
        {1: "no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, sin, ni, tampoco, ya no"}
    ),
    not_negations=Phrases(
        {
            1: """
                no solo, no sólo, no solamente, no menos de, no más de, sin duda, no obstante, sin embargo,
                nada menos, nada más que, no cabe duda
            """
        }
    ),
    concord=words("nada nadie nunca jamás ningún ninguno ninguna tampoco"),
    concord_with=words("no"),
    denials=Phrases(
        {
            1: """
                desmintió, desmiente, desmentido, desmienten, desmintieron, desmentir, niega, negó, negaron,
                niegan, negado, falso, falsa, falsos, falsas, infundado, infundada, infundadas, infundados,
                rechazó, rechaza, rechazan, rechazaron, refutó, refuta, refutan, mentira, mentiras, bulo,
                desinformación, engañoso, engañosa, inexacto, incorrecto, inventado
            """
        }
    ),
    no_answer=words("no"),
    titles=words(
        """
            señor señora sr sra dr dra don doña doctor doctora profesor profesora presidente presidenta
            ministro ministra general coronel capitán rey reina papa alcalde alcaldesa senador senadora
            embajador embajadora canciller primer primera vicepresidente vicepresidenta portavoz secretario
            secretaria director directora gobernador gobernadora juez jueza
        """
    ),
)
