"""Near-synonyms: words that news reports use for one another, as groups of stems."""

from functools import cache

from factcheck.statements.words import fold, stem

_GROUPS = {
    "en": """
        kill dead die death slay fatal fatality perish murder decease slain
        injure hurt wound casualty
        fire blaze inferno flame
        police officer cop policeman
        soldier troop fighter serviceman military army
        say tell state announce report claim declare add note
        accuse charge allege
        arrest detain custody apprehend
        capture seize take captive
        attack assault strike raid bombing
        blast explosion explode bomb detonate
        shoot gunman gunfire shooting fire shot
        crash collide collision wreck
        storm hurricane cyclone typhoon
        flood flooding deluge
        quake earthquake temblor tremor
        rise increase climb gain jump grow growth up surge soar
        fall drop decline decrease down slip plunge dip tumble slide sink
        deal agreement pact accord treaty
        talks negotiation negotiate discussion
        meeting summit conference
        president leader
        minister secretary
        government administration authority
        official spokesman spokeswoman spokesperson
        company firm business corporation
        employee worker staff
        employer company
        job post position
        cut reduce trim lower slash
        lift raise hike boost
        buy purchase acquire acquisition takeover
        sell sale
        profit earning income
        share stock
        lawmaker legislator congressman senator mp parliamentarian
        parliament legislature congress
        law legislation bill act
        court tribunal judge
        ruling verdict judgment decision
        trial prosecution prosecute
        sentence jail imprison prison
        lawyer attorney counsel
        suit lawsuit sue
        vote ballot poll election elect
        protest demonstration rally demonstrate protester demonstrator
        riot unrest clash
        rebel insurgent militant guerrilla
        war conflict fighting battle
        truce ceasefire armistice
        kidnap abduct hostage
        escape flee
        resign quit
        fire dismiss sack
        appoint name nominate
        child kid youngster boy girl
        baby infant newborn
        teenager teen adolescent youth
        man male
        woman female
        people resident citizen national inhabitant person
        victim dead
        doctor physician medic
        hospital clinic
        illness disease sick sickness ill
        drug medicine medication
        car vehicle automobile
        truck lorry
        plane aircraft jet airplane airliner
        ship vessel boat
        home house
        city town
        country nation state
        border frontier
        film movie
        photo picture image photograph
        scientist researcher expert
        study research survey
        pupil student
        passenger traveller traveler
        strand stuck maroon
        start begin launch
        end finish conclude stop
        plan propose proposal scheme
        warn warning caution
        deny reject refuse dismiss
        admit confess acknowledge
        confirm verify
        ask request urge call
        help aid assist assistance
        support back endorse
        oppose opposition against
        order command
        ban prohibit outlaw forbid
        allow permit let
        search hunt seek
        find discover locate
        show reveal disclose
        hoax fake false fabricate
        true real genuine
        join participate
        visit trip travel
        win victory defeat beat
        big large huge massive major
        small little minor
        gas fuel petrol gasoline
        oil crude
        bank lender
        debt loan
        money cash fund
        price cost
        test trial
        phone cellphone smartphone mobile
        web internet online
        footage video clip
        gun weapon firearm rifle
        knife stab
        damage destroy devastate
        france french
        netherlands dutch holland
        spain spanish spaniard
        switzerland swiss
        poland polish
        greece greek
        denmark danish
        turkey turkish
        ireland irish
        wales welsh
        thailand thai
        myanmar burma burmese
        china chinese beijing
        russia russian moscow kremlin
        pound £ gbp
        percent % pct
        million mln m
        billion bln bn
        thousand k
        """,
    "de": """
        tot toten sterben tod getotet ums
        verletzt verletzung verwundet
        feuer brand
        polizei beamte polizist
        sagen erklaren mitteilen berichten
        angriff attacke anschlag
        steigen anstieg zunehmen
        fallen sinken ruckgang
        festnehmen verhaften festnahme
        """,
    "fr": """
        mort tue deces mourir
        blesse blessure
        incendie feu
        police policier
        dire declarer annoncer affirmer
        attaque attentat
        hausse augmenter
        baisse diminuer
        arreter arrestation interpeller
        """,
    "es": """
        muerto morir muerte fallecer matar
        herido lesionado
        incendio fuego
        policia agente
        decir declarar anunciar afirmar
        ataque atentado
        subir aumento aumentar
        bajar caida disminuir
        detener arrestar detencion
        """,
    "ru": """
        погибнуть умереть смерть убить погибший
        ранить раненый пострадавший пострадать
        пожар огонь
        полиция полицейский
        сказать заявить сообщить
        атака нападение удар
        """,
    "uk": """
        загинути померти смерть вбити загиблий
        поранити поранений постраждалий
        пожежа вогонь
        поліція поліцейський
        сказати заявити повідомити
        атака напад удар
        """,
}

_PERSONS_TEXT = """
    people persons person citizens citizen nationals national men man women woman children child
    civilians civilian soldiers soldier troops troop fighters fighter servicemen militants militant
    rebels rebel mercenaries mercenary volunteers volunteer workers worker employees employee staff
    residents resident passengers passenger travellers traveller travelers traveler victims victim dead
    casualties injured wounded killed suspects suspect prisoners prisoner detainees detainee inmates
    hostages hostage migrants migrant refugees refugee protesters demonstrators students student pupils
    patients patient voters officers officer policemen others deaths menschen personen burger
    bundesburger manner frauen kinder soldaten kampfer soldner tote verletzte opfer einwohner bewohner
    arbeiter beschaftigte passagiere fluchtlinge zivilisten personnes citoyens ressortissants hommes
    femmes enfants soldats combattants morts blesses victimes habitants passagers civils personas
    ciudadanos hombres mujeres ninos soldados combatientes muertos heridos victimas habitantes pasajeros
    civiles людей человек граждан мужчин женщин детей солдат бойцов наемников погибших раненых жителей
    людини осіб громадян чоловіків жінок дітей солдатів бійців найманців загиблих поранених мешканців
"""
_PERSONS = frozenset(_PERSONS_TEXT.split())


def is_person(norm: str) -> bool:
    """Tell whether a folded noun counts people, whoever they are."""
    return norm in _PERSONS


def synonym_groups(stemmed: str, language: str | None) -> tuple[str, ...]:
    """Name the groups that a stem belongs to; words of one group may stand for one another."""
    return _groups_of(language or "en").get(stemmed, ())


@cache
def _groups_of(language: str) -> dict[str, tuple[str, ...]]:
    groups: dict[str, tuple[str, ...]] = {}
    for line in _GROUPS.get(language, "").strip().splitlines():
        words = line.split()
        for word in dict.fromkeys(stem(fold(word), language) for word in words):
            groups[word] = (*groups.get(word, ()), words[0])
    return groups
