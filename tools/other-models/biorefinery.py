"""Runs BioSTEAM's techno-economic analysis for the cases `biosteam-…` of validation-cases.

    pip install biosteam==2.54.0
    python tools/other-models/biorefinery.py

A plant is entered as tests/test_tea.py of github.com/BioSTEAMDevelopmentGroup/biosteam does, but by its amounts alone:
its equipment costs what makes the fixed capital, and one stream each is bought and sold. It needs Python 3.12. Its searches for a rate and for
a price end at some 1e-6 of them.
"""

import biosteam as bst
from biosteam import TEA, Stream, System, Unit


class Plant(Unit):
    """Equipment of a cost that is given."""

    _N_ins = _N_outs = 1
    cost = 0.0

    def _run(self):
        pass

    def _cost(self):
        self.baseline_purchase_costs["Plant"] = self.cost


class Amounts(TEA):
    """Fixed capital and fixed cost as they are given."""

    depreciable_share = 1.0
    fixed_cost = 0.0

    def _DPI(self, installed_equipment_cost):
        return installed_equipment_cost

    def _TDC(self, DPI):
        return DPI * self.depreciable_share

    def _FCI(self, TDC):
        return TDC / self.depreciable_share

    def _FOC(self, FCI):
        return self.fixed_cost


CASES = {
    "biosteam-a": {
        "amounts": (356095007.53042364, 133051396.0675621, 71591485.13521384, 9802807.46739353),
        "depreciable": 0.9374999999999999,
        "years": 30,
        "tax": 0.35,
        "construction": (0.08, 0.6, 0.32),
        "start_up": (3, 1, 0.75, 0.5),
        "inflation": 0.0,
    },
    "biosteam-b": {
        "amounts": (3.36e6, 2.5e6, 0.0, 1.68e6),
        "depreciable": 1.0,
        "years": 15,
        "tax": 0.31,
        "construction": (1,),
        "start_up": (0, 1, 1, 1),
        "inflation": 0.0,
    },
    "biosteam-inflation": {
        "amounts": (3.36e6, 2.5e6, 0.0, 1.68e6),
        "depreciable": 1.0,
        "years": 15,
        "tax": 0.31,
        "construction": (1,),
        "start_up": (0, 1, 1, 1),
        "inflation": 0.03,
    },
}


def analysis(amounts, depreciable, years, tax, construction, start_up, inflation):
    capital, sales, variable, fixed = amounts
    months, fixed_share, variable_share, sales_share = start_up
    bst.settings.set_thermo([bst.Chemical("Dummy", default=True, phase="s", MW=1, search_db=False)])
    hours = 8760.0
    bought, sold = Stream(Dummy=1, price=variable / hours), Stream(Dummy=1, price=sales / hours)
    plant = Plant(ins=bought, outs=sold)
    plant.cost = capital
    system = System.from_units(units=[plant])
    system.simulate()
    tea = Amounts(
        system=system,
        IRR=0.1,
        duration=(2020, 2020 + years),
        depreciation="MACRS7",
        income_tax=tax,
        operating_days=365,
        lang_factor=None,
        construction_schedule=construction,
        startup_months=months,
        startup_FOCfrac=fixed_share,
        startup_VOCfrac=variable_share,
        startup_salesfrac=sales_share,
        WC_over_FCI=0.05,
        finance_interest=0.08,
        finance_years=10,
        finance_fraction=0.6,
        accumulate_interest_during_construction=False,
        **({"inflation_rate": inflation} if inflation else {}),
    )
    tea.depreciable_share, tea.fixed_cost = depreciable, fixed
    return tea, sold, hours


def main() -> None:
    for case, inputs in CASES.items():
        tea, sold, hours = analysis(**inputs)
        print(f"{case}: net present value: {float(tea.NPV)!r}")
        print(f"{case}: break-even sales: {float(tea.solve_price(sold)) * hours!r}")
        print(f"{case}: rate of return: {float(tea.solve_IRR())!r}")


if __name__ == "__main__":
    main()
