"""Runs GEOPHIRES for the cases `geophires-…` of validation-cases.

    git clone https://github.com/NREL/GEOPHIRES-X
    pip install nrel-pysam==7.1.1.post1 -e GEOPHIRES-X
    python tools/other-models/geothermal.py GEOPHIRES-X

It prints what the economics of three of its examples begin with and end with, by the unrounded numbers of which its
reports have two digits.
"""

import contextlib
import io
import os
import sys
from pathlib import Path

root = Path(sys.argv[1]).resolve()
sys.path.insert(0, str(root / "src"))

from geophires_x.Model import Model  # noqa: E402


EXAMPLES = {
    "geophires-electricity": "example1",
    "geophires-heat": "example2",
    "geophires-bicycle": "Fervo_Project_Cape-2",
}


def run(example: str) -> Model:
    sys.argv = ["", str(root / "tests" / "examples" / f"{example}.txt")]
    with contextlib.redirect_stdout(io.StringIO()):
        model = Model(enable_geophires_logging_config=False)
        model.read_parameters()
        model.Calculate()
    return model


def main() -> None:
    os.chdir(root)
    for case, example in EXAMPLES.items():
        model = run(example)
        economics, plant = model.economics, model.surfaceplant
        energy = plant.NetkWhProduced.value if economics.LCOE.value else plant.HeatkWhProduced.value
        print(f"{case}: capital, MUSD: {float(economics.CCap.value)!r}")
        print(f"{case}: operation, MUSD/yr: {float(economics.Coam.value)!r}")
        print(f"{case}: energy, kWh: {[float(each) for each in energy]}")
        print(f"{case}: pumping, kWh: {[float(each) for each in plant.PumpingkWh.value]}")
        print(f"{case}: electricity to buy, USD/kWh: {plant.electricity_cost_to_buy.value!r}")
        print(f"{case}: flows, MUSD: {[float(each) for each in economics.TotalRevenue.value]}")
        print(f"{case}: cost of electricity, cents/kWh: {float(economics.LCOE.value)!r}")
        print(f"{case}: cost of heat, USD/MMBTU: {float(economics.LCOH.value)!r}")
        print(f"{case}: net present value, MUSD: {float(economics.ProjectNPV.value)!r}")
        print(f"{case}: rate of return, %: {float(economics.ProjectIRR.value)!r}")
        print(f"{case}: rise of capital in construction: {economics.inflrateconstruction.value!r}")
        print(f"{case}: rate for it, %: {economics.FixedInternalRate.value!r}")


if __name__ == "__main__":
    main()
