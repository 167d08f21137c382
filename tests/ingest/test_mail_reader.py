"""A saved mail is read as an article of its sender."""

from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage
from textwrap import wrap

import pytest

from factcheck.ingest.document import Document, Kind
from factcheck.ingest.read import read_bytes
from factcheck.ingest.unreadable import UnreadableError

TEXT = "Four people entered the museum at 4.12 a.m.\n\nNobody was hurt.\n"
SENT = datetime(2026, 9, 14, 8, 5, tzinfo=timezone(timedelta(hours=2)))


def mail(text: str = TEXT, **headers: str) -> EmailMessage:
    message = EmailMessage()
    told = {"From": "Orrin Police <press@police.example>", "Subject": "Theft in the museum"}
    for name, value in {**told, **headers}.items():
        message[name] = value
    message["Date"] = SENT
    message.set_content(text)
    return message


def read(message: EmailMessage) -> Document:
    return read_bytes(message.as_bytes(), "release.eml")


def body(document: Document) -> list[str]:
    return [document.text[each.start : each.end] for each in document.blocks if each.kind is Kind.BODY]


def test_a_mail_has_the_title_the_source_and_the_moment_of_its_head() -> None:
    document = read(mail())
    assert (document.title, document.source) == ("Theft in the museum", "Orrin Police")
    assert document.published == SENT.astimezone(UTC)
    assert body(document) == ["Four people entered the museum at 4.12 a.m.", "Nobody was hurt."]


def test_a_sender_without_a_name_is_known_by_the_domain() -> None:
    assert read(mail(From="press@police.example")).source == "police.example"


def test_names_and_texts_are_read_in_the_encoding_they_are_in() -> None:
    message = mail(
        "Vier Täter flohen über die Brücke.\n", Subject="Überfall", From="Polizei Köln <a@b.example>"
    )
    document = read(message)
    assert (document.title, document.source) == ("Überfall", "Polizei Köln")
    assert body(document) == ["Vier Täter flohen über die Brücke."]


def test_of_a_mail_in_two_forms_the_text_is_read_and_of_one_in_html_the_page() -> None:
    both = mail()
    both.add_alternative("<html><body><p>Another text.</p></body></html>", subtype="html")
    assert body(read(both))[0].startswith("Four people")
    page = EmailMessage()
    page["From"], page["Subject"] = "Orrin Police <press@police.example>", "Theft"
    page.set_content(
        f"<html><body><p>{'Four people entered the museum. ' * 4}</p></body></html>", subtype="html"
    )
    assert body(read(page))[0].startswith("Four people")


def test_attachments_stay_closed_and_a_signature_is_left_out() -> None:
    message = mail(TEXT + "\n-- \nPress office, 12 Quay Street\n")
    message.add_attachment("Not this.", filename="other.txt")
    assert body(read(message)) == ["Four people entered the museum at 4.12 a.m.", "Nobody was hurt."]


def test_a_mail_without_a_text_says_what_to_do() -> None:
    message = EmailMessage()
    message["Subject"] = "Theft"
    message.set_content(b"\x89PNG", maintype="image", subtype="png")
    with pytest.raises(UnreadableError, match="save what is attached"):
        read(message)
    nested = "".join(f"Content-Type: multipart/mixed; boundary={at}\n\n--{at}\n" for at in range(3000))
    with pytest.raises(UnreadableError):
        read_bytes(nested.encode(), "deep.eml")


def test_a_paragraph_that_is_wrapped_as_mails_are_is_one_paragraph() -> None:
    told = "On Monday at 4.12 a.m. four unknown persons entered the museum of Orrin through a skylight. "
    wrapped = "\n".join(wrap(told * 3, 72))
    assert body(read(mail(wrapped))) == [(told * 3).strip()]


@pytest.mark.parametrize("encoding", [b"nowhere", b"utf\xff-8", b"utf-8\x00", b"undefined"])
def test_an_encoding_that_there_is_not_loses_no_mail(encoding: bytes) -> None:
    kind = b'Content-Type: text/plain; charset="' + encoding + b'"'
    subject = b"Subject: =?" + encoding + b"?q?Theft?="
    document = read_bytes(b"\n".join((subject, kind, b"", TEXT.encode())), "release.eml")
    assert body(document)[-1] == "Nobody was hurt."


def test_a_date_that_stands_for_none_is_none() -> None:
    sent = b"Date: Fri, 31 Dec 9999 23:59:59 -0200\n\n"
    assert read_bytes(sent + TEXT.encode(), "release.eml").published is None
