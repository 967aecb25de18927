"""Makes the documents of this folder with python-docx 0.8.11: python3 make.py FOLDER.

Those of LibreOffice were saved anew by it: soffice --headless --convert-to docx panel.docx controls.docx
"""
import sys
from docx import Document
from docx.shared import Cm
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import parse_xml

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def shade(cell, fill):
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {W} w:val="clear" w:color="auto" w:fill="{fill}"/>'))


def landscape(document):
    s = document.sections[0]
    s.orientation = WD_ORIENT.LANDSCAPE
    s.page_width, s.page_height = s.page_height, s.page_width
    return s


def panel(path):
    """Key in the page header, merged header rows, section rows over all columns, numbered references, shaded cells."""
    d = Document()
    s = landscape(d)
    key = s.header.add_table(1, 4, Cm(20))
    for cell, (text, fill) in zip(key.rows[0].cells, [
            ("KEY", None), ("Overdue", "FF0000"), ("On track", "FFC000"), ("Complete", "00B050")]):
        cell.text = text
        if fill:
            shade(cell, fill)
    s.footer.paragraphs[0].text = "Fernleigh District Council - Page 1 of 3"
    d.add_heading("Fernleigh District Council", 0)
    d.add_heading("Scrutiny Committee: Recommendations Tracker - November 2024", 1)
    d.add_paragraph("The committee goes through this list at each of its meetings.")
    t = d.add_table(2, 7)
    t.style = "Table Grid"
    top, below = t.rows
    for i, x in enumerate(["Ref", "Date of meeting", "Recommendation", "Responsible officer", "Progress", "", "RAG"]):
        top.cells[i].text = x
    top.cells[4].merge(top.cells[5])
    below.cells[4].text = "Update"
    below.cells[5].text = "Due date"
    for i in (0, 1, 2, 3, 6):
        top.cells[i].merge(below.cells[i])

    def section(text):
        r = t.add_row()
        m = r.cells[0].merge(r.cells[6])
        m.text = text
        shade(m, "D9E2F3")

    def row(*texts, fill):
        r = t.add_row()
        for i, x in enumerate(texts):
            r.cells[i + 1].text = x
        r.cells[0].paragraphs[0].style = "List Number"
        shade(r.cells[6], fill)

    section("Outstanding recommendations")
    row("12 March 2024", "That empty homes be reported on each quarter", "Head of Housing",
        "12/06/2024 - A first report went to all members.\n10/09/2024 - The second one is being drafted.", "December 2024", fill="FFC000")
    row("12 March 2024", "That the charges for parking be looked at again", "Parking Manager",
        "Awaiting the consultants.", "June 2024", fill="FF0000")
    section("Completed recommendations")
    row("9 January 2024", "That the Chair write to the bus company", "Scrutiny Officer",
        "The letter went on 15 January 2024. A reply has come.", "", fill="92D050")
    d.add_paragraph("Prepared by the Scrutiny Officer.")
    d.save(path)


def log(path):
    """A meeting that reaches down over its actions, highlighted statuses, a banded style, a table in a cell."""
    d = Document()
    d.add_heading("Audit Committee Action Log", 1)
    d.add_paragraph("Updated 3 October 2024")
    t = d.add_table(1, 6)
    t.style = "Light Grid Accent 6"
    for i, x in enumerate(["Meeting", "Ref", "Action", "Owner", "Update", "RAG"]):
        t.rows[0].cells[i].text = x

    def row(*texts, ink):
        r = t.add_row()
        for i, x in enumerate(texts[:5]):
            r.cells[i].text = x
        r.cells[5].paragraphs[0].add_run(texts[5]).font.highlight_color = ink
        return r

    one = row("4 July 2024", "A1", "Circulate the register of risks", "Head of Finance", "Circulated on 9 July 2024.", "Done", ink=WD_COLOR_INDEX.BRIGHT_GREEN)
    two = row("", "A2", "Bring a paper on passwords", "IT Manager", "It is on the agenda for October.", "Soon", ink=WD_COLOR_INDEX.YELLOW)
    one.cells[0].merge(two.cells[0])
    three = row("5 September 2024", "A3", "Confirm the fee for the audit", "External Auditor", "", "Late", ink=WD_COLOR_INDEX.RED)
    inner = three.cells[4].add_table(2, 2)
    for i, x in enumerate(["01/09/24", "A letter was asked for.", "20/09/24", "No reply."]):
        inner.cell(i // 2, i % 2).text = x
    d.save(path)


def plan(path):
    """Priorities as headings, a layout table around the tables, two tables of one kind, borders dragged aside."""
    d = Document()
    d.add_heading("Harrowmere Improvement Plan 2024", 0)
    for title, rows in [
            ("Priority 1: Streets", [("Mend the lamps on Mill Lane", "Highways", "All lamps are lit again."), ("Paint the crossings", "Highways", "Due to begin in May 2025.")]),
            ("Priority 2: Parks", [("Open the new playground", "Parks", "Opened in August 2024."), ("Plant forty trees", "Parks", "Twelve were planted.")])]:
        d.add_heading(title, 2)
        t = d.add_table(1, 3)
        t.style = "Table Grid"
        for i, x in enumerate(["Action", "Lead", "Progress"]):
            t.rows[0].cells[i].text = x
        for r in rows:
            cells = t.add_row().cells
            for i, x in enumerate(r):
                cells[i].text = x
    d.save(path)


def controls(path):
    """Rows and cells in content controls, changes that wait, a comment, hidden words and a link, written into the XML by hand."""
    d = Document()
    d.add_heading("Licensing Committee: Action Tracker, October 2024", 1)
    t = d.add_table(1, 5)
    t.style = "Table Grid"
    for i, x in enumerate(["Ref", "Action", "Owner", "Update", "Status"]):
        t.rows[0].cells[i].text = x
    body = t._tbl

    def run(text, more=""):
        return f'<w:r><w:rPr>{more}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'

    def cell(inline, control=False):
        p = f"<w:p>{inline}</w:p>"
        tc = f"<w:tc><w:tcPr><w:tcW w:w=\"1800\" w:type=\"dxa\"/></w:tcPr>{p}</w:tc>"
        return f"<w:sdt><w:sdtPr><w:id w:val=\"{len(inline)}\"/></w:sdtPr><w:sdtContent>{tc}</w:sdtContent></w:sdt>" if control else tc

    def mark(kind, inner):
        return f'<w:{kind} w:id="7" w:author="Clerk" w:date="2024-10-01T09:00:00Z">{inner}</w:{kind}>'

    def gone(text):
        return mark("del", f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>')

    def status(text, prompt=False):
        shown = "<w:showingPlcHdr/>" if prompt else ""
        return f"<w:sdt><w:sdtPr><w:dropDownList/>{shown}</w:sdtPr><w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"

    rows = [
        cell(run("L1")) + cell(run("Write to all holders of a late licence")) + cell(run("Licensing Manager"), True)
        + cell(run("Letters went out on ") + gone("3") + mark("ins", run("5")) + run(" September 2024.")) + cell(status("Complete")),
        cell(run("L2")) + cell(run("Publish the table of fees") + run(" ask legal first", "<w:vanish/>")) + cell(run("Legal Services"), True)
        + cell(run("Not yet published.")) + cell(status("Choose an item.", True)),
    ]
    for r in rows:
        body.append(parse_xml(f'<w:sdt {W}><w:sdtPr/><w:sdtContent><w:tr>{r}</w:tr></w:sdtContent></w:sdt>'))
    dropped = cell(run("L3")) + cell(run("Count the taxis")) + cell(run("Licensing Manager")) + cell(run("Counted.")) + cell(run("Open"))
    body.append(parse_xml(f'<w:tr {W}><w:trPr>{mark("del", "")}</w:trPr>{dropped}</w:tr>'))
    d.save(path)


for make in (panel, log, plan, controls):
    make(f"{sys.argv[1]}/{make.__name__}.docx")
