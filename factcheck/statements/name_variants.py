"""Name variants: countries with their peoples, capitals and given names that no rule of spelling makes
    equal.

General knowledge only, kept short: a line holds the key and, behind the colon, what is written for it in
the languages of the lexicons. Cyrillic forms stand in the nominative.
"""

import re

from factcheck.statements.words import fold

_ROW = re.compile(r"^\S.*(?:\n[ ].*)*", re.MULTILINE)
"""A line, and the indented lines that go on with it."""

_COUNTRIES = """
us: us, u s, usa, u s a, united states, united states of america, america, american, americans, vereinigte
    staaten, vereinigten staaten, amerika, amerikaner, états unis, américain, américains, estados unidos,
    ee uu, eeuu, estadounidense, estadounidenses, сша, соединенные штаты, америка, сполучені штати,
    американец, американцы, американці
uk: uk, u k, united kingdom, britain, great britain, british, briton, britons, großbritannien,
    grossbritannien, vereinigtes königreich, briten, royaume uni, grande bretagne, britanniques, reino
    unido, gran bretaña, británicos, великобритания, британия, великобританія, британія, британцы
eu: eu, e u, european union, europäische union, europäischen union, union européenne, ue, unión europea,
    ес, евросоюз, европейский союз, єс, євросоюз, європейський союз
un: un, u n, united nations, uno, vereinte nationen, vereinten nationen, nations unies, onu, naciones
    unidas, оон, организация объединенных наций
nato: nato, otan, нато
russia: russia, russian, russians, russian federation, russland, russen, russe, russische föderation,
    russie, russes, rusia, rusos, россия, рф, россияне, росія, росіяни
ukraine: ukraine, ukrainian, ukrainians, ukrainer, ukrainiens, ucrania, ucranianos, украина, украинцы,
    україна, українці
china: china, chinese, prc, people republic of china, chinesen, chine, chinois, chinos, китай, китайцы,
    кнр, китайці
north korea: north korea, north korean, north koreans, dprk, nordkorea, nordkoreaner, corée du nord, nord
    coréens, corea del norte, norcoreanos, северная корея, кндр, північна корея
south korea: south korea, south korean, south koreans, südkorea, südkoreaner, corée du sud, corea del sur,
    surcoreanos, южная корея, південна корея
germany: germany, german, germans, deutschland, deutsche, deutschen, deutscher, allemagne, allemands,
    alemania, alemanes, германия, немцы, німеччина, німці
france: france, french, frankreich, franzosen, français, francia, franceses, франция, французы, франція,
    французи
spain: spain, spanish, spaniard, spaniards, spanien, spanier, espagne, espagnols, españa, españoles,
    испания, испанцы, іспанія
italy: italy, italian, italians, italien, italiener, italie, italiens, italia, italianos, италия,
    итальянцы, італія
poland: poland, polish, poles, polen, pologne, polonais, polonia, polacos, польша, поляки, польща
turkey: turkey, türkiye, turkish, turks, türkei, türken, turquie, turcs, turquía, turcos, турция, турки,
    туреччина
iran: iran, iranian, iranians, iraner, iraniens, irán, iraníes, иран, иранцы, іран
iraq: iraq, iraqi, iraqis, irak, iraker, irakiens, iraquíes, ирак
israel: israel, israeli, israelis, israël, israéliens, israelíes, израиль, ізраїль
palestine: palestine, palestinian, palestinians, palästina, palästinenser, palestiniens, palestina,
    palestinos, палестина, палестинцы
syria: syria, syrian, syrians, syrien, syrer, syrie, syriens, siria, sirios, сирия, сирія
india: india, indian, indians, indien, inder, inde, indiens, indios, индия, індія
pakistan: pakistan, pakistani, pakistanis, pakistán, пакистан
afghanistan: afghanistan, afghan, afghans, afganistán, афганистан, афганістан
japan: japan, japanese, japaner, japon, japonais, japón, japoneses, япония, японія
canada: canada, canadian, canadians, kanada, kanadier, canadiens, canadá, canadienses, канада
mexico: mexico, mexican, mexicans, mexiko, mexikaner, mexique, méxico, mexicanos, мексика
brazil: brazil, brazilian, brazilians, brasilien, brésil, brasil, brasileños, бразилия, бразилія
australia: australia, australian, australians, australien, australier, australie, australianos, австралия,
    австралія
netherlands: netherlands, dutch, holland, niederlande, niederländer, pays bas, néerlandais, países bajos,
    holanda, holandeses, нидерланды, нідерланди
belgium: belgium, belgian, belgians, belgien, belgier, belgique, belges, bélgica, belgas, бельгия, бельгія
austria: austria, austrian, austrians, österreich, österreicher, autriche, autrichiens, austriacos,
    австрия, австрія
switzerland: switzerland, swiss, schweiz, schweizer, suisse, suisses, suiza, suizos, швейцария, швейцарія
sweden: sweden, swedish, swedes, schweden, suède, suédois, suecia, suecos, швеция, швеція
norway: norway, norwegian, norwegians, norwegen, norvège, norvégiens, noruega, noruegos, норвегия, норвегія
denmark: denmark, danish, danes, dänemark, dänen, danemark, danois, dinamarca, daneses, дания, данія
finland: finland, finnish, finns, finnland, finnen, finlande, finlandais, finlandia, финляндия, фінляндія
greece: greece, greek, greeks, griechenland, griechen, grèce, grecs, grecia, griegos, греция, греція
ireland: ireland, irish, irland, iren, irlande, irlandais, irlanda, irlandeses, ирландия, ірландія
portugal: portugal, portuguese, portugiesen, portugais, portugueses, португалия, португалія
hungary: hungary, hungarian, hungarians, ungarn, hongrie, hongrois, hungría, húngaros, венгрия, угорщина
romania: romania, romanian, romanians, rumänien, rumänen, roumanie, roumains, rumania, rumanos, румыния,
    румунія
bulgaria: bulgaria, bulgarian, bulgarians, bulgarien, bulgarie, болгария, болгарія
serbia: serbia, serbian, serbians, serbs, serbien, serben, serbie, serbes, serbios, сербия, сербія
czechia: czechia, czech republic, czech, czechs, tschechien, tschechen, tchéquie, chequia, checos, чехия,
    чехія
slovakia: slovakia, slovak, slovaks, slowakei, slovaquie, eslovaquia, словакия, словаччина
belarus: belarus, belarusian, belarusians, weißrussland, weissrussland, biélorussie, bielorrusia,
    белоруссия, беларусь, білорусь
georgia: georgian, georgians, georgien, géorgie, грузия, грузія
egypt: egypt, egyptian, egyptians, ägypten, ägypter, égypte, égyptiens, egipto, egipcios, египет, єгипет
saudi arabia: saudi arabia, saudi, saudis, saudi arabien, arabie saoudite, arabia saudí, arabia saudita,
    саудовская аравия, саудівська аравія
south africa: south africa, south african, south africans, südafrika, afrique du sud, sudáfrica, юар,
    південна африка
nigeria: nigeria, nigerian, nigerians, nigéria, нигерия, нігерія
vietnam: vietnam, viet nam, vietnamese, вьетнам, в'єтнам
philippines: philippines, philippine, filipino, filipinos, philippinen, filipinas, филиппины, філіппіни
indonesia: indonesia, indonesian, indonesians, indonesien, indonésie, индонезия, індонезія
thailand: thailand, thai, thais, thaïlande, tailandia, таиланд, таїланд
nepal: nepal, nepali, nepalese, népal, непал
cuba: cuba, cuban, cubans, kuba, kubaner, cubains, cubanos, куба
argentina: argentina, argentine, argentines, argentinien, argentinos, аргентина
chile: chile, chilean, chileans, chili, чили, чилі
colombia: colombia, colombian, colombians, kolumbien, colombie, колумбия, колумбія
venezuela: venezuela, venezuelan, venezuelans, венесуэла, венесуела
"""
_PLACES = """
kyiv: kyiv, kiev, kiew, kyjiw, київ, киев
kharkiv: kharkiv, kharkov, charkiw, charkow, járkov, харків, харьков
odesa: odesa, odessa, одеса, одесса
lviv: lviv, lvov, lwiw, lemberg, львів, львов
dnipro: dnipro, dnieper, dnjepr, дніпро, днепр
moscow: moscow, moskau, moscou, moscú, москва
beijing: beijing, peking, pékin, pekín, пекин, пекін
rome: rome, roma, rom, рим
vienna: vienna, wien, vienne, viena, вена, відень
warsaw: warsaw, warschau, varsovie, varsovia, warszawa, варшава
prague: prague, prag, praga, praha, прага
brussels: brussels, brüssel, bruxelles, bruselas, брюссель
geneva: geneva, genf, genève, ginebra, женева
london: london, londres, лондон
lisbon: lisbon, lissabon, lisbonne, lisboa, лиссабон
athens: athens, athen, athènes, atenas, афины
copenhagen: copenhagen, kopenhagen, copenhague, københavn, копенгаген
munich: munich, münchen, múnich, мюнхен
cologne: cologne, köln, colonia, кёльн
jerusalem: jerusalem, jérusalem, jerusalén, иерусалим, єрусалим
cairo: cairo, kairo, le caire, el cairo, каир, каїр
tehran: tehran, teheran, téhéran, teherán, тегеран
damascus: damascus, damaskus, damas, damasco, дамаск
baghdad: baghdad, bagdad, багдад
istanbul: istanbul, estambul, стамбул
washington: washington, washington dc, washington d c, вашингтон
new york: new york, new york city, nueva york, нью йорк
havana: havana, havanna, la havane, la habana, гавана
the hague: the hague, hague, den haag, la haye, la haya, гаага
mumbai: mumbai, bombay
yangon: yangon, rangoon
"""
_GIVEN_NAMES = """
vladimir: vladimir, volodymyr, wladimir, wolodymyr, владимир, володимир
alexander: alexander, aleksandr, alexandr, oleksandr, александр, олександр
nikolai: nikolai, nikolay, mykola, nikolaj, николай, микола
sergei: sergei, sergey, serhiy, serhii, sergej, сергей, сергій
dmitri: dmitri, dmitry, dmytro, dmitrij, дмитрий, дмитро
andrei: andrei, andrey, andriy, andrii, andrej, андрей, андрій
mikhail: mikhail, mykhailo, michail, михаил, михайло
yevgeny: yevgeny, evgeny, yevhen, evgeni, jewgeni, jewgenij, evgueni, евгений, євген
alexei: alexei, alexey, aleksei, oleksiy, oleksii, alexej, алексей, олексій
elena: elena, yelena, olena, jelena, елена, олена
muhammad: muhammad, mohammed, mohamed, mohammad, muhammed, мухаммед
"""


def _table(text: str) -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for row in _ROW.findall(text):
        key, _, forms = row.partition(":")
        for form in forms.split(","):
            table[tuple(fold(form).split())] = key
    return table


GIVEN_NAMES = _table(_GIVEN_NAMES)
"""Folded given names to their key."""
VARIANTS = _table(_COUNTRIES + _PLACES)
"""Folded words of a name to its key."""
LONGEST_VARIANT = max(map(len, VARIANTS))
"""The most words that a name in the table has."""
