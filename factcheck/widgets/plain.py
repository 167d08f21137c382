"""Plain text: what may be drawn on a terminal, one character for each, so that offsets stay true."""

_PICTURES = 0x2400

_DRAWN: dict[int, str] = {
    # Escapes and other controls are shown as their Unicode pictures, never sent to the terminal.
    **{code: chr(_PICTURES + code) for code in range(0x20)},
    0x7F: "␡",
    **dict.fromkeys(range(0x80, 0xA0), "�"),
    # What separates lines and columns is a space; a pane breaks its lines itself.
    **{ord(space): " " for space in "\t\n\v\f\r\x85\u2028\u2029"},
    # Marks that turn the direction of what follows would move words of the screen itself.
    **dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\u200b"),
    # Half a surrogate pair cannot be encoded, and would end the program when it is written.
    **dict.fromkeys(range(0xD800, 0xE000), "�"),
}


def plain(text: str) -> str:
    """Return a text of the same length that is safe to draw in one line."""
    return text if text.isprintable() else text.translate(_DRAWN)
