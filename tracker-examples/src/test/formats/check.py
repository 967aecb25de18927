"""Holds each truth.csv, which no program reads out of a document, against its tracker: every word of it must stand in the row of its reference."""

import csv
import sys
from pathlib import Path

import tracker

HERE = Path(__file__).parent
FAULTS = []


def fold(words):
    return " ".join(words.split())


for folder in ("same", "audit", "parish", "health"):
    read = tracker.load(HERE / f"{folder}.yaml")
    rows = [row for section in read.sections for row in section.rows]
    with open(Path(sys.argv[1]) / folder / "truth.csv", encoding="utf-8", newline="") as file:
        truth = list(csv.DictReader(file))
    if len(truth) != len(rows):
        FAULTS.append(f"{folder}: {len(truth)} rows of truth for {len(rows)} items")
    for true, row in zip(truth, rows):
        cells = [fold(cell.line) for cell in row]
        for field in ("reference", "text", "response", "last_update", "due", "status", "rating", "priority"):
            if true[field] and not any(fold(true[field]) in cell for cell in cells):
                FAULTS.append(f"{folder} {true['reference']}: {field} '{true[field]}' stands in none of its cells")
        for party in true["responsible"].split("; "):
            if not any(party in cell for cell in cells):
                FAULTS.append(f"{folder} {true['reference']}: '{party}' stands in none of its cells")

print("\n".join(FAULTS) or "the truth agrees with the trackers")
sys.exit(1 if FAULTS else 0)
