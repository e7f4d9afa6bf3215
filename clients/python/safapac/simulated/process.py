"""
What a simulator knows of a process, in the terms of none: between BioSTEAM or a stream table and a request.

Masses are t/yr, energy kWh/yr, money USD, rates and shares fractions. None is what the simulator does not know.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Role = Literal["feedstock", "utility", "fuel", "product"]
roles: tuple[Role, ...] = ("feedstock", "utility", "fuel", "product")


class SimulationError(ValueError):
    """What was simulated cannot be described; the message says what to give."""


@dataclass(frozen=True)
class LeftOut:
    """Something that was simulated and is not in the request, or not as it was."""

    what: str
    reason: str


@dataclass(frozen=True)
class Stream:
    """What is bought or sold by mass."""

    name: str
    role: Role
    mass: float
    """t/yr."""
    price: float | None
    """USD/t; below 0 the plant is paid for taking it."""
    carbon_content: float | None = None
    """t of carbon per t."""
    energy_content: float | None = None
    """Lower heating value, MJ/kg."""
    carbon_intensity: float | None = None
    """kgCO2e/t."""
    density: float | None = None
    """kg/m3."""


@dataclass(frozen=True)
class Energy:
    """What is bought or sold by energy, such as electricity."""

    name: str
    role: Role
    energy: float
    """kWh/yr."""
    price: float | None
    """USD/kWh."""
    carbon_intensity: float | None = None
    """gCO2e/kWh, of what is bought."""


@dataclass(frozen=True)
class Equipment:
    """A unit of the flowsheet, in USD."""

    name: str
    purchase_cost: float
    installed_cost: float
    is_outside_battery_limits: bool | None = None


@dataclass(frozen=True)
class Replacement:
    """Equipment that is bought anew each so many years; the first time in the year after its first life."""

    name: str
    cost: float
    """USD."""
    lifetime: int
    """yr."""


@dataclass(frozen=True)
class CapitalFactors:
    """How installed equipment becomes fixed capital in NREL's design reports: shares of that inside limits, or of direct cost."""

    warehouse: float
    site_development: float
    piping: float
    proratable: float
    field_expenses: float
    home_office: float
    contingency: float
    other_indirect: float


@dataclass(frozen=True)
class Capital:
    fixed: float
    """USD."""
    depreciable: float
    """USD."""
    working_share: float
    """Working capital per fixed capital."""
    lang_factor: float | None = None
    """Fixed capital per purchase cost, where that is how it was estimated."""
    factors: CapitalFactors | None = None


@dataclass(frozen=True)
class FixedCosts:
    """Fixed operating cost of a year in USD/yr: the pay, what it costs besides, and all else."""

    labour: float
    labour_burden: float
    """Per pay."""
    other: float
    insurance_share: float | None = None
    """Per fixed capital, where insurance and maintenance are all else."""
    maintenance_share: float | None = None
    """Per installed equipment inside battery limits."""


@dataclass(frozen=True)
class Depreciation:
    method: str
    """macrs, straightLine, decliningBalance, sumOfYearsDigits, or own."""
    period: int | None = None
    """yr; the lifetime if None."""
    own: tuple[float, ...] = ()
    """Share of each year of operation, where the method is own."""


@dataclass(frozen=True)
class Finance:
    lifetime: int
    """yr."""
    discount_rate: float
    tax_rate: float
    spending: tuple[float, ...]
    """Share of the fixed capital spent in each year of construction."""
    depreciation: Depreciation
    power_plant_share: float = 0.0
    """Of the depreciable capital."""
    power_plant_depreciation: Depreciation | None = None
    start_up_months: float = 0.0
    start_up_sales: float = 1.0
    start_up_variable_cost: float = 1.0
    start_up_fixed_cost: float = 1.0
    debt_share: float = 0.0
    interest_rate: float = 0.0
    loan_years: int = 0
    is_interest_capitalised: bool = False
    """Whether interest during construction is added to the loan."""


@dataclass(frozen=True)
class Reported:
    """The simulator's own results: USD, USD/yr, and the minimum price of the main product in USD/t."""

    total_capital: float
    fixed_capital: float
    fixed_cost: float
    variable_cost: float
    sales: float
    net_present_value: float
    minimum_price: float


@dataclass(frozen=True)
class SimulatedProcess:
    """A process with what it buys, sells and costs. What is None has to be given before it can be calculated."""

    name: str
    main_product: str
    streams: tuple[Stream, ...]
    hours: float | None = None
    """Of operation, h/yr."""
    energy: tuple[Energy, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    replacements: tuple[Replacement, ...] = ()
    capital: Capital | None = None
    fixed_costs: FixedCosts | None = None
    finance: Finance | None = None
    left_out: tuple[LeftOut, ...] = ()
    reported: Reported | None = None
    simulator: dict[str, str] = field(default_factory=dict)
    """Names and versions of what simulated it."""
