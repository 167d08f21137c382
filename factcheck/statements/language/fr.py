"""French words for the fact finders."""

from factcheck.statements.language.lexicon import Lexicon
from factcheck.statements.language.phrases import Phrases, counted, words

LEXICON = Lexicon(
    code="fr",
    decimal=",",
    cardinals=Phrases(
        counted(
            """
                zéro, un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize,
                quatorze, quinze, seize
            """,
            0,
        )
        | counted(
            """
                vingt, trente, quarante, cinquante, soixante, septante, quatre - vingt/quatre -
                vingts/quatre vingt/quatre vingts/huitante/octante, nonante
            """,
            20,
            10,
        )
    ),
    scales=Phrases(
        {
            10: "dizaine, dizaines",
            12: "douzaine, douzaines",
            100: "cent, cents, centaine, centaines",
            1_000: "mille, millier, milliers",
            1_000_000: "million, millions",
            1_000_000_000: "milliard, milliards, Md, Mds",
            1_000_000_000_000: "billion, billions",
        }
    ),
    plural_scales=Phrases(
        {
            10: "dizaines",
            12: "douzaines",
            100: "centaines",
            1_000: "milliers",
            1_000_000: "millions",
            1_000_000_000: "milliards",
        }
    ),
    round_scales=Phrases(
        counted("vingtaine, trentaine, quarantaine, cinquantaine, soixantaine", 20, 10)
        | {8: "huitaine", 10: "dizaine", 12: "douzaine", 15: "quinzaine", 100: "centaine", 1000: "millier"}
    ),
    few=Phrases({(2, 9): "plusieurs, quelques, une poignée de"}),
    ordinals=Phrases(
        counted(
            """
                premier/première/premiers/premières, deuxième/second/seconde, troisième, quatrième,
                cinquième, sixième, septième, huitième, neuvième, dixième, onzième, douzième
            """,
            1,
        )
        | {20: "vingtième", 30: "trentième"}
    ),
    ordinal_endings=words("e er ère ere ème eme nd nde"),
    fractions=Phrases(
        {
            2: "demi, demie",
            3: "tiers",
            4: "quart, quarts",
            5: "cinquième, cinquièmes",
            10: "dixième, dixièmes",
        }
    ),
    halves=Phrases({0.5: "la moitié, moitié des, moitié de"}),
    out_of=Phrases({1: "sur"}),
    times=Phrases({2.0: "doublé, doublait, double", 3.0: "triplé"}),
    bare_scales=words("cent mille"),
    half_of_scale=Phrases({0.25: "un quart de", 0.5: "demi -, un demi -, une demi -, un demi"}),
    and_half=Phrases({0.5: "et demi, et demie"}),
    one=words("un une"),
    one_is_article=True,
    change=words(
        """
            passé passe passent passer augmenté augmente grimpé baissé baisse chuté reculé tombé tombe monté
            monte progressé
        """
    ),
    lasting=words("peine durée période mandat bail règne contrat plan prison"),
    articles=words("un une"),
    number_and=words("et"),
    before=Phrases(
        {
            "least": "au moins, plus de, plus d', pas moins de, pas moins d', au minimum, minimum, plus que",
            "most": "jusqu' à, au plus, au maximum, pas plus de, moins de, moins d', maximum",
            "about": """
                environ, quelque, autour de, à peu près, approximativement, aux alentours de, de l' ordre
                de, une
            """,
            "nearly": "près de, près d', presque, quasiment, pas loin de",
            "just over": "un peu plus de, un peu plus d', à peine plus de",
            "exactly": "exactement, précisément, seulement, un total de, au total",
        }
    ),
    after=Phrases({"least": "ou plus, +, au moins", "most": "ou moins, au plus", "about": "environ"}),
    between=words("entre de"),
    range_words=words("à ou"),
    between_and=words("et à"),
    minus=words("moins"),
    percent=Phrases({1: "%, pour cent, pourcent"}),
    points=Phrases({1: "points de pourcentage, point de pourcentage, points"}),
    currencies=Phrases(
        {
            "EUR": "euros, euro, EUR",
            "USD": "dollars, dollar, USD",
            "GBP": "livres sterling, GBP",
            "CHF": "francs suisses, CHF",
            "JPY": "yens, yen",
            "CNY": "yuans, yuan",
            "RUB": "roubles, rouble",
            "UAH": "hryvnias",
            "CAD": "dollars canadiens",
            "PLN": "zlotys",
            "INR": "roupies",
            "XOF": "francs CFA",
        }
    ),
    measures=Phrases(
        {
            "km": "km, kilomètres, kilomètre",
            "m": "m, mètres, mètre",
            "cm": "cm, centimètres",
            "mm": "mm, millimètres",
            "mile": "miles",
            "foot": "pieds",
            "t": "t, tonnes, tonne",
            "kg": "kg, kilos, kilo, kilogrammes",
            "g": "g, grammes",
            "l": "l, litres, litre",
            "ha": "hectares, hectare, ha",
            "km2": "kilomètres carrés, km²",
            "m2": "mètres carrés, m²",
            "barrel": "barils, baril",
            "km/h": "km / h, kilomètres à l' heure, kilomètres - heure, kilomètres par heure",
            "second": "secondes, seconde",
            "minute": "minutes, minute",
            "hour": "heures, heure",
            "day": "jours, jour",
            "week": "semaines, semaine",
            "month": "mois",
            "year": "ans, an, années, année",
            "decade": "décennies, décennie",
            "century": "siècles, siècle",
            "degree": "degrés, degré, °, ° C",
            "MW": "MW, mégawatts",
            "GW": "GW, gigawatts",
        }
    ),
    age_before=Phrases({1: "âgé de, âgée de, âgés de, âgées de, à l' âge de, l' âge de"}),
    age_after=Phrases({}),
    clock_before=words("à vers dès jusqu avant après"),
    clock_around=Phrases({(-15, 15): "vers, aux environs de", (0, 30): "peu après", (-30, 0): "peu avant"}),
    number_of=Phrases({1: "nombre de, nombre d', nombre des"}),
    clock_after=Phrases(
        {
            0: "h, heures, heure, heures du matin, h du matin",
            12: "heures du soir, h du soir, heures de l' après - midi",
        }
    ),
    year_before=words("en depuis fin début mi année printemps été automne hiver avant après"),
    code_before=words(
        """
            article articles route vol section chapitre chambre numéro n no résolution autoroute boeing
            airbus page ligne voie porte quai paragraphe alinéa groupe phase niveau lot
        """
    ),
    score_before=words("gagné gagne bat battu victoire défaite score perdu mène s'impose imposé match"),
    head="first",
    verb_endings=("erent", "aient", "eront", "irent"),
    linkers=words(
        """
            de d' des du les ces autres jeunes petits petites grands grandes nouveaux nouvelles autre
            premiers premières dernières derniers anciens anciennes
        """
    ),
    function_words=words(
        """
            le la les l' un une des du de d' à au aux en dans sur sous par pour avec sans entre vers chez
            contre depuis pendant avant après jusqu' jusque et ou mais donc or ni car que qu' qui quoi dont
            où si comme quand lorsque lorsqu' puisque je j' tu il elle on nous vous ils elles me m' te t' se
            s' lui leur leurs y ce c' cet cette ces cela ça mon ma mes ton ta tes son sa ses notre nos votre
            vos est sont était étaient a ont avait avaient être avoir sera seront été fait ne n' pas plus
            jamais rien aucun aucune personne moins très trop bien aussi encore déjà alors ainsi ensuite
            hier aujourd'hui demain ici là tout tous toute toutes même mêmes autre autres selon malgré parmi
            lors environ deux trois quatre cinq six sept huit neuf dix plusieurs quelques oui non peut
            peuvent doit doivent ait soit fut furent va vont cependant toutefois pourtant lundi mardi
            mercredi jeudi vendredi samedi dimanche
        """
    ),
    months=Phrases(
        counted(
            """
                janvier/janv, février/févr, mars, avril/avr, mai, juin, juillet/juil, août/aout,
                septembre/sept, octobre/oct, novembre/nov, décembre/déc
            """,
            1,
        )
    ),
    weekdays=Phrases(counted("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche", 0)),
    relative=Phrases(
        {
            (-1, "day"): "hier, la veille",
            (0, "day"): "aujourd'hui, ce matin, ce soir, cet après - midi",
            (1, "day"): "demain",
            (-2, "day"): "avant - hier",
            (2, "day"): "après - demain",
            (-1, "week"): "la semaine dernière, semaine dernière, la semaine passée, semaine passée",
            (0, "week"): "cette semaine",
            (1, "week"): "la semaine prochaine, semaine prochaine",
            (-1, "month"): "le mois dernier, mois dernier, le mois passé",
            (0, "month"): "ce mois - ci",
            (1, "month"): "le mois prochain, mois prochain",
            (-1, "year"): "l' année dernière, année dernière, l' an dernier, an dernier, l' an passé",
            (0, "year"): "cette année",
            (1, "year"): "l' année prochaine, année prochaine, l' an prochain",
            (-1, "weekend"): "le week - end dernier, week - end dernier",
            (0, "weekend"): "ce week - end",
            (0, "any weekend"): "pendant le week - end, durant le week - end",
            (1, "weekend"): "le week - end prochain, week - end prochain",
        }
    ),
    next_words=words("prochain prochaine"),
    last_words=words("dernier dernière passé"),
    future=words("sera seront va vont aura auront devrait devraient doit doivent prévu prévue"),
    until=words("jusqu'à jusqu'au jusqu'"),
    present=words("est sont reste restent doit"),
    month_before=words("en depuis fin début mi d' de"),
    date_linkers=words("de d'"),
    date_joints=words("au et"),
    parts=Phrases(
        {
            (0, 1 / 3): "début, au début, le début",
            (1 / 3, 2 / 3): "mi, mi -, au milieu, à la mi -",
            (2 / 3, 1): "fin, à la fin, la fin",
            (0, 1 / 2): "la première moitié, première moitié, le premier semestre, premier semestre",
            (
                1 / 2,
                1,
            ): """
                la seconde moitié, la deuxième moitié, le second semestre, second semestre, deuxième semestre
            """,
            (0, 1 / 4): "premier trimestre",
            (1 / 4, 1 / 2): "deuxième trimestre",
            (1 / 2, 3 / 4): "troisième trimestre",
            (3 / 4, 1): "quatrième trimestre, dernier trimestre",
        }
    ),
    part_linkers=words("de d' du la l' le"),
    seasons=Phrases({3: "printemps", 6: "été", 9: "automne", 12: "hiver"}),
    season_before=words("au cet ce en dès jusqu' avant après depuis d'"),
    season_articles=words("l' le"),
    this_words=words("cet ce"),
    calendar_units=Phrases(
        {"day": "jour, jours", "week": "semaine, semaines", "month": "mois", "year": "an, ans, année, années"}
    ),
    ago_before=Phrases({1: "il y a"}),
    ago_after=Phrases({1: "plus tôt, auparavant"}),
    negations=Phrases(
        {
            1: """
                pas, jamais, aucun, aucune, rien, sans, ni, personne ne, personne n', nul, nulle, guère, ne
                plus
            """
        }
    ),
    not_negations=Phrases(
        {
            1: """
                pas seulement, pas moins de, pas moins d', pas plus de, pas plus d', sans doute, sans aucun
                doute, pas uniquement, pas que, pas loin de, rien que, ni plus ni moins
            """
        }
    ),
    negation_nouns=words("pas"),
    pair_openers=words("ne n'"),
    pair_closers=words("plus personne"),
    pair_breakers=words("pas jamais que"),
    pair_undone_by=words("de d' que"),
    denials=Phrases(
        {
            1: """
                dément, démenti, démentie, démentis, démentent, démentir, nie, nié, nient, niait, nier,
                infondé, infondée, infondées, infondés, faux, fausse, fausses, faussement, réfute, réfuté,
                réfutent, réfuter, rejette, rejeté, rejettent, conteste, contesté, contestent, mensonge,
                mensonges, désinformation, mensonger, mensongère, mensongères, falsifié, falsifiée,
                trompeur, trompeuse, inexact, inexacte, canular, inventé, inventée
            """
        }
    ),
    no_answer=words("non"),
    titles=words(
        """
            m mm mme mlle dr docteur pr professeur président présidente ministre sir général colonel
            capitaine roi reine pape maire sénateur sénatrice député députée premier première ambassadeur
            ambassadrice porte parole chancelier chancelière secrétaire directeur directrice prince
            princesse juge
        """
    ),
)
