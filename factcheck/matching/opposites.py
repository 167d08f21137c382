"""Opposites: words that turn a statement round when one stands for the other."""

from functools import cache

from factcheck.statements.words import fold, stem

# A line is one pair of sides, each a group of words that mean much the same.
_OPPOSITES = {
    "en": """
        rise climb increase jump grow surge soar up / fall drop decline decrease slip plunge tumble sink down
        win winner won beat / lose loser lost
        victory / defeat
        open reopen / close shut closed
        legal / illegal unlawful
        guilty convict / innocent acquit cleared exonerated
        support back favor favour endorse / oppose against opposition
        accept approve adopt / reject refuse deny
        allow permit legalise legalize / ban forbid prohibit outlaw prevent
        begin start launch / end finish stop halt
        before / after
        above / below
        inside / outside
        north northern / south southern
        east eastern / west western
        left / right
        first / last
        early earlier / late later
        old / new
        young / old
        high / low
        higher / lower
        large big major / small minor
        largest biggest / smallest
        longest / shortest
        long / short
        more / less fewer
        most / least
        maximum / minimum
        best / worst
        better / worse
        good / bad
        improve / worsen deteriorate
        strong strengthen / weak weaken
        safe / dangerous unsafe
        success succeed successful / failure fail unsuccessful
        agree agreement / disagree disagreement decline refuse
        include / exclude
        enter arrive / leave exit depart
        upgrade / downgrade
        active / inactive retired
        begin beginning / end ending
        accept / decline
        buy / sell
        buyer / seller
        import / export
        profit / loss
        expand expansion growth / contract contraction shrink decline
        male man men / female woman women
        boy / girl
        alive survive survivor / dead die died kill killed
        married / unmarried single divorced
        public / private
        domestic / foreign
        rich / poor
        hot / cold
        true real genuine / false fake
        possible / impossible
        likely / unlikely
        able / unable
        known / unknown
        expected / unexpected
        confirmed / unconfirmed
        conscious / unconscious
        armed / unarmed
        hurt injured / unhurt unharmed uninjured
        optimistic / pessimistic
        positive / negative unfavourable unfavorable
        gain / loss
        advance / retreat
        arrest detain / release free
        hire / fire
        join / leave quit
        add / remove
        build / demolish
        borrow / lend
        remember / forget
        day / night
        morning / evening
        summer / winter
        majority / minority
        easy / difficult hard
        heavy / light
        fast quick / slow
        friend / enemy
        love / hate
        peace / war
        together / apart
        empty / full
        ally / rival
        upper / lower
        former / current
        present / absent
        presence / absence
        demand / supply
        permanent / temporary
        voluntary / forced
        surplus / deficit
        smaller / larger
        earliest / latest
        lowest / highest
        suspend pause / resume
        impose / lift scrap
        praise hail applaud / condemn criticise criticize denounce blame
        always / never
        pass / fail
        lost / found
        injured wounded hurt / killed dead died death
        favourable favorable / unfavourable unfavorable
        success hit / flop bomb
        born / died
        paternal / maternal
        mother / father
        son / daughter
        brother / sister
        husband / wife
        debut / final
        few / many
        tighten / loosen ease
        raise increase / cut reduce lower
        lead / trail
        push / pull
        """,
    "de": """
        steigen gestiegen zunehmen / fallen gefallen sinken gesunken abnehmen
        gewinnen gewonnen sieg / verlieren verloren niederlage
        offnen geoffnet offen / schliessen geschlossen
        legal / illegal
        schuldig / unschuldig freigesprochen
        vor / nach
        mehr / weniger
        nord norden / sud suden
        ost osten / west westen
        erlauben erlaubt / verbieten verboten
        wahr echt / falsch
        """,
    "fr": """
        augmenter hausse / baisser baisse diminuer
        gagner victoire / perdre defaite
        ouvrir ouvert / fermer ferme
        legal / illegal
        coupable / innocent acquitte
        avant / apres
        plus / moins
        nord / sud
        est / ouest
        vrai / faux
        """,
    "es": """
        subir aumentar aumento / bajar caer disminuir caida
        ganar victoria / perder derrota
        abrir abierto / cerrar cerrado
        legal / ilegal
        culpable / inocente absuelto
        antes / despues
        mas / menos
        norte / sur
        este / oeste
        verdadero / falso
        """,
    "ru": """
        вырасти рост увеличиться / упасть падение снизиться сократиться
        победа выиграть / поражение проиграть
        открыть / закрыть
        законный / незаконный
        виновный / невиновный
        до / после
        больше более / меньше менее
        север / юг
        восток / запад
        """,
    "uk": """
        зрости зростання збільшитися / впасти падіння знизитися скоротитися
        перемога виграти / поразка програти
        відкрити / закрити
        законний / незаконний
        винний / невинний
        до / після
        більше / менше
        північ / південь
        схід / захід
        """,
}


def has_opposite(form: str, language: str | None) -> bool:
    """Tell whether a stem has an opposite in the language."""
    return form in _opposites(language or "en")


def opposites(form: str, language: str | None) -> frozenset[str]:
    """Give the stems that say the opposite of a stem."""
    return _opposites(language or "en").get(form, frozenset())


@cache
def _opposites(language: str) -> dict[str, frozenset[str]]:
    opposites: dict[str, frozenset[str]] = {}
    for line in _OPPOSITES.get(language, "").strip().splitlines():
        sides = [{stem(fold(word), language) for word in side.split()} for side in line.split("/")]
        for side, other in (sides, reversed(sides)):
            for form in side:
                opposites[form] = opposites.get(form, frozenset()) | other
    return opposites
