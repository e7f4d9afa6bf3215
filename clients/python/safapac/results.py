"""What the server answers, as dictionaries that can be read with a point, and as rows with units."""

from __future__ import annotations

from typing import Any, Iterable, Iterator, NamedTuple

from .quantities import QUANTITIES


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
    """One number, as a row of the long table that the server writes; a value of None has a reason."""

    path: str
    """Where it stands, without places in lists: ``technoEconomics.lcop``, ``financials.cashFlows[].revenue``."""
    symbol: str | None
    name: str
    element: str | None
    """The feedstock, utility, product, policy or kind of cost that it is of."""
    year: int | None
    value: float | None
    unit: str
    reason: str | None


_results = ("technoEconomics", "financials")


class Outcome(Record):
    """The outcome of a calculation: ``technoEconomics``, ``financials``, ``resolvedInputs``, ``warnings``."""

    def rows(self) -> list[Row]:
        """Every number, in the order of the answer: those of the results, and the inputs in the engine's units."""
        return self._rows((*_results, "resolvedInputs"))

    def to_frame(self) -> Any:
        """The rows as a data frame of pandas, with the columns of ``client.export(id, "csv")``."""
        rows = [(self.get("id"), *row) for row in self.rows()]
        frame = _pandas().DataFrame(rows, columns=["calculation", *Row._fields])
        return frame.astype({"year": "Int64", "value": "float64"})

    def _rows(self, parts: tuple[str, ...]) -> list[Row]:
        years = _years_of(self)
        place = _Place("", None, None)
        return list(_rows({name: self[name] for name in parts if name in self}, place, years))


class _Place(NamedTuple):
    path: str
    element: str | None
    year: int | None


def _years_of(outcome: Outcome) -> list[int]:
    """Of every series, from the first year of construction on."""
    flows = (outcome.get("financials") or {}).get("cashFlows") or []
    told = [(flow.get("year") or {}).get("value") for flow in flows]
    return [i if year is None else int(year) for i, year in enumerate(told)]


def _rows(node: Any, place: _Place, years: list[int]) -> Iterator[Row]:
    path, element, year = place
    if isinstance(node, list):
        is_yearly = path == "financials.cashFlows"
        for i, value in enumerate(node):
            inside = _Place(f"{path}[]", _name_of(value) or element, _at(years, i) if is_yearly else year)
            yield from _rows(value, inside, years)
    elif isinstance(node, dict):
        if isinstance(node.get("unit"), str):
            yield from _numbers_of(node, place, years)
        for name, value in node.items():
            yield from _rows(value, _Place(f"{path}.{name}" if path else name, element, year), years)


def _numbers_of(told: dict[str, Any], place: _Place, years: list[int]) -> Iterator[Row]:
    symbol, name = QUANTITIES.get(place.path, (None, place.path))

    def row(year: int | None, value: float | None) -> Row:
        reason = told.get("reason") if value is None else None
        return Row(place.path, symbol, name, place.element, year, value, told["unit"], reason)

    if isinstance(told.get("values"), list):
        for i, value in enumerate(told["values"]):
            yield row(_at(years, i), value)
    elif "value" in told:
        yield row(place.year, told["value"])


def _name_of(row: Any) -> str | None:
    """What a row of a list calls itself."""
    if not isinstance(row, dict):
        return None
    own = [row.get(key) for key in ("name", "item", "scheme", "policy")]
    first = next((each for each in own if each is not None), None)
    return first if isinstance(first, str) else None


def _at(years: list[int], i: int) -> int | None:
    return years[i] if i < len(years) else None


class Difference(NamedTuple):
    """One number of two outcomes; ``change`` is None where either has no value, or their units differ."""

    path: str
    element: str | None
    year: int | None
    a: float | None
    b: float | None
    unit: str
    change: float | None
    """b less a."""


class Comparison(list[Difference]):
    """The numbers that differ between two outcomes."""

    def to_frame(self) -> Any:
        frame = _pandas().DataFrame(list(self), columns=list(Difference._fields))
        return frame.astype({"year": "Int64", "a": "float64", "b": "float64", "change": "float64"})


def compare(a: Outcome, b: Outcome) -> Comparison:
    """Numbers of the results that differ, in the order of the first; a unit that differs is told as ``kt/yr | t/yr``."""
    of_a, of_b = _by_place(a), _by_place(b)
    found = Comparison()
    for key in [*of_a, *(key for key in of_b if key not in of_a)]:
        sides = [row for row in (of_a.get(key), of_b.get(key)) if row]
        left, right = (rows[key].value if key in rows else None for rows in (of_a, of_b))
        units = list(dict.fromkeys(row.unit for row in sides))
        if left != right or len(units) > 1:
            change = None if left is None or right is None or len(units) > 1 else right - left
            path, element, year, _ = key
            found.append(Difference(path, element, year, left, right, " | ".join(units), change))
    return found


_Key = tuple[str, "str | None", "int | None", int]


def _by_place(outcome: Outcome) -> dict[_Key, Row]:
    """Rows by their places; two of one name are told apart by which comes first."""
    found: dict[_Key, Row] = {}
    for row in outcome._rows(_results):
        count = 0
        while (row.path, row.element, row.year, count) in found:
            count += 1
        found[row.path, row.element, row.year, count] = row
    return found


def frame_of(outcomes: Iterable[Outcome], names: Iterable[Any] | None = None) -> Any:
    """
    A row for each outcome, a column for each single number, which is named by its place and its unit.

    :param names: of the rows; their numbers from 0 if left out.
    """
    rows = [
        {(row.path, row.unit): row.value for row in each._rows(_results) if row.year is None and "[" not in row.path}
        for each in outcomes
    ]
    pandas = _pandas()
    index = None if names is None else list(names)
    frame = pandas.DataFrame(rows, index=index, dtype="float64")
    if rows:
        frame.columns = pandas.MultiIndex.from_tuples(list(frame.columns), names=["path", "unit"])
    return frame


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
