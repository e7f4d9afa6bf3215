"""Runs pyH2A, the discounted cash flow of H2A, for the cases `h2a-…` of validation-cases.

    pip install pyH2A==0.0a8
    python tools/other-models/h2a.py

The plant is that of Input/210217_Current_PEM.md in github.com/jschneidewind/pyH2A at commit 41a05dd5, with what the
cases say: electricity at a flat 0.07 USD/kWh or by year (the table that pyH2A ships of the Annual Energy Outlook 2017,
industrial, USD/GJ), all equity or a loan, replacements or none, working capital or none, no land. The reference year is the
year of start-up, so that prices are in its money. It prints the minimum price of hydrogen in USD/t.
"""

import tempfile
from pathlib import Path

from pyH2A.Discounted_Cash_Flow import Discounted_Cash_Flow

MONEY = {
    "ref year": 2016,
    "startup year": 2016,
    "basis year": 2016,
    "current year capital costs": 2016,
    "startup time": 0,
    "plant life": 40,
    "depreciation length": 20,
    "depreciation type": "MACRS",
    "equity": 1.0,
    "interest": 0.037,
    "debt": "Constant",
    "startup cost fixed": 1.0,
    "startup revenues": 1.0,
    "startup cost variable": 1.0,
    "decommissioning": 0.0,
    "salvage": 0.0,
    "inflation": 0.019,
    "irr": 0.08,
    "state tax": 0.06,
    "federal tax": 0.21,
    "working capital": 0.0,
}

TABLES = {
    "Technical Operating Parameters and Specifications": {
        "Operating Capacity Factor (%)": 0.97,
        "Plant Design Capacity (kg of H2/day)": 56500,
        "Maximum Output at Gate": 56500,
    },
    "Construction": {"capital perc 1st": 1.0},
    "Direct Capital Costs": {"Direct Capital Cost": 60676256.0},
    "Indirect Capital Costs": {
        "Site Preparation ($)": 1213525.0,
        "Engineering and Design ($)": 6067626.0,
        "Project Contingency ($)": 9101438.0,
        "Up-Front Permitting Costs ($)": 9101438.0,
    },
    "Non-Depreciable Capital Costs": {"Cost of land ($ per acre)": 0.0, "Land required (acres)": 0},
    "Fixed Operating Costs": {"staff": 10, "hourly labor cost": 50.0},
    "Other Fixed Operating Costs": {
        "g&a": 0.2 * 10 * 2080 * 50.0,
        "property tax": 0.02 * 86160283.0,
        "material cost repair": 1820288.0,
    },
    "Other Variable Operating Costs": {"other": 0.0},
}

UTILITIES = """# Utilities

Name | Usage per kg H2 | Usage Unit | Cost | Cost Unit | Price Conversion Factor | Price Conversion Factor Unit
--- | --- | --- | --- | --- | --- | ---
Industrial Electricity | 55.5 | kWh/kg H2 | ELECTRICITY
Process Water | 3.78 | gal/kg H2 | 0.0023749510945008 | $/gal | 1. | None

# Planned Replacement

Name | Frequency (years) | Cost ($)
--- | --- | ---
Planned Replacement | 7 | REPLACED
"""

FLAT = "0.07 | $/kWh | 1. | None"
BY_YEAR = "pyH2A.Lookup_Tables.Utility_Cost~Industrial_Electricity_AEO_2017_Reference_Case.csv | GJ | 0.0036 | GJ/kWh"

CASES = {
    "h2a-start-up-loss": {
        "startup time": 1,
        "startup revenues": 0.5,
        "startup cost variable": 0.75,
        "startup cost fixed": 0.75,
    },
    "h2a-decommissioning": {"decommissioning": 0.1},
    "h2a-debt": {"equity": 0.4},
    "h2a-by-year": {},
    "h2a-replacements": {},
    "h2a-working-capital": {"working capital": 0.15},
    "h2a-working-capital-start-up": {
        "working capital": 0.15,
        "equity": 0.4,
        "startup time": 1,
        "startup revenues": 0.5,
        "startup cost variable": 0.75,
        "startup cost fixed": 0.75,
    },
}


def table(name: str, values: dict) -> str:
    rows = "\n".join(f"{key} | {value}" for key, value in values.items())
    return f"# {name}\n\nName | Value\n--- | ---\n{rows}\n\n"


def price(case: str) -> float:
    """In USD/t, in money of the first year of operation."""
    text = table("Financial Input Values", {**MONEY, **CASES[case]})
    text += "".join(table(name, values) for name, values in TABLES.items())
    is_replaced = case == "h2a-replacements"
    text += table("Unplanned Replacement", {"unplanned replacement": 0.005 * 86160283.0 if is_replaced else 0.0})
    text += UTILITIES.replace("ELECTRICITY", BY_YEAR if case == "h2a-by-year" else FLAT).replace(
        "REPLACED", "9101438.0" if is_replaced else "0.0"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plant.md"
        path.write_text(text)
        return float(Discounted_Cash_Flow(str(path), print_info=False).h2_cost) * 1000


def main() -> None:
    for case in CASES:
        print(f"{case}: {price(case)!r}")


if __name__ == "__main__":
    main()
