"""A simulated process as a request under the preset ``biosteam``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping

from .economics import economics_of
from .given import Missing, missing_from, with_known
from .process import Energy, LeftOut, SimulatedProcess, SimulationError, Stream

Json = dict[str, Any]

longest_list = 20
"""How many feedstocks, utilities or products a request may have."""


@dataclass(frozen=True)
class ProcessRequest:
    body: Json
    """Inputs: whole where nothing is missing, else to be saved as a draft of a scenario and finished there."""
    missing: tuple[Missing, ...]
    """What has to be given before it can be calculated, because the simulation does not know it."""
    left_out: tuple[LeftOut, ...]
    """What was simulated and is not in the request."""


def request_of(process: SimulatedProcess, known: Mapping[str, Any] | None = None) -> ProcessRequest:
    """
    The request of a process.

    :param known: what the simulation does not know, by JSON pointer: ``{"/economics/scalingExponent":
        {"value": 0.6, "unit": "1"}}``. An element of a list is told by its name or number; ``*`` is each one that has
        nothing there yet.
    :raises SimulationError: where there is no fuel, or more of a list than a request may have.
    :raises KeyError: for a pointer that leads nowhere.
    """
    capacity = sum(stream.mass for stream in process.streams if stream.role == "fuel")
    if capacity <= 0:
        raise SimulationError("No stream with a flow is a fuel: name the fuels among the products.")
    if process.main_product not in [each.name for each in _sold(process)]:
        raise SimulationError(f"There is no product {process.main_product}, which is said to be the main one.")
    left_out = list(process.left_out)
    body: Json = {
        "plant": {"capacity": _of(capacity, "t/yr")},
        "feedstocks": [_feedstock(each, capacity, left_out) for each in _with_role(process, "feedstock")],
        "utilities": [
            *(_utility(each, capacity, left_out) for each in _with_role(process, "utility")),
            *(_power(each, capacity) for each in process.energy if each.role == "utility"),
        ],
        "products": [
            *(_product(each, capacity, left_out) for each in _sold(process)),
            *(_energy_product(each, capacity) for each in process.energy if each.role != "utility"),
        ],
        **economics_of(process, capacity, left_out),
    }
    if process.hours is not None:
        body["plant"]["annualLoadHours"] = _of(process.hours, "h/yr")
    _check_lists(body)
    body = with_known(body, known or {})
    return ProcessRequest(body, tuple(missing_from(body)), tuple(left_out))


def _of(value: float, unit: str) -> Json:
    return {"value": value, "unit": unit}


def _with_role(process: SimulatedProcess, role: str) -> list[Stream]:
    return [each for each in process.streams if each.role == role]


def _sold(process: SimulatedProcess) -> list[Stream]:
    """Fuels, then what is sold besides."""
    return [*_with_role(process, "fuel"), *_with_role(process, "product")]


def _substance(stream: Stream, left_out: list[LeftOut]) -> Json:
    """What is known of it that the request may have, in the order in which people read it."""
    known: Json = {"name": stream.name}
    if stream.price is not None:
        known["price"] = _of(stream.price, "USD/t")
    if stream.carbon_content is not None:
        known["carbonContent"] = _of(stream.carbon_content, "t/t")
    if stream.energy_content is not None and stream.energy_content < 0:
        heat = f"{stream.energy_content:.6g} MJ/kg"
        left_out.append(LeftOut(f"heating value of {stream.name}", f"It is {heat}; a request has none below 0."))
    elif stream.energy_content is not None:
        known["energyContent"] = _of(stream.energy_content, "MJ/kg")
    if stream.density is not None:
        known["density"] = _of(stream.density, "kg/m3")
    return known


def _feedstock(stream: Stream, capacity: float, left_out: list[LeftOut]) -> Json:
    taken = _bought(stream, capacity, left_out)
    return {**taken, "isWaste": True} if stream.price is not None and stream.price < 0 else taken


def _utility(stream: Stream, capacity: float, left_out: list[LeftOut]) -> Json:
    return _bought(stream, capacity, left_out)


def _bought(stream: Stream, capacity: float, left_out: list[LeftOut]) -> Json:
    bought = _substance(stream, left_out) | {"consumptionRatio": _of(stream.mass / capacity, "t/t")}
    if stream.carbon_intensity is not None:
        bought["carbonIntensity"] = _of(stream.carbon_intensity, "kgCO2e/t")
    return bought


def _product(stream: Stream, capacity: float, left_out: list[LeftOut]) -> Json:
    sold = _substance(stream, left_out)
    return sold | {"isFuel": stream.role == "fuel", "yield": _of(stream.mass / capacity, "t/t")}


def _power(energy: Energy, capacity: float) -> Json:
    bought: Json = {"name": energy.name, "consumptionRatio": _of(energy.energy / capacity, "kWh/t")}
    if energy.price is not None:
        bought["price"] = _of(energy.price, "USD/kWh")
    if energy.carbon_intensity is not None:
        bought["carbonIntensity"] = _of(energy.carbon_intensity, "gCO2e/kWh")
    return bought


def _energy_product(energy: Energy, capacity: float) -> Json:
    """Energy has no mass, so neither carbon nor a heating value."""
    sold: Json = {"name": energy.name, "isFuel": False, "yield": _of(energy.energy / capacity, "kWh/t")}
    sold |= {"carbonContent": _of(0, "t/t"), "energyContent": _of(0, "MJ/kg")}
    return sold if energy.price is None else sold | {"price": _of(energy.price, "USD/kWh")}


def _check_lists(body: Json) -> None:
    for name in ("feedstocks", "utilities", "products"):
        names = [each["name"] for each in body[name]]
        if len(names) > longest_list:
            raise SimulationError(f"There are {len(names)} {name}; a request has at most {longest_list}.")
        twice = [each for each in names if names.count(each) > 1]
        if twice:
            raise SimulationError(f"Two of the {name} are called {twice[0]}.")
    if not body["feedstocks"]:
        raise SimulationError("No stream with a flow is a feedstock: name the feedstocks.")
