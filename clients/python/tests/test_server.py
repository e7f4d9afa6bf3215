"""The client against a real server, of which the environment tells: SAFAPAC_URL, SAFAPAC_TOKEN, SAFAPAC_INPUTS (a file)."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import unittest
import zipfile
from typing import Any

from safapac import Client, Failed, Forbidden, InvalidInput, NotFound, NotSignedIn, Outcome, ProblemError, case_of
from safapac.results import Row, frame_of

url = os.environ.get("SAFAPAC_URL", "")


@unittest.skipUnless(url, "SAFAPAC_URL names no server")
class Server(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.client = Client(url, os.environ["SAFAPAC_TOKEN"])
        with open(os.environ["SAFAPAC_INPUTS"], encoding="utf-8") as file:
            cls.inputs: dict[str, Any] = json.load(file)
        cls.project = cls.client.projects.create("Of the Python client")
        cls.scenario = cls.client.scenarios.create(cls.project.id, "One", cls.inputs)
        queued = cls.client.scenarios.calculate(cls.scenario.id)
        cls.calculation_id: str = queued.calculationId
        cls.outcome: Outcome = cls.client.calculations.wait(cls.calculation_id, timeout=600)

    def test_a_case_is_calculated_as_one_that_is_kept(self) -> None:
        outcome = self.client.calculate(self.inputs)
        self.assertEqual(outcome.rows(), self.outcome.rows())
        self.assertGreater(len(outcome.rows()), 100)
        self.assertEqual(repr(outcome.financials.npv), f"{outcome.financials.npv.value!r} USD")

    def test_rows_are_those_of_the_table_that_the_server_writes(self) -> None:
        text = self.client.export(self.calculation_id, "csv").decode()
        written = [
            Row(
                path=row["path"],
                symbol=row["symbol"] or None,
                name=row["name"],
                element=row["element"] or None,
                year=int(row["year"]) if row["year"] else None,
                value=float(row["value"]) if row["value"] else None,
                unit=row["unit"],
                reason=row["reason"] or None,
            )
            for row in csv.DictReader(io.StringIO(text, newline=""))
        ]
        self.assertEqual(self.outcome.rows(), written)

    def test_files_go_out_in_each_format(self) -> None:
        bundle = json.loads(self.client.export(self.calculation_id))
        self.assertEqual(len(bundle["hash"]), 64)
        self.assertEqual(self.client.export(self.calculation_id, "parquet")[:4], b"PAR1")
        workbook = self.client.export(self.calculation_id, "xlsx")
        self.assertIn("xl/workbook.xml", zipfile.ZipFile(io.BytesIO(workbook)).namelist())
        self.assertIn(b"\t", self.client.export(self.calculation_id, "tsv", shape="years"))
        self.assertRaises(ValueError, self.client.export, self.calculation_id, "doc")

    def test_two_cases_differ_where_they_do(self) -> None:
        dearer = self.client.calculate(case_of(self.inputs, {"/feedstocks/0/price/value": 1_000}))
        found = {each.path: each for each in self.client.compare(self.calculation_id, dearer)}
        npv = found["financials.npv"]
        self.assertEqual(npv.change, dearer.financials.npv.value - self.outcome.financials.npv.value)
        self.assertNotIn("technoEconomics.totalCapitalInvestment", found)
        self.assertEqual(self.client.compare(dearer, dearer), [])

    def test_many_cases_come_in_their_order(self) -> None:
        prices = [800, 850, 900, 950, 1_000, 1_050]
        cases = [{"/feedstocks/0/price": {"value": price, "unit": "USD/t"}} for price in prices]
        npvs = [outcome.financials.npv.value for outcome in self.client.bulk(self.inputs, cases)]
        self.assertEqual(npvs, sorted(npvs, reverse=True))
        self.assertEqual(len(npvs), len(prices))

    def test_a_table_is_calculated_at_once_or_in_the_background_with_the_same_rows(self) -> None:
        small = b"plant.capacity [kt/yr]\n100\n200\n"
        at_once = self.client.batch(self.scenario.id, small)
        done = self.client.case_tables.wait(self.client.case_tables.queue(self.scenario.id, small).id)
        self.assertEqual(done.progress.rows, 2)
        self.assertEqual(self.client.case_tables.results(done.id), at_once)
        # Rows that are refused take no time to calculate.
        large = b"plant.capacity [kt/yr]\n" + b"many\n" * 1_001
        with self.assertRaises(Failed) as caught:
            self.client.batch(self.scenario.id, large)
        refused = json.loads(self.client.case_tables.results(caught.exception.failure["id"], "json", "refused"))
        self.assertEqual([each["line"] for each in refused["rows"]], list(range(2, 1_003)))
        for table in list(self.client.case_tables.list(self.scenario.id)):
            self.client.case_tables.delete(table.id)

    def test_lists_have_all_their_rows(self) -> None:
        names = [f"Copy {i}" for i in range(3)]
        for name in names:
            self.client.scenarios.create(self.project.id, name)
        rows = list(self.client._transport.send("GET", "/projects", query={"limit": 1}).json())
        self.assertEqual(len(rows), 1)
        listed = [each.scenarioName for each in self.client.scenarios.list(self.project.id)]
        self.assertTrue(set(names) <= set(listed), listed)
        self.assertIn(self.project.id, [each.id for each in self.client.projects])
        self.assertEqual(len(list(self.client.calculations.list(self.scenario.id))), 1)

    def test_a_study_is_answered_at_once(self) -> None:
        price = self.inputs["feedstocks"][0]["price"]["value"]
        parameter = {
            "id": "price",
            "targets": ["/feedstocks/0/price"],
            "distribution": {"kind": "uniform", "minimum": price * 0.8, "maximum": price * 1.2},
        }
        with self.assertRaises(InvalidInput) as caught:
            self.client.study({"kind": "monteCarlo", "base": self.inputs, "parameters": [parameter]})
        self.assertTrue(caught.exception.pointers)
        study = json.loads(os.environ["SAFAPAC_STUDY"])
        self.assertTrue(self.client.study({"base": self.inputs, **study}).results)

    def test_what_is_refused_is_told(self) -> None:
        with self.assertRaises(InvalidInput) as caught:
            self.client.calculate(case_of(self.inputs, {"/plant/capacity/value": -1}))
        self.assertEqual(caught.exception.pointers, ["/plant/capacity/value"])
        self.assertRaises(NotFound, self.client.scenarios.get, self.calculation_id)
        self.assertRaises(Forbidden, self.client.request, "GET", "/me/tokens")
        self.assertRaises(NotSignedIn, Client(url, "safapac_pat_none").calculate, self.inputs)

    def test_every_operation_is_reached(self) -> None:
        client = Client(url, os.environ["SAFAPAC_TOKEN"], attempts=1)
        for path, methods in client.request("GET", "/openapi.json")["paths"].items():
            place = re.sub(r"\{\w+\}", "00000000-0000-4000-8000-000000000000", path)
            for method, operation in methods.items():
                body = {} if "requestBody" in operation else None
                try:
                    client.request(method.upper(), place, body=body)
                except ProblemError:
                    # Most of it is refused; but by the server.
                    pass

    def test_a_data_frame_has_the_columns_of_the_table(self) -> None:
        try:
            import pandas
        except ImportError:
            self.assertRaises(ImportError, self.outcome.to_frame)
            self.skipTest("pandas is not installed")
        written = self.client.export(self.calculation_id, "csv")
        frame = self.outcome.to_frame()
        read = pandas.read_csv(io.BytesIO(written), float_precision="round_trip").astype({"year": "Int64"})
        pandas.testing.assert_frame_equal(
            frame.fillna(value=pandas.NA), read.fillna(value=pandas.NA), check_dtype=False, check_exact=True
        )
        difference = self.client.compare(self.outcome, self.client.calculate(self.inputs)).to_frame()
        self.assertEqual(list(difference.columns), ["path", "element", "year", "a", "b", "unit", "change"])
        wide = frame_of([self.outcome, self.outcome], ["a", "b"])
        self.assertEqual(wide.loc["a", ("financials.npv", "USD")], self.outcome.financials.npv.value)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


if __name__ == "__main__":
    unittest.main()
