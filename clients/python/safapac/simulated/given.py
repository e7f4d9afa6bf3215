"""What a request still needs, and what a person gives for it."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any, Iterator, Mapping

Json = dict[str, Any]


@dataclass(frozen=True)
class Missing:
    pointer: str
    """Where it belongs in the request: ``/feedstocks/0/carbonIntensity``."""
    reason: str


_carbon = "A simulation of masses and money does not know the emissions of what it uses."
_design = "The simulation does not know it."

_of_sections: dict[str, str] = {
    "/plant/annualLoadHours": _design,
    "/plant/processCarbonIntensity": _carbon,
    "/economics/lifetime": _design,
    "/economics/discountRate": _design,
    "/economics/taxRate": _design,
    "/economics/scalingExponent": "A simulation of one capacity does not know how capital grows with it.",
}
_of_elements: dict[str, dict[str, str]] = {
    "feedstocks": {"price": _design, "carbonContent": _design, "energyContent": _design, "carbonIntensity": _carbon},
    "utilities": {"price": _design, "carbonIntensity": _carbon},
    "products": {"price": _design, "carbonContent": _design, "energyContent": _design},
}
_of_capital: dict[str, tuple[str, tuple[str, ...]]] = {
    "/economics/referenceCapital": ("capital", ("insideBatteryLimits", "purchasedEquipment")),
    "/economics/workingCapitalRatio": ("capital", ("workingCapitalOfFixed",)),
    "/economics/indirectOpexRatio": ("capital", ("insuranceShare",)),
}


def missing_from(body: Json) -> Iterator[Missing]:
    """What the request does not have and cannot do without."""
    for pointer, reason in _of_sections.items():
        if _at(body, pointer) is None:
            yield Missing(pointer, reason)
    for pointer, (section, others) in _of_capital.items():
        if _at(body, pointer) is None and not any(other in body.get(section, {}) for other in others):
            yield Missing(pointer, _design)
    for name, needed in _of_elements.items():
        for i, element in enumerate(body[name]):
            for key, reason in needed.items():
                if key not in element:
                    yield Missing(f"/{name}/{i}/{key}", reason)


def with_known(body: Json, known: Mapping[str, Any]) -> Json:
    """The body with what is known besides; an element by its number or name, ``*`` each one that has nothing there."""
    filled = copy.deepcopy(body)
    for pointer, value in known.items():
        if not pointer.startswith("/"):
            raise KeyError(f"{pointer} is no JSON pointer: it begins with /.")
        _fill(filled, pointer[1:].split("/"), value, pointer)
    return filled


def _fill(node: Any, parts: list[str], value: Any, pointer: str) -> None:
    first, *rest = parts
    if isinstance(node, list):
        chosen = node if first == "*" else _named(node, first)
        if not (chosen or first == "*") or not rest:
            raise KeyError(f"{pointer} leads nowhere: there is no element {first}.")
        for each in chosen:
            if first != "*" or len(rest) > 1 or rest[0] not in each:
                _fill(each, rest, value, pointer)
    elif not isinstance(node, dict):
        raise KeyError(f"{pointer} leads nowhere at {first}.")
    elif rest:
        _fill(node.setdefault(first, {}), rest, value, pointer)
    else:
        node[first] = copy.deepcopy(value)


def _named(elements: list[Json], part: str) -> list[Json]:
    """The element of a number from 0, or of a name."""
    part = part.replace("~1", "/").replace("~0", "~")
    return [each for i, each in enumerate(elements) if part in (str(i), each.get("name"))][:1]


def _at(body: Json, pointer: str) -> Any:
    _, section, key = pointer.split("/")
    return body.get(section, {}).get(key)
