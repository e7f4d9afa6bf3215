"""The command ``safapac``: requests of simulated processes and of stream tables, without a server."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Sequence

from .simulated.process import SimulatedProcess, SimulationError
from .simulated.request import request_of
from .simulated.stored import process_from_json, process_to_json
from .simulated.stream_table import from_stream_table

_refused = 2
_incomplete = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """:returns: 0, 1 where something has to be given before the request can be calculated, 2 where it is refused."""
    given = _parser().parse_args(arguments)
    try:
        answered: int = given.run(given)
        return answered
    except (SimulationError, KeyError, OSError) as error:
        print(error.args[0] if isinstance(error, KeyError) else error, file=sys.stderr)
        return _refused


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="safapac", description=__doc__)
    commands = parser.add_subparsers(required=True)
    table = commands.add_parser("import-streams", help="a stream table of a simulator as a request")
    table.add_argument("table", type=Path, help="CSV with a header")
    table.add_argument("--mapping", "--map", type=Path, required=True, help="JSON: what its columns and streams are")
    table.add_argument("--process", action="store_true", help="print the process, not the request")
    table.set_defaults(run=_import_streams)
    request = commands.add_parser("request", help="a process that was kept as JSON as a request")
    request.add_argument("process", type=Path)
    request.set_defaults(run=_request)
    for each in (table, request):
        each.add_argument("--known", type=Path, help="JSON: what the simulation does not know, by pointer")
    return parser


def _import_streams(given: argparse.Namespace) -> int:
    process = from_stream_table(_text(given.table), _object(given.mapping))
    if given.process:
        print(process_to_json(process), end="")
        return 0
    return _print_request(process, given.known)


def _request(given: argparse.Namespace) -> int:
    return _print_request(process_from_json(_text(given.process)), given.known)


def _print_request(process: SimulatedProcess, known: Path | None) -> int:
    """The request goes to the output; what is not in it, and what it needs, to the errors."""
    request = request_of(process, _object(known) if known else None)
    print(json.dumps(request.body, indent=2, ensure_ascii=False))
    for left in request.left_out:
        print(f"left out: {left.what}: {left.reason}", file=sys.stderr)
    for missing in request.missing:
        print(f"missing: {missing.pointer}: {missing.reason}", file=sys.stderr)
    return _incomplete if request.missing else 0


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise SimulationError(f"{path} is not written in UTF-8.") from None


def _object(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(_text(path))
    except ValueError as error:
        raise SimulationError(f"{path} is no JSON: {error}.") from None
    if not isinstance(value, dict):
        raise SimulationError(f"{path} must be a JSON object.")
    return value
