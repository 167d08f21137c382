"""Boilerplate: the lines of a page that say nothing of the event it reports."""

import re

from factcheck.ingest.document import Kind
from factcheck.statements.statement import Statement

_BOILERPLATE = re.compile(
    r"""^\W*(?:
        subscribe\b | sign\ up\b | follow\ us\b | read\ more\b | read\ also\b | click\ here\b
        | all\ rights\ reserved | ©| copyright\b | advertisement\b | share\ this\b
        | related\ (?:articles|stories)\b | more\ on\ this\b
        | abonnieren\b | mehr\ zum\ thema\b | lesen\ sie\ auch\b | alle\ rechte\ vorbehalten
        | abonnez-vous\b | lire\ aussi\b | a\ lire\ aussi\b | tous\ droits\ réservés
        | suscríbete\b | lea\ también\b | leer\ más\b | todos\ los\ derechos\ reservados
        | подпис(?:ывайтесь|аться)\b | читайте\ также\b | все\ права\ защищены
        | підпис(?:уйтесь|атися)\b | читайте\ також\b | усі\ права\ захищено
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def says_something(statement: Statement) -> bool:
    """Tell whether a statement can match another: a byline and the boilerplate of a page cannot."""
    return statement.kind is not Kind.BYLINE and not _BOILERPLATE.match(statement.text)
