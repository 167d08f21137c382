"""Keys that a reviewer has given to commands in the settings."""

from pathlib import Path

import pytest
from driven_desk import OpenDesk

from factcheck.commands import SCREENS
from factcheck.commands.keymap import Keymap, read_keymap
from factcheck.settings import SettingsError, settings_file


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"mark_disputd": "k"}, "mark_disputd is no command"),
        ({"mark_disputed": "x"}, "mark_disputed and export would both have x on the review screen"),
        ({"undo": "l"}, "would both have l on the review screen"),
        ({"matrix.open": "j"}, "would both have j on the matrix screen"),
        ({"mark_disputed": "bananna"}, "bananna is no key; write x, X"),
        ({"mark_disputed": "hypr+d"}, "hypr+d is no key"),
        ({"mark_disputed": "ctrl+q"}, "ctrl+q is kept for leaving the program"),
        ({"counterpart": "8"}, "counterpart has 9 keys and keeps them"),
        ({"keep_written": "K"}, "K is text in a field"),
    ],
)
def test_what_cannot_be_is_told_in_words(said: dict[str, str], told: str) -> None:
    with pytest.raises(SettingsError) as raised:
        read_keymap(said)
    assert told in str(raised.value)
    assert str(settings_file()) in str(raised.value)


def test_two_commands_may_change_their_keys() -> None:
    keymap = read_keymap({"mark_disputed": "x", "export": "d"})
    assert keymap.given == {"mark_disputed": "x", "export": "d"}


@pytest.mark.parametrize(
    ("told", "key"),
    [("/", "slash"), (",", "comma"), ("Ctrl+K", "ctrl+k"), ("F5", "f5"), ("X", "X"), ("+", "plus")],
)
def test_a_key_is_written_as_it_is_printed(told: str, key: str) -> None:
    assert read_keymap({"history.open": told}).given == {"history.open": key}


def test_every_command_can_have_another_key() -> None:
    for commands in SCREENS.values():
        for command in commands:
            if len(command.keys) <= 2:
                keymap = read_keymap({command.id: "f12"})
                assert keymap.keys(command)[0] == "f12"


async def test_a_command_answers_to_its_new_key_and_no_longer_to_the_old_one(open_desk: OpenDesk) -> None:
    keymap = read_keymap({"mark_disputed": "D", "next_claim": "ctrl+n"})
    async with open_desk(keymap=keymap) as desk:
        await desk.press("d")
        assert desk.at.verdict is None
        await desk.press("D", "k")
        assert desk.at.verdict == "disputed"
        await desk.press("ctrl+n", "down")
        assert desk.queue.row == 2
        await desk.press("j")
        assert desk.queue.row == 2


async def test_commands_that_share_a_key_keep_it_when_one_of_them_changes(open_desk: OpenDesk) -> None:
    async with open_desk(keymap=read_keymap({"keep_search": "ctrl+k"})) as desk:
        await desk.press("enter")
        assert desk.review.recent.has_class("-folded")
        await desk.press("n", *"seen", "enter")
        assert desk.stored(1).note == "seen"
        await desk.press("slash", *"radio", "ctrl+k", "d")
        assert desk.queue.has_focus


async def test_two_commands_that_change_keys_do_what_is_said(open_desk: OpenDesk) -> None:
    async with open_desk(keymap=read_keymap({"mark_disputed": "c", "mark_corroborated": "d"})) as desk:
        await desk.press("d", "k")
        assert desk.at.verdict == "corroborated"


async def test_footer_help_and_what_is_told_show_the_new_key(open_desk: OpenDesk) -> None:
    keymap = read_keymap({"mark_disputed": "%", "undo": "ctrl+u"})
    async with open_desk(size=(140, 90), keymap=keymap) as desk:
        assert "% disputed" in desk.text
        await desk.press("f")
        assert "flagged · Ctrl+U undoes" in desk.text
        await desk.press("question_mark")
        assert "Ctrl+U    Undo what you did last" in desk.text


async def test_every_hint_names_the_new_key(open_desk: OpenDesk) -> None:
    keymap = read_keymap({"order": "ctrl+o", "blind": "ctrl+b", "leave_search": "ctrl+l"})
    async with open_desk(keymap=keymap) as desk:
        await desk.press("ctrl+o")
        assert "Ctrl+O for another order" in desk.text
        await desk.press("ctrl+b")
        assert "hidden until you decide · Ctrl+B shows it" in desk.text
        await desk.press("slash", *"radio")
        assert "claims · Ctrl+L shows all" in desk.text


async def test_the_palette_shows_the_new_key(open_desk: OpenDesk) -> None:
    async with open_desk(
        keymap=read_keymap({"undo": "ctrl+u", "next_conflict": "[", "previous_conflict": "]"})
    ) as desk:
        await desk.pilot.press("ctrl+p")
        await desk.pilot.press(*"undo")
        await desk.shows("undo · Ctrl+U")
        await desk.pilot.press(*["backspace"] * 4, *"next")
        await desk.shows("next ≠ · [")


def test_without_settings_nothing_is_changed() -> None:
    assert Keymap().bindings() == {}


def test_the_settings_file_of_the_start_is_checked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from factcheck import launch

    settings_file().write_text('theme = "zebra"\n')
    monkeypatch.setenv("TEXTUAL_DRIVER", "none")
    assert launch.launch_desk(str(tmp_path / "store.db")) == 1
    assert "there is no zebra; there are night-desk, day-desk, high-contrast-night" in capsys.readouterr().err
    settings_file().write_text('[keys]\nmark_disputed = "x"\n')
    assert launch.launch_desk(str(tmp_path / "store.db")) == 1
    assert "would both have x" in capsys.readouterr().err
