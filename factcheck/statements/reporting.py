"""Reporting verbs: the words by which a text says that somebody asserts something, by language."""

ENGLISH_SAY = (
    "said says told tells announced announces stated declared declares warned warns insisted insists alleged "
    "alleges testified confirmed confirms denied denies tweeted acknowledged acknowledges conceded concedes "
    "replied responded recalled vowed quipped countered reiterated asserted asserts contended contends"
).split()
"""Verbs that report whatever follows them."""

ENGLISH_SAY_THAT = (
    "added adds noted notes claimed claims argued argues explained explains wrote writes reported reports "
    "suggested suggests believes estimated estimates revealed reveals predicted predicts maintained maintains "
    "admitted admits stressed stresses emphasized emphasised concluded concludes continued agreed asked asks "
    "complained promised pledged remarked observed commented cautioned shouted cried whispered"
).split()
"""Verbs that report only beside a quotation or before a clause ("claimed that", not "claimed 12 lives")."""

ENGLISH_SHOW = (
    "shows show showed indicates indicate indicated suggests suggest suggested estimates finds found".split()
)
"""What a study, a poll or an intelligence service does."""

SAY = {
    "de": (
        "sagte sagten sagt erklärte erklärten erklärt teilte teilten teilt meldete meldeten betonte betonten "
        "behauptete behaupteten berichtete berichteten warnte warnten bestätigte bestätigten kündigte fügte "
        "schrieb schrieben fragte rief antwortete"
    ).split(),
    "fr": (
        "déclaré annoncé affirmé indiqué assuré précisé ajouté expliqué estimé rapporté confirmé souligné "
        "averti crié répondu écrit dit disent affirme affirment indique indiquent assure précise ajoute explique "
        "estime souligne annonce déclare rapporte confirme"
    ).split(),
    "es": (
        "dijo dijeron dice dicen declaró declararon anunció anunciaron afirmó afirmaron aseguró aseguraron "
        "informó informaron explicó añadió señaló confirmó confirmaron denunció indicó indicaron advirtió "
        "respondió preguntó escribió"
    ).split(),
    "ru": (
        "сказал сказала сказали заявил заявила заявили заявило сообщил сообщила сообщили сообщило говорит отметил "
        "отметила подчеркнул подчеркнула добавил добавила объявил объявила объявили рассказал рассказала "
        "подтвердил подтвердила подтвердили написал написала пояснил пояснила утверждает утверждают"
    ).split(),
    "uk": (
        "сказав сказала сказали заявив заявила заявили заявило повідомив повідомила повідомили повідомило каже "
        "зазначив зазначила наголосив наголосила додав додала оголосив оголосила оголосили розповів розповіла "
        "підтвердив підтвердила підтвердили написав написала пояснив пояснила стверджує стверджують"
    ).split(),
}

ATTRIBUTING = frozenset(
    [*ENGLISH_SAY, *ENGLISH_SAY_THAT, *(verb for verbs in SAY.values() for verb in verbs)]
)
"""Every verb that may stand beside a quotation to say whose it is."""
