"""The desk in a browser: the same desk, for whoever was told the address, and nobody else."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest
from yarl import URL

from factcheck.desk.load import load_articles
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import open_store

TEXT = "The bridge over the Ilm collapsed on Monday, and {} workers were injured.\n"


@pytest.fixture
def bridge(tmp_path: Path) -> Path:
    """A store with a story of two reports that differ."""
    for name, figure in (("morning", 12), ("evening", 15)):
        (tmp_path / f"{name}.txt").write_text(TEXT.format(figure))
    path = tmp_path / "store.db"
    store = open_store(str(path))
    load_articles(store, [tmp_path / "morning.txt", tmp_path / "evening.txt"], story="bridge")
    store.close()
    return path


def verdicts(path: Path) -> list[str | None]:
    store = open_store(str(path))
    try:
        return [line.verdict for line in claim_queue(store, 1)]
    finally:
        store.close()


@pytest.fixture
def address(bridge: Path) -> Iterator[str]:
    """The address that `factcheck serve` tells."""
    command = [sys.executable, "-m", "factcheck", "serve", "--store", str(bridge), "--reviewer", "Ada Lund"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        yield server.stdout.readline().split()[-1]
        server.terminate()


async def test_the_address_without_its_token_is_not_enough_nor_with_another(address: str) -> None:
    async with aiohttp.ClientSession() as browser:
        for path in ("/", "/ws", "/?token=guessed", "/?token=gu%C3%A9ss%FF", "/static/js/textual.js"):
            async with browser.get(URL(address).join(URL(path))) as answer:
                assert answer.status == 403


async def test_a_cookie_with_another_token_is_refused_whatever_is_in_it(address: str) -> None:
    cookie = {"Cookie": f"factcheck-{URL(address).port}=gu\u00e9ss"}
    async with (
        aiohttp.ClientSession() as browser,
        browser.get(URL(address).origin(), headers=cookie) as answer,
    ):
        assert answer.status == 403


async def test_with_the_token_the_page_is_shown_and_loads_nothing_from_elsewhere(address: str) -> None:
    async with (
        aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as browser,
        browser.get(address) as answer,
    ):
        assert answer.status == 200
        assert "token" not in str(answer.url)
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")


@pytest.mark.parametrize("header", [{"Host": "evil.example"}, {"Origin": "https://evil.example"}])
async def test_another_name_or_another_page_is_refused_even_with_the_token(
    address: str, header: dict[str, str]
) -> None:
    async with aiohttp.ClientSession() as browser, browser.get(address, headers=header) as answer:
        assert answer.status == 403


async def test_a_verdict_that_is_typed_in_the_browser_is_stored(address: str, bridge: Path) -> None:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as browser:
        async with browser.get(address):
            pass
        async with browser.ws_connect(URL(address).join(URL("/ws?width=120&height=40"))) as desk:
            drawn = b""
            async with asyncio.timeout(60):
                while b"injured" not in drawn:
                    drawn += (await desk.receive()).data or b""
            await desk.send_str(json.dumps(["stdin", "d"]))
            async with asyncio.timeout(60):
                while verdicts(bridge) != ["disputed"]:
                    await asyncio.sleep(0.05)
