"""Runs inside JupyterLab's server: no delay on answers, trusted notebooks, our style sheet, and the address.

Knows the server that loads it. Does not know the launcher, and nothing of what is in a notebook.
"""

from logging import Logger
from pathlib import Path
from typing import Any

import nbformat
from jupyter_server.serverapp import ServerApp
from jupyter_server.services.kernels.websocket import KernelWebsocketHandler

STYLE = Path(__file__).parent / "lab_config"


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _link_jupyter_server_extension(server: ServerApp) -> None:
    # Before the web application is made, which is when the server decides where custom.css comes from.
    server.static_custom_path = [str(STYLE)]


def _load_jupyter_server_extension(server: ServerApp) -> None:
    send_at_once(KernelWebsocketHandler)
    trust_notebooks(Path(server.root_dir) / "notebooks", server.contents_manager.notary, server.log)


async def _start_jupyter_server_extension(server: ServerApp) -> None:
    address = page_address(server.connection_url, server.default_url, server.identity_provider.token)
    print(announcement(address, server.open_browser), flush=True)


def send_at_once(handler_class: Any) -> None:
    """Turn off the kernel socket's habit of collecting small messages: it holds back every answer for about 40 ms."""
    open_as_before = handler_class.open

    async def open_without_delay(self: Any, *args: Any, **kwargs: Any) -> Any:
        self.set_nodelay(True)
        return await open_as_before(self, *args, **kwargs)

    handler_class.open = open_without_delay


def trust_notebooks(folder: Path, notary: Any, log: Logger) -> None:
    """Sign the project's own notebooks, so that Start asks no question. Others on the computer are left as they are."""
    for path in sorted(folder.glob("*.ipynb")):
        try:
            notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
        except Exception as problem:  # whatever is wrong with it, the page that opens it says so
            log.warning("%s could not be read: %s", path, problem)
            continue
        if not notary.check_signature(notebook):
            notary.sign(notebook)


def page_address(server_url: str, page: str, token: str) -> str:
    """Where the start page is, with the key that lets this reader in."""
    return f"{server_url.rstrip('/')}{page}{'&' if '?' in page else '?'}token={token}"


def announcement(address: str, browser: bool) -> str:
    where = "opens in your browser. If no page appears, copy this" if browser else "is ready. Copy this"
    return (
        f"\nThe Reluctant Partner {where} address into a browser:\n"
        f"\n    {address}\n"
        "\nLeave this window open while you use it. To stop, press Ctrl-C here.\n"
    )
