"""Signs of check-worthiness in French: the words and short phrases that show each."""

WORDS = {
    "few": (
        "deux, trois, quatre, cinq, six, sept, huit, neuf, dix, dizaine, dizaines, moitié, tiers, "
        "quart, double"
    ),
    "many": (
        "onze, douze, quinze, vingt, trente, quarante, cinquante, cent, cents, centaine, centaines, "
        "mille, millier, milliers, million, millions, milliard, milliards, pour cent, euros, "
        "dollars, treize, quatorze, seize, soixante"
    ),
    "measure": (
        "soldats, morts, blessés, emplois, voix, sièges, chômage, inflation, budget, déficit, dette, "
        "impôts, impôt, coût, coûts, dépenses, revenus, salaires, prix, population, pauvreté, "
        "croissance, économie, taux"
    ),
    "comparison": (
        "plus de, moins de, plus que, moins que, au moins, au plus, supérieur, inférieur, le plus, "
        "la plus, les plus, premier, première, seul, record, moyenne, majorité, la plupart, par "
        "rapport"
    ),
    "change": (
        "augmenté, augmentation, baissé, baisse, hausse, diminué, doublé, perdu, réduit, chuté, "
        "progressé, reculé"
    ),
    "act": (
        "tué, tués, blessé, mort, arrêté, arrêtés, inculpé, condamné, libéré, détruit, construit, "
        "fermé, ouvert, vendu, acheté, payé, voté, élu, licencié, interdit, adopté, signé, attaqué, "
        "brûlé, découvert, publié, annoncé, lancé, tuée, tuées, blessée, blessées, morte, "
        "arrêtée, arrêtées, condamnés, évacué, évacués, évacuées, sauvé, brûlés, explosé"
    ),
    "position": (
        "selon, d'après, a nié, a démenti, a promis, a accusé, a refusé, affirme, nie, dément, accuse, refuse"
    ),
    "accusation": (
        "menti, fraude, corruption, illégal, volé, violation, coupable, accusé, accusations, scandale"
    ),
    "document": (
        "rapport, étude, sondage, loi, traité, accord, tribunal, jugement, document, documents, "
        "enquête, statistiques, données, chiffres"
    ),
    "date": (
        "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, "
        "décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, an, ans, année, "
        "années, semaine, mois, depuis, il y a"
    ),
    "past": ("était, étaient, avait, avaient, a été, ont été, fut, a, ont, a déclaré, a dit, a fait"),
    "name": (
        "il, elle, ils, elles, gouvernement, police, ministère, autorités, entreprise, président, ministre"
    ),
    "opinion": (
        "il faut, faut, devons, devrait, devraient, je pense, je crois, je veux, je trouve, "
        "j'espère, à mon avis, nous devons, important, il me semble"
    ),
    "ahead": (
        "sera, seront, va, vont, serait, seraient, demain, peut, peuvent, pourrait, pourraient, "
        "peut-être, probablement, si, sans doute"
    ),
    "self": ("je, me, moi, mon, ma, mes"),
    "address": ("merci, bonjour, bonsoir, bienvenue, s'il vous plaît, mesdames"),
    "loose": (
        "bon, bonne, mauvais, beau, terrible, fier, faux, juste, malheureusement, magnifique, honte, "
        "liberté, chose, choses, tout, rien, quelque chose, comment, pourquoi, ça"
    ),
}
