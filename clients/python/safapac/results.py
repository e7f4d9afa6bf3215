"""What the server answers, as dictionaries that can be read with a point, and as rows with units."""

from __future__ import annotations

from typing import Any, Iterable, Iterator, NamedTuple


class Record(dict[str, Any]):
    """A JSON object: ``record["npv"]["value"]`` and ``record.npv.value`` are the same."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"There is no {name}; there are {', '.join(self)}.") from None

    def __repr__(self) -> str:
        if is_quantity(self):
            return _quantity_text(self)
        return f"{type(self).__name__}({', '.join(f'{name}={_short(value)}' for name, value in self.items())})"


def is_quantity(value: Any) -> bool:
    """Whether it is a number with its unit; None as ``value`` comes with a ``reason``."""
    return isinstance(value, dict) and "unit" in value and "value" in value


def _quantity_text(quantity: dict[str, Any]) -> str:
    if quantity["value"] is None:
        return f"None [{quantity['unit']}]: {quantity.get('reason')}"
    return f"{quantity['value']!r} {quantity['unit']}"


def _short(value: Any) -> str:
    if is_quantity(value):
        return _quantity_text(value)
    if isinstance(value, dict):
        return f"{{{len(value)} members}}"
    return f"[{len(value)} rows]" if isinstance(value, list) else repr(value)


class Row(NamedTuple):
    """One number: a value of None has a reason."""

    path: str
    """Where it stands in the outcome: ``technoEconomics.lcop``, ``financials.cashFlows[0].revenue``."""
    value: float | None
    unit: str
    reason: str | None


class Outcome(Record):
    """The outcome of a calculation: ``technoEconomics``, ``financials``, ``resolvedInputs``, ``warnings``."""

    def rows(self) -> list[Row]:
        """Every number of the results, in the order of the answer."""
        parts = {name: self[name] for name in ("technoEconomics", "financials") if name in self}
        return list(_rows(parts, ""))

    def to_frame(self) -> Any:
        """The rows as a data frame of pandas, with columns path, value, unit, reason."""
        return _frame(self.rows(), list(Row._fields))


def _rows(node: Any, path: str) -> Iterator[Row]:
    if is_quantity(node):
        yield Row(path, node["value"], node["unit"], node.get("reason"))
    elif isinstance(node, dict) and "unit" in node and isinstance(node.get("values"), list):
        for i, value in enumerate(node["values"]):
            yield Row(f"{path}[{i}]", value, node["unit"], node.get("reason"))
    elif isinstance(node, dict):
        for name, value in node.items():
            yield from _rows(value, f"{path}.{name}" if path else name)
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from _rows(value, f"{path}[{i}]")


class Difference(NamedTuple):
    """One number of two outcomes; ``change`` is None where either has no value, or their units differ."""

    path: str
    a: float | None
    b: float | None
    unit: str
    change: float | None
    """b less a."""


class Comparison(list[Difference]):
    """The numbers that differ between two outcomes."""

    def to_frame(self) -> Any:
        return _frame(self, list(Difference._fields))


def compare(a: Outcome, b: Outcome) -> Comparison:
    """What differs: numbers that either has, in the order of the first; a unit that differs is told as ``kt/yr | t/yr``."""
    of_a = {row.path: row for row in a.rows()}
    of_b = {row.path: row for row in b.rows()}
    found = Comparison()
    for path in [*of_a, *(path for path in of_b if path not in of_a)]:
        one, other = of_a.get(path), of_b.get(path)
        left, right = (one.value if one else None), (other.value if other else None)
        units = list(dict.fromkeys(row.unit for row in (one, other) if row))
        if left != right or len(units) > 1:
            change = None if left is None or right is None or len(units) > 1 else right - left
            found.append(Difference(path, left, right, " | ".join(units), change))
    return found


def frame_of(outcomes: Iterable[Outcome], names: Iterable[Any] | None = None) -> Any:
    """
    A row for each outcome, a column for each single number, which is named by its place and its unit.

    :param names: of the rows; their numbers from 0 if left out.
    """
    rows = [{(row.path, row.unit): row.value for row in each.rows() if "[" not in row.path} for each in outcomes]
    pandas = _pandas()
    index = None if names is None else list(names)
    frame = pandas.DataFrame(rows, index=index)
    if rows:
        frame.columns = pandas.MultiIndex.from_tuples(list(frame.columns), names=["path", "unit"])
    return frame


def _frame(rows: Iterable[Any], columns: list[str]) -> Any:
    return _pandas().DataFrame(list(rows), columns=columns)


def _pandas() -> Any:
    try:
        import pandas
    except ImportError:
        raise ImportError("Data frames need pandas: pip install 'safapac[pandas]'") from None
    return pandas


def record_of(value: Any) -> Any:
    """The same JSON, with records for objects."""
    if isinstance(value, dict):
        return Record({name: record_of(each) for name, each in value.items()})
    return [record_of(each) for each in value] if isinstance(value, list) else value


def outcome_of(value: dict[str, Any]) -> Outcome:
    return Outcome({name: record_of(each) for name, each in value.items()})
