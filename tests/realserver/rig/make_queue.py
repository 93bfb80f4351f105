#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fill the queue of a running server of the rig with many finished items, in seconds even for 10,000.

One graph without models is run by the server itself, with a workflow beside it as its web UI sends one; copies of the
item that comes of it go straight into the root's database. Half of them are batches of 50, the others stand alone; some
failed or were canceled.

Usage: make_queue.py ROOT COUNT     with any Python 3.9
"""
import argparse
import json
import sqlite3
import time
import urllib.request
import uuid
from datetime import datetime, timedelta
from pathlib import Path

BATCH = 50
WORKFLOW = Path(__file__).resolve().parents[2] / "data" / "workflows" / "sdxl-text-to-image.workflow.json"


def call(url: str, body: object = None) -> dict:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def chain(length: int) -> dict:
    """A picture that is saved over and over: as many nodes and results as an ordinary workflow has."""
    nodes = {"prompt": {"id": "prompt", "type": "string", "value": ""}}
    edges = []
    for i in range(length):
        node = {"id": f"n{i}", "type": "save_image" if i else "blank_image", "is_intermediate": i < length - 1}
        nodes[node["id"]] = {**node, "use_cache": False}
        if i:
            edges.append(
                {
                    "source": {"node_id": f"n{i - 1}", "field": "image"},
                    "destination": {"node_id": f"n{i}", "field": "image"},
                }
            )
    return {"id": str(uuid.uuid4()), "nodes": nodes, "edges": edges}


def run_one(url: str) -> int:
    workflow = json.loads(WORKFLOW.read_text())
    workflow.pop("id", None)
    batch = {
        "graph": chain(10),
        "workflow": workflow,
        "runs": 1,
        "origin": "workflows",
        "destination": "gallery",
        "data": [[{"node_path": "prompt", "field_name": "value", "items": ["a lighthouse at night"]}]],
    }
    queue = f"{url}/api/v1/queue/default"
    item = call(f"{queue}/enqueue_batch", {"prepend": False, "batch": batch})["item_ids"][0]
    for _ in range(600):
        state = call(f"{queue}/i/{item}")["status"]
        if state == "completed":
            return item
        if state in ("failed", "canceled"):
            break
        time.sleep(0.1)
    raise SystemExit(f"item {item} was to be copied and is {state}")


def copies(row: dict, first: int, count: int) -> list[dict]:
    out = []
    begin = datetime(2025, 1, 1)
    batch = ""
    for i in range(count):
        if i >= count // 2 or i % BATCH == 0:
            batch = str(uuid.uuid4())
        created = begin + timedelta(seconds=60 * i)
        times = [(created + timedelta(seconds=s)).strftime("%Y-%m-%d %H:%M:%S.000") for s in (0, 5, 5 + i % 40)]
        copy = dict(row)
        values = [{"node_path": "prompt", "field_name": "value", "value": f"subject {i} in style {i % 97}"}]
        copy.update(
            item_id=first + i,
            batch_id=batch,
            session_id=str(uuid.uuid4()),
            status="failed" if i % 40 == 7 else "canceled" if i % 40 == 8 else "completed",
            field_values=json.dumps(values),
            created_at=times[0],
            started_at=times[1],
            completed_at=times[2],
            updated_at=times[2],
        )
        out.append(copy)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=Path)
    parser.add_argument("count", type=int)
    options = parser.parse_args()
    url = (options.root / "server.url").read_text().strip()
    item = run_one(url)
    database = sqlite3.connect(options.root / "databases" / "invokeai.db", timeout=60)
    database.row_factory = sqlite3.Row
    # Generated columns cannot be written.
    written = [c["name"] for c in database.execute("PRAGMA table_xinfo(session_queue)") if c["hidden"] == 0]
    row = dict(database.execute("SELECT * FROM session_queue WHERE item_id = ?", (item,)).fetchone())
    rows = copies({name: row[name] for name in written}, item + 1, options.count - 1)
    marks = ", ".join(f":{name}" for name in written)
    with database:
        database.executemany(f"INSERT INTO session_queue ({', '.join(written)}) VALUES ({marks})", rows)
    size = len(row["session"]) + len(row["workflow"] or "")
    print(f"{options.count} items of {size // 1024} KiB each")


if __name__ == "__main__":
    main()
