"""Serving the desk to a browser on this machine: the same desk, through textual-serve, behind a token.

Loopback is open to every program and every user of a machine, and to any page that a browser has open. So a
request must bring the token, must be addressed to 127.0.0.1 (a name that somebody's server points there is
refused) and must not come from another page.
"""

import secrets
import shlex
import socket
import subprocess
import sys
from collections.abc import Sequence
from hmac import compare_digest

from aiohttp import web
from aiohttp.typedefs import Handler
from textual_serve.server import Server

_HOST = "127.0.0.1"
_POLICY = "default-src 'self' 'unsafe-inline' data:; connect-src 'self' ws://{}; frame-ancestors 'none'"
"""Nothing is loaded from anywhere else: a desk works offline."""


class DeskServer(Server):
    """Serves what a command shows on the terminal; each browser tab runs one of its own."""

    def __init__(self, command: str, port: int | None = None) -> None:
        """Prepare to serve; without a port a free one is chosen."""
        super().__init__(command, _HOST, port or _free_port(), title="factcheck")
        self._token = secrets.token_urlsafe(32)
        self._address = f"{_HOST}:{self.port}"
        self._cookie = f"factcheck-{self.port}"

    @property
    def url(self) -> str:
        """The address to open, with the token in it."""
        return f"{self.public_url}/?token={self._token}"

    def serve(self, debug: bool = False) -> None:
        """Serve until Ctrl-C, and tell the address once it can be opened."""
        web.run_app(self._make_app(), host=self.host, port=self.port, print=self._tell)

    def _tell(self, _: str) -> None:
        print(f"The desk is at {self.url}\nCtrl-C ends it.", flush=True)

    async def on_startup(self, app: web.Application) -> None:
        """Print no banner."""

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._guard)
        app.on_response_prepare.append(self._add_policy)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.host != self._address or request.headers.get("Origin", self.public_url) != self.public_url:
            raise web.HTTPForbidden(text="This desk answers to its own address alone.")
        if self._is_token(request.query.get("token", "")):
            response = web.HTTPFound("/")
            response.set_cookie(self._cookie, self._token, httponly=True, samesite="Strict")
            raise response
        if not self._is_token(request.cookies.get(self._cookie, "")):
            raise web.HTTPForbidden(text="Open the address that `factcheck serve` told, with its token.")
        return await handler(request)

    def _is_token(self, said: str) -> bool:
        # As bytes: of text, only ASCII can be compared in a time that tells nothing.
        return compare_digest(said.encode("utf-8", "surrogatepass"), self._token.encode())

    async def _add_policy(self, _: web.Request, response: web.StreamResponse) -> None:
        response.headers["Content-Security-Policy"] = _POLICY.format(self._address)
        response.headers["Referrer-Policy"] = "no-referrer"


def desk_command(words: Sequence[str]) -> str:
    """Return the command that shows the desk, with these arguments, as textual-serve runs it."""
    command = [sys.executable, "-m", "factcheck", *words]
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        port: int = probe.getsockname()[1]
        return port
