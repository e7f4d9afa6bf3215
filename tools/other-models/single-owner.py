"""Runs SAM's Single Owner model for the cases `sam-taxes` and `sam-debt` of validation-cases.

    pip install NREL-PySAM==7.1.1.post1
    python tools/other-models/single-owner.py

SAM rounds a production credit to a tenth of a cent a kWh, so that this one does not rise. Its search for a rate of
return ends at some 1e-7 of it.
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

CASES = {"sam-taxes": {}, "sam-debt": LOAN}


def main() -> None:
    for case, change in CASES.items():
        model = singleowner.default("CustomGenerationProfileSingleOwner")
        for name, value in {**PLANT, **MONEY, **TAXES, **change}.items():
            model.value(name, value)
        model.execute(0)
        outputs = model.Outputs
        print(f"{case}: net present value, USD: {outputs.project_return_aftertax_npv!r}")
        print(f"{case}: rate of return, %: {outputs.project_return_aftertax_irr!r}")


if __name__ == "__main__":
    main()
