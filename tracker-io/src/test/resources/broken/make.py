"""Writes the files of the folders foreign, json and text beside this script. Each has one fault, or is of a format that isn't read."""
import gzip
import io
import json
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def wide(text):
    return text.encode("utf-16-le")


def packed(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts.items():
            z.writestr(zipfile.ZipInfo(name.replace("__", "/"), (2024, 11, 1, 0, 0, 0)), text)
    return out.getvalue()


FOREIGN = {
    "minutes.doc": OLE + wide("WordDocument") + bytes(400),
    "budget.xls": OLE + wide("Workbook") + bytes(400),
    "locked.docx": OLE + wide("EncryptedPackage") + bytes(400),
    "minutes.rtf": rb"{\rtf1\ansi The committee met and talked of roofs.}",
    "minutes.odt": packed(**{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<office/>"}),
    "slides.pptx": packed(**{"[Content_Types].xml": "<Types/>", "ppt__presentation.xml": "<p/>"}),
    "budget.xlsb": packed(**{"[Content_Types].xml": "<Types/>", "xl__workbook.bin": "x"}),
    "minutes.pages": packed(**{"Index__Document.iwa": "x"}),
    "papers.zip": packed(**{"tracker.csv": "Ref,Action,Owner\n1,Mend the roof,Clerk\n"}),
    "papers.7z": b"7z\xbc\xaf\x27\x1c" + bytes(40),
    "papers.rar": b"Rar!\x1a\x07\x01\x00" + bytes(40),
    "tracker.csv.gz": gzip.compress(b"Ref,Action,Owner\n1,Mend the roof,Clerk\n", mtime=0),
    "scan.png": b"\x89PNG\r\n\x1a\n" + bytes(40),
    "scan.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(40),
    "scan.gif": b"GIF89a" + bytes(40),
    "page.mht": b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n",
    "budget-2003.xml": b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>\n',
    "feed.xml": b'<?xml version="1.0"?>\n<rss><channel><title>Minutes</title></channel></rss>\n',
}

GOOD = json.loads((HERE / "../org/counciltracker/io/json/nothing.json").read_text())


def other(**changes):
    return json.dumps({**GOOD, **changes}, indent=2) + "\n"


def without(key):
    return json.dumps({k: v for k, v in GOOD.items() if k != key}, indent=2) + "\n"


WHOLE = other()
JSON = {
    "cut-short.json": WHOLE[: len(WHOLE) // 2],
    "twice.json": WHOLE + WHOLE,
    "comma-at-the-end.json": WHOLE.rstrip().removesuffix("}").rstrip() + ",\n}\n",
    "no-comma.json": WHOLE.replace(",\n", "\n", 1),
    "no-quotes.json": WHOLE.replace('"items": []', '"items": none'),
    "single-quotes.json": WHOLE.replace('"items": []', "'items': []"),
    "never-closed.json": WHOLE.replace('"items":', '"items:'),
    "backslash.json": WHOLE.replace('"items":', '"\\items":'),
    "leading-zero.json": WHOLE.replace('"schemaVersion": 1', '"schemaVersion": 01'),
    "comment.json": WHOLE.replace('"items":', '// none yet\n  "items":'),
    "wrong-bracket.json": WHOLE.replace('"items": []', '"items": [}'),
    "no-value.json": WHOLE.replace('"items": []', '"items": '),
    "key-twice.json": WHOLE.replace('"items": []', '"items": [], "items": []'),
    "other-program.json": '{\n  "actions": [{"ref": "1", "action": "Mend the roof"}]\n}\n',
    "list.json": '[\n  {"ref": "1", "action": "Mend the roof"}\n]\n',
    "later-version.json": other(schemaVersion=99),
    "version-in-words.json": other(schemaVersion="one"),
    "no-items.json": without("items"),
    "items-no-list.json": other(items={}),
    "item-no-object.json": other(items=["Mend the roof"]),
    "item-without-keys.json": other(items=[{}]),
    "tracker-null.json": other(tracker=None),
    "two-trackers.json": json.dumps({"trackers": [GOOD, GOOD]}, indent=2) + "\n",
    "too-deep.json": '{"schemaVersion": ' + "[" * 300 + "]" * 300 + "}\n",
    "huge-number.json": other().replace('"schemaVersion": 1', '"schemaVersion": 1e999999999'),
}

TEXT = {
    "utf-16-no-mark.txt": wide("The committee met and talked of roofs.\n"),
    "utf-16-cut.txt": wide("The committee met and talked of roofs.\n")[:-1],
    "utf-16-mark-only.txt": b"\xff\xfe",
    "separators-only.csv": b";;;;\n;;;;\n",
    "other-table.csv": b"Hall,Seats\nMain,120\nSmall,30\n",
    "zeros.csv": bytes(300),
    "control-characters.txt": b"\x01\x02\x03\x04 roof \x05\x06\x07\n" * 4,
}

for folder, files in (("foreign", FOREIGN), ("json", JSON), ("text", TEXT)):
    (HERE / folder).mkdir(exist_ok=True)
    for name, content in files.items():
        (HERE / folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
