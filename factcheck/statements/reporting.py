"""Reporting: the words by which a text says that somebody asserts something, by language."""

import re
from dataclasses import dataclass, field
from functools import cache, cached_property

from factcheck.statements.cases import genitives


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, kw_only=True)
class Reporting:
    """The words around an attribution in one language, all in lower case."""

    code: str
    """The two letters of the language."""
    say: frozenset[str]
    """Verbs that report whatever follows them."""
    say_that: frozenset[str] = frozenset()
    """Verbs that report only beside a quotation or a clause: "claimed that", not "claimed 12 lives"."""
    tell: frozenset[str] = frozenset()
    """Verbs that are followed by whom it is said to, and so never by who says it."""
    show: frozenset[str] = frozenset()
    """What a study, a poll or an intelligence service does."""
    according: tuple[tuple[str, ...], ...] = ()
    """Phrases right before the speaker, longest first."""
    that: frozenset[str] = frozenset()
    clause_pronouns: frozenset[str] = frozenset()
    """Words that after a verb of ``say_that`` can only begin a clause."""
    pronouns: dict[str, str] = field(default_factory=dict)
    """Pronouns that can be resolved, with "he", "she", "they" or "it" for what they stand for."""
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    boundaries: frozenset[str] = frozenset()
    """Words that end a noun phrase: conjunctions, relative pronouns, common verbs."""
    subordinators: frozenset[str] = frozenset()
    """Words that make a clause a circumstance: "after Ruiz said" asserts nothing of Ruiz's."""
    passives: frozenset[str] = frozenset()
    """Forms that before a reporting verb turn it round, and negations."""
    adverbs: frozenset[str] = frozenset()
    """Words that may stand between subject and verb, or open the sentence."""
    times: frozenset[str] = frozenset()
    """Weekdays, months and the like: they end a noun phrase and never begin one."""
    roles: frozenset[str] = frozenset()
    """Nouns that speak without an article."""
    evidence: frozenset[str] = frozenset()
    """Nouns of which ``show`` makes speakers."""
    titles: frozenset[str] = frozenset()
    """Words before a name that are left out."""
    offices: tuple[str, ...] = ()
    """How nouns end that are titles too ("Verkehrsminister") and may have a genitive behind them."""
    genitives: frozenset[str] = frozenset()
    """Articles of that noun ("der Chef der Feuerwehr")."""
    finite: re.Pattern[str] | None = None
    """How verbs end that may follow a noun phrase without a comma: "según la policía murieron dos"."""
    inverts: bool = False
    """Whether the subject may follow the verb without a quotation before it."""
    nouns_are_capitalised: bool = False
    """As in German, where a word in lower case after a noun ends the noun phrase."""
    agent_nouns: bool = False
    """As in English, where the noun of an agent may stand before a name without an article."""

    @cached_property
    def signs(self) -> frozenset[str]:
        """All words and marks without one of which nobody is said to assert anything."""
        openings = {phrase[0] for phrase in self.according}
        return self.say | self.say_that | self.show | openings | {":", "saying"}


_ENGLISH = Reporting(
    code="en",
    say=_words(
        """said says say told tells announced announces stated declared declares warned warns insisted insists
        alleged alleges allege testified confirmed confirms denied denies tweeted acknowledged acknowledges
        conceded concedes vowed reported reiterated asserted asserts contended contends replied"""
    ),
    say_that=_words(
        """added adds noted notes claimed claims argued argues explained explains wrote writes reports
        suggested suggests believes estimated revealed reveals predicted predicts maintained maintains
        admitted admits stressed stresses emphasized emphasised concluded concludes continued agreed
        asked asks complained promised pledged remarked observed commented cautioned shouted cried
        recalled countered responded states predict believe say claim argue warn"""
    ),
    tell=_words("told tells"),
    show=_words(
        """shows show showed indicates indicate indicated suggests suggest suggested estimates finds found
        put puts"""
    ),
    according=(("according", "to"), ("in", "the", "words", "of"), ("by", "the", "count", "of")),
    that=_words("that"),
    clause_pronouns=_words("he she it they there we"),
    pronouns={"he": "he", "she": "she", "they": "they", "it": "it"},
    determiners=_words(
        """the a an his her its their our this that these those two three four five several some many most
        both one another"""
    ),
    prepositions=_words(
        """of for from in at on with by to under near into about against between during over through within
        across inside outside despite without like"""
    ),
    boundaries=_words(
        """and but or that which who whose whom when while because as if after before since although though
        so until where why how what than is are was were be been being has have had did does do will
        would could can may might must should adding not never also then there i we you he she they it
        him them me us"""
    ),
    subordinators=_words(
        """after before when because since although though while if whether until unless what why how once
        where"""
    ),
    passives=_words(
        """is are was were be been being not never n't nor get gets got would could might must should may
        can cannot who whom"""
    ),
    adverbs=_words(
        """also later then has have had again once repeatedly previously already recently earlier however
        meanwhile but and yet still today yesterday now separately afterwards subsequently simply only
        even first finally instead therefore moreover furthermore"""
    ),
    times=_words(
        """monday tuesday wednesday thursday friday saturday sunday january february march april june july
        august september october november december today yesterday tonight week month year night morning
        afternoon evening late early last this"""
    ),
    roles=_words(
        """police officials authorities prosecutors investigators doctors witnesses residents neighbours
        neighbors experts analysts scientists researchers organisers organizers critics campaigners
        activists lawyers firefighters rescuers engineers ministers diplomats lawmakers soldiers aides
        relatives survivors judges troops rebels economists historians opponents supporters teachers
        fishermen sources spokespeople spokesmen traders dealers brokers farmers bankers voters
        inspectors detectives management staff parliament regulators
        unions medics hospitals media intelligence mayor president minister chief spokesman spokeswoman
        spokesperson governor secretary director envoy ambassador commander chairman chairwoman
        professor officer captain owner leader senator judge coach lawyer attorney analyst expert
        resident witness official executive manager founder author colonel general sergeant lieutenant
        king queen prince inspector detective deputy superintendent harbourmaster"""
    ),
    evidence=_words(
        """intelligence estimates figures data study studies survey surveys poll polls report reports
        documents records statistics research analysis audit inquiry investigation census findings
        papers document estimate review"""
    ),
    titles=_words(
        """mr mrs ms miss dr prof professor sir lord lady dame president prime minister mayor chancellor
        senator sen rep representative governor gov general gen colonel col captain capt lieutenant lt
        major sergeant sgt judge justice king queen prince princess pope bishop archbishop ambassador
        secretary chief inspector detective superintendent officer father sister rev foreign vice deputy
        former chairman chairwoman commissioner envoy spokesman spokeswoman spokesperson director
        admiral"""
    ),
    agent_nouns=True,
)

_GERMAN = Reporting(
    code="de",
    say=_words(
        """sagte sagten sagt sagen erklärte erklärten erklärt teilte teilten teilt meldete meldeten betonte
        betonten behauptete behaupteten berichtete berichteten warnte warnten bestätigte bestätigten
        kündigte kündigten dementierte mitteilte mitteilten bekanntgab"""
    ),
    say_that=_words("fügte schrieb schrieben fragte rief antwortete meinte gab räumte ergänzte"),
    according=(("nach", "angaben", "von"), ("nach", "angaben"), ("laut",)),
    that=_words("dass ob"),
    clause_pronouns=_words("er sie es"),
    pronouns={"er": "he"},
    determiners=_words(
        """der die das den dem des ein eine einer einem eines zwei drei vier fünf mehrere einige sein ihr"""
    ),
    prepositions=_words("von für aus in im an am auf bei mit nach zu zum zur über unter gegen vor"),
    boundaries=_words(
        """und oder aber dass die, wer was wie wenn als ob weil ist sind war waren hat haben hatte wurde
        wird mit sich er sie es ich wir auch dem, an"""
    ),
    subordinators=_words("nachdem bevor wenn weil obwohl während als ob"),
    passives=_words("nicht nie wurde wurden wird werden"),
    adverbs=_words("auch später dann zudem außerdem dagegen aber und doch gestern heute jedoch"),
    times=_words(
        """montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni
        juli august september oktober november dezember gestern heute abend morgen"""
    ),
    roles=_words(
        """polizei feuerwehr behörden ermittler zeugen augenzeugen anwohner experten beamte ärzte
        staatsanwaltschaft"""
    ),
    titles=_words(
        """herr frau dr prof bürgermeister bürgermeisterin präsident präsidentin minister ministerin
        kanzler kanzlerin sprecher sprecherin polizeisprecher polizeisprecherin außenminister
        außenministerin innenminister innenministerin regierungssprecher regierungssprecherin general
        oberst feuerwehrchef"""
    ),
    offices=tuple(
        """sprecher sprecherin chef chefin leiter leiterin präsident präsidentin direktor direktorin
        vorsitzende vorsitzender vertreter vertreterin sekretär sekretärin meister meisterin anwalt anwältin
        minister ministerin kanzler kanzlerin""".split()  # noqa: SIM905
    ),
    genitives=_words("der des"),
    inverts=True,
    nouns_are_capitalised=True,
)

_FRENCH = Reporting(
    code="fr",
    say=_words(
        """déclaré annoncé affirmé indiqué assuré confirmé averti démenti déclare annonce affirme indique
        indiquent assure dit affirment confirme dément"""
    ),
    say_that=_words(
        """précisé ajouté expliqué estimé rapporté souligné crié répondu écrit précise ajoute explique
        estime souligne rapporte demandé"""
    ),
    according=(("selon",), ("d'après",)),
    that=_words("que qu'il qu'elle qu'ils qu'un qu'une"),
    pronouns={"il": "he", "elle": "she", "ils": "they"},
    determiners=_words(
        """le la les un une des son sa ses leur leurs ce cette ces deux trois quatre cinq six sept huit neuf
        dix onze douze plusieurs"""
    ),
    prepositions=_words("de du des à au aux en dans pour par sur avec sans sous chez depuis"),
    boundaries=_words(
        """et ou mais que qui dont quand lorsque si comme parce car est sont était étaient sera il elle ils
        elles on je nous vous ne pas"""
    ),
    subordinators=_words("après avant quand lorsque si puisque alors"),
    passives=_words("pas jamais été être est"),
    adverbs=_words("""a ont avait avaient aussi ensuite encore toutefois cependant également hier mais et"""),
    times=_words(
        """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
        août septembre octobre novembre décembre hier aujourd'hui"""
    ),
    roles=_words("police autorités témoins enquêteurs pompiers"),
    titles=_words("m mm mme mlle dr maire président présidente ministre général"),
    inverts=True,
)

_SPANISH = Reporting(
    code="es",
    say=_words(
        """dijo dijeron dice dicen declaró declararon anunció anunciaron afirmó afirmaron aseguró
        aseguraron informó informaron confirmó confirmaron denunció indicó indicaron advirtió negó"""
    ),
    say_that=_words("explicó añadió señaló respondió preguntó escribió agregó"),
    according=(("de", "acuerdo", "con"), ("según",)),
    that=_words("que"),
    pronouns={"él": "he", "ella": "she", "ellos": "they"},
    determiners=_words(
        """el la los las un una unos unas su sus dos tres cuatro cinco seis siete ocho nueve diez once doce
        varios varias este esta"""
    ),
    prepositions=_words("de del a al en para por sobre con sin desde hasta ante"),
    boundaries=_words(
        """y o pero que quien cuando si como porque es son era eran fue está no se él ella ellos yo
        nosotros ha han"""
    ),
    subordinators=_words("después antes cuando si porque aunque mientras"),
    passives=_words("no nunca fue ser"),
    adverbs=_words("también luego después además ayer pero y ha han había"),
    times=_words(
        """lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
        agosto septiembre octubre noviembre diciembre ayer hoy"""
    ),
    roles=_words("policía autoridades testigos bomberos expertos vecinos"),
    titles=_words(
        """sr sra srta dr dra don doña alcalde alcaldesa presidente presidenta ministro ministra general"""
    ),
    finite=re.compile(r"\w{2,}(?:aron|eron|aban|ían|ó|[aei]rán?)"),
    inverts=True,
)

_RUSSIAN = Reporting(
    code="ru",
    say=_words(
        """сказал сказала сказали заявил заявила заявили заявило сообщил сообщила сообщили сообщило
        сообщает сообщают говорит объявил объявила объявили рассказал рассказала рассказали подтвердил
        подтвердила подтвердили утверждает утверждают отрицает"""
    ),
    say_that=_words(
        """отметил отметила подчеркнул подчеркнула добавил добавила написал написала пояснил пояснила
        ответил ответила"""
    ),
    according=(
        ("по", "словам"),
        ("по", "данным"),
        ("по", "информации"),
        ("как", "сообщили", "в"),
        ("согласно",),
    ),
    that=_words("что"),
    pronouns={"он": "he", "она": "she", "они": "they"},
    determiners=_words("двое трое четверо пятеро несколько два две три четыре пять"),
    prepositions=_words("в во на с со из от для о об по под при у к за над без"),
    boundaries=_words(
        """и или но что который которая которые когда если как потому был была были было не он она они мы я"""
    ),
    subordinators=_words("после когда если хотя пока перед"),
    passives=_words("не никогда"),
    adverbs=_words("также потом позже ранее вчера сегодня затем однако но"),
    times=_words("понедельник вторник среду четверг пятницу субботу воскресенье вчера сегодня"),
    roles=_words(
        """полиция власти министерство мид мчс прокуратура полиции властей министерства прокуратуры
        очевидцы эксперты мэр мэра губернатор президент президента министр представитель глава
        полицейские следователи разведка разведки"""
    )
    | genitives("ru"),
    titles=_words("""мэр мэра президент президента министр министра губернатор губернатора глава главы"""),
    finite=re.compile(r"\w{2,}(?:л[иоа]|л[иоа]сь|лся|[аяу][ею]т)"),
    inverts=True,
)

_UKRAINIAN = Reporting(
    code="uk",
    say=_words(
        """сказав сказала сказали заявив заявила заявили заявило повідомив повідомила повідомили повідомило
        повідомляє каже оголосив оголосила оголосили розповів розповіла розповіли підтвердив підтвердила
        підтвердили стверджує стверджують заперечує"""
    ),
    say_that=_words(
        """зазначив зазначила наголосив наголосила додав додала написав написала пояснив пояснила відповів"""
    ),
    according=(("за", "словами"), ("за", "даними"), ("за", "інформацією"), ("згідно", "з")),
    that=_words("що"),
    pronouns={"він": "he", "вона": "she", "вони": "they"},
    determiners=_words("двоє троє четверо п'ятеро кілька два дві три чотири п'ять"),
    prepositions=_words("в у на з із від для про по під при до за над без"),
    boundaries=_words(
        """і й та або але що який яка які коли якщо як був була були було не він вона вони ми я"""
    ),
    subordinators=_words("після коли якщо хоча поки перед"),
    passives=_words("не ніколи"),
    adverbs=_words("також потім пізніше раніше вчора сьогодні згодом однак але"),
    times=_words("понеділок вівторок середу четвер п'ятницю суботу неділю вчора сьогодні"),
    roles=_words(
        """поліція влада міністерство мзс прокуратура поліції влади міністерства прокуратури очевидці
        експерти мер мера губернатор президент президента міністр речник речниця голова поліцейські
        слідчі розвідка розвідки"""
    )
    | genitives("uk"),
    titles=_words("мер мера президент президента міністр міністра губернатор голова голови"),
    finite=re.compile(r"\w{2,}(?:л[иоа]|л[иоа]с[яь]|[аиу]в|вся|[аяу]ють?|[аяу]є)"),
    inverts=True,
)

_BY_LANGUAGE = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
    "es": _SPANISH,
    "ru": _RUSSIAN,
    "uk": _UKRAINIAN,
}


def reporting(language: str | None) -> Reporting | None:
    """Give the words of a language, English where none is named; None for a language without any."""
    return _BY_LANGUAGE.get(language or "en")


@cache
def attributing_verbs() -> frozenset[str]:
    """Give every verb, of any language, that may stand beside a quotation to say whose it is."""
    return frozenset().union(*(words.say | words.say_that for words in _BY_LANGUAGE.values()))
