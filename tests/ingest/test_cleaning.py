"""Cleaning at the door: what is removed, what becomes a space, what stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ingest.clean import LINE_LIMIT, clean_line, clean_text, clean_url


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("a\x1b[31mred\x1b[0m b", "ared b"),
        ("a\x1b]0;owned\x07b", "ab"),
        ("a\x1b]52;c;ZXZpbA==\x1b\\b", "ab"),
        ("a\x9b31mb", "ab"),
        ("bell\x07 and DEL\x7f", "bell and DEL"),
        ("\u202eevil\u202c \u2066x\u2069 \u200fy", "evil x y"),
        ("zero\u200bwidth\ufeff and soft\u00adhyphen", "zerowidth and softhyphen"),
        ("one\r\ntwo\rthree\u2028four\u2029five\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("no\u00a0break\u202fthin\u3000wide\ttab", "no break thin wide tab"),
        ("cafe\u0301", "café"),
        ("half \ud83d pair", "half  pair"),
        ("tag\U000e0041\U000e0042s", "tags"),
        ("hid\u200cden and hid\u200dden, \u200dend\u200c", "hidden and hidden, end"),
        ("скры\u200cто, caché\u200dé", "скрыто, cachéé"),
        ("می\u200c \u200cخواهم", "می خواهم"),
        ("می\u200b\u200e\u200c\u200b\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_may_do_harm_or_cannot_be_seen_is_removed(dirty: str, clean: str) -> None:
    assert clean_text(dirty) == clean


@pytest.mark.parametrize(
    "text",
    [
        "“Zwölf” – à l’aube… 3 × ½ £5",
        "Он сказал: «Да».",
        "市长说。",
        "قال الرئيس",
        "[b]x[/b] <p>",
        "می\u200cخواهم",
        "क्\u200dष",
        "শ্রী\u200cর",
        "👩\u200d🚒",
        "👩🏽\u200d🚒👨\u200d👩\u200d👧",
    ],
)
def test_what_a_reader_sees_stays(text: str) -> None:
    assert clean_text(text) == text


@given(st.text() | st.text(st.sampled_from("a\u200c\u200d\u200bیк\u0301\u212aक\u094dé🚒\x1b[m\n")))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)


@given(st.text())
def test_a_line_is_one_trimmed_line_of_bounded_length(text: str) -> None:
    line = clean_line(text)
    assert line == line.strip()
    assert "\n" not in line
    assert len(line) <= LINE_LIMIT


@pytest.mark.parametrize("url", ["https://a.example/b?c=d#e", "http://a.example"])
def test_web_addresses_are_kept(url: str) -> None:
    assert clean_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "a.example/b",
        "https://",
        "http://[::1",
        "",
        "data:text/html,x",
    ],
)
def test_other_addresses_are_refused(url: str) -> None:
    assert clean_url(url) is None


def test_an_address_loses_its_line_breaks_and_controls() -> None:
    assert clean_url(" https://a.example/\n\x1b[31mb ") == "https://a.example/b"
