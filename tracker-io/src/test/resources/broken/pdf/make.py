"""Writes the broken files beside this script; needs the printed files of ../../formats/pdf."""
import pathlib
import zlib

HERE = pathlib.Path(__file__).parent
GOOD = (HERE / "../../formats/pdf/chromium.pdf").read_bytes()


def pdf(objects):
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(out))


def stream(content, entries=b""):
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)


def pages(contents, resources=b"", more=(), kids=None):
    first = 4 + len(more)
    numbers = [first + 2 * i for i in range(len(contents))]
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(contents), b" ".join(b"%d 0 R" % n for n in numbers)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        *more,
    ]
    for number, content in zip(numbers, contents):
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
                       b" /Resources << /Font << /F1 3 0 R >> %s >> >>" % (number + 1, resources))
        objects.append(content)
    return pdf(objects)


def words(*lines):
    return b"BT /F1 10 Tf 12 TL 50 750 Td " + b" ".join(b"(%s) Tj T*" % line for line in lines) + b" ET"


picture = stream(b"x" * 12, b"/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB")
form = stream(b"/X4 Do /X4 Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X4 4 0 R >> >>")
chain = [stream(b"/X Do" if i < 259 else words(b"Deep"), b"/Type /XObject /Subtype /Form /BBox [0 0 999 999] /Resources "
                b"<< /Font << /F1 3 0 R >> /XObject << /X %d 0 R >> >>" % (5 + i)) for i in range(260)]
grid = b"50 700 m 350 700 l 50 760 m 350 760 l 50 730 m 350 730 l 50 700 m 50 760 l 150 700 m 150 760 l 350 700 m 350 760 l S "

FILES = {
    "truncated.pdf": GOOD[: len(GOOD) // 8],
    "head-only.pdf": b"%PDF-1.7\nand then nothing that a PDF has\n",
    "no-pages.pdf": pages([]),
    "blank.pdf": pages([stream(b"")]),
    "scan.pdf": pages([stream(b"500 0 0 700 0 0 cm /X4 Do")], b"/XObject << /X4 4 0 R >>", [picture]),
    "not-ruled.pdf": pages([stream(words(b"Ref     Action          Owner", b"A1      Mend the gate   Parks"))]),
    "no-tracker.pdf": pages([stream(grid + words(b"Coal               Tea") + words())]),
    "deep.pdf": pages([stream(b"/X Do")], b"/XObject << /X 4 0 R >>", chain),
    "bomb.pdf": pages([stream(zlib.compress(b" " * (8 << 20), 9), b"/Filter /FlateDecode")]),
    "many-pages.pdf": pages([stream(words(b"Page %d" % i)) for i in range(12)]),
}
for name, content in FILES.items():
    (HERE / name).write_bytes(content)
