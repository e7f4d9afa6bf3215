"""
Two biorefineries of BioSTEAM's, simulated where it is installed, against what was recorded of them.

``python -m tests.test_biosteam NAME FILE`` records one anew. Each is simulated in a process of its own: BioSTEAM has
settings that one biorefinery leaves to the next, which move the second by parts in 10,000.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
import unittest
import warnings
from pathlib import Path
from typing import Any

from safapac import Client, agreement_of, from_biosteam, process_from_json, process_to_json, request_of
from safapac.simulated.process import SimulatedProcess

try:
    import biorefineries  # noqa: F401
    import biosteam  # noqa: F401

    is_there = True
except ImportError:
    is_there = False

url = os.environ.get("SAFAPAC_URL", "")
recorded = Path(__file__).parents[3] / "test" / "golden" / "data" / "simulated"
names = ("corn", "cornstover")


def simulated(name: str) -> SimulatedProcess:
    """
    A biorefinery as it ships, but for its ethanol, which is a quarter dearer.

    It ships at the price or the rate of return at which it is worth nothing, and a value of nothing agrees with nothing.
    """
    refinery = importlib.import_module(f"biorefineries.{name}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        refinery.load()
        system = getattr(refinery, f"{name}_sys")
        (ethanol,) = [stream for stream in system.products if stream.ID == "ethanol"]
        ethanol.price *= 1.25
        return from_biosteam(system, "ethanol", [name])


@unittest.skipUnless(is_there, "biosteam and biorefineries are not installed")
class Biorefineries(unittest.TestCase):
    def test_what_is_simulated_is_what_was_recorded(self) -> None:
        for name in names:
            with self.subTest(name):
                with tempfile.TemporaryDirectory() as folder:
                    file = Path(folder, "process.json")
                    subprocess.run([sys.executable, "-m", "tests.test_biosteam", name, str(file)], check=True)
                    process = process_from_json(file.read_text(encoding="utf-8"))
                kept = process_from_json((recorded / f"{name}.json").read_text(encoding="utf-8"))
                self.assertEqual([each.name for each in process.streams], [each.name for each in kept.streams])
                assert process.reported and kept.reported
                for key, value in vars(kept.reported).items():
                    self.assertLess(abs(getattr(process.reported, key) / value - 1), 1e-6, key)
                if url:
                    self._agrees(name, process)

    def _agrees(self, name: str, process: SimulatedProcess) -> None:
        known: dict[str, Any] = json.loads((recorded / f"{name}-known.json").read_text(encoding="utf-8"))
        request = request_of(process, known)
        self.assertEqual(request.missing, ())
        outcome = Client(url, os.environ["SAFAPAC_TOKEN"]).calculate(request.body)
        for row in agreement_of(process, outcome):
            self.assertIsNotNone(row.difference, row)
            self.assertLess(row.difference, 1e-6, row)


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(process_to_json(simulated(sys.argv[1])), encoding="utf-8")
