"""The way in, as `factcheck` and as `python -m factcheck`."""

import os
import sys
from io import TextIOWrapper


def main() -> None:
    """Run a command; a bare `factcheck` continues the last story.

    The latter goes round the command line: its parser would be a third of the time to the first frame.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        # On Windows a pipe or a file gets an encoding that most of the world's names cannot be written in.
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")
    if len(sys.argv) == 1 and "_FACTCHECK_COMPLETE" not in os.environ:
        from factcheck.launch import launch_desk

        sys.exit(launch_desk())
    from factcheck.cli import cli

    cli(prog_name="factcheck")


if __name__ == "__main__":
    main()
