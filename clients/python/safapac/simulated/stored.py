"""A simulated process as JSON, so that it can be kept and calculated where the simulator is not."""

from __future__ import annotations

import json
import types
import typing
from dataclasses import MISSING, asdict, fields, is_dataclass
from typing import Any

from .process import SimulatedProcess, SimulationError


def process_to_json(process: SimulatedProcess) -> str:
    return json.dumps(asdict(process), indent=2, ensure_ascii=False) + "\n"


def process_from_json(text: str) -> SimulatedProcess:
    """:raises SimulationError: where the text is no process; the message says the place."""
    try:
        value = json.loads(text)
    except ValueError as error:
        raise SimulationError(f"The file is no JSON: {error}.") from None
    return process_of(value, "process")


def process_of(value: Any, place: str) -> SimulatedProcess:
    """The process of a JSON value; what it says of its own place is in its errors."""
    process: SimulatedProcess = _read(SimulatedProcess, value, place)
    return process


def _read(kind: Any, value: Any, place: str) -> Any:
    """The value as what the annotation says."""
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return None if value is None else _read(next(part for part in parts if part is not type(None)), value, place)
    if origin is tuple:
        if not isinstance(value, list):
            raise SimulationError(f"{place} must be a list.")
        return tuple(_read(parts[0], each, f"{place}[{i}]") for i, each in enumerate(value))
    if origin is typing.Literal:
        if value not in parts:
            raise SimulationError(f"{place} must be one of {', '.join(parts)}.")
        return value
    if is_dataclass(kind):
        return _read_members(kind, value, place)
    return _read_plain(origin or kind, value, place)


def _read_members(kind: Any, value: Any, place: str) -> Any:
    if not isinstance(value, dict):
        raise SimulationError(f"{place} must be an object.")
    annotations = typing.get_type_hints(kind)
    names = [each.name for each in fields(kind)]
    unknown = [name for name in value if name not in names]
    if unknown:
        raise SimulationError(f"{place} has no {unknown[0]}; it has {', '.join(names)}.")
    needed = [each.name for each in fields(kind) if each.default is MISSING and each.default_factory is MISSING]
    absent = [name for name in needed if name not in value]
    if absent:
        raise SimulationError(f"{place} needs {', '.join(absent)}.")
    return kind(**{name: _read(annotations[name], each, f"{place}.{name}") for name, each in value.items()})


def _read_plain(kind: Any, value: Any, place: str) -> Any:
    accepted = (int, float) if kind is float else kind
    if not isinstance(value, accepted) or (isinstance(value, bool) and kind is not bool):
        raise SimulationError(f"{place} must be of type {kind.__name__}.")
    return value
