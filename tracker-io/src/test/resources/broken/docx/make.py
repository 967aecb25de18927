"""Makes the broken documents of this folder: python3 make.py FOLDER. Each has one fault."""
import sys
import zipfile

OPEN = "http://schemas.openxmlformats.org/"
SPACE = f'xmlns:w="{OPEN}wordprocessingml/2006/main"'
RELS = (f'<Relationships xmlns="{OPEN}package/2006/relationships"><Relationship Id="r" '
        f'Type="{OPEN}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
FOLDER = sys.argv[1]


def table(*rows):
    return "<w:tbl>" + "".join(
        "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>" for c in row) + "</w:tr>" for row in rows) + "</w:tbl>"


GOOD = table(("Ref", "Action", "Owner"), ("1", "Mend the roof", "Clerk"), ("2", "Paint the door", "Clerk"))


def document(body):
    return f"<w:document {SPACE}><w:body>{body}</w:body></w:document>"


def pack(name, document, rels=RELS):
    with zipfile.ZipFile(f"{FOLDER}/{name}", "w", zipfile.ZIP_DEFLATED) as z:
        for part, text in (("_rels/.rels", rels), ("word/document.xml", document), ("word/styles.xml", f"<w:styles {SPACE}/>")):
            if text:
                z.writestr(zipfile.ZipInfo(part, (2024, 11, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


pack("whole.docx", document(GOOD))
whole = open(f"{FOLDER}/whole.docx", "rb").read()
open(f"{FOLDER}/truncated.docx", "wb").write(whole[:len(whole) - 60])
at = whole.index(b"word/document.xml") + 17
open(f"{FOLDER}/garbage-packed.docx", "wb").write(whole[:at + 20] + bytes(range(0, 200, 5)) + whole[at + 60:])
pack("cut-inside.docx", document(GOOD)[:600])
pack("garbage-inside.docx", document(GOOD).replace("Mend the roof", "\x01\x02 < & \x03"))
pack("no-document.docx", None)
pack("no-table.docx", document("<w:p><w:r><w:t>The committee met and talked of roofs.</w:t></w:r></w:p>"))
pack("empty.docx", document(""))
pack("entity.docx", f'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + document(GOOD.replace("Clerk", "&x;")))
pack("deep.docx", document(table(("Ref", "Action", "Owner")) + "<w:sdt><w:sdtContent>" * 150 + GOOD + "</w:sdtContent></w:sdt>" * 150))
pack("bomb.docx", document(GOOD + "<w:p/>" * 300_000))
with open(f"{FOLDER}/locked.docx", "wb") as f:
    f.write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(480))
