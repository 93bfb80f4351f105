#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Open, sort, filter and scroll the queue's window on a server with very many items (make_queue.py), with queuebench;
one JSON line a figure.

Usage: measure_queue.py --bench QUEUEBENCH --server URL     on a display of 1600 x 1000
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
    parser.add_argument("--server", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vitrine-bench-") as folder:
        work = Path(folder) / "bench"
        work.mkdir()
        command = [options.bench, "--server", options.server, "--folder", work]
        try:
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=900)
            for line in done.stdout.splitlines():
                print(json.dumps(json.loads(line)), flush=True)
            how = "start, listing, orders, filters, scrolling, selection"
            print(json.dumps(figures.stalls("queue_longest_block", [figures.read_trace(work / "trace")], how)))
        except (figures.MeasureError, subprocess.SubprocessError) as error:
            print(f"measure_queue.py: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
