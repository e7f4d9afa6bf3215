"""The units in which a stream table may be, and nothing else: none is guessed."""

from __future__ import annotations

from typing import Mapping

from .process import SimulationError

_pound = 0.45359237
"""kg."""

mass_flows: Mapping[str, tuple[float, bool]] = {
    "kg/h": (1e-3, True),
    "kg/hr": (1e-3, True),
    "t/h": (1.0, True),
    "lb/h": (_pound * 1e-3, True),
    "lb/hr": (_pound * 1e-3, True),
    "kg/s": (3.6, True),
    "kg/yr": (1e-3, False),
    "t/yr": (1.0, False),
    "kt/yr": (1e3, False),
}
"""t of one, and whether it is by the hour of operation."""

energy_flows: Mapping[str, tuple[float, bool]] = {
    "kW": (1.0, True),
    "MW": (1e3, True),
    "MJ/h": (1 / 3.6, True),
    "GJ/h": (1e3 / 3.6, True),
    "kWh/yr": (1.0, False),
    "MWh/yr": (1e3, False),
    "GWh/yr": (1e6, False),
    "GJ/yr": (1e3 / 3.6, False),
}
"""kWh of one, and whether it is by the hour of operation."""

_mass_prices = {"USD/t": 1.0, "USD/kg": 1e3, "USD/lb": 1e3 / _pound}
_energy_prices = {"USD/kWh": 1.0, "USD/MWh": 1e-3, "USD/MJ": 3.6, "USD/GJ": 3.6e-3}
_shares = {"1": 1.0, "kg/kg": 1.0, "t/t": 1.0, "%": 0.01}

_of_mass: Mapping[str, Mapping[str, float]] = {
    "price": _mass_prices,
    "carbonContent": _shares,
    "energyContent": {"MJ/kg": 1.0, "kJ/kg": 1e-3, "GJ/t": 1.0},
    "carbonIntensity": {"kgCO2e/t": 1.0, "gCO2e/kg": 1.0, "kgCO2e/kg": 1e3, "tCO2e/t": 1e3},
    "density": {"kg/m3": 1.0, "g/L": 1.0, "kg/L": 1e3},
}
_of_energy: Mapping[str, Mapping[str, float]] = {
    "price": _energy_prices,
    "carbonIntensity": {"gCO2e/kWh": 1.0, "kgCO2e/MWh": 1.0, "kgCO2e/kWh": 1e3, "gCO2e/MJ": 3.6},
}


def is_energy_flow(unit: str, place: str) -> bool:
    """:raises SimulationError: for a unit that is not known."""
    if unit not in mass_flows and unit not in energy_flows:
        raise _unknown(unit, place, [*mass_flows, *energy_flows])
    return unit in energy_flows


def yearly(value: float, unit: str, hours: float | None, place: str) -> float:
    """
    A flow in t/yr or kWh/yr.

    :raises SimulationError: where it is by the hour and the hours of operation are not told.
    """
    factor, is_hourly = {**mass_flows, **energy_flows}[unit]
    if is_hourly and hours is None:
        raise SimulationError(f"{place} is in {unit}: the mapping must tell the hours of operation, process.hours.")
    return value * factor * ((hours or 0) if is_hourly else 1)


def converted(value: float, what: str, unit: str, is_energy: bool, place: str) -> float:
    """What is said of a stream, in the unit of a process."""
    known = (_of_energy if is_energy else _of_mass).get(what)
    if known is None:
        raise SimulationError(f"{place}: what flows as energy has no {what}.")
    if unit not in known:
        raise _unknown(unit, place, list(known))
    return value * known[unit]


def _unknown(unit: str, place: str, known: list[str]) -> SimulationError:
    return SimulationError(f"{place}: the unit {unit!r} is not known; use {', '.join(known)}.")
