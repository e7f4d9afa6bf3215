"""Requests over HTTP: repeated where the server asks for it, and never done twice."""

from __future__ import annotations

import email.utils
import http.client
import json
import random
import re
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from dataclasses import dataclass, field
from typing import Any, Callable, Mapping

from .errors import Unreachable, problem_of

_repeatable = (429, 503)
_prefix = "/api/v1"
_outside = ("/health", "/livez", "/readyz", "/openapi.json")
_leaves_nothing = re.compile(r"/(calculate/quick|analyses/.*|scenarios/[^/]+/cases|admin/.*/preview)$")
_takes_no_key = re.compile(r"/(auth/.*|(auth/)?me/.*|.*/links)$")
"""What the server keeps no key of, because its answer has a secret."""


@dataclass(frozen=True)
class Answer:
    """What came back; header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body) if self.body else None

    def content(self) -> Any:
        """JSON as what it says, None where there is nothing, bytes of whatever else it is."""
        return self.json() if self.headers.get("content-type", "").startswith("application/json") else self.body or None


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A token goes to the server that it was given for, and to no other."""

    def redirect_request(self, *_: Any) -> None:
        return None


@dataclass
class Transport:
    """One server and one token. Threads may share it."""

    url: str
    token: str = field(repr=False)
    attempts: int = 6
    """How often a request is sent at most, the first time included."""
    longest_wait: float = 60.0
    """Seconds: whoever is told to come back later than that is told the refusal."""
    timeout: float = 60.0
    """Seconds that an answer may be silent."""
    sleep: Callable[[float], None] = time.sleep

    def __post_init__(self) -> None:
        self.url = self.url.rstrip("/")
        if urllib.parse.urlsplit(self.url).scheme not in ("http", "https"):
            raise ValueError("The address begins with http:// or https://.")
        self._opener = urllib.request.build_opener(_NoRedirect)

    def send(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """
        Sends a request and returns an answer that is no refusal; a redirection is one.

        A POST that leaves something gets an ``Idempotency-Key``, so that to repeat it is safe.

        :param path: below ``/api/v1``, or an address as ``Link`` has it.
        :param body: JSON, or bytes that are sent as they are.
        :raises ProblemError: what the server refuses.
        :raises Unreachable: when no answer came.
        """
        sent = {"Accept": "*/*", "Authorization": f"Bearer {self.token}", **(headers or {})}
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        if data is not None:
            sent.setdefault("Content-Type", "application/json")
        stores = method == "POST" and not _leaves_nothing.match(path)
        if stores and not _takes_no_key.match(path):
            sent.setdefault("Idempotency-Key", str(uuid.uuid4()))
        request = urllib.request.Request(self._address(path, query), data=data, headers=sent, method=method)
        # What stores something is repeated without a key only where it does the same the second time.
        is_safe = not stores or "Idempotency-Key" in sent
        return self._send_until_answered(request, is_safe)

    def _address(self, path: str, query: Mapping[str, Any] | None) -> str:
        place = path if path.startswith(f"{_prefix}/") or path in _outside else _prefix + path
        given = {name: value for name, value in (query or {}).items() if value is not None}
        return self.url + place + (f"?{urllib.parse.urlencode(given)}" if given else "")

    def _send_until_answered(self, request: urllib.request.Request, is_safe: bool) -> Answer:
        for attempt in range(1, self.attempts + 1):
            is_last = attempt == self.attempts
            try:
                answer = self._send_once(request)
            except (OSError, http.client.HTTPException) as error:
                if is_last or not is_safe:
                    raise Unreachable(f"{request.get_method()} {request.full_url}: {error}") from error
                self.sleep(self._pause(attempt))
                continue
            if answer.status < 300 or answer.status == 304:
                return answer
            wait = _wait_of(answer)
            under_way = answer.status == 409 and wait is not None and is_safe
            if is_last or not (answer.status in _repeatable or under_way):
                raise _refusal(answer)
            seconds = self._pause(attempt) if wait is None else wait
            if seconds > self.longest_wait:
                raise _refusal(answer)
            self.sleep(seconds)
        raise AssertionError("The last attempt returns or raises.")

    def _send_once(self, request: urllib.request.Request) -> Answer:
        try:
            with self._opener.open(request, timeout=self.timeout) as response:
                return Answer(response.status, _lower(response.headers), response.read())
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, _lower(error.headers), error.read())

    def _pause(self, attempt: int) -> float:
        """Seconds before another attempt where the server does not say: twice as long each time, and not all at once."""
        return min(self.longest_wait, 0.25 * 2.0**attempt) * random.uniform(0.5, 1.0)


def _lower(headers: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _refusal(answer: Answer) -> Exception:
    try:
        return problem_of(answer.status, answer.json())
    except ValueError:
        return problem_of(answer.status, answer.body.decode("utf-8", "replace"))


def _wait_of(answer: Answer) -> float | None:
    """Seconds that ``Retry-After`` asks for, as a number or a date; None where it asks for nothing."""
    text = answer.headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isdigit():
        return float(text)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError):
        return None
