"""The desk in a real browser: opened, moved about in, decided on."""

import asyncio
import json
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from factcheck.desk.load import load_articles
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store, open_store

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
REPORTS = {
    "morning": "The bridge over the Ilm collapsed on Monday, and 12 workers were injured.\n\nIt is closed.\n",
    "evening": "The bridge over the Ilm collapsed on Monday, and 15 workers were injured.\n",
}
PATIENCE = 60
"""Seconds for a browser and a desk to start on a busy machine; what is waited for ends the wait."""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")


class Tab:
    """A tab of the browser, spoken to in the DevTools protocol."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._asked = 0

    async def ask(self, method: str, **parameters: object) -> Any:
        self._asked += 1
        await self._socket.send_json({"id": self._asked, "method": method, "params": parameters})
        while True:
            answer = await self._socket.receive_json()
            if answer.get("id") == self._asked:
                return answer["result"]

    async def click(self, x: int, y: int) -> None:
        for what in ("mousePressed", "mouseReleased"):
            await self.ask("Input.dispatchMouseEvent", type=what, x=x, y=y, button="left", clickCount=1)

    async def type(self, keys: str) -> None:
        for key in keys:
            await self.ask("Input.dispatchKeyEvent", type="keyDown", text=key, key=key)
            await self.ask("Input.dispatchKeyEvent", type="keyUp", key=key)


@asynccontextmanager
async def opened_tab(folder: Path, address: str) -> AsyncIterator[Tab]:
    command = [
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--remote-debugging-port=0",
        f"--user-data-dir={folder}", address,
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as browser:
        try:
            told = folder / "DevToolsActivePort"
            await until(lambda: told.is_file() and told.read_text().count("\n") > 0)
            port = told.read_text().split("\n")[0]
            async with aiohttp.ClientSession() as session:
                async with session.get(f"http://127.0.0.1:{port}/json") as answer:
                    [page, *_] = [one for one in json.loads(await answer.text()) if one["type"] == "page"]
                async with session.ws_connect(page["webSocketDebuggerUrl"], max_msg_size=0) as socket:
                    yield Tab(socket)
        finally:
            browser.terminate()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await asyncio.sleep(0.05)


async def test_a_claim_is_reached_and_marked_by_the_keys_of_the_terminal(tmp_path: Path) -> None:
    for name, text in REPORTS.items():
        (tmp_path / f"{name}.txt").write_text(text)
    store = open_store(str(tmp_path / "store.db"))
    load_articles(store, [tmp_path / f"{name}.txt" for name in REPORTS], story="bridge")
    opened = when_opened(store)
    command = [sys.executable, "-m", "factcheck", "serve", "--store", str(tmp_path / "store.db")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            address = server.stdout.readline().split()[-1]
            async with opened_tab(tmp_path / "profile", address) as tab:
                # The desk notes that its story was opened when the claims are on screen.
                await until(lambda: when_opened(store) != opened)
                await tab.click(10, 5)
                await tab.type("jd")
                await until(lambda: [line.verdict for line in claim_queue(store, 1)] == [None, "disputed"])
        finally:
            server.terminate()
    store.close()


def when_opened(store: Store) -> str:
    with store.read() as reader:
        [(opened,)] = reader.rows("SELECT opened FROM story")
        return opened
