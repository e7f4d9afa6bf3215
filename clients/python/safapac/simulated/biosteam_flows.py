"""What a BioSTEAM system buys and sells: streams, fees, heat and power, by the year."""

from __future__ import annotations

from typing import Any, Iterator

from .process import Energy, LeftOut, Role, Stream

_kilograms_per_tonne = 1000
_kilojoules_per_kilowatt_hour = 3600
_carbon_mass = 12.011
"""kg/kmol."""
_negligible = 1e-9


def is_negligible(amount: float, scale: float) -> bool:
    """Whether it is what rounding leaves: heat that facilities make for the plant adds up to almost nothing."""
    return abs(amount) <= _negligible * abs(scale)


def streams_of(
    system: Any, named: dict[str, list[str]], carbon_key: str | None, left_out: list[LeftOut]
) -> list[Stream]:
    """Feeds and products that have a flow and a price; feedstocks and fuels also without a price."""
    charged = {id(stream) for _, stream, _ in _charges(system)}
    hours = system.operating_hours
    streams = []
    for is_feed, found in ((True, system.feeds), (False, system.products)):
        for stream in sorted(found, key=lambda each: str(each.ID)):
            role = _role(stream, is_feed, named)
            name = str(stream.ID) or f"unnamed stream of {stream.source or stream.sink}"
            reason = _reason_against(stream, role, is_feed, hours)
            if reason and not (id(stream) in charged or _is_nothing(stream)):
                left_out.append(LeftOut(name, reason))
            if stream.F_mass and (not reason or (not is_feed and stream.price < 0)):
                streams.append(_stream(stream, name, role, hours, carbon_key))
    return streams


def _is_nothing(stream: Any) -> bool:
    return not stream.F_mass and not stream.price


def _role(stream: Any, is_feed: bool, named: dict[str, list[str]]) -> Role:
    if is_feed:
        return "feedstock" if stream.ID in named["feedstock"] else "utility"
    if stream.price < 0:
        return "utility"
    return "fuel" if stream.ID in named["fuel"] else "product"


def _reason_against(stream: Any, role: Role, is_feed: bool, hours: float) -> str | None:
    """Why it is not taken over, or not as what it is."""
    if not stream.F_mass:
        return "It has no flow."
    if not stream.price:
        mass = f"{stream.F_mass * hours / _kilograms_per_tonne:.6g} t/yr"
        return None if role in ("feedstock", "fuel") else f"It has no price ({mass})."
    if is_feed and stream.price < 0 and role != "feedstock":
        return "The plant is paid for taking it, which a request has for feedstocks alone: name it as one."
    if not is_feed and stream.price < 0:
        return "The plant pays to be rid of it: it is a utility here, and is less sales in BioSTEAM."
    return None


def _stream(stream: Any, name: str, role: Role, hours: float, carbon_key: str | None) -> Stream:
    mass = float(stream.F_mass)
    paid = -1 if role == "utility" and stream.price < 0 else 1
    factors = getattr(stream, "characterization_factors", {})
    intensity = factors.get(carbon_key) if carbon_key else None
    is_liquid_fuel = role == "fuel" and stream.phase == "l"
    return Stream(
        name=name,
        role=role,
        mass=mass * hours / _kilograms_per_tonne,
        price=paid * float(stream.price) * _kilograms_per_tonne,
        carbon_content=float(stream.get_atomic_flow("C")) * _carbon_mass / mass,
        energy_content=float(stream.LHV) / mass / 1000,
        carbon_intensity=None if intensity is None else float(intensity) * _kilograms_per_tonne,
        density=float(stream.rho) if is_liquid_fuel else None,
    )


def energy_of(system: Any, left_out: list[LeftOut]) -> tuple[tuple[Energy, ...], list[Stream]]:
    """Net power, and each net heat utility: bought by mass, sold by energy."""
    hours, energy, by_mass = system.operating_hours, [], []
    power = sum(unit.power_utility.rate for unit in system.cost_units) * hours
    cost = sum(unit.power_utility.cost for unit in system.cost_units) * hours
    if power and cost / power > 0:
        role: Role = "utility" if power > 0 else "product"
        energy.append(Energy("electricity", role, abs(float(power)), float(cost / power)))
    elif power:
        left_out.append(LeftOut("electricity", f"It has no price ({power:.6g} kWh/yr)."))
    scale = sum(abs(unit.utility_cost) for unit in system.cost_units) * hours
    for name, (mass, cost, heat) in sorted(_heat_utilities(system, hours).items()):
        if is_negligible(cost, scale):
            reason = "It costs nothing, or the plant makes what it uses"
            left_out.append(LeftOut(f"heat utility {name}", f"{reason} ({mass:.6g} t/yr net)."))
        elif cost > 0 and mass > 0:
            by_mass.append(Stream(name, "utility", mass, cost / mass))
        elif cost < 0 and heat:
            energy.append(Energy(name, "product", abs(heat), -cost / abs(heat)))
        else:
            left_out.append(LeftOut(f"heat utility {name}", f"It costs {cost:.6g} USD/yr without a flow that is used."))
    return tuple(energy), by_mass


def _heat_utilities(system: Any, hours: float) -> dict[str, tuple[float, float, float]]:
    """Of each agent t/yr, USD/yr and kWh/yr, net over all units."""
    sums: dict[str, tuple[float, float, float]] = {}
    for unit in sorted(system.cost_units, key=lambda each: str(each.ID)):
        for used in unit.heat_utilities:
            if used.agent is None:
                continue
            mass, cost, heat = sums.get(used.agent.ID, (0.0, 0.0, 0.0))
            sums[used.agent.ID] = (
                mass + float(used.flow * used.agent.MW) * hours / _kilograms_per_tonne,
                cost + float(used.cost) * hours,
                heat + float(used.duty) * hours / _kilojoules_per_kilowatt_hour,
            )
    return sums


def fees_of(system: Any, left_out: list[LeftOut]) -> list[Stream]:
    """What units pay or earn by a price of their own on what flows in or out, such as natural gas or ash."""
    hours = system.operating_hours
    sums: dict[tuple[str, Role], tuple[float, float]] = {}
    for name, stream, price in _charges(system):
        role: Role = "utility" if price > 0 else "product"
        mass, _ = sums.get((name, role), (0.0, 0.0))
        mass += float(stream.F_mass) * hours / _kilograms_per_tonne
        sums[name, role] = (mass, abs(price) * _kilograms_per_tonne)
    flowing = {key: value for key, value in sorted(sums.items()) if value[0]}
    for name, role in flowing:
        if role == "product":
            left_out.append(LeftOut(name, "It is sold here; BioSTEAM deducts it from cost where it is a utility."))
    return [Stream(name, role, mass, price) for (name, role), (mass, price) in flowing.items()]


def _charges(system: Any) -> Iterator[tuple[str, Any, float]]:
    """Name, stream and price in USD/kg, above 0 where it is paid. A utility with a price of its own is counted by that."""
    import biosteam

    prices = biosteam.stream_prices
    for unit in system.cost_units:
        for streams, utilities, fees, sign in (
            (unit.ins, unit._inlet_utility_indices, unit._inlet_cost_indices, 1),
            (unit.outs, unit._outlet_utility_indices, unit._outlet_revenue_indices, -1),
        ):
            of_utilities = [(name, streams[index]) for name, index in utilities.items()]
            of_fees = [(name, streams[index]) for name, index in fees.items()]
            for name, stream in [*(each for each in of_utilities if not each[1].price), *of_fees]:
                if prices[name]:
                    yield name, stream, sign * float(prices[name])
