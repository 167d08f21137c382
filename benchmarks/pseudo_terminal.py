"""A program in a pseudo-terminal: what it paints and when, and how soon it answers a key. POSIX only."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyte

FRAME_END = b"\x1b[?2026l"
"""What a program sends after a frame when the terminal says that it can take whole frames at once."""

_ANSWERS = (
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;2$y"),
    (re.compile(rb"\x1b\[\?(?!2026)(\d+)\$p"), b"\x1b[?\\1;0$y"),
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
)


class PseudoTerminal:
    """A command on a screen of its own, read and answered as a terminal would."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], columns: int, rows: int
    ) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._pending: list[tuple[float, float, bytes]] = []
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.started = time.perf_counter()
        self._shown = (self.started, 0.0)
        self._process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=dict(environment),
            start_new_session=True,
        )
        os.close(slave)

    def read(self, timeout: float) -> tuple[float, bytes] | None:
        """Return the next output and when it came, or None when none came in ``timeout`` seconds."""
        if not select.select([self._master], [], [], timeout)[0]:
            return None
        try:
            output = os.read(self._master, 1 << 16)
        except OSError:
            output = b""
        if not output:
            return None
        came = time.perf_counter()
        for question, answer in _ANSWERS:
            for found in question.finditer(output):
                self.write(found.expand(answer) if found.groups() else answer)
        self._pending.append((came, self.cpu_seconds(), output))
        return came, output

    def write(self, keys: bytes) -> None:
        """Type."""
        os.write(self._master, keys)

    def wait_for(self, text: str, timeout: float = 60.0) -> tuple[float, float]:
        """Return the seconds from the start to the moment when ``text`` was on the screen; "" is any text.

        Beside them, the seconds of CPU time that it had taken by then. Emulating is slow, so it is done only
        while the program is quiet. Raises ``TimeoutError``.
        """
        deadline = time.perf_counter() + timeout
        while time.perf_counter() < deadline:
            if any(text in line and line.strip() for line in self._screen.display):
                return self._shown[0] - self.started, self._shown[1]
            if self.read(0.02) is not None:
                continue
            if self._pending:
                came, cpu, output = self._pending.pop(0)
                self._shown = (came, cpu)
                self._stream.feed(output)
        raise TimeoutError(f"{text!r} never came on the screen:\n" + "\n".join(self._screen.display))

    def settle(self, quiet: float = 0.3, timeout: float = 5.0) -> None:
        """Read until nothing comes for ``quiet`` seconds."""
        deadline = time.perf_counter() + timeout
        while time.perf_counter() < deadline and self.read(quiet) is not None:
            pass

    def press(self, key: bytes, timeout: float = 2.0) -> float:
        """Return the seconds from a key to the end of the first frame that answers it."""
        sent = time.perf_counter()
        self.write(key)
        answer = b""
        while (got := self.read(timeout)) is not None:
            answer += got[1]
            if FRAME_END in answer:
                return got[0] - sent
        raise TimeoutError(f"nothing answered {key!r}")

    def cpu_seconds(self) -> float:
        """Return the CPU time that the program has taken, all threads together; 0 where nobody tells."""
        if not sys.platform.startswith("linux"):
            return 0.0
        # How Linux names the CPU clock of another process: what clock_getcpuclockid(3) returns.
        try:
            return time.clock_gettime((~self._process.pid << 3) | 2)
        except OSError:  # it has ended
            return self._shown[1]

    def peak_megabytes(self) -> float:
        """Return the most memory the program has held; 0 where the system does not tell."""
        status = Path(f"/proc/{self._process.pid}/status")
        found = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
        return int(found[1]) / 1024 if found else 0.0

    def close(self) -> None:
        """End the program."""
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(3)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._master)
