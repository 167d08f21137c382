"""German words for the fact finders."""

from factcheck.statements.language.lexicon import Lexicon
from factcheck.statements.language.phrases import Phrases, counted, split, words

_UNITS = tuple(
    split(
        """
            null, ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn,
            vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn
        """
    )
)
_TENS = tuple(
    split(
        """
            zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig
        """
    )
)


def _below_hundred(value: int) -> str:
    if value < 20:
        return _UNITS[value]
    tens = _TENS[value // 10 - 2]
    return f"{_UNITS[value % 10]}und{tens}" if value % 10 else tens


def _cardinals() -> dict[int, str]:
    """Write out 0 to 999, which German makes one word each ("zweihunderteinundzwanzig")."""
    forms = {value: _below_hundred(value) for value in range(100)}
    for hundreds in range(1, 10):
        for rest in range(100):
            tail = _below_hundred(rest) if rest else ""
            heads = [_UNITS[hundreds] + "hundert"] + (["hundert"] if hundreds == 1 and rest else [])
            forms[hundreds * 100 + rest] = ", ".join(
                head + joint + tail for head in heads for joint in (("", "und") if tail else ("",))
            )
    for value, more in {
        1: "eins, eine, einen, einem, einer, eines",
        2: "zwo, zweien",
        3: "dreien",
        5: "fuenf",
        12: "zwoelf",
        30: "dreissig",
    }.items():
        forms[value] += ", " + more
    return forms


def _thousands() -> dict[int, str]:
    return {value * 1000: _below_hundred(value) + "tausend" for value in range(1, 100)}


LEXICON = Lexicon(
    code="de",
    decimal=",",
    cardinals=Phrases(_cardinals() | _thousands()),
    mixed=Phrases(
        {
            1.5: "anderthalb, eineinhalb",
            2.5: "zweieinhalb",
            3.5: "dreieinhalb",
            4.5: "viereinhalb",
            5.5: "fünfeinhalb",
        }
    ),
    scales=Phrases(
        {
            12: "Dutzend",
            100: "hundert",
            1_000: "tausend, Tsd",
            1_000_000: "Million, Millionen, Mio, Mill",
            1_000_000_000: "Milliarde, Milliarden, Mrd",
            1_000_000_000_000: "Billion, Billionen",
        }
    ),
    plural_scales=Phrases(
        {
            12: "Dutzende, Dutzenden, Dutzender",
            100: "Hunderte, Hunderten, Hunderter",
            1_000: "Tausende, Tausenden, Tausender",
            10_000: "Zehntausende, Zehntausenden",
            100_000: "Hunderttausende, Hunderttausenden",
            1_000_000: "Millionen",
            1_000_000_000: "Milliarden",
        }
    ),
    few=Phrases(
        {
            (2, 3): "ein Paar",
            (
                2,
                9,
            ): """
                mehrere, mehreren, mehrerer, einige, einigen, einiger, ein paar, eine Handvoll, wenige,
                etliche, etlichen
            """,
        }
    ),
    ordinals=Phrases(
        {
            value: ", ".join(
                stem + ending for stem in stems.split() for ending in ("e", "er", "en", "es", "em")
            )
            for value, stems in {
                1: "erst",
                2: "zweit",
                3: "dritt",
                4: "viert",
                5: "fünft",
                6: "sechst",
                7: "siebt siebent",
                8: "acht",
                9: "neunt",
                10: "zehnt",
                11: "elft",
                12: "zwölft",
                13: "dreizehnt",
                14: "vierzehnt",
                15: "fünfzehnt",
                20: "zwanzigst",
                30: "dreißigst",
                40: "vierzigst",
                50: "fünfzigst",
                100: "hundertst",
            }.items()
        }
    ),
    fractions=Phrases(
        counted("Hälfte, Drittel/Dritteln, Viertel/Vierteln, Fünftel/Fünfteln, Sechstel, Siebtel, Achtel", 2)
        | {10: "Zehntel"}
    ),
    halves=Phrases({0.5: "die Hälfte, der Hälfte, Hälfte der, Hälfte aller, eine Hälfte"}),
    out_of=Phrases({1: "von, aus, unter, von insgesamt"}),
    times=Phrases(
        {
            1.0: "einmal",
            2.0: "zweimal, verdoppelt, verdoppelte, verdoppelten",
            3.0: "dreimal, verdreifacht, verdreifachte",
            4.0: "viermal, vervierfacht",
            5.0: "fünfmal",
            10.0: "zehnmal",
        }
    ),
    bare_scales=words("hundert tausend"),
    lengths=Phrases(
        {
            (0.5, "year"): "Halbjahr, halbes Jahr",
            (0.25, "hour"): "Viertelstunde",
            (0.75, "hour"): "Dreiviertelstunde",
            (2, "week"): "vierzehn Tage, vierzehn Tagen",
        }
    ),
    half_of_scale=Phrases(
        {
            0.25: "eine viertel, einer viertel",
            0.5: "halbe, halben, halbes, eine halbe, einer halben, ein halbes",
        }
    ),
    one=words("ein eins eine einen einem einer eines"),
    one_is_article=True,
    change=words(
        """
            stieg stiegen steigt sank sanken sinkt erhöht erhöhte erhöhten gesunken gestiegen fiel fielen
            gefallen wuchs gewachsen senkte gesenkt kletterte
        """
    ),
    hours_are_clocks=True,
    articles=words("ein eine einen einem einer"),
    number_and=words("und"),
    before=Phrases(
        {
            "least": "mindestens, wenigstens, zumindest, mehr als, über, nicht weniger als, ab, minimum",
            "most": "bis zu, höchstens, maximal, nicht mehr als, weniger als, unter",
            "about": """
                etwa, rund, ungefähr, circa, ca ., ca, zirka, gut und gerne, schätzungsweise, um die, in
                etwa, an die
            """,
            "nearly": "fast, nahezu, beinahe, knapp, annähernd",
            "just over": "gut, etwas mehr als, kaum mehr als",
            "exactly": "genau, exakt, nur, lediglich, insgesamt, gerade einmal, bloß",
        }
    ),
    after=Phrases({"least": "oder mehr, und mehr, +, oder älter", "most": "oder weniger"}),
    between=words("zwischen von"),
    range_words=words("bis oder"),
    between_and=words("und bis"),
    minus=words("minus"),
    percent=Phrases({1: "%, Prozent, v . H"}),
    points=Phrases({1: "Prozentpunkte, Prozentpunkten, Prozentpunkt, Punkte, Punkten"}),
    currencies=Phrases(
        {
            "EUR": "Euro, Euros, EUR",
            "USD": "US - Dollar, US - Dollars, Dollar, Dollars, USD",
            "GBP": "britische Pfund, Pfund Sterling, Pfund, GBP",
            "CHF": "Schweizer Franken, Franken, CHF",
            "JPY": "Yen, JPY",
            "CNY": "Yuan, CNY",
            "RUB": "Rubel, RUB",
            "UAH": "Hrywnja, UAH",
            "PLN": "Zloty, PLN",
            "INR": "Rupien",
        }
    ),
    measures=Phrases(
        {
            "km": "km, Kilometer, Kilometern, Kilometers",
            "m": "m, Meter, Metern",
            "cm": "cm, Zentimeter, Zentimetern",
            "mm": "mm, Millimeter, Millimetern",
            "mile": "Meilen, Meile",
            "foot": "Fuß",
            "t": "t, Tonnen, Tonne",
            "kg": "kg, Kilogramm, Kilo",
            "g": "g, Gramm",
            "l": "l, Liter, Litern",
            "ha": "Hektar, ha",
            "km2": "Quadratkilometer, Quadratkilometern, km²",
            "m2": "Quadratmeter, Quadratmetern, m²",
            "barrel": "Barrel, Fass",
            "km/h": "km / h, Kilometer pro Stunde, Stundenkilometer, Stundenkilometern",
            "second": "Sekunden, Sekunde",
            "minute": "Minuten, Minute",
            "hour": "Stunden, Stunde",
            "day": "Tage, Tagen, Tag",
            "week": "Wochen, Woche",
            "month": "Monate, Monaten, Monat",
            "year": "Jahre, Jahren, Jahr",
            "decade": "Jahrzehnte, Jahrzehnten, Jahrzehnt, Jahrzehnts",
            "century": "Jahrhunderte, Jahrhunderten",
            "degree": "Grad Celsius, Grad, °, ° C",
            "MW": "MW, Megawatt",
            "GW": "GW, Gigawatt",
            "kWh": "kWh, Kilowattstunden",
        }
    ),
    age_before=Phrases({1: "im Alter von"}),
    age_after=Phrases(
        {
            1: ", ".join(
                f"- {word}{ending}, {word}{ending}"
                for word in ("jährig",)
                for ending in ("e", "er", "en", "es", "em")
            )
            + ", Jahre alt, Jahre alte, Jahre alten, Jahre alter"
        }
    ),
    clock_before=words("um gegen ab bis vor nach seit zwischen"),
    clock_around=Phrases({(-15, 15): "gegen, etwa um, rund um", (0, 30): "kurz nach", (-30, 0): "kurz vor"}),
    number_of=Phrases({1: "Zahl der, Anzahl der, Zahl von, Anzahl von"}),
    clock_after=Phrases({0: "Uhr, Uhr morgens, Uhr früh", 12: "Uhr nachmittags, Uhr abends"}),
    year_before=words(
        "jahr jahre jahres seit bis ende anfang mitte fruhjahr sommer herbst winter im von ab vor nach um"
    ),
    decade_endings=words("er ern"),
    code_before=words(
        """
            artikel paragraf paragraph absatz flug nummer nr kapitel zimmer raum linie autobahn bundesstraße
            gleis tor resolution boeing airbus seite gruppe phase stufe platz bezirk
        """
    ),
    score_before=words(
        """
            gewann gewinnt gewonnen siegte verlor verlieren sieg niederlage besiegte unterlag schlug fuhrte
            fuhrung endstand
        """
    ),
    head="capital",
    linkers=words(
        "der die das den dem des von an diese dieser diesen weitere weiteren weiterer andere anderen"
    ),
    function_words=words(
        """
            weder sowohl beide beiden jeder jede jedes jedem jeden solche solcher etliche gegenüber
            angesichts aufgrund infolge innerhalb außerhalb statt anstatt dank zufolge derzeit inzwischen
            mittlerweile zunächst schließlich bereits insgesamt offenbar vermutlich vielleicht dennoch
            deshalb daher deswegen damals früher später seitdem bislang dadurch darunter darüber daran
            darauf hierzu hinzu einst erst neue neuen große großen weitere weiteren erste ersten junge
            jungen alte alten letzte letzten wieder immer fast mindestens höchstens ungefähr wegen laut der
            die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern als wie
            wenn weil dass da ob während nachdem bevor damit sodass in im an am auf aus bei beim mit nach
            von vom vor zu zum zur über unter für durch gegen ohne um bis seit wegen trotz zwischen hinter
            neben ab er sie es wir ihr ich du man sich ihn ihm ihnen mich mir uns euch sein seine seinen
            seiner ihre ihren ihrer dieser diese dieses diesen diesem jener jene alle allen viele vielen
            manche einige kein keine keinen keiner nicht nie auch noch schon nur so sehr mehr weniger hier
            dort dann nun jetzt heute gestern morgen ist sind war waren wird werden wurde wurden worden hat
            haben hatte hatten kann können konnte muss müssen soll sollen sollte will wollen wollte darf
            dürfen sei seien wäre laut sowie was wer wo wann warum welche welcher welches dabei dafür damit
            dazu davon danach allerdings jedoch zudem außerdem trotzdem bisher zuvor zwei drei vier fünf
            sechs sieben acht neun zehn mehrere mehreren etwa rund nein ja montag dienstag mittwoch
            donnerstag freitag samstag sonntag
        """
    ),
    months=Phrases(
        counted(
            """
                Januar/Jänner/Jan, Februar/Feb, März/Maerz, April/Apr, Mai, Juni/Jun, Juli/Jul, August/Aug,
                September/Sept/Sep, Oktober/Okt, November/Nov, Dezember/Dez
            """,
            1,
        )
    ),
    weekdays=Phrases(
        counted(
            """
                Montag/Montags/Montagabend/Montagmorgen/Montagnachmittag/Montagvormittag,
                Dienstag/Dienstags/Dienstagabend/Dienstagmorgen/Dienstagnachmittag/Dienstagvormittag,
                Mittwoch/Mittwochs/Mittwochabend/Mittwochmorgen/Mittwochnachmittag/Mittwochvormittag,
                Donnerstag/Donnerstags/Donnerstagabend/Donnerstagmorgen/Donnerstagnachmittag/Donnerstagvormittag,
                Freitag/Freitags/Freitagabend/Freitagmorgen/Freitagnachmittag/Freitagvormittag,
                Samstag/Sonnabend/Samstags/Samstagabend/Samstagmorgen/Samstagnachmittag,
                Sonntag/Sonntags/Sonntagabend/Sonntagmorgen/Sonntagnachmittag
            """,
            0,
        )
    ),
    relative=Phrases(
        {
            (-1, "day"): "gestern",
            (0, "day"): "heute",
            (1, "day"): "morgen früh, morgen Abend",
            (-2, "day"): "vorgestern",
            (2, "day"): "übermorgen",
            (
                -1,
                "week",
            ): """
                vergangene Woche, vergangener Woche, letzter Woche, voriger Woche, vergangenen Woche, letzte
                Woche, letzten Woche, vorige Woche, vorigen Woche, Vorwoche
            """,
            (0, "week"): "diese Woche, dieser Woche",
            (1, "week"): """
                nächste Woche, nächster Woche, kommender Woche, nächsten Woche, kommende Woche, kommenden
                Woche
            """,
            (-1, "month"): "vergangenen Monat, letzten Monat, vorigen Monat, Vormonat",
            (0, "month"): "diesen Monat, diesem Monat",
            (1, "month"): "nächsten Monat, kommenden Monat",
            (
                -1,
                "year",
            ): """
                vergangenes Jahr, vergangenen Jahr, letztes Jahr, letzten Jahr, Vorjahr, voriges Jahr,
                vorigen Jahr
            """,
            (0, "year"): "dieses Jahr, diesem Jahr",
            (1, "year"): "nächstes Jahr, nächsten Jahr, kommendes Jahr, kommenden Jahr",
            (
                -1,
                "weekend",
            ): "vergangenes Wochenende, vergangenen Wochenende, letztes Wochenende, letzten Wochenende",
            (0, "weekend"): "dieses Wochenende, diesem Wochenende",
            (0, "any weekend"): "am Wochenende, übers Wochenende",
            (
                1,
                "weekend",
            ): "kommendes Wochenende, kommenden Wochenende, nächstes Wochenende, nächsten Wochenende",
        }
    ),
    next_words=words("nächsten nächster nächstem kommenden kommender"),
    last_words=words("letzten letzter vergangenen vergangener vorigen vergangenem"),
    future=words("wird werden soll sollen will wollen geplant plant planen"),
    until=words("bis"),
    present=words("ist sind bleibt bleiben dauert dauern gilt gelten muss müssen"),
    month_before=words("im seit bis ab ende anfang mitte vergangenen letzten kommenden nächsten"),
    weekdays_are_capitalised=True,
    date_linkers=words("des"),
    date_joints=words("bis und"),
    parts=Phrases(
        {
            (0, 1 / 3): "Anfang, zu Beginn",
            (1 / 3, 2 / 3): "Mitte",
            (2 / 3, 1): "Ende, Ausgang",
            (
                0,
                1 / 2,
            ): """
                erste Hälfte, ersten Hälfte, erste Jahreshälfte, ersten Jahreshälfte, ersten Halbjahr
            """,
            (
                1 / 2,
                1,
            ): "zweite Hälfte, zweiten Hälfte, zweite Jahreshälfte, zweiten Jahreshälfte, zweiten Halbjahr",
            (0, 1 / 4): "ersten Quartal, erstes Quartal",
            (1 / 4, 1 / 2): "zweiten Quartal, zweites Quartal",
            (1 / 2, 3 / 4): "dritten Quartal, drittes Quartal",
            (3 / 4, 1): "vierten Quartal, viertes Quartal",
        }
    ),
    part_linkers=words("der des von dieses"),
    seasons=Phrases(
        {
            3: "Frühjahr, Frühling, Frühjahrs",
            6: "Sommer, Sommers",
            9: "Herbst, Herbstes",
            12: "Winter, Winters",
        }
    ),
    season_before=words("im zum seit bis ab vor nach"),
    season_articles=words("dem zum"),
    this_words=words("diesen diesem dieses"),
    calendar_units=Phrases(
        {
            "day": "Tag, Tage, Tagen",
            "week": "Woche, Wochen",
            "month": "Monat, Monate, Monaten",
            "year": "Jahr, Jahre, Jahren",
        }
    ),
    ago_before=Phrases({1: "vor"}),
    negations=Phrases(
        {
            1: """
                nicht, kein, keine, keinen, keinem, keiner, keines, keinerlei, nie, niemals, niemand,
                niemanden, niemandem, nichts, ohne, weder, nirgends, nicht mehr, keineswegs, kaum,
                mitnichten
            """
        }
    ),
    not_negations=Phrases(
        {
            1: """
                nicht nur, kein Zweifel, nichts als, nicht weniger als, nicht mehr als, nicht zuletzt, ohne
                Zweifel, nicht bloß, keine Frage
            """
        }
    ),
    denials=Phrases(
        {
            1: """
                dementiert, dementierte, dementierten, dementieren, Dementi, bestritt, bestreitet,
                bestritten, bestreiten, unbegründet, haltlos, haltlose, falsch, falsche, falschen,
                Fälschung, gefälscht, gefälschte, unwahr, widerlegt, widerlegte, zurückgewiesen, wies
                zurück, weist zurück, Falschmeldung, erfunden, Lüge, Lügen, Desinformation, leugnet,
                leugnete, widersprach, widerspricht, widersprochen, irreführend, Falschnachricht,
                unzutreffend, unbegründete, unbegründeten
            """
        }
    ),
    no_answer=words("nein"),
    plain_speakers=words(
        """
            haft gefahr gewahrsam angaben bezug richtung frage kraft sicht zukunft folge ordnung planung
            zusammenarbeit hause krankenhaus angst protest bau betrieb betracht teilen zeiten form gang höhe
            sicherheit wirklichkeit erinnerung anwesenheit wut rache freude hoffnung not polizei beamte
            ermittler behörden experten zeugen anwohner helfer mitteln protesten berichten informationen
            erkenntnissen recherchen ansicht meinung einschätzung worten wochen tagen monaten jahren stunden
            minuten
        """
    ),
    titles=words(
        """
            stadt provinz region gemeinde insel landkreis kreis firma konzern partei sender zeitung
            nachrichtenagentur agentur ehepaar familie herr herrn frau dr prof professor präsident
            präsidentin präsidenten minister ministerin ministers kanzler kanzlerin könig königin papst
            general oberst hauptmann bürgermeister bürgermeisterin außenminister außenministerin
            verteidigungsminister innenminister innenministerin staatschef regierungschef ministerpräsident
            ministerpräsidentin premier premierminister premierministerin sprecher sprecherin botschafter
            botschafterin senator senatorin bundeskanzler bundeskanzlerin
        """
    ),
)
