"""Writes a sample tracker with python-docx and openpyxl, whose files differ from LibreOffice's."""

import datetime

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

HEAD_FILL = "D9D9D9"
MADE = datetime.datetime(2025, 1, 15, 9, 0, 0)


# ---- docx ----


def write_docx(tracker, path, section_rows):
    document = docx.Document()
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(15)
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(9)
    document.core_properties.created = document.core_properties.modified = MADE
    document.core_properties.author = document.core_properties.last_modified_by = "Democratic Services"
    document.core_properties.title = ", ".join(tracker.title)
    document.core_properties.comments = ""
    document.add_heading(tracker.title[0], 0)
    for words in tracker.title[1:]:
        document.add_heading(words, 1)
    document.add_paragraph(tracker.introduction)
    if tracker.key:
        key = document.add_table(1, len(tracker.key) + 1, "Table Grid")
        _fill(key.cell(0, 0), HEAD_FILL, ["KEY"], bold=True)
        for index, entry in enumerate(tracker.key, 1):
            _fill(key.cell(0, index), entry.fill, [entry.line])
        document.add_paragraph()
    if section_rows:
        table = _table(document, tracker.columns)
        for section in tracker.sections:
            cells = table.add_row().cells
            merged = cells[0].merge(cells[-1])
            _fill(merged, HEAD_FILL, [section.heading], bold=True)
            _rows(table, section)
    else:
        for section in tracker.sections:
            document.add_heading(section.heading, 2)
            _rows(_table(document, section.columns), section)
    _page_number(page.footer.paragraphs[0])
    document.save(path)


def _table(document, columns):
    table = document.add_table(1, len(columns), "Table Grid")
    table.autofit = False
    total = sum(c.width for c in columns)
    for cell, grid, column in zip(table.rows[0].cells, table.columns, columns):
        grid.width = Mm(column.width * 267 / total)
        _fill(cell, HEAD_FILL, [column.heading], bold=True)
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)
    return table


def _rows(table, section):
    for row in section.rows:
        for target, cell in zip(table.add_row().cells, row):
            _fill(target, cell.fill, cell.paragraphs)
    for grid in table.columns:
        for cell in grid.cells:
            if cell._tc.grid_span == 1:
                cell.width = grid.width


def _fill(cell, fill, paragraphs, bold=False):
    for index, words in enumerate(paragraphs):
        paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
        paragraph.add_run(words).bold = bold or None
        paragraph.paragraph_format.space_after = Pt(2)
    if fill:
        shade = OxmlElement("w:shd")
        for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)):
            shade.set(qn(name), value)
        cell._tc.get_or_add_tcPr().append(shade)


def _page_number(paragraph):
    paragraph.add_run("Page ")
    for kind, words in (("begin", None), (None, "PAGE"), ("end", None)):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = words
        run._r.append(mark)


# ---- xlsx ----

THIN = Border(*[Side("thin")] * 4)
TOP = Alignment(wrap_text=True, vertical="top", horizontal="left")
LINE = 15  # points


def write_xlsx(tracker, path, sheet):
    """One sheet, with the title, the key and the header above; or where sheet is None a sheet for each section and one for the key."""
    book = Workbook()
    book.remove(book.active)
    book.properties.creator = "Democratic Services"
    book.properties.created = book.properties.modified = MADE
    if sheet:
        page = book.create_sheet(sheet)
        row = _above(page, tracker, tracker.title + [tracker.introduction])
        page.cell(row, 1, "KEY").font = Font(bold=True)
        for index, entry in enumerate(tracker.key, 2):
            page.cell(row, index, entry.line).fill = _solid(entry.fill)
        header = row = _header(page, row + 2, tracker.columns)
        for section in tracker.sections:
            row += 1
            page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(tracker.columns))
            page.cell(row, 1, section.heading).font = Font(bold=True)
            row = _items(page, row, section)
        _finish(page, header, tracker.columns, tracker.key)
    else:
        for section in tracker.sections:
            page = book.create_sheet(section.heading)
            row = _above(page, tracker, tracker.title + [f"{section.heading} recommendations"])
            header = _header(page, row + 1, section.columns)
            _items(page, header, section)
            _finish(page, header, section.columns, [])
        page = book.create_sheet("Key")
        for index, words in enumerate(("BRAG", "Meaning"), 1):
            page.cell(1, index, words).font = Font(bold=True)
        for row, entry in enumerate(tracker.key, 2):
            page.cell(row, 1, entry.word).fill = _solid(entry.fill)
            page.cell(row, 2, entry.means)
        page.column_dimensions["B"].width = 50
    book.save(path)


def _above(page, tracker, lines):
    for row, words in enumerate(lines, 1):
        page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(tracker.columns))
        page.cell(row, 1, words).font = Font(bold=row <= len(tracker.title), size=14 if row == 1 else 11)
        page.cell(row, 1).alignment = TOP
        page.row_dimensions[row].height = LINE * (2 if len(words) > 150 else 1.3)
    return len(lines) + 1


def _header(page, row, columns):
    for index, column in enumerate(columns, 1):
        cell = page.cell(row, index, column.heading)
        cell.font, cell.fill, cell.alignment, cell.border = Font(bold=True), _solid(HEAD_FILL), TOP, THIN
        page.column_dimensions[get_column_letter(index)].width = _letters(column)
    page.row_dimensions[row].height = 2 * LINE
    return row


def _items(page, row, section):
    for cells in section.rows:
        row += 1
        for index, (column, cell) in enumerate(zip(section.columns, cells), 1):
            if cell.rows > 1:
                page.merge_cells(start_row=row, start_column=index, end_row=row + cell.rows - 1, end_column=index)
            if cell.rows == 0:
                continue
            target = page.cell(row, index)
            target.value = cell.date or "\n".join(cell.paragraphs) or None
            target.alignment, target.border = TOP, THIN
            if cell.date:
                target.number_format = column.dates.lower()
            if cell.fill:
                target.fill = _solid(cell.fill)
        page.row_dimensions[row].height = LINE * max(_lines(cell, _letters(column)) for column, cell in zip(section.columns, cells))
    return row


def _letters(column):
    return column.width / 1.6


def _lines(cell, letters):
    # Rows that no one has opened in a spreadsheet yet have no height that fits.
    return 1 if cell.rows != 1 else sum(-(-len(p) // int(letters * 0.9)) for p in cell.paragraphs)


def _finish(page, header, columns, key):
    page.freeze_panes = page.cell(header + 1, 1)
    page.print_title_rows = f"{header}:{header}"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    if key:
        choice = DataValidation("list", formula1='"' + ",".join(k.word for k in key) + '"', allow_blank=True)
        choice.add(f"{get_column_letter(len(columns))}{header + 1}:{get_column_letter(len(columns))}{page.max_row}")
        page.add_data_validation(choice)


def _solid(fill):
    return PatternFill("solid", start_color=fill, end_color=fill)
