"""What can go wrong, as types: catch :class:`SafapacError` for all of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class FieldError:
    """What is wrong with one place of a request."""

    pointer: str
    """Where, as a JSON pointer: ``/plant/capacity/value``."""
    code: str
    message: str


class SafapacError(Exception):
    """Anything that this package raises on purpose."""


class Unreachable(SafapacError):
    """No answer came, after all that was tried."""


class WaitedTooLong(SafapacError):
    """A calculation, study or table was not finished in the time that was given for it; it goes on."""


class Failed(SafapacError):
    """A calculation, study or table ended without a result."""

    def __init__(self, failure: Any) -> None:
        self.failure = failure
        code = failure.get("code") if isinstance(failure, dict) else failure
        super().__init__(f"It ended without a result: {code}")


class ProblemError(SafapacError):
    """The server refused a request, and says why (RFC 9457)."""

    def __init__(self, status: int, problem: dict[str, Any]) -> None:
        self.status = status
        self.code = str(problem.get("code", ""))
        """Stable, fit to be compared: ``invalid_input``, ``not_found``, …"""
        self.detail = str(problem.get("detail", ""))
        self.proposal: Any = problem.get("proposal")
        """What would be taken instead, where the server says it."""
        self.errors = [
            FieldError(str(each.get("pointer", "")), str(each.get("code", "")), str(each.get("message", "")))
            for each in problem.get("errors") or []
        ]
        super().__init__(self._text())

    @property
    def pointers(self) -> list[str]:
        """The places of the request that are wrong."""
        return [each.pointer for each in self.errors]

    def _text(self) -> str:
        lines = [f"{self.status} {self.code}: {self.detail}"]
        return "\n".join(lines + [f"  {each.pointer}: {each.message}" for each in self.errors])


class InvalidInput(ProblemError):
    """422: ``errors`` and ``pointers`` tell each place."""


class NotSignedIn(ProblemError):
    """401: the token is wrong, revoked or has ended."""


class Forbidden(ProblemError):
    """403: the token was not made for this."""


class NotFound(ProblemError):
    """404: it is not there, or somebody else's."""


class Conflict(ProblemError):
    """409: it does not go together with what is stored."""


class Busy(ProblemError):
    """429 or 503, after all that was tried: too much at once."""


_types: dict[int, type[ProblemError]] = {
    401: NotSignedIn,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: InvalidInput,
    429: Busy,
    503: Busy,
}


def problem_of(status: int, problem: Any) -> ProblemError:
    """The error of an answer; a body that is no problem has no code."""
    body = problem if isinstance(problem, dict) else {"detail": str(problem)[:500]}
    return _types.get(status, ProblemError)(status, body)
