"""What a TEA of BioSTEAM says of capital, fixed cost and finance, of whatever class it is."""

from __future__ import annotations

import re
from typing import Any, Iterable

from .process import Capital, CapitalFactors, Depreciation, Equipment, Finance, FixedCosts, LeftOut, Replacement

_methods = {
    "MACRS": "macrs",
    "SL": "straightLine",
    "DDB": "decliningBalance",
    "SYD": "sumOfYearsDigits",
}

_factors = {
    "warehouse": "warehouse",
    "site_development": "site_development",
    "piping": "additional_piping",
    "proratable": "proratable_costs",
    "field_expenses": "field_expenses",
    "home_office": "construction",
    "contingency": "contingency",
    "other_indirect": "other_indirect_costs",
}
"""Ours by the names of the TEA of NREL's design reports."""


def equipment_of(tea: Any) -> tuple[Equipment, ...]:
    outside = getattr(tea, "OSBL_units", None)
    units = sorted(tea.system.cost_units, key=lambda each: str(each.ID))
    return tuple(
        Equipment(
            name=str(unit.ID),
            purchase_cost=float(unit.purchase_cost),
            installed_cost=float(unit.installed_cost),
            is_outside_battery_limits=None if outside is None else unit in outside,
        )
        for unit in units
    )


def replacements_of(tea: Any) -> tuple[Replacement, ...]:
    """Equipment with a life of its own; by the Lang factor where there is one, as the TEA does."""
    found = []
    for unit in sorted(tea.system.cost_units, key=lambda each: str(each.ID)):
        lang = tea.system.lang_factor
        costs = {name: cost * lang for name, cost in unit.purchase_costs.items()} if lang else unit.installed_costs
        lives = unit.equipment_lifetime
        if isinstance(lives, dict):
            pairs = [(f"{unit.ID}: {name}", cost, lives.get(name)) for name, cost in costs.items()]
        else:
            pairs = [(str(unit.ID), sum(costs.values()), lives)]
        found += [Replacement(name, float(cost), int(life)) for name, cost, life in pairs if life and cost]
    return tuple(found)


def capital_of(tea: Any) -> Capital:
    fixed = float(tea.FCI)
    factors = {ours: float(getattr(tea, name)) for ours, name in _factors.items() if hasattr(tea, name)}
    return Capital(
        fixed=fixed,
        depreciable=float(tea.TDC),
        working_share=float(tea.WC_over_FCI),
        lang_factor=float(tea.lang_factor) if tea.lang_factor else None,
        factors=CapitalFactors(**factors) if len(factors) == len(_factors) else None,
    )


def fixed_costs_of(tea: Any) -> FixedCosts:
    """Labour is what the fixed cost falls by where there is none: classes differ in what they add to the pay."""
    whole = float(tea.FOC)
    pay = float(getattr(tea, "labor_cost", 0) or 0)
    labour = _with(tea, "labor_cost", 0.0, lambda: whole - float(tea.FOC)) if pay else 0.0
    if not 0 < pay <= labour <= whole:
        return FixedCosts(labour=0.0, labour_burden=0.0, other=whole)
    rest = whole - labour
    insurance, maintenance = _parts_of(tea, rest) or (None, None)
    return FixedCosts(
        labour=pay,
        labour_burden=labour / pay - 1,
        other=rest,
        insurance_share=insurance,
        maintenance_share=maintenance,
    )


def _parts_of(tea: Any, rest: float) -> tuple[float, float] | None:
    """Insurance per fixed capital and maintenance per equipment inside battery limits, where these are the rest."""
    names = ("property_insurance", "maintenance", "ISBL_installed_equipment_cost")
    if not all(hasattr(type(tea), name) for name in names):
        return None
    insurance, maintenance, inside = (float(getattr(tea, name)) for name in names)
    is_whole = abs(insurance * float(tea.FCI) + maintenance * inside - rest) <= 1e-9 * rest
    return (insurance, maintenance) if is_whole else None


def _with(tea: Any, name: str, value: Any, ask: Any) -> Any:
    """What is answered while an attribute has another value."""
    before = getattr(tea, name)
    try:
        setattr(tea, name, value)
        return ask()
    finally:
        setattr(tea, name, before)


def finance_of(tea: Any) -> Finance:
    start, end = tea.duration
    lifetime = int(end - start)
    share, power_plant = _power_plant(tea, lifetime)
    return Finance(
        lifetime=lifetime,
        discount_rate=float(tea.IRR),
        tax_rate=float(tea.income_tax),
        spending=tuple(float(each) for each in tea.construction_schedule),
        depreciation=_depreciation(tea, lifetime, power_plant),
        power_plant_share=share,
        power_plant_depreciation=power_plant,
        start_up_months=float(tea.startup_months),
        start_up_sales=float(tea.startup_salesfrac),
        start_up_variable_cost=float(tea.startup_VOCfrac),
        start_up_fixed_cost=float(tea.startup_FOCfrac),
        debt_share=float(tea.finance_fraction or 0) if tea.finance_interest else 0.0,
        interest_rate=float(tea.finance_interest or 0),
        loan_years=int(tea.finance_years or 0),
        is_interest_capitalised=bool(tea.accumulate_interest_during_construction),
    )


def _power_plant(tea: Any, lifetime: int) -> tuple[float, Depreciation | None]:
    """The boiler and turbogenerator, where the TEA depreciates them by a schedule of their own."""
    unit, name = getattr(tea, "boiler_turbogenerator", None), getattr(tea, "steam_power_depreciation", None)
    if unit is None or not isinstance(name, str):
        return 0.0, None
    return float(unit.installed_cost) / float(tea.TDC), _named(name, lifetime)


def _named(name: str, lifetime: int) -> Depreciation | None:
    found = re.fullmatch(r"([A-Z]+)(\d*)", name)
    method = _methods.get(found[1]) if found else None
    return Depreciation(method, int(found[2]) if found[2] else lifetime) if found and method else None


def _depreciation(tea: Any, lifetime: int, power_plant: Depreciation | None) -> Depreciation:
    """By its name where the class fills the years as BioSTEAM does; else the shares of the years as the class fills them."""
    import numpy
    from biosteam import TEA

    is_plain = type(tea)._fill_depreciation_array is TEA._fill_depreciation_array
    given = tea.depreciation
    named = _named(given, lifetime) if isinstance(given, str) else None
    if named and (is_plain or power_plant):
        return named
    years = numpy.zeros(lifetime)
    tea._fill_depreciation_array(years, 0, lifetime, float(tea.TDC))
    return Depreciation("own", None, tuple(float(each) for each in years / float(tea.TDC)))


def unusual_of(tea: Any) -> Iterable[LeftOut]:
    """What a class of TEA does in a way of its own that no request has."""
    from biosteam import TEA

    kind = type(tea)
    if kind._fill_tax_and_incentives is not TEA._fill_tax_and_incentives:
        reason = f"{kind.__name__} computes them in its own way; the income tax rate alone is taken over."
        yield LeftOut("tax and incentives", reason)
    for name in ("NPV", "cashflow_array", "sales", "VOC"):
        if getattr(kind, name) is not getattr(TEA, name):
            yield LeftOut(name, f"{kind.__name__} computes it in its own way.")
