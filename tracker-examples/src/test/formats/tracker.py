"""A sample tracker as its YAML file gives it, with every cell as the words that are printed."""

import datetime
from dataclasses import dataclass

import yaml

MONTHS = ("January February March April May June July August September October November December").split()


@dataclass(frozen=True)
class Column:
    heading: str
    width: int
    dates: str


@dataclass(frozen=True)
class Cell:
    """A cell: its paragraphs, the date behind them if it is a typed one, its fill, and how many rows it spans."""

    paragraphs: tuple
    date: datetime.date | None = None
    fill: str | None = None
    rows: int = 1

    @property
    def line(self):
        """The words on one line, as when a table is pasted as plain text."""
        return " ".join(self.paragraphs)


@dataclass(frozen=True)
class Section:
    heading: str
    columns: list
    rows: list  # of lists of Cell; a cell of no rows is hidden below one that spans it


@dataclass(frozen=True)
class KeyEntry:
    word: str
    fill: str
    means: str

    @property
    def line(self):
        return f"{self.word} = {self.means}" if self.means else self.word


@dataclass(frozen=True)
class Tracker:
    title: list
    introduction: str
    key: list
    sections: list

    @property
    def columns(self):
        """The columns of the section that has most."""
        return max((s.columns for s in self.sections), key=len)


def printed(date, pattern):
    if pattern == "dd/MM/yyyy":
        return f"{date:%d/%m/%Y}"
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def load(path):
    with open(path, encoding="utf-8") as file:
        data = yaml.safe_load(file)
    columns = [Column(c["heading"], c["width"], c.get("dates", "")) for c in data["columns"]]
    key = [KeyEntry(k["word"], k["fill"], k.get("means", "")) for k in data.get("key", [])]
    fills = {k.word: k.fill for k in key}
    sections = [_section(s, columns, data.get("rating"), fills, data.get("spans")) for s in data["sections"]]
    return Tracker(data["title"], data["introduction"], key, sections)


def _section(data, columns, rating, fills, spans):
    # A section has the columns that any of its rows fills; one that is blank in all rows of all sections would be no column.
    used = [c for c in columns if any(c.heading in row for row in data["rows"])]
    rows = [[_cell(row.get(c.heading, ""), c, fills if c.heading == rating else {}) for c in used] for row in data["rows"]]
    for index, column in enumerate(used):
        if column.heading == spans:
            _span(rows, index)
    return Section(data.get("heading", ""), used, rows)


def _cell(value, column, fills):
    if isinstance(value, datetime.date):
        return Cell((printed(value, column.dates),), value)
    return Cell(tuple(value.split("\n")) if value else (), None, fills.get(value))


def _span(rows, index):
    start = 0
    while start < len(rows):
        end = start + 1
        while end < len(rows) and rows[end][index].paragraphs == rows[start][index].paragraphs:
            rows[end][index] = Cell((), rows=0)
            end += 1
        rows[start][index] = Cell(rows[start][index].paragraphs, rows=end - start)
        start = end
