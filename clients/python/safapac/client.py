"""The one thing to begin with: a client of a server, with a token."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from collections import deque
from itertools import islice
from typing import Any, Iterable, Iterator, Mapping

from .cases import case_of
from .resources import Calculations, CaseTables, Json, Projects, Scenarios, Studies
from .results import Comparison, Outcome, Record, compare, outcome_of, record_of
from .transport import Answer, Transport

_paths = {"json": "/bundle.json", "xlsx": "/workbook.xlsx", "pdf": "/report.pdf"}
_tables = ("csv", "tsv", "parquet")


class Client:
    """
    A SAFAPAC server, as whoever made the token.

    :param url: of the server, without ``/api/v1``.
    :param token: a personal access token, from the account.
    :param options: of :class:`Transport`: ``attempts``, ``longest_wait``, ``timeout``.
    """

    def __init__(self, url: str, token: str, **options: Any) -> None:
        self._transport = Transport(url, token, **options)
        self.projects = Projects(self._transport)
        self.scenarios = Scenarios(self._transport)
        self.calculations = Calculations(self._transport)
        self.studies = Studies(self._transport)
        self.case_tables = CaseTables(self._transport)

    def calculate(self, inputs: Json) -> Outcome:
        """Calculates, and stores nothing."""
        return outcome_of(self._transport.send("POST", "/calculate/quick", body=inputs).json())

    def bulk(self, base: Json, cases: Iterable[Json], at_once: int = 4) -> Iterator[Outcome]:
        """
        Calculates many cases, and stores nothing; outcomes come in the order of the cases.

        :param base: inputs that each case changes.
        :param cases: each a mapping of places to what stands there, such as
            ``{"/plant/capacity": {"value": 200, "unit": "kt/yr"}}``.
        :param at_once: how many are under way at the same time.
        """
        given = iter(cases)
        with ThreadPoolExecutor(at_once) as threads:
            under_way: deque[Future[Outcome]] = deque()

            def start(count: int) -> None:
                for case in islice(given, count):
                    under_way.append(threads.submit(self.calculate, case_of(base, case)))

            start(at_once)
            while under_way:
                outcome = under_way.popleft().result()
                start(1)
                yield outcome

    def batch(self, scenario_id: str, table: bytes, format: str = "csv", timeout: float | None = None) -> bytes:
        """
        Calculates every row of a table over a scenario, and waits for it by itself where it is large.

        :param table: CSV or tabs in UTF-8: a heading such as ``plant.capacity [kt/yr]``, and a row for each case.
        :param format: of the file that comes back: ``csv``, ``tsv``, ``json`` or ``parquet``.
        """
        return self.case_tables.batch(scenario_id, table, format, timeout)

    def study(self, study: Json) -> Record:
        """Asks how sure a case is, at once and without storing anything; a large one is for ``studies.queue``."""
        answer: Record = record_of(self._transport.send("POST", "/analyses/study", body=study).json())
        return answer

    def request(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        """
        Any other operation of the API, by its address below ``/api/v1``; its JSON, or the bytes of a file.

        A POST that leaves something gets an ``Idempotency-Key``, so that it happens once however often it is sent.

        :param body: JSON, or bytes.
        """
        return record_of(self._transport.send(method, path, body=body, query=query).content())

    def raw(self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None, **query: Any) -> Answer:
        """The same as it came: ``status``, ``headers``, ``body``; ``headers`` say what bytes are."""
        return self._transport.send(method, path, body=body, query=query, headers=headers)

    def export(self, calculation_id: str, format: str = "json", **query: Any) -> bytes:
        """
        A calculation as a file.

        :param format: ``json`` (bundle), ``xlsx`` (workbook with live formulas), ``pdf`` (report), ``csv``, ``tsv`` or
            ``parquet``.
        :param query: of a table ``shape="years"``.
        """
        place = f"/calculations/{calculation_id}"
        if format in _tables:
            return self._transport.send("GET", f"{place}/values", query={"format": format, **query}).body
        if format not in _paths:
            raise ValueError(f"There is no format {format}: {', '.join([*_paths, *_tables])}.")
        return self._transport.send("GET", place + _paths[format], query=query).body

    def compare(self, a: str | Outcome, b: str | Outcome) -> Comparison:
        """The numbers that differ between two outcomes, or calculations by their ids."""
        return compare(self._outcome(a), self._outcome(b))

    def _outcome(self, given: str | Outcome) -> Outcome:
        return self.calculations.wait(given) if isinstance(given, str) else given
