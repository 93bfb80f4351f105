#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fill a stopped server's root with many pictures on a few boards, in seconds even for 100,000.

A small pool of drawn pictures is hard-linked under all the names, and the records go straight into the root's database,
so the server must have run on it once (that makes the database) and must be stopped now. A fifth of the pictures stays
uncategorized; half of the others lie on "Board 00"; each fiftieth is starred; each has its own prompt and seed. The same
arguments give the same names, so two servers can be compared.

Usage: make_gallery.py ROOT COUNT [--boards 12] [--distinct 200] [--size 1024]     with the Python of the server
"""
import argparse
import json
import os
import random
import sqlite3
import uuid
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

THUMBNAIL_SIZE = 256  # what the server makes


def draw(number: int, size: int) -> Image.Image:
    """Coloured waves with a little noise (so that the file is as large as a real picture's) and the number on top."""
    random_of = np.random.default_rng(number)
    y, x = np.mgrid[0:size, 0:size] / size * 2 * np.pi
    waves = []
    for _ in "rgb":
        across, down, phase = random_of.uniform(1, 4), random_of.uniform(1, 4), random_of.uniform(0, 2 * np.pi)
        waves.append(np.sin(across * x + down * y + phase))
    pixels = 127 + 110 * np.stack(waves, axis=-1) + random_of.normal(0, 6, (size, size, 1))
    image = Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
    ImageDraw.Draw(image).text((size // 3, size // 3), str(number), fill="white", font_size=size // 4)
    return image


def draw_pool(pool: Path, distinct: int, size: int) -> None:
    pool.mkdir(parents=True, exist_ok=True)
    for number in range(distinct):
        thumbnail = pool / f"{number}.webp"
        if not thumbnail.exists():
            image = draw(number, size)
            image.save(pool / f"{number}.png", compress_level=1)
            image.resize((THUMBNAIL_SIZE, THUMBNAIL_SIZE)).save(thumbnail)


def open_database(root: Path) -> sqlite3.Connection:
    file = root / "databases" / "invokeai.db"
    if not file.exists():
        raise SystemExit(f"{file} does not exist: start the server on this root once, stop it, and try again")
    return sqlite3.connect(file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--boards", type=int, default=12)
    parser.add_argument("--distinct", type=int, default=200)
    parser.add_argument("--size", type=int, default=1024)
    options = parser.parse_args()

    database = open_database(options.root)
    pool = options.root / "gallery-pool"
    distinct = min(options.distinct, options.count)
    draw_pool(pool, distinct, options.size)
    images = options.root / "outputs" / "images"
    thumbnails = images / "thumbnails"
    thumbnails.mkdir(parents=True, exist_ok=True)

    names = random.Random(7)

    def new_id() -> str:
        return str(uuid.UUID(int=names.getrandbits(128), version=4))

    boards = [new_id() for _ in range(options.boards)]
    records, placed = [], []
    for i in range(options.count):
        identifier = new_id()
        name = f"{identifier}.png"
        os.link(pool / f"{i % distinct}.png", images / name)
        os.link(pool / f"{i % distinct}.webp", thumbnails / f"{identifier}.webp")
        created = (datetime(2025, 1, 1) + timedelta(minutes=i)).strftime("%Y-%m-%d %H:%M:%S.000")
        metadata = {
            "generation_mode": "txt2img",
            "positive_prompt": f"subject {i} in style {i % 97}",
            "seed": i,
            "width": options.size,
            "height": options.size,
            "steps": 20,
            "scheduler": "euler",
            "cfg_scale": 7.0,
        }
        records.append((name, options.size, options.size, json.dumps(metadata), created, created, i % 50 == 0))
        if i % 5 != 0:
            board = boards[0] if i % 2 or len(boards) == 1 else boards[1 + i % (len(boards) - 1)]
            placed.append((board, name, created))

    with database:
        database.executemany(
            "INSERT INTO boards (board_id, board_name) VALUES (?, ?)",
            [(board, f"Board {number:02d}") for number, board in enumerate(boards)],
        )
        database.executemany(
            "INSERT INTO images (image_name, image_origin, image_category, width, height, metadata, created_at,"
            " updated_at, starred) VALUES (?, 'internal', 'general', ?, ?, ?, ?, ?, ?)",
            records,
        )
        database.executemany("INSERT INTO board_images (board_id, image_name, created_at) VALUES (?, ?, ?)", placed)
    print(f"{options.count} pictures on {len(boards)} boards")


if __name__ == "__main__":
    main()
