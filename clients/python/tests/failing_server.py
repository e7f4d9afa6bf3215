"""A server that fails on purpose: it answers what it was told to, and remembers what was sent."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple


class Planned(NamedTuple):
    """An answer; a status of 0 is a connection that is closed without one."""

    status: int
    body: Any = None
    headers: dict[str, str] = {}
    happens: bool = False
    """Whether what was asked for is done, whatever is answered."""
    is_cut_off: bool = False
    """Whether the connection ends in the middle of the body."""


class Seen(NamedTuple):
    method: str
    path: str
    headers: dict[str, str]


class FailingServer:
    """Answers in the order of the plan; what a key did once it does not do again."""

    def __init__(self, *plan: Planned) -> None:
        self.plan = list(plan)
        self.seen: list[Seen] = []
        self.done: set[str] = set()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> FailingServer:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

            def answer(self) -> None:
                self.rfile.read(int(self.headers.get("content-length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                server.seen.append(Seen(self.command, self.path, headers))
                planned = server.plan.pop(0)
                if planned.happens:
                    server.done.add(headers.get("idempotency-key", f"no key, {len(server.done)}"))
                if planned.status == 0:
                    self.close_connection = True
                    return
                body = b"" if planned.body is None else json.dumps(planned.body).encode()
                self.send_response(planned.status)
                for name, value in {"content-length": str(len(body)), **planned.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body[:-1] if planned.is_cut_off else body)
                self.close_connection = self.close_connection or planned.is_cut_off

            do_GET = do_POST = do_DELETE = answer

        return Handler
