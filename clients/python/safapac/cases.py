"""Inputs that differ from others at some places."""

from __future__ import annotations

import copy
from typing import Any, Mapping


def case_of(base: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """
    The base with something else at some places.

    :param changes: by JSON pointer (``/feedstocks/0/price``); None takes the place away.
    :raises KeyError: for a place whose parent the base does not have.
    """
    case: dict[str, Any] = copy.deepcopy(dict(base))
    for pointer, value in changes.items():
        if not pointer.startswith("/"):
            raise KeyError(f"{pointer} is no JSON pointer: it begins with /.")
        *parents, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/")]
        node: Any = case
        for part in parents:
            node = _child(node, part, pointer)
        if isinstance(node, list):
            _child(node, last, pointer)
            node[int(last)] = value
        elif value is None:
            node.pop(last, None)
        else:
            node[last] = value
    return case


def _child(node: Any, part: str, pointer: str) -> Any:
    try:
        return node[int(part)] if isinstance(node, list) else node[part]
    except (KeyError, IndexError, ValueError, TypeError):
        raise KeyError(f"The base has no {part} on the way to {pointer}.") from None
