"""Runs numpy-financial for the time-value cases of validation-cases: it asks each that names numpy-financial again.

    pip install numpy-financial==1.0.0
    python tools/other-models/time-value.py

It prints the expected number of each check beside what numpy-financial answers. Of several rates of return
numpy-financial answers one, and which differs by its version (`irr-8`, `irr-9`); it has no answer for flows that span
316 orders of magnitude.
"""

import json
from pathlib import Path

import numpy as np
import numpy_financial as npf

CASES = Path(__file__).resolve().parents[2] / "validation-cases" / "time-value.json"


def answer(analysis: str, body: dict) -> object:
    name = analysis.split("/")[1]
    get = body.get
    calls = {
        "npv": lambda: npf.npv(get("rate"), get("cashFlows")),
        "irr": lambda: npf.irr(get("cashFlows")),
        "mirr": lambda: npf.mirr(get("cashFlows"), get("financeRate"), get("reinvestmentRate")),
        "pv": lambda: npf.pv(get("rate"), get("periods"), get("payment", 0), get("futureValue", 0), get("when", "end")),
        "fv": lambda: npf.fv(get("rate"), get("periods"), get("payment", 0), get("presentValue", 0), get("when", "end")),
        "pmt": lambda: npf.pmt(get("rate"), get("periods"), get("presentValue", 0), get("futureValue", 0), get("when", "end")),
        "rate": lambda: npf.rate(
            get("periods"), get("payment"), get("presentValue"), get("futureValue"), get("when", "end"), tol=1e-12
        ),
    }
    try:
        return calls[name]()
    except np.linalg.LinAlgError as error:
        return error


def main() -> None:
    for case in json.loads(CASES.read_text()):
        if case.get("model") != "numpy-financial":
            continue
        for check in case["checks"]:
            print(f"{case['id']}: {check['expected']!r} {answer(case['analysis'], case['body'])!s}")


if __name__ == "__main__":
    main()
