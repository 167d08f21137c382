"""Signs of check-worthiness in German: the words and short phrases that show each."""

WORDS = {
    "few": (
        "zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, dutzend, dutzende, hälfte, "
        "drittel, viertel, doppelt"
    ),
    "many": (
        "elf, zwölf, zwanzig, dreißig, vierzig, fünfzig, hundert, hunderte, tausend, tausende, "
        "million, millionen, milliarde, milliarden, prozent, euro, dollar, dreizehn, vierzehn, "
        "fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, sechzig, siebzig, achtzig, neunzig"
    ),
    "measure": (
        "soldaten, tote, verletzte, arbeitsplätze, stimmen, sitze, arbeitslosigkeit, inflation, "
        "haushalt, defizit, schulden, steuern, kosten, ausgaben, einkommen, löhne, preise, "
        "bevölkerung, armut, umsatz, gewinn, wirtschaft, rate, quote"
    ),
    "comparison": (
        "als, mehr als, weniger als, mindestens, höchstens, höher, niedriger, größer, kleiner, "
        "höchste, höchsten, niedrigste, größte, größten, erste, ersten, einzige, rekord, "
        "durchschnitt, insgesamt, mehrheit, im vergleich"
    ),
    "change": (
        "gestiegen, stieg, stiegen, gesunken, sank, sanken, fiel, fielen, wuchs, gewachsen, "
        "verdoppelt, halbiert, erhöht, gesenkt, verloren, zugenommen, abgenommen, rückgang, anstieg"
    ),
    "act": (
        "getötet, verletzt, starb, starben, gestorben, festgenommen, verhaftet, angeklagt, "
        "verurteilt, freigelassen, zerstört, gebaut, geschlossen, eröffnet, verkauft, gekauft, "
        "bezahlt, gestimmt, gewählt, entlassen, verboten, beschlossen, unterzeichnet, angegriffen, "
        "brannte, brach, gefunden, veröffentlicht, angekündigt, verwundet, tötete, "
        "töteten, evakuiert, gerettet, brannten, explodierte, stimmte, stimmten, verkaufte, "
        "verkauften, kaufte, bezahlte, bezahlten, unterzeichnete"
    ),
    "position": (
        "laut, nach angaben, bestritt, dementierte, behauptete, forderte, lehnte, versprach, "
        "bestreitet, dementiert, bestritten, behauptet, fordert, zufolge"
    ),
    "accusation": (
        "gelogen, betrug, korruption, bestochen, illegal, gestohlen, verstoß, schuldig, vorwurf, vorwürfe"
    ),
    "document": (
        "bericht, studie, umfrage, gesetz, vertrag, gericht, urteil, dokument, dokumente, "
        "ermittlungen, statistik, daten, zahlen"
    ),
    "date": (
        "januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, "
        "dezember, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, gestern, jahr, "
        "jahre, jahren, woche, seit, vor"
    ),
    "past": (
        "war, waren, hatte, hatten, wurde, wurden, hat, haben, kam, ging, begann, gab, nahm, sagte, "
        "sagten, erklärte, berichtete, teilte"
    ),
    "name": (
        "er, ihm, ihn, seine, seinen, regierung, polizei, ministerium, behörde, behörden, "
        "unternehmen, präsident, minister"
    ),
    "opinion": (
        "sollte, sollten, müssen, muss, ich glaube, ich denke, ich finde, meiner meinung, ich hoffe, "
        "ich will, wir müssen, wir wollen, wichtig, hoffentlich"
    ),
    "ahead": (
        "wird, werden, würde, würden, morgen, künftig, könnte, könnten, kann, können, vielleicht, "
        "wohl, möglicherweise, wahrscheinlich, offenbar, wenn, falls, ob"
    ),
    "self": ("ich, mir, mich, mein, meine"),
    "address": ("danke, vielen dank, bitte, hallo, guten abend, guten morgen, willkommen, herzlich"),
    "loose": (
        "gut, schlecht, großartig, schön, furchtbar, stolz, falsch, richtig, leider, wunderbar, "
        "schade, freiheit, etwas, alles, nichts, irgendwie, dinge, sache, wie, was, warum"
    ),
}
