"""Takes times and random names out of files made by office programs, so that the same sources give the same bytes."""

import re
import sys
import zipfile

WHEN = b"2025-01-15T09:00:00Z"
PDF_WHEN = b"20250115090000"


def office(path):
    with zipfile.ZipFile(path) as file:
        parts = [(info.filename, file.read(info)) for info in file.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts:
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>" + WHEN, content)
            file.writestr(zipfile.ZipInfo(name, (2025, 1, 15, 9, 0, 0)), content, zipfile.ZIP_DEFLATED)


def pdf(path):
    # Only runs of the same length are changed, since a PDF knows its parts by their offsets.
    with open(path, "rb") as file:
        content = file.read()
    content = re.sub(rb"\(D:\d{14}", b"(D:" + PDF_WHEN, content)
    content = re.sub(rb"(?<=<)[0-9A-F]{32}(?=>\s*<[0-9A-F]{32}>\s*\])", b"0" * 32, content)
    content = re.sub(rb"(?<=<0{32}>)(\s*<)[0-9A-F]{32}", lambda m: m[1] + b"0" * 32, content)
    content = re.sub(rb"(/DocChecksum /)[0-9A-F]{32}", lambda m: m[1] + b"0" * 32, content)
    with open(path, "wb") as file:
        file.write(content)


for each in sys.argv[1:]:
    (pdf if each.endswith(".pdf") else office)(each)
