"""German words of reporting."""

from factcheck.statements.reporting.vocabulary import Reporting, words

WORDS = Reporting(
    code="de",
    say=words(
        """sagte sagten sagt sagen erklärte erklärten erklärt teilte teilten teilt meldete meldeten betonte
        betonten behauptete behaupteten berichtete berichteten warnte warnten bestätigte bestätigten
        kündigte kündigten dementierte mitteilte mitteilten bekanntgab"""
    ),
    say_that=words("fügte schrieb schrieben fragte rief antwortete meinte gab räumte ergänzte"),
    according=(("nach", "angaben", "von"), ("nach", "angaben"), ("laut",)),
    that=words("dass ob"),
    clause_pronouns=words("er sie es"),
    pronouns={"er": "he"},
    determiners=words(
        """der die das den dem des ein eine einer einem eines zwei drei vier fünf mehrere einige sein ihr"""
    ),
    prepositions=words("von für aus in im an am auf bei mit nach zu zum zur über unter gegen vor"),
    boundaries=words(
        """und oder aber dass die, wer was wie wenn als ob weil ist sind war waren hat haben hatte wurde
        wird mit sich er sie es ich wir auch dem, an"""
    ),
    subordinators=words("nachdem bevor wenn weil obwohl während als ob"),
    passives=words("nicht nie wurde wurden wird werden"),
    adverbs=words("auch später dann zudem außerdem dagegen aber und doch gestern heute jedoch"),
    times=words(
        """montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni
        juli august september oktober november dezember gestern heute abend morgen"""
    ),
    roles=words(
        """polizei feuerwehr behörden ermittler zeugen augenzeugen anwohner experten beamte ärzte
        staatsanwaltschaft"""
    ),
    titles=words(
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
    genitives=words("der des"),
    inverts=True,
    nouns_are_capitalised=True,
)
