#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Start the installed program again and again, and print one JSON line a figure, taken from its traces.

Usage: measure.py --prefix INSTALLED --server URL --workflow FILE [--runs 5] [--workflow-runs 5]     on a display
"""
import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import figures

SETTINGS_FILE = Path("vitrine/settings.ini")  # below XDG_CONFIG_HOME
TIMEOUT = 120  # seconds until a mark that does not come is given up
REST = 10  # seconds of rest before memory is read
THUMBNAIL_SIZE = 96  # so small that a new window shows more than the 20 that are waited for


class Program:
    """The installed programs, with a home of their own: settings and caches of the user stay out of it."""

    def __init__(self, prefix: Path, server: str, folder: Path, thumbnail_size: int | None = THUMBNAIL_SIZE) -> None:
        self.prefix, self.server, self.folder = prefix, server, folder
        self.environment = dict(os.environ)
        for name in ("CONFIG", "CACHE", "STATE", "DATA"):
            self.environment[f"XDG_{name}_HOME"] = str(folder / name.lower())
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment |= {"HOME": str(folder), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "xcb"}
        self.traces = 0
        settings = folder / "config" / SETTINGS_FILE
        settings.parent.mkdir(parents=True)
        if thumbnail_size is not None:
            settings.write_text(f"[settings]\nthumbnailSize={thumbnail_size}\n")

    @contextlib.contextmanager
    def window(self, *arguments: str) -> Iterator[tuple[int, Path]]:
        """The program while it runs: its process id and its trace."""
        self.traces += 1
        trace = self.folder / f"trace-{self.traces}"
        command = [self.prefix / "bin" / "vitrine", "--server", self.server, "--trace", trace, *arguments]
        with open(self.folder / "vitrine.log", "ab") as log:
            process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log)
        try:
            wait_for(process, trace, "first_thumbnails", count=20)
            yield process.pid, trace
        finally:
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def run_workflow(self, workflow: Path) -> None:
        command = [self.prefix / "bin" / "vitrinectl", "--server", self.server, "workflow", "run", workflow]
        command += ["--set", "0=tiny-sdxl", "--set", "3=64", "--set", "4=64", "--set", "Steps=6", "--wait"]
        subprocess.run(command, env=self.environment, check=True, stdout=subprocess.DEVNULL, timeout=TIMEOUT)


def wait_for(process: subprocess.Popen, trace: Path, name: str, **fields: object) -> None:
    end = time.monotonic() + TIMEOUT
    while time.monotonic() < end:
        if process.poll() is not None:
            raise figures.MeasureError(f"vitrine ended with status {process.returncode} before '{name}'")
        if trace.exists() and figures.first_time(figures.read_trace(trace), name, **fields) is not None:
            return
        time.sleep(0.05)
    raise figures.MeasureError(f"no mark '{name}' within {TIMEOUT} s")


def measure(program: Program, options: argparse.Namespace) -> Iterator[figures.Figure]:
    with program.window():
        pass  # fills the caches on disk; not counted
    starts = []
    for _ in range(options.runs):
        with program.window() as (_, trace):
            pass
        starts.append(figures.read_trace(trace))
    yield figures.median_time(
        "start_to_window", "window_shown", starts, "median, from the kernel's start of the process, Xvfb, warm caches"
    )
    yield figures.median_time(
        "start_to_first_screen_warm", "first_thumbnails", starts,
        "median, first 20 visible thumbnails painted, InvokeAI on the same machine, warm disk cache,"
        f" {THUMBNAIL_SIZE} px so that 20 are visible", count=20,
    )  # fmt: skip
    yield figures.stalls("longest_stall_at_start", starts, "GUI thread, longest of all starts")

    memory, runs = [], []
    for _ in range(3):
        with program.window() as (pid, trace):
            time.sleep(REST)
            memory.append(figures.pss_of(Path(f"/proc/{pid}/smaps_rollup").read_text()))
    yield figures.pss("pss_at_rest", memory, f"median, smaps_rollup {REST} s after the first thumbnails")

    with program.window() as (_, trace):
        for _ in range(options.workflow_runs):
            program.run_workflow(options.workflow)
        time.sleep(1)
    runs.append(figures.read_trace(trace))
    yield figures.event_to_repaint(
        "event_to_repaint_p99", runs, f"99th percentile over {options.workflow_runs} runs of the SDXL workflow"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prefix", type=Path, required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--workflow", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--workflow-runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vitrine-bench-") as folder:
        try:
            for figure in measure(Program(options.prefix, options.server, Path(folder)), options):
                print(json.dumps(figure), flush=True)
        except (figures.MeasureError, subprocess.SubprocessError) as error:
            print(f"measure.py: {error}", file=sys.stderr)
            log = Path(folder) / "vitrine.log"
            if log.exists():
                print("\n".join(log.read_text(errors="replace").splitlines()[-20:]), file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
