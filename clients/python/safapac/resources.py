"""What is stored: projects, scenarios, calculations, studies and tables of cases."""

from __future__ import annotations

import re
import time
from typing import Any, Iterator, Mapping

from .errors import Failed, ProblemError, WaitedTooLong
from .results import Outcome, Record, outcome_of, record_of
from .transport import Transport

Json = Mapping[str, Any]

_next = re.compile(r'<([^>]+)>\s*;\s*rel="next"')
_poll_seconds = 1.0
_longest_poll_seconds = 30.0
_as_table = {"Content-Type": "text/csv"}
_lines_at_once = 1_002
"""More need not be tried: with a heading and units, so many rows are calculated at once at most."""


class _Resource:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _get(self, path: str) -> Record:
        found: Record = record_of(self._transport.send("GET", path).json())
        return found

    def _post(self, path: str, body: Any = None) -> Record:
        made: Record = record_of(self._transport.send("POST", path, body=body).json())
        return made

    def _pages(self, path: str) -> Iterator[Record]:
        """All rows of a list; a page is asked for when the one before it has been taken."""
        address: str | None = path
        while address is not None:
            answer = self._transport.send("GET", address)
            for row in answer.json():
                yield record_of(row)
            link = _next.search(answer.headers.get("link", ""))
            address = link.group(1) if link else None

    def _wait(self, path: str, member: str, unfinished: tuple[str, ...], timeout: float | None) -> Record:
        """Asks until it is finished, when the server says, and is sent nothing twice."""
        limit = None if timeout is None else time.monotonic() + timeout
        tag: str | None = None
        while True:
            headers = {"If-None-Match": tag} if tag else {}
            answer = self._transport.send("GET", path, headers=headers)
            tag = answer.headers.get("etag", tag)
            if answer.status == 200:
                found: Record = record_of(answer.json())
                if found[member] not in unfinished:
                    return found
            if limit is not None and time.monotonic() >= limit:
                raise WaitedTooLong(f"{path} is not finished after {timeout} s.")
            asked = answer.headers.get("retry-after", "")
            seconds = float(asked) if asked.isdigit() else _poll_seconds
            self._transport.sleep(min(seconds, _longest_poll_seconds))


class Projects(_Resource):
    def __iter__(self) -> Iterator[Record]:
        return self._pages("/projects")

    def create(self, name: str, **more: Any) -> Record:
        """A project with its first scenario; ``more`` as ``POST /projects`` takes it."""
        return self._post("/projects", {"projectName": name, **more})

    def get(self, project_id: str) -> Record:
        return self._get(f"/projects/{project_id}")

    def delete(self, project_id: str) -> None:
        self._transport.send("DELETE", f"/projects/{project_id}")


class Scenarios(_Resource):
    def list(self, project_id: str) -> Iterator[Record]:
        return self._pages(f"/projects/{project_id}/scenarios")

    def create(self, project_id: str, name: str | None = None, inputs: Json | None = None) -> Record:
        given = {"scenarioName": name, "inputs": inputs}
        body = {key: value for key, value in given.items() if value is not None}
        return self._post(f"/projects/{project_id}/scenarios", body)

    def get(self, scenario_id: str) -> Record:
        return self._get(f"/scenarios/{scenario_id}")

    def delete(self, scenario_id: str) -> None:
        self._transport.send("DELETE", f"/scenarios/{scenario_id}")

    def calculate(self, scenario_id: str, inputs: Json | None = None) -> Record:
        """Queues a calculation, which is kept: ``client.calculations.wait(answer.calculationId)``."""
        return self._post(f"/scenarios/{scenario_id}/calculate", inputs)


class Calculations(_Resource):
    def list(self, scenario_id: str) -> Iterator[Record]:
        return self._pages(f"/scenarios/{scenario_id}/calculations")

    def get(self, calculation_id: str) -> Record:
        return self._get(f"/calculations/{calculation_id}")

    def wait(self, calculation_id: str, timeout: float | None = None) -> Outcome:
        """
        The outcome, once there is one.

        :param timeout: seconds; for as long as it takes if left out.
        :raises Failed: when the calculation ended without an outcome.
        :raises WaitedTooLong:
        """
        found = self._wait(f"/calculations/{calculation_id}", "status", ("calculating",), timeout)
        if found["status"] != "calculated":
            raise Failed(found.get("failure"))
        return outcome_of(found)

    def cancel(self, calculation_id: str) -> None:
        self._transport.send("DELETE", f"/calculations/{calculation_id}")


class Studies(_Resource):
    def list(self, scenario_id: str) -> Iterator[Record]:
        return self._pages(f"/scenarios/{scenario_id}/studies")

    def queue(self, scenario_id: str, study: Json) -> Record:
        """A study that is computed in the background and kept: ``client.studies.wait(answer.id)``."""
        return self._post(f"/scenarios/{scenario_id}/studies", study)

    def get(self, study_id: str) -> Record:
        return self._get(f"/studies/{study_id}")

    def wait(self, study_id: str, timeout: float | None = None) -> Record:
        """
        The study with its answer.

        :param timeout: seconds; for as long as it takes if left out.
        :raises Failed: when it was cancelled or failed.
        :raises WaitedTooLong:
        """
        found = self._wait(f"/studies/{study_id}", "state", ("queued", "running"), timeout)
        if found["state"] not in ("done", "stopped"):
            raise Failed(found.get("failure") or {"code": found["state"]})
        return found

    def cancel(self, study_id: str) -> None:
        self._post(f"/studies/{study_id}/cancel")

    def delete(self, study_id: str) -> None:
        self._transport.send("DELETE", f"/studies/{study_id}")


class CaseTables(_Resource):
    def list(self, scenario_id: str) -> Iterator[Record]:
        return self._pages(f"/scenarios/{scenario_id}/case-tables")

    def queue(self, scenario_id: str, table: bytes, **query: Any) -> Record:
        """
        A table whose rows are calculated in the background and kept: ``client.case_tables.wait(answer.id)``.

        :param table: CSV or tabs in UTF-8, a row for each case.
        :param query: ``mapping`` as JSON.
        """
        path = f"/scenarios/{scenario_id}/case-tables"
        answer = self._transport.send("POST", path, body=table, query=query, headers=_as_table)
        return record_of(answer.json())

    def get(self, table_id: str) -> Record:
        return self._get(f"/case-tables/{table_id}")

    def wait(self, table_id: str, timeout: float | None = None) -> Record:
        """
        The table once every row is calculated or refused; ``progress.refused`` says how many are.

        :param timeout: seconds; for as long as it takes if left out.
        :raises Failed: when it was cancelled or failed.
        :raises WaitedTooLong:
        """
        found = self._wait(f"/case-tables/{table_id}", "state", ("queued", "running"), timeout)
        if found["state"] != "done":
            raise Failed(found.get("failure") or {"code": found["state"]})
        return found

    def results(self, table_id: str, format: str = "csv", rows: str = "all") -> bytes:
        """
        A row for each of the table, as a file.

        :param format: ``csv``, ``tsv``, ``json`` or ``parquet``.
        :param rows: ``calculated`` or ``refused`` leaves the others out.
        """
        query = {"format": format, "rows": rows}
        return self._transport.send("GET", f"/case-tables/{table_id}/results", query=query).body

    def cancel(self, table_id: str) -> None:
        self._post(f"/case-tables/{table_id}/cancel")

    def delete(self, table_id: str) -> None:
        self._transport.send("DELETE", f"/case-tables/{table_id}")

    def batch(self, scenario_id: str, table: bytes, format: str = "csv", timeout: float | None = None) -> bytes:
        """
        A row for each of a table, as a file. A small table is calculated at once and nothing is stored; a large one is
        queued and waited for. One row that is wrong refuses all.

        :param timeout: seconds that a large one is waited for.
        :raises InvalidInput: where something is wrong with a small one.
        :raises Failed: where rows of a large one are refused: ``failure`` has its ``id`` for ``results``.
        """
        if table.count(b"\n") <= _lines_at_once:
            try:
                path = f"/scenarios/{scenario_id}/cases"
                query = {"format": format}
                return self._transport.send("POST", path, body=table, query=query, headers=_as_table).body
            except ProblemError as problem:
                if problem.code != "table_too_large":
                    raise
        done = self.wait(self.queue(scenario_id, table)["id"], timeout)
        refused = done["progress"]["refused"]
        if refused > 0:
            raise Failed({"code": "rows_refused", "id": done["id"], "refused": refused})
        return self.results(done["id"], format)
