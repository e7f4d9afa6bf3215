"""Runs SAM's levelized cost by a fixed charge rate for the cases `sam-lcoh-…` of validation-cases.

    pip install NREL-PySAM==7.1.1.post1
    python tools/other-models/levelized-cost.py

The inputs are SAM's own defaults of two plants of industrial heat; the heat of a year, which SAM simulates, is given,
and no electricity is bought. The fixed charge rate is the product of a capital recovery factor, a factor for tax and
depreciation, and one for the interest of construction. It prints them, and the cost per kWh of heat.
"""

import PySAM.LcoefcrDesign as levelized

PLANTS = {
    "sam-lcoh-trough": ("PhysicalTroughIPHLCOHCalculator", 80e6),  # kWh of heat a year
    "sam-lcoh-tower": ("MSPTIPHLCOHCalculator", 800e6),
}


def main() -> None:
    for case, (plant, heat) in PLANTS.items():
        model = levelized.default(plant)
        model.value("annual_energy", heat)
        model.value("annual_electricity_consumption", 0)
        model.value("ui_fcr_input_option", 1)
        model.execute(0)
        costs, outputs = model.SimpleLCOE, model.Outputs
        print(f"{case}: capital, USD: {model.SystemCosts.total_installed_cost!r}")
        print(f"{case}: fixed cost, USD/yr: {costs.fixed_operating_cost!r}")
        print(f"{case}: variable cost, USD/yr: {costs.variable_operating_cost * heat!r}")
        print(f"{case}: real rate: {outputs.wacc!r}, interest of construction: {outputs.cfin!r}")
        print(f"{case}: charge: {outputs.fixed_charge_rate_calc!r}, factor of taxes: {outputs.pfin!r}")
        print(f"{case}: cost, USD/kWh: {outputs.lcoe_fcr!r}, in all, USD/yr: {outputs.lcoe_fcr * heat!r}")


if __name__ == "__main__":
    main()
