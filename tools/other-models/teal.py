"""Runs TEAL, RAVEN's plugin for economics, for the cases `teal-…` of validation-cases.

    git clone https://github.com/idaholab/TEAL
    pip install numpy scipy pandas xarray six numpy-financial==1.0.0
    pip download raven-framework==3.3 --no-deps && tar xzf raven_framework-3.3.tar.gz
    python tools/other-models/teal.py TEAL raven_framework-3.3

Of RAVEN only modules in Python are needed, so nothing of it is compiled. `teal-published` is tests/Cash_Flow_input_NPV
of TEAL as it is: 121 years with what is rebuilt. `teal-plant` is the same plant for 60 years, its parts living as long.
It prints net present values in USD, rates of return, and the flows of the first years.
"""

import contextlib
import io
import sys
import types
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np

teal, raven = (Path(path).resolve() for path in sys.argv[1:3])
package = types.ModuleType("ravenframework")
package.__path__ = [str(raven / "ravenframework")]
sys.modules["ravenframework"] = package
sys.path.insert(0, str(teal))

from src import main as economics  # noqa: E402

VALUES = {
    "BOP_capacity": 300e6,
    "BOP_TOT_revenueEL": 350e6,
    "IP_capacity": 51e6,
    "IP_TOT_revenueBY": 31.5e6,
    "Multiplier": 1.0,
}


def run(years: int | None) -> dict:
    """The indicators and flows of the test's plant, or of its parts for so many years of operation."""
    plant = ET.parse(teal / "tests" / "Cash_Flow_input_NPV.xml").getroot()
    plant.set("verbosity", "100")
    indicator = plant.find("Global/Indicator")
    indicator.set("name", "NPV,IRR")
    ET.SubElement(plant.find("Global"), "Output").text = "True"
    if years:
        ET.SubElement(plant.find("Global"), "ProjectTime").text = str(years)
        for life in plant.iter("Life_time"):
            life.text = str(years)
    root = ET.Element("Simulation")
    root.append(plant)
    with contextlib.redirect_stdout(io.StringIO()):
        settings, components = economics.readFromXml(root)
        return economics.run(settings, components, dict(VALUES))


def main() -> None:
    for case, years in {"teal-published": None, "teal-plant": 60}.items():
        results = run(years)
        flows = sum(np.asarray(flow) for part in results["all_data"].values() for flow in part.values())
        print(f"{case}: net present value: {float(results['NPV'])!r}, rate of return: {float(results['IRR'])!r}")
        print(f"{case}: {len(flows)} flows, the first: {[float(flow) for flow in flows[:4]]}")
        print(f"{case}: all flows: {[float(flow) for flow in flows]}")


if __name__ == "__main__":
    main()
