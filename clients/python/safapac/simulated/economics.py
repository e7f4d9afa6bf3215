"""The sections economics, capital, finance and convention of a simulated process."""

from __future__ import annotations

from typing import Any

from .process import Capital, Depreciation, Finance, FixedCosts, LeftOut, Replacement, SimulatedProcess

Json = dict[str, Any]

_close = 1e-9
"""How near to its parts, relative, a capital must be to be taken over in parts."""


def economics_of(process: SimulatedProcess, capacity: float, left_out: list[LeftOut]) -> Json:
    economics: Json = {"referenceCapacity": _of(capacity, "t/yr"), "mainProduct": process.main_product}
    capital: Json = {}
    finance: Json = {}
    if process.capital:
        _add_capital(process, economics, capital, left_out)
        finance["depreciableShare"] = _of(process.capital.depreciable / process.capital.fixed, "1")
    if process.fixed_costs and process.capital:
        _add_fixed_costs(process.fixed_costs, process.capital, economics, capital, finance)
    if process.finance:
        _add_finance(process.finance, economics, finance)
        finance["replacementCost"] = _replacements(process.replacements, process.finance.lifetime)
    convention: Json = {"preset": "biosteam"}
    if process.finance and process.finance.is_interest_capitalised:
        convention["constructionInterest"] = "capitalised"
    sections = {"economics": economics, "capital": capital, "finance": finance}
    return {name: section for name, section in sections.items() if section} | {"convention": convention}


def _of(value: float, unit: str) -> Json:
    return {"value": value, "unit": unit}


def _add_capital(process: SimulatedProcess, economics: Json, capital: Json, left_out: list[LeftOut]) -> None:
    """In the parts that it was made of, where they make it; else as a whole."""
    whole = process.capital
    assert whole
    purchased = sum(each.purchase_cost for each in process.equipment)
    inside, outside = installed(process)
    if whole.lang_factor and _is_close(purchased * whole.lang_factor, whole.fixed):
        capital |= {"purchasedEquipment": _of(purchased, "USD"), "langFactor": _of(whole.lang_factor, "1")}
    elif whole.factors and _is_close(_by_factors(whole, inside, outside), whole.fixed):
        capital |= {"insideBatteryLimits": _of(inside, "USD"), "outsideBatteryLimits": _of(outside, "USD")}
        capital |= {name: _of(share, "1") for name, share in _factor_inputs(whole).items()}
    else:
        working = whole.working_share / (1 + whole.working_share)
        economics["referenceCapital"] = _of(whole.fixed * (1 + whole.working_share), "USD")
        economics["workingCapitalRatio"] = _of(working, "1")
        if process.equipment:
            reason = "The fixed capital does not follow from it in a way that a request has; it is taken over as a whole."
            left_out.append(LeftOut("cost of each unit", reason))
        return
    capital["workingCapitalOfFixed"] = _of(whole.working_share, "1")


def installed(process: SimulatedProcess) -> tuple[float, float]:
    """Installed equipment inside and outside battery limits, in USD."""
    outside = sum(each.installed_cost for each in process.equipment if each.is_outside_battery_limits)
    return sum(each.installed_cost for each in process.equipment) - outside, outside


def _factor_inputs(capital: Capital) -> dict[str, float]:
    factors = capital.factors
    assert factors
    return {
        "warehouseShare": factors.warehouse,
        "siteDevelopmentShare": factors.site_development,
        "pipingShare": factors.piping,
        "proratableShare": factors.proratable,
        "fieldExpenseShare": factors.field_expenses,
        "homeOfficeShare": factors.home_office,
        "contingencyShare": factors.contingency,
        "otherIndirectShare": factors.other_indirect,
    }


def _by_factors(capital: Capital, inside: float, outside: float) -> float:
    """Only to decide whether the parts make the whole: the number itself is the engine's."""
    factors = capital.factors
    assert factors
    direct = inside + outside + (factors.warehouse + factors.site_development + factors.piping) * inside
    depreciable = factors.proratable + factors.field_expenses + factors.home_office + factors.contingency
    return direct * (1 + depreciable + factors.other_indirect)


def _is_close(one: float, other: float) -> bool:
    return abs(one - other) <= _close * abs(other)


def _add_fixed_costs(costs: FixedCosts, whole: Capital, economics: Json, capital: Json, finance: Json) -> None:
    if costs.insurance_share is not None and costs.maintenance_share is not None and "insideBatteryLimits" in capital:
        capital["insuranceShare"] = _of(costs.insurance_share, "1/yr")
        capital["maintenanceShare"] = _of(costs.maintenance_share, "1/yr")
    else:
        total = whole.fixed * (1 + whole.working_share)
        economics["indirectOpexRatio"] = _of(costs.other / total, "1/yr")
    finance["labourCost"] = _of(costs.labour, "USD/yr")
    finance["labourBurden"] = _of(costs.labour_burden, "1")


def _add_finance(given: Finance, economics: Json, finance: Json) -> None:
    economics |= {
        "lifetime": _of(given.lifetime, "yr"),
        "discountRate": _of(given.discount_rate, "1"),
        "taxRate": _of(given.tax_rate, "1"),
    }
    finance |= {
        "spendingProfile": {"values": list(given.spending), "unit": "1"},
        **_depreciation(given.depreciation, economics, given.lifetime),
    }
    if given.start_up_months:
        finance |= {
            "startUpPeriod": _of(given.start_up_months, "month"),
            "startUpSalesShare": _of(given.start_up_sales, "1"),
            "startUpVariableCostShare": _of(given.start_up_variable_cost, "1"),
            "startUpFixedCostShare": _of(given.start_up_fixed_cost, "1"),
        }
    if given.power_plant_depreciation:
        other = given.power_plant_depreciation
        finance |= {
            "powerPlantShare": _of(given.power_plant_share, "1"),
            "powerPlantDepreciationMethod": other.method,
            "powerPlantDepreciationPeriod": _of(other.period or given.lifetime, "yr"),
        }
    if given.debt_share and given.interest_rate:
        finance |= {
            "debtShare": _of(given.debt_share, "1"),
            "interestRate": _of(given.interest_rate, "1"),
            "loanTerm": _of(given.loan_years, "yr"),
        }


def _depreciation(given: Depreciation, economics: Json, lifetime: int) -> Json:
    if given.method == "own":
        return {"depreciationMethod": "own", "ownDepreciation": {"values": list(given.own), "unit": "1"}}
    economics["depreciationPeriod"] = _of(given.period or lifetime, "yr")
    return {"depreciationMethod": given.method}


def _replacements(replacements: tuple[Replacement, ...], years: int) -> Json:
    """What is bought in each year of operation; equipment of five years is bought in the sixth, and not after the end."""
    values = [0.0] * years
    for each in replacements:
        for i in range(each.lifetime, years, each.lifetime):
            values[i] += each.cost
    return {"values": values, "unit": "USD"}
