"""French words of reporting."""

from factcheck.statements.reporting.vocabulary import Reporting, words

WORDS = Reporting(
    code="fr",
    say=words(
        """déclaré annoncé affirmé indiqué assuré confirmé averti démenti déclare annonce affirme indique
        indiquent assure dit affirment confirme dément"""
    ),
    say_that=words(
        """précisé ajouté expliqué estimé rapporté souligné crié répondu écrit précise ajoute explique
        estime souligne rapporte demandé"""
    ),
    according=(("selon",), ("d'après",)),
    that=words("que qu'il qu'elle qu'ils qu'un qu'une"),
    pronouns={"il": "he", "elle": "she", "ils": "they"},
    determiners=words(
        """le la les un une des son sa ses leur leurs ce cette ces deux trois quatre cinq six sept huit neuf
        dix onze douze plusieurs"""
    ),
    prepositions=words("de du des à au aux en dans pour par sur avec sans sous chez depuis"),
    boundaries=words(
        """et ou mais que qui dont quand lorsque si comme parce car est sont était étaient sera il elle ils
        elles on je nous vous ne pas"""
    ),
    subordinators=words("après avant quand lorsque si puisque alors"),
    passives=words("pas jamais été être est"),
    adverbs=words("""a ont avait avaient aussi ensuite encore toutefois cependant également hier mais et"""),
    times=words(
        """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
        août septembre octobre novembre décembre hier aujourd'hui"""
    ),
    roles=words("police autorités témoins enquêteurs pompiers"),
    titles=words("m mm mme mlle dr maire président présidente ministre général"),
    inverts=True,
)
