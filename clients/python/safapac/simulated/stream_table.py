"""A stream table of any simulator, as CSV with a mapping of its columns, as a process."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass, replace
from typing import Any, Mapping

from .process import Energy, LeftOut, Role, SimulatedProcess, SimulationError, Stream, roles
from .stored import process_of
from .stream_units import converted, is_energy_flow, yearly

_texts = ("name", "role", "unit")
_numbers = ("flow", "price", "carbonContent", "energyContent", "carbonIntensity", "density")
_members = ("columns", "streams", "words", "ignored", "process")

Row = Mapping[str, str]


@dataclass(frozen=True)
class _Column:
    header: str
    unit: str | None


def from_stream_table(text: str, mapping: Mapping[str, Any]) -> SimulatedProcess:
    """
    The process of a table with a row for each stream.

    :param text: CSV with a header; numbers have a decimal point and no separator of thousands.
    :param mapping: ``columns``: what each column is, by its header: ``{"is": "flow", "unit": "kg/h"}``; is may be
        name, role, unit (of the flow), flow, price, carbonContent, energyContent, carbonIntensity or density.
        ``streams``: roles of streams by their names, where no column has them. ``words``: roles by the words of the
        table. ``ignored``: headers that say nothing to us. ``process``: name, main_product, hours, capital,
        fixed_costs, finance and all else that :class:`SimulatedProcess` has besides streams.
    :raises SimulationError: for a unit, role or number that cannot be read, with its row and column.
    """
    unknown = [name for name in mapping if name not in _members]
    if unknown:
        raise SimulationError(f"The mapping has no {unknown[0]}; it has {', '.join(_members)}.")
    process = process_of({"streams": [], **_object(mapping, "process")}, "process")
    headers, rows = _rows_of(text)
    columns = _columns_of(headers, _object(mapping, "columns"))
    _check_streams([row[columns["name"].header] for row in rows], _object(mapping, "streams"))
    left_out = [*process.left_out, *_unmapped(headers, mapping)]
    flows = [_flow_of(row, i, columns, mapping, process.hours, left_out) for i, row in enumerate(rows, start=2)]
    return replace(
        process,
        streams=(*process.streams, *(each for each in flows if isinstance(each, Stream))),
        energy=(*process.energy, *(each for each in flows if isinstance(each, Energy))),
        left_out=tuple(left_out),
    )


def _object(mapping: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = mapping.get(name, {})
    if not isinstance(value, dict):
        raise SimulationError(f"{name} of the mapping must be an object.")
    return value


def _rows_of(text: str) -> tuple[list[str], list[Row]]:
    table = [row for row in csv.reader(io.StringIO(text)) if any(cell.strip() for cell in row)]
    if not table:
        raise SimulationError("The table is empty.")
    headers = [cell.strip() for cell in table[0]]
    twice = [header for header in headers if headers.count(header) > 1]
    if twice:
        raise SimulationError(f"Two columns are called {twice[0]!r}.")
    for i, row in enumerate(table[1:], start=2):
        if len(row) != len(headers):
            raise SimulationError(f"Row {i} has {len(row)} cells, the header {len(headers)}.")
    return headers, [dict(zip(headers, (cell.strip() for cell in row))) for row in table[1:]]


def _columns_of(headers: list[str], given: dict[str, Any]) -> dict[str, _Column]:
    """The columns by what they are."""
    columns: dict[str, _Column] = {}
    for header, about in given.items():
        what = about.get("is") if isinstance(about, dict) else about
        if header not in headers:
            raise SimulationError(f"The table has no column {header!r}; it has {', '.join(headers)}.")
        if what not in (*_texts, *_numbers):
            raise SimulationError(f"Column {header!r} cannot be {what!r}; use {', '.join((*_texts, *_numbers))}.")
        if what in columns:
            raise SimulationError(f"Columns {columns[what].header!r} and {header!r} are both {what}.")
        columns[what] = _Column(header, about.get("unit") if isinstance(about, dict) else None)
    for what in ("name", "flow"):
        if what not in columns:
            raise SimulationError(f"No column is the {what}.")
    for what in _numbers:
        if what in columns and columns[what].unit is None and not (what == "flow" and "unit" in columns):
            raise SimulationError(f"The mapping tells no unit of column {columns[what].header!r}.")
    return columns


def _check_streams(names: list[str], told: dict[str, Any]) -> None:
    for name in told:
        if name not in names:
            raise SimulationError(f"The table has no stream {name!r}, of which the mapping tells the role.")


def _unmapped(headers: list[str], mapping: Mapping[str, Any]) -> list[LeftOut]:
    known = {*_object(mapping, "columns"), *mapping.get("ignored", [])}
    reason = "The mapping does not say what it is."
    return [LeftOut(f"column {header}", reason) for header in headers if header not in known]


def _flow_of(
    row: Row,
    i: int,
    columns: dict[str, _Column],
    mapping: Mapping[str, Any],
    hours: float | None,
    left_out: list[LeftOut],
) -> Stream | Energy | None:
    name = row[columns["name"].header]
    if not name:
        raise SimulationError(f"Row {i} has no name.")
    role = _role_of(row, i, name, columns, mapping)
    amount = _number(row, i, columns["flow"])
    if role is None or not amount:
        left_out.append(LeftOut(f"stream {name}", "It has no flow." if role else "Nothing says its role."))
        return None
    place = f"row {i}, column {columns['flow'].header}"
    unit = row[columns["unit"].header] if "unit" in columns else str(columns["flow"].unit)
    is_energy = is_energy_flow(unit, place)
    if amount < 0:
        raise SimulationError(f"{place}: a flow below 0 ({amount}) has no direction; its role tells that.")
    flow = yearly(amount, unit, hours, place)
    said = {what: _said(row, i, what, columns, is_energy) for what in _numbers[1:]}
    if is_energy:
        return Energy(name, role, flow, said["price"], said["carbonIntensity"])
    contents = (said["carbonContent"], said["energyContent"])
    return Stream(name, role, flow, said["price"], *contents, said["carbonIntensity"], said["density"])


def _role_of(row: Row, i: int, name: str, columns: dict[str, _Column], mapping: Mapping[str, Any]) -> Role | None:
    """By its name, else by the word in its row; None where neither says any."""
    word = _object(mapping, "streams").get(name) or (row[columns["role"].header] if "role" in columns else "")
    if not word:
        return None
    role = _object(mapping, "words").get(word, word)
    if role not in roles:
        raise SimulationError(f"Row {i}: {role!r} is no role; use {', '.join(roles)}, or tell it among the words.")
    found: Role = role
    return found


def _said(row: Row, i: int, what: str, columns: dict[str, _Column], is_energy: bool) -> float | None:
    if what not in columns:
        return None
    column = columns[what]
    value = _number(row, i, column)
    if value is None:
        return None
    return converted(value, what, str(column.unit), is_energy, f"row {i}, column {column.header}")


def _number(row: Row, i: int, column: _Column) -> float | None:
    text = row[column.header]
    if not text:
        return None
    try:
        value = float(text) if "_" not in text else math.nan
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise SimulationError(f"Row {i}, column {column.header}: {text!r} is no number.")
    return value
