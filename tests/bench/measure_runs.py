#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs in the main window on a demo server, with runbench: from an event to what is painted of it at 200 events a
second, and what memory grows by over 1,000 runs; one JSON line a figure.

Usage: measure_runs.py --bench RUNBENCH     on a display of 1600 x 1000
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import figures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vitrine-bench-") as folder:
        work = Path(folder) / "bench"
        (work / "memory").mkdir(parents=True)
        try:
            done = subprocess.run([options.bench, "--folder", work], check=True, stdout=subprocess.PIPE, text=True,
                                  timeout=1800)
            for line in done.stdout.splitlines():
                print(json.dumps(json.loads(line)), flush=True)
            traces = [figures.read_trace(work / "trace")]
            print(json.dumps(figures.event_to_repaint("event_to_repaint_p99", traces, "200 progress events a second")))
            print(json.dumps(figures.stalls("runs_longest_block", traces, "one run with 200 events a second")))
        except (figures.MeasureError, subprocess.SubprocessError) as error:
            print(f"measure_runs.py: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
