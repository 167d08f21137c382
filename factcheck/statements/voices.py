"""Voices: whose voice speaks through a thing: an instrument has none, a letter has that of its author."""

from dataclasses import dataclass, field


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, kw_only=True)
class Voices:
    """The things of one language that are said to say something, in lower case."""

    instruments: frozenset[str] = frozenset()
    """What only shows something: it asserts nothing, the outlet does that read it."""
    papers: frozenset[str] = frozenset()
    """What somebody wrote or sent: it says what its author says."""
    by: frozenset[str] = frozenset()
    """Words between a paper and its author."""
    definite: frozenset[str] = frozenset()
    """Words before a paper that was named before: "the statement", "his letter"."""
    contracted: dict[str, str] = field(default_factory=dict)
    """Words that are such a word and the author's article at once ("du": "le")."""
    compounds: bool = False
    """Whether a noun is known by its end: "Windmessgerät"."""

    def is_instrument(self, head: str) -> bool:
        """Tell whether a noun, in lower case, is an instrument."""
        return _is_one_of(head, self.instruments, self.compounds)

    def is_paper(self, head: str) -> bool:
        """Tell whether a noun, in lower case, is something that somebody wrote or sent."""
        return _is_one_of(head, self.papers, self.compounds)


def _is_one_of(head: str, nouns: frozenset[str], compounds: bool) -> bool:
    return head in nouns or (compounds and head.endswith(tuple(nouns)))


_VOICES = {
    "en": Voices(
        instruments=_words(
            """gauge gauges sensor sensors thermometer thermometers barometer barometers seismograph
            seismographs seismometer seismometers meter meters clock clocks radar radars sonar
            alarm alarms sign signs label labels scoreboard timer timers recorder recorders
            display displays screen screens camera cameras satellite satellites tracker trackers
            app apps compass detector detectors buoy buoys odometer speedometer altimeter dial
            dials reading readings measurement measurements instrument instruments device
            devices thermostat map maps telemetry transponder footage announcement"""
        ),
        papers=_words(
            "statement statements letter letters email emails e-mail message messages note tweet tweets post "
            "release memo communiqué telegram bulletin"
        ),
        by=_words("from by of"),
        definite=_words("the this that his her its their"),
    ),
    "de": Voices(
        instruments=_words(
            """messgerät messgeräte messung messungen messwerte sensor sensoren thermometer barometer pegel
            radar schild schilder anzeige anzeigetafel kamera kameras satellit satelliten
            seismograf seismograph"""
        ),
        papers=_words("erklärung mitteilung schreiben brief nachricht botschaft stellungnahme"),
        by=_words("von der des"),
        definite=_words("der die das dem dieser diese dieses seine seiner ihre ihrer"),
        contracted={"vom": "der"},
        compounds=True,
    ),
    "fr": Voices(
        instruments=_words(
            """capteur capteurs thermomètre baromètre jauge compteur panneau panneaux radar radars caméra
            caméras horloge sismographe satellite satellites détecteur appareil mesures relevés"""
        ),
        papers=_words("communiqué lettre message courrier courriel note"),
        by=_words("de par"),
        definite=_words("le la ce cette son sa"),
        contracted={"du": "le", "des": "les"},
    ),
    "es": Voices(
        instruments=_words(
            """sensor sensores termómetro barómetro medidor medidores cartel letrero radar radares cámara
            cámaras reloj sismógrafo satélite satélites detector mediciones"""
        ),
        papers=_words("comunicado carta mensaje correo nota"),
        by=_words("de por"),
        definite=_words("el la este esta su"),
        contracted={"del": "el"},
    ),
    "ru": Voices(
        instruments=_words(
            """датчик датчика датчики датчиков термометр термометра барометр барометра прибор прибора приборы
            приборов радар радара табло камера камеры спутник спутника сейсмограф сейсмографа"""
        ),
    ),
    "uk": Voices(
        instruments=_words(
            """датчик датчика датчики датчиків термометр термометра барометр барометра прилад приладу прилади
            приладів радар радара табло камера камери супутник супутника сейсмограф сейсмографа"""
        ),
    ),
}


def voices(language: str) -> Voices:
    """Give the things of a language that has any."""
    return _VOICES[language]
