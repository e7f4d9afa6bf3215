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
from .simulated.agreement import agreement_of
from .simulated.biosteam_system import from_biosteam
from .simulated.process import SimulatedProcess, SimulationError
from .simulated.request import ProcessRequest, request_of
from .simulated.stored import process_from_json, process_to_json
from .simulated.stream_table import from_stream_table

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
    "ProcessRequest",
    "Record",
    "Row",
    "SafapacError",
    "SimulatedProcess",
    "SimulationError",
    "Unreachable",
    "WaitedTooLong",
    "agreement_of",
    "case_of",
    "frame_of",
    "from_biosteam",
    "from_stream_table",
    "process_from_json",
    "process_to_json",
    "request_of",
]
