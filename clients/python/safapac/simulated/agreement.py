"""Whether the engine's results are those that the simulator reports."""

from __future__ import annotations

from typing import Any, NamedTuple

from .process import SimulatedProcess


class Agreement(NamedTuple):
    """One result of both; ``difference`` is relative to the simulator's, and None where either has none."""

    name: str
    simulator: float
    engine: float | None
    unit: str
    difference: float | None


_places = {
    "total_capital": ("technoEconomics", "totalCapitalInvestment"),
    "fixed_capital": ("technoEconomics", "fixedCapital"),
    "fixed_cost": ("technoEconomics", "indirectOpex"),
    "variable_cost": ("technoEconomics", "directOpex"),
    "sales": ("technoEconomics", "revenue"),
    "net_present_value": ("financials", "npv"),
    "minimum_price": ("financials", "mfsp"),
}


def agreement_of(process: SimulatedProcess, outcome: Any) -> list[Agreement]:
    """
    Each result that the simulator reports beside the engine's; none where it reports nothing.

    Energy that is sold is revenue of the engine's and a negative cost of BioSTEAM's, so it is taken off both.

    :param outcome: of the request; a level that does not see a number has None there.
    """
    if process.reported is None:
        return []
    sold = _energy_sold(outcome)
    rows = []
    for name, (part, key) in _places.items():
        reported: float = getattr(process.reported, name)
        number = outcome.get(part, {}).get(key) or {}
        value = number.get("value")
        if name in ("variable_cost", "sales"):
            value = None if value is None or sold is None else value - sold
        difference = None if value is None or not reported else abs(value / reported - 1)
        rows.append(Agreement(name, reported, value, number.get("unit", ""), difference))
    return rows


def _energy_sold(outcome: Any) -> float | None:
    """USD/yr; None where the level does not see it."""
    products = outcome.get("technoEconomics", {}).get("products", [])
    energy = [each for each in products if each["production"]["unit"] == "kWh/yr"]
    if any(each.get("revenue") is None for each in energy):
        return None
    return float(sum(each["revenue"]["value"] for each in energy))
