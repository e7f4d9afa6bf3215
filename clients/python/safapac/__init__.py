"""Client of SAFAPAC: techno-economic analysis of sustainable-aviation-fuel plants."""

from .cases import case_of
from .client import Client
from .errors import (
    Busy,
    Conflict,
    Failed,
    FieldError,
    Forbidden,
    InvalidInput,
    NotFound,
    NotSignedIn,
    ProblemError,
    SafapacError,
    Unreachable,
    WaitedTooLong,
)
from .results import Comparison, Difference, Outcome, Record, Row, frame_of

__all__ = [
    "Busy",
    "Client",
    "Comparison",
    "Conflict",
    "Difference",
    "Failed",
    "FieldError",
    "Forbidden",
    "InvalidInput",
    "NotFound",
    "NotSignedIn",
    "Outcome",
    "ProblemError",
    "Record",
    "Row",
    "SafapacError",
    "Unreachable",
    "WaitedTooLong",
    "case_of",
    "frame_of",
]
