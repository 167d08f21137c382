"""The language of an article is told from its own words when it does not declare one."""

import pytest

from factcheck.ingest.language import tell_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bridge over the river was closed on Friday after a lorry hit one of its pillars."),
        (
            "de",
            "Die Brücke über den Fluss ist seit Freitag gesperrt, weil ein Lastwagen einen Pfeiler rammte.",
        ),
        ("fr", "Le pont sur la rivière est fermé depuis vendredi, après qu’un camion a heurté un pilier."),
        (
            "es",
            "El puente sobre el río está cerrado desde el viernes, tras chocar un camión contra un pilar.",
        ),
        (
            "it",
            "Il ponte sul fiume è chiuso da venerdì, dopo che un camion ha urtato uno dei piloni.",
        ),
        (
            "pt",
            "A ponte sobre o rio está fechada desde sexta-feira, depois que um caminhão bateu num pilar.",
        ),
        (
            "nl",
            "De brug over de rivier is sinds vrijdag dicht, nadat een vrachtwagen een pijler raakte.",
        ),
        ("ru", "Мост через реку закрыт с пятницы после того, как грузовик врезался в одну из опор."),
        ("uk", "Міст через річку закритий з п’ятниці після того, як вантажівка врізалася в одну з опор."),
        ("zh", "一辆卡车撞上桥墩后，河上的大桥自星期五起关闭。"),
        ("ja", "トラックが橋脚に衝突し、金曜日から橋が閉鎖されている。"),
        ("ar", "أغلق الجسر فوق النهر منذ يوم الجمعة بعد أن اصطدمت شاحنة بأحد أعمدته."),
    ],
)
def test_one_sentence_is_enough(language: str, text: str) -> None:
    assert tell_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12:05",
        "Bridge shut",
        "Zelenika, Porto Vecchio, Ellbrook, Marrendorf, Saint-Aubert, Lowtown",
        "پل روی رودخانه از روز جمعه پس از برخورد یک کامیون بسته شده است",
        "Broen over elven er stengt fra fredag etter at en lastebil kjørte inn i en pilar.",
    ],
)
def test_what_is_unclear_or_unknown_is_left_open(text: str) -> None:
    assert tell_language(text) is None


def test_foreign_quotations_do_not_change_the_language_of_an_article() -> None:
    told = "The mayor said it was “une catastrophe pour la ville” and that it was to be closed for a week."
    assert tell_language(told) == "en"
