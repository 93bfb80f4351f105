# SPDX-License-Identifier: Apache-2.0
"""Figures from the files of `vitrine --trace FILE`: one JSON object a line, {"t_ms": ..., "name": ...}.

Each function returns a figure {"name", "value", "unit", "n", "how"}; MeasureError when the traces do not hold it.
"""
import json
import math
import statistics
from collections.abc import Iterable, Sequence
from pathlib import Path

Mark = dict[str, object]
Figure = dict[str, object]


class MeasureError(Exception):
    pass


def read_trace(file: Path) -> list[Mark]:
    """All whole lines. The last one may be cut: the program may be writing it at this moment, or was killed."""
    marks = []
    for line in file.read_text(encoding="utf-8").split("\n")[:-1]:
        marks.append(json.loads(line))
    return marks


def first_time(marks: Iterable[Mark], name: str, **fields: object) -> float | None:
    """When a mark with these fields first came."""
    wanted = {"name": name} | fields
    return next((mark["t_ms"] for mark in marks if wanted.items() <= mark.items()), None)


def figure(name: str, value: float, unit: str, n: int, how: str, digits: int = 1) -> Figure:
    return {"name": name, "value": round(value, digits), "unit": unit, "n": n, "how": how}


def median_time(name: str, mark_name: str, traces: Sequence[list[Mark]], how: str, **fields: object) -> Figure:
    """The median over all traces of the time at which a mark first came."""
    times = [first_time(trace, mark_name, **fields) for trace in traces]
    if not times or None in times:
        raise MeasureError(f"{name}: {times.count(None)} of {len(times)} traces have no mark '{mark_name}'")
    return figure(name, statistics.median(times), "ms", len(times), how)


def percentile(values: Sequence[float], percent: float) -> float:
    """By nearest rank: a value that was really measured, never one between two."""
    ordered = sorted(values)
    return ordered[max(1, math.ceil(len(ordered) * percent / 100)) - 1]


def event_delays(marks: Iterable[Mark]) -> tuple[list[float], int]:
    """From each `event` to the first `repaint` with its id: the delays, and how many events never had one."""
    waiting: dict[object, float] = {}
    delays = []
    for mark in marks:
        if mark["name"] == "event":
            waiting.setdefault(mark["id"], mark["t_ms"])
        elif mark["name"] == "repaint" and mark["id"] in waiting:
            delays.append(mark["t_ms"] - waiting.pop(mark["id"]))
    return delays, len(waiting)


def event_to_repaint(name: str, traces: Sequence[list[Mark]], how: str) -> Figure:
    delays: list[float] = []
    lost = 0
    for trace in traces:
        found, without = event_delays(trace)
        delays += found
        lost += without
    if not delays:
        raise MeasureError(f"{name}: no event was followed by a repaint ({lost} events)")
    return figure(name, percentile(delays, 99), "ms", len(delays), f"{how}; {lost} events painted nothing")


def stalls(name: str, traces: Sequence[list[Mark]], how: str) -> Figure:
    """The longest time that the GUI thread was not there; 0 when no trace has a stall."""
    lengths = [mark["ms"] for trace in traces for mark in trace if mark["name"] == "stall"]
    return figure(name, max(lengths, default=0.0), "ms", len(traces), f"{how}; {len(lengths)} stalls over 50 ms")


def pss(name: str, megabytes: Sequence[float], how: str) -> Figure:
    if not megabytes:
        raise MeasureError(f"{name}: nothing was measured")
    return figure(name, statistics.median(megabytes), "MB", len(megabytes), how)


def pss_of(smaps_rollup: str) -> float:
    """Megabytes (10^6 bytes) of the proportional set size, from the text of /proc/PID/smaps_rollup."""
    for line in smaps_rollup.splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise MeasureError("no Pss line in smaps_rollup")
