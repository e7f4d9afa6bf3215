"""Runs SAM's Single Owner model for the cases `sam-...` of validation-cases.

    pip install NREL-PySAM==7.1.1.post1
    python tools/other-models/single-owner.py

SAM rounds a production credit to a tenth of a cent a kWh, so that this one does not rise. Its search for a rate of
return ends at some 1e-6 of it; the rate that balances the same flows is printed beside it.
"""

import PySAM.Singleowner as singleowner

OUTPUT = 8760 * 10_000.0  # kWh a year

PLANT = {
    "analysis_period": 20,
    "system_capacity": 10_000.0,
    "gen": [OUTPUT / 8760] * 8760,
    "system_use_lifetime_output": 0,
    "degradation": [0.0],
    "total_installed_cost": 100e6,
    "salvage_percentage": 0.0,
    "om_fixed": [2e6],
    "om_fixed_escal": 0.0,
    "om_capacity": [0.0],
    "om_production": [0.0],
    "ppa_soln_mode": 1,
    "ppa_price_input": [0.12],
    "ppa_escalation": 0.0,
}

MONEY = {
    "inflation_rate": 2.5,
    "real_discount_rate": 8.0,
    "debt_option": 0,
    "debt_percent": 0.0,
    "cost_debt_closing": 0.0,
    "cost_debt_fee": 0.0,
    "cost_other_financing": 0.0,
    "construction_financing_cost": 0.0,
    "dscr_reserve_months": 0.0,
    "months_working_reserve": 0.0,
    "months_receivables_reserve": 0.0,
    "reserves_interest": 0.0,
    "equip1_reserve_cost": 0.0,
    "equip2_reserve_cost": 0.0,
    "equip3_reserve_cost": 0.0,
}

TAXES = {
    "federal_tax_rate": [21.0],
    "state_tax_rate": [7.0],
    "property_tax_rate": 1.0,
    "prop_tax_cost_assessed_percent": 90.0,
    "prop_tax_assessed_decline": 4.0,
    "insurance_rate": 0.5,
    "depr_alloc_macrs_5_percent": 100.0,
    "depr_alloc_macrs_15_percent": 0.0,
    "depr_alloc_sl_5_percent": 0.0,
    "depr_alloc_sl_15_percent": 0.0,
    "depr_alloc_sl_20_percent": 0.0,
    "depr_alloc_sl_39_percent": 0.0,
    "depr_alloc_custom_percent": 0.0,
    "depr_bonus_fed": 40.0,
    "depr_bonus_fed_macrs_5": 1,
    "depr_bonus_sta": 40.0,
    "depr_bonus_sta_macrs_5": 1,
    "depr_itc_fed_macrs_5": 1,
    "itc_fed_percent": [30.0],
    "itc_fed_percent_maxvalue": [1e38],
    "itc_fed_percent_deprbas_fed": 1,
    "itc_fed_percent_deprbas_sta": 1,
    "itc_fed_amount": [0.0],
    "itc_sta_amount": [0.0],
    "itc_sta_percent": [0.0],
    "ptc_fed_amount": [0.02],
    "ptc_fed_term": 10,
    "ptc_fed_escal": 0.0,
    "ptc_sta_amount": [0.0],
}

LOAN = {
    "debt_option": 0,
    "debt_percent": 50.0,
    "term_int_rate": 6.0,
    "term_tenor": 15.0,
    "payment_option": 0,
    "ppa_escalation": 2.0,
    "property_tax_rate": 0.0,
    "insurance_rate": 0.0,
    "depr_bonus_fed": 0.0,
    "depr_bonus_sta": 0.0,
    "itc_fed_percent": [0.0],
    "ptc_fed_amount": [0.0],
}

SIZED_BY_COVER = {
    "debt_option": 1,
    "dscr": 1.3,
    "term_tenor": 15,
    "term_int_rate": 6.0,
    "dscr_limit_debt_fraction": 0,
}

FEE_AND_RESERVE = {
    "cost_debt_fee": 2.0,
    "dscr_reserve_months": 6.0,
    "reserves_interest": 1.5,
}

RESERVES = {
    "months_working_reserve": 6.0,
    "months_receivables_reserve": 2.0,
    "reserves_interest": 1.5,
    "equip1_reserve_cost": 0.25,  # USD/W
    "equip1_reserve_freq": 6,
    "equip_reserve_depr_fed": 0,  # MACRS over 5 years
    "equip_reserve_depr_sta": 0,
}

CASES = {
    "sam-taxes": {},
    "sam-state-base": {"depr_bonus_sta": 0.0, "depr_bonus_sta_macrs_5": 0},
    "sam-debt": LOAN,
    "sam-sculpted-debt": SIZED_BY_COVER,
    "sam-fee-and-reserve": {**SIZED_BY_COVER, **FEE_AND_RESERVE},
    "sam-reserves": {**LOAN, **RESERVES, "debt_percent": 0.0},
    "sam-reserves-and-debt": {**LOAN, **RESERVES, "dscr_reserve_months": 6.0},
}


def worth(rate: float, flows: list[float]) -> float:
    return sum(flow / (1 + rate) ** year for year, flow in enumerate(flows))


def balancing(flows: list[float]) -> float:
    """The rate between 0 and 1 that balances the flows."""
    low, high = 0.0, 1.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if worth(middle, flows) > 0 else (low, middle)
    return low


def main() -> None:
    for case, changes in CASES.items():
        model = singleowner.default("CustomGenerationProfileSingleOwner")
        for name, value in {**PLANT, **MONEY, **TAXES, **changes}.items():
            model.value(name, value)
        model.execute(0)
        outputs = model.Outputs
        flows = list(outputs.cf_project_return_aftertax)
        print(case)
        print("  net present value of the project after tax, USD:", repr(outputs.project_return_aftertax_npv))
        print("  rate of return, %:", repr(outputs.project_return_aftertax_irr))
        print("  rate that balances the same flows:", repr(balancing(flows)))
        if "debt_option" in changes:
            print("  size of debt, USD:", repr(outputs.size_of_debt))
            print("  lowest cover:", repr(outputs.min_dscr))
            print("  reserve as operation begins, USD:", repr(outputs.cf_reserve_debtservice[0]))
            print("  debt balance at the end of year 10, USD:", repr(outputs.cf_debt_balance[10]))


if __name__ == "__main__":
    main()
