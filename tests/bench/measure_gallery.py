#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Start the installed program on a server with very many pictures, cold and warm, then scroll and sort them with
gallerybench; one JSON line a figure.

Usage: measure_gallery.py --prefix INSTALLED --bench GALLERYBENCH --server URL [--runs 3]     on a display of 1600 x 1000
"""
import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import figures
import measure


def measure_starts(options: argparse.Namespace, folder: Path) -> Iterator[figures.Figure]:
    """Cold: nothing of the server in the client's caches. Warm: the second start after that."""
    cold, warm, memory = [], [], []
    for run in range(options.runs):
        home = folder / f"home-{run}"
        home.mkdir()
        program = measure.Program(options.prefix, options.server, home, thumbnail_size=None)
        with program.window("-qwindowgeometry", "1600x1000+0+0") as (_, trace):
            time.sleep(1)  # what was fetched is written
        cold.append(figures.read_trace(trace))
        with program.window("-qwindowgeometry", "1600x1000+0+0") as (pid, trace):
            time.sleep(measure.REST)
            memory.append(figures.pss_of(Path(f"/proc/{pid}/smaps_rollup").read_text()))
        warm.append(figures.read_trace(trace))
    how = "median, no placeholder on the first screen, from the kernel's start of the process, 1600 x 1000"
    yield figures.median_time("start_to_first_screen_cold", "first_thumbnails", cold, f"{how}, empty caches")
    yield figures.median_time("start_to_first_screen_warm", "first_thumbnails", warm, f"{how}, second start")
    yield figures.stalls("longest_stall_at_start", cold + warm, "GUI thread, longest of all starts")
    yield figures.pss("pss_at_rest", memory, f"median, smaps_rollup {measure.REST} s after the first screen")


def measure_gallery(options: argparse.Namespace, folder: Path) -> Iterator[figures.Figure]:
    work = folder / "bench"
    work.mkdir()
    command = [options.bench, "--server", options.server, "--folder", work]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=1800)
    for line in done.stdout.splitlines():
        yield json.loads(line)
    traces = [figures.read_trace(work / "trace")]
    yield figures.stalls("gui_thread_longest_block", traces, "start, jumps, wheel, results, orders, searches, scrolling")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prefix", type=Path, required=True)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vitrine-bench-") as folder:
        try:
            for part in (measure_starts, measure_gallery):
                for figure in part(options, Path(folder)):
                    print(json.dumps(figure), flush=True)
        except (figures.MeasureError, subprocess.SubprocessError) as error:
            print(f"measure_gallery.py: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
