#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The command line against a real server: a workflow run to a picture on disk, and the errors that users meet.

Usage: tst_cli.py VITRINECTL WORKFLOW_FILE [unittest arguments]      with VITRINE_TEST_SERVER in the environment
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
import urllib.request
import uuid
from pathlib import Path

SERVER = os.environ["VITRINE_TEST_SERVER"]
VITRINECTL = sys.argv[1]
WORKFLOW = Path(sys.argv[2])


def call(method: str, path: str) -> object:
    request = urllib.request.Request(SERVER + path, method=method, data=b"" if method == "POST" else None)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


class CommandLine(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.board_name = f"cli {uuid.uuid4()}"
        self.board = call("POST", f"/api/v1/boards/?board_name={urllib.parse.quote(self.board_name)}")["board_id"]

    def run_ctl(self, *arguments: str, server: str = SERVER) -> subprocess.CompletedProcess:
        # A home of its own: no settings of the user, no journal of another run.
        environment = os.environ | {"HOME": self.folder.name, "XDG_CONFIG_HOME": f"{self.folder.name}/config"}
        for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "DISPLAY", "WAYLAND_DISPLAY"):
            environment.pop(name, None)
        return subprocess.run(
            [VITRINECTL, "--server", server, *arguments],
            env=environment, capture_output=True, text=True, timeout=300, check=False,
        )

    def run_workflow(self, *arguments: str) -> subprocess.CompletedProcess:
        return self.run_ctl(
            "workflow", "run", str(WORKFLOW), "--set", "0=tiny-sdxl", "--set", "3=64", "--set", "4=64",
            "--board", self.board_name, *arguments,
        )  # fmt: skip

    def board_images(self) -> list[str]:
        return call("GET", f"/api/v1/boards/{self.board}/image_names")

    def assert_fails(self, result: subprocess.CompletedProcess, *words: str) -> None:
        self.assertNotEqual(result.returncode, 0, result.stdout)
        for word in words:
            self.assertIn(word.lower(), result.stderr.lower())
        self.assertNotIn("Traceback", result.stderr)
        self.assertNotIn("AddressSanitizer", result.stderr)

    def test_runs_a_workflow_to_a_picture_on_disk(self) -> None:
        downloads = Path(self.folder.name) / "pictures"
        result = self.run_workflow("--set", "Steps=6", "--wait", "--download", str(downloads))
        self.assertEqual(result.returncode, 0, result.stderr)
        files = list(downloads.iterdir())
        self.assertEqual(len(files), 1, result.stdout + result.stderr)
        head = files[0].read_bytes()[:24]
        self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual((int.from_bytes(head[16:20]), int.from_bytes(head[20:24])), (64, 64))
        self.assertEqual(len(self.board_images()), 1)

    def test_prints_one_json_object_a_line(self) -> None:
        result = self.run_workflow("--set", "Steps=6", "--wait", "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        lines = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertTrue(all(isinstance(line, dict) for line in lines))
        self.assertTrue([line for line in lines if line.get("event") == "progress"], result.stdout)
        self.assertIn(self.board_images()[0], result.stdout)

    def test_unknown_model_is_named(self) -> None:
        result = self.run_ctl("workflow", "run", str(WORKFLOW), "--set", "0=no-such-model", "--wait")
        self.assert_fails(result, "no-such-model")

    def test_unknown_board_is_named(self) -> None:
        result = self.run_ctl("workflow", "run", str(WORKFLOW), "--set", "0=tiny-sdxl", "--board", "no-such-board")
        self.assert_fails(result, "no-such-board")

    def test_ambiguous_board_lists_the_candidates(self) -> None:
        second = call("POST", f"/api/v1/boards/?board_name={urllib.parse.quote(self.board_name)}")["board_id"]
        result = self.run_workflow("--wait")
        self.assert_fails(result, self.board, second)

    def test_unknown_field_is_named(self) -> None:
        self.assert_fails(self.run_workflow("--set", "No such field=1"), "No such field")

    def test_a_file_that_is_no_workflow(self) -> None:
        for content in ("this is not JSON", '{"a": 1}', "[]", ""):
            with self.subTest(content=content):
                file = Path(self.folder.name) / "file.json"
                file.write_text(content)
                self.assert_fails(self.run_ctl("workflow", "run", str(file)), "file.json")
        self.assert_fails(self.run_ctl("workflow", "run", "/no/such/file.json"), "file.json", "no such file")

    def test_a_server_that_is_not_there(self) -> None:
        result = self.run_ctl("workflow", "run", str(WORKFLOW), server="http://127.0.0.1:9")
        self.assert_fails(result, "127.0.0.1:9")

    def test_a_path_that_is_no_server(self) -> None:
        result = self.run_ctl("workflow", "run", str(WORKFLOW), server=SERVER + "/not/here")
        self.assert_fails(result, "/not/here")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
