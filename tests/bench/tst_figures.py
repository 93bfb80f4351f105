#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
import tempfile
import unittest
from pathlib import Path

import figures
from figures import MeasureError


def mark(t_ms: float, name: str, **more: object) -> dict[str, object]:
    return {"t_ms": t_ms, "name": name, **more}


class Figures(unittest.TestCase):
    def test_reads_whole_lines_only(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "trace"
            file.write_text('{"t_ms":1.5,"name":"start"}\n{"t_ms":2,"na')
            self.assertEqual(figures.read_trace(file), [mark(1.5, "start")])
            file.write_text("")
            self.assertEqual(figures.read_trace(file), [])

    def test_median_of_the_first_mark(self) -> None:
        traces = [[mark(10, "start"), mark(t, "window_shown"), mark(999, "window_shown")] for t in (300, 100, 200)]
        self.assertEqual(
            figures.median_time("start_to_window", "window_shown", traces, "why"),
            {"name": "start_to_window", "value": 200, "unit": "ms", "n": 3, "how": "why"},
        )

    def test_a_missing_mark_is_an_error(self) -> None:
        with self.assertRaisesRegex(MeasureError, "1 of 2 traces have no mark 'b'"):
            figures.median_time("x", "b", [[mark(1, "a")], [mark(1, "b")]], "")
        with self.assertRaises(MeasureError):
            figures.median_time("x", "b", [], "")

    def test_a_mark_may_have_to_say_more(self) -> None:
        trace = [mark(1, "first_thumbnails", count=3), mark(2, "first_thumbnails", count=20)]
        self.assertEqual(figures.first_time(trace, "first_thumbnails", count=20), 2)
        with self.assertRaises(MeasureError):
            figures.median_time("x", "first_thumbnails", [trace[:1]], "", count=20)

    def test_percentile_is_a_measured_value(self) -> None:
        self.assertEqual(figures.percentile(range(1, 101), 99), 99)
        self.assertEqual(figures.percentile([7], 99), 7)
        self.assertEqual(figures.percentile([3, 1, 2], 50), 2)

    def test_events_are_paired_with_their_first_repaint(self) -> None:
        trace = [
            mark(0, "repaint", id=1),
            mark(10, "event", id=1),
            mark(11, "event", id=2),
            mark(14, "repaint", id=2),
            mark(30, "repaint", id=1),
            mark(40, "repaint", id=1),
            mark(50, "event", id=3),
        ]
        self.assertEqual(figures.event_delays(trace), ([3, 20], 1))
        result = figures.event_to_repaint("e", [trace, trace], "how")
        self.assertEqual((result["value"], result["n"], result["how"]), (20, 4, "how; 2 events painted nothing"))
        with self.assertRaisesRegex(MeasureError, "1 events"):
            figures.event_to_repaint("e", [[mark(1, "event", id=1)]], "")

    def test_stalls(self) -> None:
        self.assertEqual(figures.stalls("s", [[mark(1, "start")]], "h")["value"], 0)
        longest = figures.stalls("s", [[mark(1, "stall", ms=60.04)], [mark(1, "stall", ms=80)]], "h")
        self.assertEqual((longest["value"], longest["how"]), (80, "h; 2 stalls over 50 ms"))

    def test_pss(self) -> None:
        self.assertEqual(figures.pss_of("00-ff ---p [rollup]\nRss: 9 kB\nPss:      1000 kB\nPss_Dirty: 4 kB\n"), 1.024)
        self.assertEqual(figures.pss("p", [3.0, 1.0, 2.0], "")["value"], 2)
        with self.assertRaises(MeasureError):
            figures.pss_of("")
        with self.assertRaises(MeasureError):
            figures.pss("p", [], "")


if __name__ == "__main__":
    unittest.main()
