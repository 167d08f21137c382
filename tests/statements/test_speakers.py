import pytest

from factcheck.ingest.document import Kind
from factcheck.statements.quotes import find_quotes
from factcheck.statements.speakers import Sentence, name_speakers


def speakers(*texts: str, language: str = "en", kinds: dict[int, Kind] | None = None) -> list[str | None]:
    """Each text is a sentence of its own; a leading "¶" begins a new paragraph."""
    sentences = []
    paragraph = 0
    for number, text in enumerate(texts):
        paragraph += text.startswith("¶")
        plain = text.removeprefix("¶")
        kind = (kinds or {}).get(number, Kind.BODY)
        sentences.append(
            Sentence(start=0, text=plain, kind=kind, paragraph=paragraph, quotes=find_quotes(plain))
        )
    return name_speakers(sentences, language)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ruiz said on Monday that the crew had left.", "Ruiz"),
        ("“We ran,” said the mayor, Anna Ruiz.", "Anna Ruiz"),
        ("“We ran,” said Anna Ruiz, the mayor of Dorn.", "Anna Ruiz"),
        ("The mayor, Anna Ruiz, said the fire was out.", "Anna Ruiz"),
        ("Anna Ruiz, 43, the mayor of Dorn, told reporters the fire was out.", "Anna Ruiz"),
        ("According to the fire service, 12 boats burned.", "the fire service"),
        ("Twelve boats burned, according to police.", "police"),
        ("Ruiz told Hale that the fire was out.", "Ruiz"),
        ("Dornland's intelligence shows at least 12 such units.", "Dornland's intelligence"),
        ("Estimates indicate that 40 boats were lost.", "estimates"),
        ("Police said 12 boats burned.", "police"),
        ("Western officials said there was no proof.", "Western officials"),
        ("On Monday, the Foreign Ministry said it knew nothing.", "the Foreign Ministry"),
        ("In a statement, Orlo Inc. said the ferry was safe.", "Orlo Inc."),
        ("A spokeswoman for the ministry said nothing had changed.", "a spokeswoman for the ministry"),
        ("The boats burned down, union leaders said.", "union leaders"),
        ("The boats burned down, said Ruiz.", "Ruiz"),
        ("Fire chief Tom Hale said on Tuesday: “We were late.”", "Tom Hale"),
        ("President Lena Vos announced the deal.", "Lena Vos"),
        ("Ruiz and Hale said they had met.", "Ruiz and Hale"),
        ("The US says the ship was hit.", "the US"),
        ("The Dorn Harbour Board (DHB) said the pump had failed.", "the Dorn Harbour Board"),
        ("After the fire was out, Ruiz said the crew had left.", "Ruiz"),
        ("The mayor claimed that arson was the cause.", "the mayor"),
        ("Ruiz: “We ran.”", "Ruiz"),
        ("“We ran,” Eva Lund of the Dorn Fire Service said.", "Eva Lund"),
        ("“We ran,” said University of Dorn researcher Eva Lund.", "Eva Lund"),
        ("One of their leaders, Rui dos Prados, told the Courier that the crew had left.", "Rui dos Prados"),
        ("The crew, wet and tired, told Ruiz so.", "the crew"),
        ("Glass maker Orlo on Thursday said it would pay.", "Orlo"),
        ("Residents had warned Orlo about a crack, Mr Hale said.", "Hale"),
        ("Residents had warned Orlo about a crack, said Mr Hale.", "Hale"),
        ("Residents warned of a crack on Friday, Hale told the Dorn Courier on Monday.", "Hale"),
        ("Residents warned of “a crack”, Hale said in a statement.", "Hale"),
        ("Residents had warned of a crack, said Tom Hale, who runs the firm.", "Tom Hale"),
        ("Residents had warned of a crack, according to Tom Hale.", "Tom Hale"),
        ("Ruiz said the boats burned, Hale said.", "Hale"),
        ("Ruiz said the boats burned, but Hale said they did not.", "Ruiz"),
        ("Ruiz said the boats burned, as Hale said.", "Ruiz"),
        ("The mayor said that Hale, who left early, said nothing.", "the mayor"),
        ("Ruiz announced the plan, warned residents and left.", "Ruiz"),
        ("According to police 12 boats burned.", "police"),
        ("An earlier version of this article reported four dead, police said.", "police"),
        ("An earlier version of the plan said it would burn.", "an earlier version of the plan"),
        ("The report said 12 boats burned.", "the report"),
    ],
)
def test_a_sentence_that_names_its_speaker_is_theirs(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The fire destroyed 40 boats on Monday.",
        "Ruiz was told that the boats were gone.",
        "The mayor did not say who was to blame.",
        "After Ruiz said the fire was out, the crew left.",
        "The fire claimed 12 lives.",
        "The company added 40 jobs.",
        "The team continued its strong season.",
        "It is said that the harbour is old.",
        "That said, the harbour is old.",
        "People who fled said the alarm was silent.",
        "The video shows a man in uniform.",
        "The number of reports rose.",
        "We want a judge to say so.",
        "“Ruiz said so.”",
        "He said the boats were gone.",
        "An earlier version of this article said four people had died.",
        "An earlier version of the story said that Ruiz said so.",
        "An earlier headline said that 12 boats burned.",
        "This article said that 12 boats burned.",
        "This report said that 12 boats burned.",
        "Twelve boats burned, according to an earlier version of this report.",
    ],
)
def test_a_sentence_that_names_nobody_for_certain_is_the_outlets_own(text: str) -> None:
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "„Wir liefen“, sagte die Bürgermeisterin Anna Ruiz.", "Anna Ruiz"),
        ("de", "Die Polizei teilte mit, dass 12 Boote brannten.", "die Polizei"),
        ("de", "Am Montag teilte die Polizei mit, dass 12 Boote brannten.", "die Polizei"),
        ("de", "Laut Polizei brannten 12 Boote.", "Polizei"),
        ("fr", "« Nous avons couru », a déclaré Anna Ruiz.", "Anna Ruiz"),
        ("fr", "Selon la police, 12 bateaux ont brûlé.", "la police"),
        ("fr", "Le maire a annoncé une enquête.", "le maire"),
        ("es", "«Corrimos», dijo el alcalde.", "el alcalde"),
        ("es", "Según la policía, ardieron 12 barcos.", "la policía"),
        ("ru", "«Мы бежали», — сказала Анна Руис.", "Анна Руис"),
        ("ru", "По словам Анны Руис, сгорело 12 лодок.", "Анны Руис"),
        ("ru", "Министерство сообщило о 12 погибших.", "министерство"),
        ("uk", "«Ми бігли», — сказала Анна Руїс.", "Анна Руїс"),
        ("uk", "За даними поліції, згоріло 12 човнів.", "поліція"),
        ("es", "según la policía murieron dos", "la policía"),
        ("es", "Según la policía local murieron dos personas.", "la policía local"),
        ("es", "Según la fiscalía provincial, murieron dos.", "la fiscalía provincial"),
        ("es", "Según la alcaldesa Anna Ruiz ardieron 12 barcos.", "Anna Ruiz"),
        ("fr", "Selon Anna Ruiz douze bateaux ont brûlé.", "Anna Ruiz"),
        ("fr", "Selon la police 12 bateaux ont brûlé.", "la police"),
        ("fr", "Selon le Parlement européen, la digue a cédé.", "le Parlement européen"),
        ("de", "Laut Bürgermeisterin Anna Ruiz starben zwei Menschen.", "Anna Ruiz"),
        ("ru", "По данным полиции погибли двое.", "полиция"),
        ("ru", "По словам мэра сгорело 12 лодок.", "мэр"),
        ("uk", "За даними поліції загинули двоє.", "поліція"),
        ("uk", "За словами Анни Руїс згоріло 12 човнів.", "Анни Руїс"),
        ("es", "Los vecinos advirtieron de una grieta, dijo Anna Ruiz.", "Anna Ruiz"),
        ("es", "Ruiz anunció el plan, negó los cargos y se fue.", "Ruiz"),
        ("fr", "Les habitants ont confirmé la fissure, a déclaré Anna Ruiz.", "Anna Ruiz"),
        ("fr", "Le maire a annoncé une enquête, selon la police.", "la police"),
        ("de", "Die Anwohner warnten vor einem Riss, sagte Bürgermeister Hale.", "Hale"),
        ("de", "Die Polizei teilte mit, gestern meldeten Anwohner einen Riss.", "die Polizei"),
        ("ru", "Жители сообщили о трещине, сказал мэр Руис.", "Руис"),
        ("uk", "Жителі повідомили про тріщину, сказав мер Руїс.", "Руїс"),
        ("de", "Eine frühere Fassung dieses Berichts meldete vier Tote.", None),
        ("fr", "Une version antérieure de cet article a indiqué quatre morts.", None),
        ("es", "Una versión anterior de este artículo informó de cuatro muertos.", None),
        ("ru", "Более ранняя версия этой статьи сообщила о четырёх погибших.", None),
        ("uk", "Попередня версія цієї статті повідомила про чотирьох загиблих.", None),
    ],
)
def test_speakers_are_named_in_other_languages(language: str, text: str, speaker: str | None) -> None:
    assert speakers(text, language=language) == [speaker]


def test_a_language_without_words_for_reporting_names_nobody() -> None:
    assert speakers("市長は「逃げた」と語った。", language="ja") == [None]


def test_a_surname_is_completed_by_the_full_name_given_before() -> None:
    assert speakers("Anna Ruiz said it burned.", "“We ran,” Ms. Ruiz added.") == ["Anna Ruiz", "Anna Ruiz"]


def test_a_surname_of_two_people_is_left_as_it_stands() -> None:
    told = speakers("Anna Ruiz said it burned.", "Carlo Ruiz said it did not.", "Ruiz said more.")
    assert told[-1] == "Ruiz"


def test_a_role_stands_for_the_name_it_was_given_with() -> None:
    assert speakers("The mayor, Anna Ruiz, said it burned.", "The mayor said more.")[-1] == "Anna Ruiz"


def test_a_role_is_known_from_the_outlets_own_words_too() -> None:
    told = speakers("Dornland's president, Lena Vos, wept.", "“We ran,” the president said.")
    assert told == [None, "Lena Vos"]


def test_a_role_of_two_people_is_left_as_it_stands() -> None:
    told = speakers("The mayor, Anna Ruiz, said so.", "The mayor, Tom Hale, said so.", "The mayor said so.")
    assert told[-1] == "the mayor"


def test_the_president_of_a_club_is_not_the_president() -> None:
    told = speakers("Tom Hale, president of the rowing club, said so.", "The president said so.")
    assert told[-1] == "the president"


def test_a_body_is_called_by_its_full_description() -> None:
    told = speakers("Dornland's foreign ministry said so.", "It rained, according to the ministry.")
    assert told[-1] == "Dornland's foreign ministry"


def test_a_pronoun_is_the_last_speaker() -> None:
    assert speakers("Anna Ruiz said it burned.", "She said 12 boats were lost.")[-1] == "Anna Ruiz"


def test_a_pronoun_reaches_over_one_sentence_but_not_two() -> None:
    silent = "The fire began at noon."
    assert speakers("Anna Ruiz said it burned.", silent, "She said so.")[-1] == "Anna Ruiz"
    assert speakers("Anna Ruiz said it burned.", silent, silent, "She said so.")[-1] is None


def test_a_pronoun_is_nobody_when_somebody_else_has_come_up() -> None:
    assert speakers("Anna Ruiz said it burned.", "Tom Hale wept.", "He said so.")[-1] is None


@pytest.mark.parametrize(
    "other", ["Hale, 61, wept.", "Hale, who runs the port, wept.", "Hale, 61, who ran, wept."]
)
def test_a_pronoun_is_nobody_when_somebody_else_has_come_up_by_surname(other: str) -> None:
    assert speakers("One guard said it burned.", other, "He said so.")[-1] is None
    assert speakers("Hale said it burned.", other, "He said so.")[-1] == "Hale"
    assert speakers(other, "He said so.")[-1] == "Hale"


def test_a_letter_that_somebody_has_seen_is_a_letter_whose_author_is_not_named() -> None:
    assert speakers("Police knew of it, according to a letter seen by the Courier.") == [None]


def test_a_pronoun_is_the_only_person_named_before() -> None:
    assert speakers("Tom Hale wept.", "He said so.")[-1] == "Tom Hale"


def test_he_and_she_are_not_one_speaker() -> None:
    assert speakers("Robin Vale said it burned.", "She said so.", "He said more.") == [
        "Robin Vale",
        "Robin Vale",
        None,
    ]


def test_he_is_no_ministry_and_it_is_no_person() -> None:
    assert speakers("The ministry said it burned.", "He said so.")[-1] is None
    assert speakers("The ministry said it burned.", "It said more.")[-1] == "the ministry"
    assert speakers("Anna Ruiz said it burned.", "It said more.")[-1] is None


def test_a_pronoun_does_not_reach_over_a_heading() -> None:
    told = speakers("Anna Ruiz said it burned.", "¶Later", "¶She said so.", kinds={1: Kind.HEADING})
    assert told[-1] is None


def test_a_quotation_goes_on_after_its_speaker_was_named() -> None:
    assert speakers("“We ran,” Ruiz said.", "“Nobody helped.”", "The fire went out.") == [
        "Ruiz",
        "Ruiz",
        None,
    ]
    assert speakers("“We ran,” Ruiz said.", "¶“Nobody helped.”")[-1] == "Ruiz"


def test_a_quotation_after_the_outlets_own_words_is_given_to_nobody() -> None:
    assert speakers("Ruiz said “we ran”.", "The fire went out.", "“Nobody helped.”")[-1] is None


def test_a_byline_has_no_speaker() -> None:
    assert speakers("Anna Ruiz said", kinds={0: Kind.BYLINE}) == [None]


def test_a_french_minister_of_something_in_the_plural_is_a_speaker_by_name() -> None:
    text = "« Personne ne devrait avoir peur », a déclaré le ministre des Transports, Paul Vasseur."
    assert speakers(text, language="fr") == ["Paul Vasseur"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Readings from a gauge said the river had risen."),
        ("en", "The river stood at 4.2 metres, said a gauge at the bridge."),
        ("en", "According to a sensor at the dam, the river had risen."),
        ("en", "The thermometer said it was 41 degrees."),
        ("en", "The gauge's readings said the river had risen."),
        ("en", "“Closed,” said a sign on the door."),
        ("de", "Laut einem Windmessgerät stieg der Druck."),
        ("fr", "Selon un capteur, l'eau est montée."),
        ("es", "El termómetro indicó 41 grados."),
        ("ru", "По данным датчика, вода поднялась."),
        ("uk", "За даними датчика, вода піднялася."),
    ],
)
def test_an_instrument_is_no_speaker(language: str, text: str) -> None:
    assert speakers(text, language=language) == [None]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "A statement from the ministry said the bridge was closed.", "the ministry"),
        ("en", "The board's statement said the bridge was closed.", "the board"),
        ("en", "Anna Berg's letter said the bridge was closed.", "Anna Berg"),
        ("en", "A letter signed by Anna Berg said the bridge was closed.", "Anna Berg"),
        ("en", "The bridge was closed, an email from Anna Berg said.", "Anna Berg"),
        ("en", "The Orrin Post reported that the bridge was closed.", "the Orrin Post"),
        ("en", "A note on the door said the bridge was closed.", None),
        ("en", "The statement said the bridge was closed.", None),
        ("de", "Laut einer Mitteilung der Polizei brannten zwölf Boote.", "die Polizei"),
        ("fr", "Selon un communiqué du ministère, le pont est fermé.", "le ministère"),
        ("es", "Según un comunicado del ministerio, el puente está cerrado.", "el ministerio"),
    ],
)
def test_a_paper_says_what_its_author_says(language: str, text: str, speaker: str | None) -> None:
    assert speakers(text, language=language) == [speaker]


def test_the_statement_is_that_of_whoever_spoke_last() -> None:
    first = "The ministry said the bridge was closed."
    assert speakers(first, "The statement said it would stay so.") == ["the ministry", "the ministry"]
    silent = ["It rained.", "It snowed.", "The statement said it would stay so."]
    assert speakers(first, *silent)[-1] is None


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Der Minister sagte, die Brücke sei gesperrt.", "der Minister"),
        ("de", "Die Brücke sei gesperrt, sagte der Minister Tom Vell.", "Tom Vell"),
        ("de", "Der Verkehrsminister Tom Vell sagte, die Brücke sei gesperrt.", "Tom Vell"),
        ("de", "Polizeisprecherin Anna Berg sagte, die Brücke sei gesperrt.", "Anna Berg"),
        ("de", "Laut dem Minister Tom Vell ist die Brücke gesperrt.", "Tom Vell"),
        ("de", "Nach Angaben der Polizei ist die Brücke gesperrt.", "die Polizei"),
        ("de", "Nach Angaben des Ministers ist die Brücke gesperrt.", "der Minister"),
        ("de", "Nach Angaben des Ministeriums ist die Brücke gesperrt.", "das Ministerium"),
        ("de", "Nach Angaben des Präsidenten ist die Brücke gesperrt.", "der Präsident"),
        ("de", "Laut einer Sprecherin ist die Brücke gesperrt.", "eine Sprecherin"),
        ("de", "Laut den Ermittlern ist die Brücke gesperrt.", "die Ermittler"),
        ("de", "Wie die Polizei mitteilte, ist die Brücke gesperrt.", "die Polizei"),
        ("de", "Der Chef der Feuerwehr sagte, die Brücke sei gesperrt.", "der Chef der Feuerwehr"),
        ("de", "Die Brücke sei gesperrt, sagte der Chef der Feuerwehr, Tom Vell.", "Tom Vell"),
        ("de", "Die Brücke sei gesperrt, sagte der Minister der Zeitung.", "der Minister"),
        ("ru", "По словам губернатора, мост закрыт.", "губернатор"),
        ("uk", "За словами міністра, міст закрито.", "міністр"),
    ],
)
def test_a_speaker_is_called_by_the_first_case_and_by_a_name_that_follows(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language=language) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Berg was quoted as saying the boats burned.", "Anna Berg"),
        ("“We ran,” Berg was quoted as saying.", "Berg"),
        ("A doctor who treated him said he would live.", "a doctor"),
        ("Sources close to the board said the boats burned.", "sources close to the board"),
        ("Tom Vell, the board's head since May, told the Post that the pump had failed.", "Tom Vell"),
        ("The pump had failed, the board wrote on its website.", "the board"),
        ("Dr. Ida Morrow of Orrin Hospital said two people had died.", "Ida Morrow"),
        ("Prosecutors allege that Vell lied.", "prosecutors"),
        ("Local media reported that the boats burned.", "Local media"),
        ("Both Vell and Morrow said the pump had failed.", "Vell and Morrow"),
        ("According to data from the ministry, 12 people died.", "data from the ministry"),
    ],
)
def test_a_speaker_is_found_however_the_sentence_is_built(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]
