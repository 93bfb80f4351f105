#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measure the library against a server, and against curl in the same run; print one JSON line a figure.

Usage: measure_library.py --bench LIBRARYBENCH --server URL --root ROOT [--runs 3] [--files 500]
The server has a gallery (make_gallery.py) with "Board 00" of at least so many files, and an empty queue; its root folder
is on this machine.
"""
import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import figures

UPLOADS_AT_ONCE = 4  # UploadImagesJob::defaultParallel
DOWNLOADS_AT_ONCE = 6  # DownloadImagesJob::defaultParallel
QUEUE_ITEMS = 10_000  # as many as a server's queue takes
MAKE_QUEUE = Path(__file__).resolve().parents[1] / "realserver" / "rig" / "make_queue.py"
FILE_SIZE = 1_500_000


class Server:
    """Plain requests that prepare what is measured."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/") + "/api/v1/"

    def ask(self, method: str, path: str, body: object = None) -> object:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=300) as answer:
            return json.loads(answer.read())

    def new_board(self) -> str:
        return self.ask("POST", "boards/?board_name=Bench")["board_id"]

    def board_named(self, name: str) -> str:
        return next(b["board_id"] for b in self.ask("GET", "boards/?all=true") if b["board_name"] == name)

    def drop_board(self, board: str) -> int:
        """With its images; how many these were."""
        return len(self.ask("DELETE", f"boards/{board}?include_images=true")["deleted_images"])

    def fill_queue(self) -> None:
        self.ask("PUT", "queue/default/clear")
        self.ask("PUT", "queue/default/processor/pause")
        node = {"id": "number", "type": "integer", "value": 0, "is_intermediate": True, "use_cache": False}
        values = {"node_path": "number", "field_name": "value", "items": list(range(QUEUE_ITEMS))}
        batch = {"graph": {"id": "bench", "nodes": {"number": node}, "edges": []}, "runs": 1, "data": [[values]]}
        answer = self.ask("POST", "queue/default/enqueue_batch", {"batch": batch, "prepend": False})
        if answer["enqueued"] != QUEUE_ITEMS:
            raise figures.MeasureError(f"the queue took {answer['enqueued']} of {QUEUE_ITEMS} items")

    def empty_queue(self) -> None:
        self.ask("PUT", "queue/default/clear")
        self.ask("PUT", "queue/default/processor/resume")


def write_pictures(folder: Path, count: int) -> None:
    """Noise, which does not shrink: three bytes a pixel make files of a known size."""
    width, height = 800, FILE_SIZE // 3 // 800

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((8, 2, 0, 0, 0))
    for number in range(count):
        noise = random.Random(number)
        rows = b"".join(b"\0" + noise.randbytes(3 * width) for _ in range(height))
        picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 0)) + chunk(b"IEND", b"")
        (folder / f"{number:04d}.png").write_bytes(picture)


class Measurement:
    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self.options, self.folder = options, folder
        self.server = Server(options.server)

    def bench(self, *arguments: object) -> dict[str, float]:
        command = [self.options.bench, self.options.server, *map(str, arguments)]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, timeout=600)
        return json.loads(done.stdout)

    def curl(self, at_once: int, transfers: list[list[str]]) -> float:
        """Milliseconds for all transfers; each is the lines of a curl configuration."""
        config = self.folder / "curl.config"
        config.write_text("next\n".join("\n".join(["fail", *lines, ""]) for lines in transfers))
        begin = time.monotonic()
        command = ["curl", "--disable", "--no-progress-meter", "--noproxy", "*", "--parallel", "--parallel-max", str(at_once)]
        subprocess.run([*command, "--config", config], check=True, stdout=subprocess.DEVNULL, timeout=600)
        return (time.monotonic() - begin) * 1000

    def ratio(self, name: str, ours: Callable[[], float], curls: Callable[[], float], how: str) -> figures.Figure:
        """Throughput against curl's; the two take turns, and who begins changes."""
        mine, theirs = [], []
        for run in range(self.options.runs):
            for measure, times in ((ours, mine), (curls, theirs))[:: 1 if run % 2 == 0 else -1]:
                times.append(measure())
        how += f"; medians {statistics.median(mine):.0f} ms and {statistics.median(theirs):.0f} ms"
        return figures.figure(name, statistics.median(theirs) / statistics.median(mine), "", len(mine), how, digits=3)

    def upload(self) -> figures.Figure:
        files = self.folder / "pictures"
        files.mkdir()
        write_pictures(files, self.options.files)

        def on_new_board(work: Callable[[str], float]) -> float:
            board = self.server.new_board()
            took = work(board)
            arrived = self.server.drop_board(board)
            if arrived != self.options.files:
                raise figures.MeasureError(f"{arrived} of {self.options.files} pictures arrived")
            return took

        def with_curl(board: str) -> float:
            url = f"{self.server.url}images/upload?image_category=user&is_intermediate=false&board_id={board}"
            return self.curl(UPLOADS_AT_ONCE, [
                [f'url = "{url}"', f'form = "file=@{file};type=image/png"', 'output = "/dev/null"']
                for file in sorted(files.iterdir())
            ])  # fmt: skip

        return self.ratio(
            "upload_ratio_to_curl",
            lambda: on_new_board(lambda board: self.bench("upload", board, files)["ms"]),
            lambda: on_new_board(with_curl),
            f"{self.options.files} PNG files of 1.5 MB, {UPLOADS_AT_ONCE} at once, curl --parallel in turns with it",
        )

    def download(self) -> figures.Figure:
        board = self.server.new_board()
        files = self.folder / "pictures"
        self.bench("upload", board, files)
        names = self.server.ask("GET", f"boards/{board}/image_names")

        def into_new_folder(work: Callable[[Path], float]) -> float:
            with tempfile.TemporaryDirectory(dir=self.folder) as target:
                took = work(Path(target))
                arrived = sum(1 for file in Path(target).iterdir() if file.stat().st_size > FILE_SIZE // 2)
            if arrived != self.options.files:
                raise figures.MeasureError(f"{arrived} of {self.options.files} files arrived")
            return took

        def with_curl(target: Path) -> float:
            return self.curl(DOWNLOADS_AT_ONCE, [
                [f'url = "{self.server.url}images/i/{name}/full"', f'output = "{target / name}"'] for name in names
            ])  # fmt: skip

        figure = self.ratio(
            "download_ratio_to_curl",
            lambda: into_new_folder(lambda target: self.bench("download", board, target, self.options.files)["ms"]),
            lambda: into_new_folder(with_curl),
            f"{self.options.files} files of 1.5 MB, {DOWNLOADS_AT_ONCE} at once, curl --parallel in turns with it",
        )
        self.server.drop_board(board)
        return figure

    def names(self) -> figures.Figure:
        route = "gallery/item_names" if self.has_gallery() else "images/names"
        query = "?order_dir=DESC&starred_first=true&is_intermediate=false&categories=general"
        ours, servers = [], []
        for _ in range(self.options.runs + 2):
            ours.append(self.bench("names"))
            servers.append(self.curl(1, [[f'url = "{self.server.url}{route}{query}"', 'output = "/dev/null"']]))
        how = (
            f"{ours[0]['count']} names fetched, parsed, indexed; the server's own share (curl of the same)"
            f" {statistics.median(servers):.0f} ms; the window's thread was away for"
            f" {max(our['blocked_ms'] for our in ours)} ms at most"
        )
        return figures.figure("names_100000_ready", statistics.median(our["ms"] for our in ours), "ms", len(ours), how)

    def has_gallery(self) -> bool:
        with urllib.request.urlopen(self.options.server.rstrip("/") + "/openapi.json", timeout=60) as answer:
            return "/api/v1/gallery/item_names" in json.loads(answer.read())["paths"]

    def queue(self) -> figures.Figure:
        self.server.fill_queue()
        times = [self.bench("queue") for _ in range(self.options.runs + 2)]
        self.server.empty_queue()
        if any(time["count"] != QUEUE_ITEMS for time in times):
            raise figures.MeasureError(f"listed {times[0]['count']} of {QUEUE_ITEMS} items")
        return figures.figure(
            "queue_10000_listed", statistics.median(time["ms"] for time in times), "ms", len(times),
            f"all rows of a queue of {QUEUE_ITEMS} waiting items",
        )  # fmt: skip

    def local_latest(self) -> figures.Figure:
        """The item that was completed last: from the database beside the server, against all items from the server."""
        subprocess.run(
            [sys.executable, "-B", MAKE_QUEUE, self.options.root, str(QUEUE_ITEMS)], check=True, stdout=subprocess.DEVNULL
        )
        ours, theirs = [], []
        for _ in range(self.options.runs):
            ours += [self.bench("latest", self.options.root) for _ in range(5)]
            theirs.append(self.curl(1, [[f'url = "{self.server.url}queue/default/list_all"', 'output = "/dev/null"']]))
        items = [self.bench("items", self.options.root) for _ in range(self.options.runs)]
        self.server.empty_queue()
        if any(item["count"] != QUEUE_ITEMS for item in items):
            raise figures.MeasureError(f"the database has {items[0]['count']} of {QUEUE_ITEMS} items")
        mine, servers = statistics.median(our["ms"] for our in ours), statistics.median(theirs)
        how = (
            f"{QUEUE_ITEMS} finished items; medians {mine:.1f} ms (opened, found, read with its results) and {servers:.0f} ms"
            f" (curl of list_all); all {QUEUE_ITEMS} rows from the database {statistics.median(item['ms'] for item in items):.0f}"
            f" ms, longest transaction {max(item['blocked_ms'] for item in items):.1f} ms"
        )
        return figures.figure("local_latest_speedup", servers / mine, "", len(ours), how, digits=0)

    def templates(self) -> figures.Figure:
        times = [self.bench("templates") for _ in range(self.options.runs + 2)]
        how = (
            f"{times[0]['count']} node templates from the bytes of the server's openapi.json in memory (the one read before"
            f" warmed up); the window's thread was away for {max(time['blocked_ms'] for time in times)} ms at most"
        )
        return figures.figure("templates_warm", statistics.median(time["ms"] for time in times), "ms", len(times), how)

    def figures(self) -> Iterator[figures.Figure]:
        yield self.templates()
        yield self.names()
        yield self.queue()
        yield self.local_latest()
        yield self.upload()
        yield self.download()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--files", type=int, default=500)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vitrine-bench-") as folder:
        try:
            for figure in Measurement(options, Path(folder)).figures():
                print(json.dumps(figure), flush=True)
        except (figures.MeasureError, subprocess.SubprocessError, OSError) as error:
            print(f"measure_library.py: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
