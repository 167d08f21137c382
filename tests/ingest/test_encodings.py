"""Articles in the encodings that newsrooms and old web pages use."""

import pytest

from factcheck.ingest.read import read_bytes
from factcheck.ingest.unreadable import UnreadableError

GERMAN = "Die Brücke über die Ell ist gesperrt. Größere Schäden gab es für die Anwohner nicht, hieß es."
RUSSIAN = "Мост через реку закрыли в пятницу после аварии, сообщила полиция. Пострадали девять человек."
UKRAINIAN = "Міст через річку закрили в п’ятницю після аварії, повідомила поліція. Постраждали дев’ять людей."
CHINESE = "市长星期五说，一辆卡车撞上桥墩之后，河上的桥梁已经关闭。警方表示有九人受伤，没有人死亡。"
JAPANESE = "市長は金曜日、トラックが橋脚に衝突したため橋を閉鎖したと述べた。警察によると九人がけがをした。"
FRENCH = "Le pont a été fermé vendredi après un accident, a dit la mairie. Personne n’a été blessé, dit-elle."
POLISH = "Most zamknięto w piątek po wypadku, poinformowała policja. Rannych zostało dziewięć osób."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, CHINESE])
def test_unicode_is_read_with_and_without_its_mark(text: str, encoding: str) -> None:
    assert read_bytes(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        (GERMAN, "iso8859-15"),
        (FRENCH, "cp1252"),
        (FRENCH, "mac_roman"),
        (GERMAN, "cp850"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (UKRAINIAN, "cp1251"),
        (POLISH, "cp1250"),
        (CHINESE, "gb18030"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
    ],
)
def test_old_encodings_are_recognised_in_text_files(text: str, encoding: str) -> None:
    assert read_bytes(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", "koi8-r"),
        ('<?xml version="1.0" encoding="utf-8"?>', "utf-8"),
        ("<meta charset=windows-1251>", "utf-8"),  # what browsers write when they save an old page
        ("<meta charset=nonsense>", "utf-8"),
        ("<meta charset=rot13>", "utf-8"),
        ("<meta charset=utf-8>", "cp1251"),
    ],
)
def test_a_page_is_read_in_what_it_declares_unless_that_is_plainly_wrong(
    declaration: str, encoding: str
) -> None:
    page = f"{declaration}<html><body><p>{RUSSIAN}</p></body></html>"
    assert read_bytes(page.encode(encoding), "a.html").text == RUSSIAN


def test_latin_1_is_read_as_browsers_read_it() -> None:
    page = b"<meta charset=iso-8859-1><p>\x93The bridge is shut\x94, she said \x96 for good.</p>"
    assert read_bytes(page, "a.html").text == "“The bridge is shut”, she said – for good."


def test_a_page_in_a_seven_bit_encoding_is_read() -> None:
    page = f"<meta charset=iso-2022-jp><p>{JAPANESE}</p>"
    assert read_bytes(page.encode("iso2022_jp"), "a.html").text == JAPANESE


def test_the_digest_is_that_of_the_bytes_not_of_the_text() -> None:
    one, two = (read_bytes(data, "a.txt") for data in (b"The bridge is shut.", b"The bridge is shut.\r\n"))
    assert one.text == two.text
    assert one.digest != two.digest


@pytest.mark.parametrize(
    "text",
    [
        "Café brûlé : trois morts mardi à Montclar",
        "Ärger über die Brücke",
        "Sismo en Perú: él murió — según “La Nación”",
        "It cost £5m, he said – “too much”.",
    ],
)
def test_a_few_western_words_are_read_as_western(text: str) -> None:
    document = read_bytes(text.encode("cp1252"), "a.txt")
    assert (document.text, document.guessed_encoding) == (text, "windows-1252")


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        ("Škoda: most uzavřen po požáru, řekl starosta.", "cp1250", "windows-1250"),
        ("Most zamknięto w piątek po wypadku.", "cp1250", "windows-1250"),
        ("Мост через реку закрыли", "cp1251", "windows-1251"),
        ("Мост через реку закрыли в пятницу после аварии", "koi8-r", "koi8-r"),
    ],
)
def test_what_only_looks_western_is_left_to_the_detector(text: str, encoding: str, told: str) -> None:
    document = read_bytes(text.encode(encoding), "a.txt")
    assert (document.text, document.guessed_encoding) == (text, told)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (GERMAN.encode(), "a.txt"),
        (GERMAN.encode("utf-16"), "a.txt"),
        (b"The bridge is shut.", "a.md"),
        (f"<meta charset=windows-1251><p>{RUSSIAN}</p>".encode("cp1251"), "a.html"),
    ],
)
def test_an_encoding_that_the_file_tells_is_no_guess(data: bytes, name: str) -> None:
    assert read_bytes(data, name).guessed_encoding is None


def test_one_odd_sign_in_a_long_text_does_not_refuse_it() -> None:
    text = f"Die Leitung von Orlo®net fiel aus. {GERMAN * 20}"
    assert read_bytes(text.encode("cp1252"), "a.txt").text == text


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_every_reader_says_that_it_guessed(name: str) -> None:
    data = f"<p>{GERMAN}</p>" if name == "a.html" else GERMAN
    assert read_bytes(data.encode("cp1252"), name).guessed_encoding == "windows-1252"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"ok text \xff\xfe\x80\x81 then \xc3\x28", "mis-encoded: its bytes make no words"),
        (f"{GERMAN}\n{GERMAN} é".encode()[:-1], "mis-encoded: UTF-8 with 1 broken byte, the first in line 2"),
        (b"The bridge " + "мост".encode("cp1251") + b" is shut after a crash.", "mis-encoded"),
        (b"a bri\xe4\xe3\x81e is shut", "mis-encoded"),
    ],
)
def test_broken_bytes_are_told_and_never_read_as_letters_of_some_other_script(data: bytes, told: str) -> None:
    with pytest.raises(UnreadableError, match=told):
        read_bytes(data, "a.txt")


@pytest.mark.parametrize(
    "label",
    [
        "utf-7",
        "utf-16",
        "unicode_escape",
        "raw_unicode_escape",
        "punycode",
        "idna",
        "undefined",
        "zip",
        "cp037",
    ],
)
def test_what_no_browser_reads_is_not_taken_for_what_a_page_declares(label: str) -> None:
    hidden = r"+ADw-p+AD4- \u0041 xn--mnchen-3ya"
    page = f"<meta charset={label}><html><body><p>The bridge is shut, {hidden}</p></body></html>"
    assert read_bytes(page.encode(), "a.html").text == f"The bridge is shut, {hidden}"
