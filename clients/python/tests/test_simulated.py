"""Simulated processes: stream tables, requests, and what is kept of them; no server is asked."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from safapac.command import main
from safapac.simulated.process import LeftOut, SimulatedProcess, SimulationError, Stream
from safapac.simulated.request import request_of
from safapac.simulated.stored import process_from_json, process_to_json
from safapac.simulated.stream_table import from_stream_table

table = """Stream,Kind,Flow,Unit,Cost,LHV,Carbon,Temperature
corn,Feed,40,t/h,130,13.7,38,25
steam,Aux,2000,kg/h,12.86,,,180
SAF,Fuel,12,t/h,1500,43.8,84.7,40
naphtha,Side,26455.471462,lb/h,800,43.4,84,40
purge,,10,t/h,,,,40
air,Aux,0,kg/h,0,,,25
"""
mapping: dict[str, Any] = {
    "columns": {
        "Stream": {"is": "name"},
        "Kind": {"is": "role"},
        "Flow": {"is": "flow"},
        "Unit": {"is": "unit"},
        "Cost": {"is": "price", "unit": "USD/t"},
        "LHV": {"is": "energyContent", "unit": "MJ/kg"},
        "Carbon": {"is": "carbonContent", "unit": "%"},
    },
    "words": {"Feed": "feedstock", "Aux": "utility", "Fuel": "fuel", "Side": "product"},
    "process": {"name": "plant", "main_product": "SAF", "hours": 8000},
}


def changed(**parts: Any) -> dict[str, Any]:
    return {**mapping, **parts}


class Tables(unittest.TestCase):
    def test_a_table_becomes_a_process_in_tonnes_and_years(self) -> None:
        process = from_stream_table(table, mapping)
        corn, steam, fuel, naphtha = process.streams
        self.assertEqual(corn, Stream("corn", "feedstock", 320_000, 130, 0.38, 13.7))
        self.assertEqual((steam.mass, steam.price, steam.carbon_content), (16_000, 12.86, None))
        self.assertAlmostEqual(naphtha.mass, 96_000, places=3)
        self.assertEqual(fuel.role, "fuel")

    def test_what_is_not_taken_over_is_named(self) -> None:
        left_out = {each.what: each.reason for each in from_stream_table(table, mapping).left_out}
        self.assertEqual(list(left_out), ["column Temperature", "stream purge", "stream air"])
        ignored = from_stream_table(table, changed(ignored=["Temperature"]))
        self.assertNotIn("column Temperature", [each.what for each in ignored.left_out])

    def test_nothing_is_guessed(self) -> None:
        for replaced, by, said in (
            (",t/h,130", ",tph,130", "row 2, column Flow: the unit 'tph' is not known; use kg/h"),
            (",t/h,130", ",MW,130", "what flows as energy has no|is not known; use USD/kWh"),
            ("40,t/h", "40,t/d", "'t/d' is not known"),
            ("2000,kg/h", "2 000,kg/h", "Row 3, column Flow: '2 000' is no number"),
            ("40,t/h", "nan,t/h", "is no number"),
            ("corn,Feed", "corn,Raw", "Row 2: 'Raw' is no role; use feedstock"),
            ("40,t/h", "-40,t/h", "has no direction"),
            ("Temperature", "LHV", "Two columns are called 'LHV'"),
            ("13.7,38,25", "13.7,38", "Row 2 has 7 cells, the header 8"),
        ):
            with self.subTest(by), self.assertRaisesRegex(SimulationError, said):
                from_stream_table(table.replace(replaced, by, 1), mapping)

    def test_a_mapping_that_does_not_fit_is_refused(self) -> None:
        columns = mapping["columns"]
        for given, said in (
            (changed(columns={**columns, "Mass": {"is": "flow"}}), "has no column 'Mass'"),
            (changed(columns={**columns, "Temperature": {"is": "heat"}}), "cannot be 'heat'"),
            (changed(columns={**columns, "Temperature": {"is": "flow"}}), "are both flow"),
            (changed(columns={**columns, "Cost": {"is": "price"}}), "tells no unit of column 'Cost'"),
            (changed(streams={"wood": "feedstock"}), "no stream 'wood'"),
            (changed(process={"name": "plant"}), "process needs main_product"),
            (changed(process={"name": "plant", "main_product": "SAF"}), "process.hours"),
            (changed(process={**mapping["process"], "colour": "red"}), "process has no colour"),
            (changed(rows=[]), "The mapping has no rows"),
        ):
            with self.subTest(said), self.assertRaisesRegex(SimulationError, said):
                from_stream_table(table, given)

    def test_energy_and_prices_of_other_units_are_converted(self) -> None:
        text = "name,MW,price\npower,2,55\ncorn,1,1\n"
        columns = {"name": "name", "MW": {"is": "flow", "unit": "MW"}, "price": {"is": "price", "unit": "USD/MWh"}}
        streams = {"power": "utility", "corn": "product"}
        (power, _) = from_stream_table(text, changed(columns=columns, streams=streams)).energy
        self.assertEqual((power.energy, power.price), (16_000_000, 0.055))


class Requests(unittest.TestCase):
    process = from_stream_table(table, mapping)

    def test_flows_are_told_per_tonne_of_fuel(self) -> None:
        body = request_of(self.process).body
        self.assertEqual(body["plant"]["capacity"], {"value": 96_000, "unit": "t/yr"})
        self.assertEqual(body["feedstocks"][0]["consumptionRatio"], {"value": 320 / 96, "unit": "t/t"})
        self.assertEqual([each["isFuel"] for each in body["products"]], [True, False])
        self.assertEqual(body["convention"], {"preset": "biosteam"})

    def test_what_is_missing_is_told_by_its_place(self) -> None:
        missing = [each.pointer for each in request_of(self.process).missing]
        self.assertIn("/economics/scalingExponent", missing)
        self.assertIn("/economics/referenceCapital", missing)
        self.assertIn("/utilities/0/carbonIntensity", missing)
        self.assertNotIn("/products/1/price", missing)

    def test_what_is_known_fills_what_is_missing(self) -> None:
        nothing = {"value": 0, "unit": "kgCO2e/t"}
        other = {"value": 7, "unit": "kgCO2e/t"}
        known = {"/feedstocks/corn/carbonIntensity": other, "/feedstocks/*/carbonIntensity": nothing}
        request = request_of(self.process, known)
        self.assertEqual(request.body["feedstocks"][0]["carbonIntensity"], other)
        self.assertNotIn("/feedstocks/0/carbonIntensity", [each.pointer for each in request.missing])
        for pointer in ("economics/taxRate", "/feedstocks/9/price", "/feedstocks/wood/price"):
            self.assertRaises(KeyError, request_of, self.process, {pointer: nothing})

    def test_a_process_without_fuel_or_feedstock_is_refused(self) -> None:
        for streams, said in (
            ((Stream("corn", "feedstock", 1, 1),), "is a fuel"),
            ((Stream("SAF", "fuel", 1, 1),), "is a feedstock"),
            ((Stream("SAF", "fuel", 1, 1), Stream("SAF", "product", 1, 1)), "are called SAF"),
        ):
            process = SimulatedProcess("plant", "SAF", streams)
            self.assertRaisesRegex(SimulationError, said, request_of, process)

    def test_a_negative_heating_value_is_left_out_and_told(self) -> None:
        lime = Stream("lime", "utility", 1, 1, energy_content=-2.3)
        process = SimulatedProcess("plant", "SAF", (*self.process.streams, lime))
        request = request_of(process)
        self.assertNotIn("energyContent", request.body["utilities"][-1])
        self.assertEqual(request.left_out[-1].what, "heating value of lime")


class Kept(unittest.TestCase):
    def test_a_process_is_the_same_after_json(self) -> None:
        process = from_stream_table(table, mapping)
        self.assertEqual(process_from_json(process_to_json(process)), process)
        self.assertIn(LeftOut("stream air", "It has no flow."), process.left_out)

    def test_what_is_no_process_is_refused_with_its_place(self) -> None:
        for text, said in (
            ("{", "is no JSON"),
            ("[]", "process must be an object"),
            ('{"name": 1, "main_product": "SAF", "streams": []}', "process.name must be of type str"),
            ('{"name": "", "main_product": "", "streams": [{"name": "x", "role": "y"}]}', "needs mass, price"),
        ):
            with self.subTest(said), self.assertRaisesRegex(SimulationError, said):
                process_from_json(text)


class Commands(unittest.TestCase):
    def run_on(self, text: str) -> tuple[int, str, str]:
        with tempfile.TemporaryDirectory() as folder:
            of_table, of_mapping = Path(folder, "table.csv"), Path(folder, "map.json")
            of_table.write_text(text, encoding="utf-8")
            of_mapping.write_text(json.dumps(mapping), encoding="utf-8")
            out, err = io.StringIO(), io.StringIO()
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                code = main(["import-streams", str(of_table), "--mapping", str(of_mapping)])
            return code, out.getvalue(), err.getvalue()

    def test_a_table_is_printed_as_a_request_with_what_it_lacks(self) -> None:
        code, out, err = self.run_on(table)
        self.assertEqual(code, 1)
        self.assertEqual(json.loads(out), request_of(from_stream_table(table, mapping)).body)
        self.assertIn("left out: column Temperature: The mapping does not say what it is.\n", err)
        self.assertIn("missing: /plant/processCarbonIntensity: ", err)

    def test_what_cannot_be_read_is_told_in_a_line(self) -> None:
        code, out, err = self.run_on(table.replace("t/h", "tph"))
        self.assertEqual((code, out), (2, ""))
        self.assertEqual(len(err.splitlines()), 1)


if __name__ == "__main__":
    unittest.main()
