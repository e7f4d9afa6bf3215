"""A simulated BioSTEAM system with its TEA as a process. BioSTEAM has to be there: ``pip install 'safapac[biosteam]'``."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Iterable

from .biosteam_flows import energy_of, fees_of, is_negligible, streams_of
from .biosteam_tea import capital_of, equipment_of, finance_of, fixed_costs_of, replacements_of, unusual_of
from .process import LeftOut, Reported, SimulatedProcess, SimulationError

_kilograms_per_tonne = 1000


def from_biosteam(
    system: Any,
    main_product: str,
    feedstocks: Iterable[str],
    fuels: Iterable[str] | None = None,
    carbon_key: str | None = None,
) -> SimulatedProcess:
    """
    The process of a system that was simulated and has a TEA; neither is changed.

    :param main_product: the stream whose minimum price is sought, by its ID.
    :param feedstocks: the feeds that the fuel is made of; other priced feeds are utilities.
    :param fuels: the products that are liquid fuels; the main product alone if left out.
    :param carbon_key: of the characterization factors that are in kgCO2e/kg, such as ``GWP``.
    :raises SimulationError: where there is no TEA, or no such stream, or for an agile system.
    """
    tea = getattr(system, "TEA", None)
    if tea is None:
        raise SimulationError(f"The system {system.ID} has no TEA.")
    if not hasattr(system, "power_utility"):
        raise SimulationError("An agile system has several modes of operation; a request has one.")
    named = {"feedstock": list(feedstocks), "fuel": list(fuels if fuels is not None else [main_product])}
    _check_names(system, main_product, named)
    left_out: list[LeftOut] = []
    streams = streams_of(system, named, carbon_key, left_out)
    fees = fees_of(system, left_out)
    energy, by_mass = energy_of(system, left_out)
    left_out.extend(unusual_of(tea))
    process = SimulatedProcess(
        name=str(system.ID),
        hours=float(tea.operating_hours),
        main_product=main_product,
        streams=(*streams, *fees, *by_mass),
        energy=energy,
        equipment=equipment_of(tea),
        replacements=replacements_of(tea),
        capital=capital_of(tea),
        fixed_costs=fixed_costs_of(tea),
        finance=finance_of(tea),
        reported=_reported(system, tea, main_product),
        simulator=_versions(),
    )
    return replace(process, left_out=(*left_out, *_unexplained(process)))


def _check_names(system: Any, main_product: str, named: dict[str, list[str]]) -> None:
    feeds = {stream.ID for stream in system.feeds}
    products = {stream.ID for stream in system.products}
    for name in named["feedstock"]:
        if name not in feeds:
            raise SimulationError(f"The system has no feed {name}.")
    for name in (main_product, *named["fuel"]):
        if name not in products:
            raise SimulationError(f"The system has no product {name}.")


def _reported(system: Any, tea: Any, main_product: str) -> Reported:
    (main,) = [stream for stream in system.products if stream.ID == main_product]
    return Reported(
        total_capital=float(tea.TCI),
        fixed_capital=float(tea.FCI),
        fixed_cost=float(tea.FOC),
        variable_cost=float(tea.VOC),
        sales=float(tea.sales),
        net_present_value=float(tea.NPV),
        minimum_price=float(tea.solve_price(main)) * _kilograms_per_tonne,
    )


def _versions() -> dict[str, str]:
    found = {}
    for name in ("biosteam", "thermosteam", "biorefineries"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _unexplained(process: SimulatedProcess) -> Iterable[LeftOut]:
    """Money of the simulator's sums that is in no flow of the process."""
    assert process.reported
    priced = [(each.role, each.mass, each.price) for each in process.streams]
    priced += [(each.role, each.energy, each.price) for each in process.energy]
    # Energy that is sold lowers the cost.
    sold_energy = sum(each.energy * (each.price or 0) for each in process.energy if each.role == "product")
    bought = sum(amount * (price or 0) for role, amount, price in priced if role in ("feedstock", "utility"))
    sold = sum(amount * (price or 0) for role, amount, price in priced if role in ("fuel", "product"))
    sums = {
        "variable cost": (process.reported.variable_cost, bought - sold_energy),
        "sales": (process.reported.sales, sold - sold_energy),
    }
    for name, (reported, found) in sums.items():
        if not is_negligible(reported - found, process.reported.sales):
            yield LeftOut(f"{reported - found:.6g} USD/yr of the {name}", "No flow of the process explains it.")
