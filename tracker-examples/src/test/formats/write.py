"""Writes one file of a sample tracker: write.py KIND TRACKER.yaml OUT. Called by make.sh."""

import sys

import flat
import tracker

SITE = "Little Hebbing Parish Council"


def text(of):
    def write(read, path):
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(of(read))

    return write


def docx(section_rows):
    import office

    return lambda read, path: office.write_docx(read, path, section_rows)


def xlsx(sheet):
    import office

    return lambda read, path: office.write_xlsx(read, path, sheet)


KINDS = {
    "fodt-rows": lambda: text(lambda read: flat.fodt(read, section_rows=True)),
    "fodt-headings": lambda: text(lambda read: flat.fodt(read, section_rows=False)),
    "fods": lambda: text(lambda read: flat.fods(read, "Tracker")),
    "html": lambda: text(flat.html),
    "html-cms": lambda: text(lambda read: flat.cms_html(read, SITE)),
    "txt": lambda: text(flat.txt),
    "md": lambda: text(flat.markdown),
    "docx-rows": lambda: docx(True),
    "docx-headings": lambda: docx(False),
    "xlsx-sheet": lambda: xlsx("Tracker"),
    "xlsx-sheets": lambda: xlsx(None),
}

if __name__ == "__main__":
    kind, source, out = sys.argv[1:]
    KINDS[kind]()(tracker.load(source), out)
