"""Writes a sample tracker as flat text: OpenDocument in one file, web pages, pipes and tabs."""

from html import escape

ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"'
)
HEAD_FILL = "D9D9D9"
PAGE_WIDTH = 267  # millimetres between the margins of A4 on its side


def _meta(tracker):
    return (
        f"<office:meta><dc:title>{escape(', '.join(tracker.title))}</dc:title><dc:language>en-GB</dc:language>"
        "<meta:creation-date>2025-01-15T09:00:00</meta:creation-date><dc:date>2025-01-15T09:00:00</dc:date></office:meta>"
    )


def _paragraphs(cell, style):
    return "".join(f'<text:p text:style-name="{style}">{escape(p)}</text:p>' for p in cell.paragraphs) or (
        f'<text:p text:style-name="{style}"/>'
    )


# ---- a text document ----


def fodt(tracker, section_rows):
    """A text document on A4 sideways; sections are headed by rows of one merged table, or each by a heading of its own."""
    fills = sorted({k.fill for k in tracker.key} | {HEAD_FILL})
    styles = "".join(
        f'<style:style style:name="C{f}" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" '
        f'fo:border="0.5pt solid #000000"{background(f)}/></style:style>'
        for f in ["", *fills]
    )
    used = set()
    body = [f'<text:p text:style-name="{"Title1" if i == 0 else "Title2"}">{escape(t)}</text:p>' for i, t in enumerate(tracker.title)]
    body.append(f'<text:p text:style-name="Intro">{escape(tracker.introduction)}</text:p>')
    if tracker.key:
        cells = _text_cell("Head", HEAD_FILL, "KEY") + "".join(_text_cell("Cell", k.fill, k.line) for k in tracker.key)
        width = PAGE_WIDTH // (len(tracker.key) + 1)
        widths = [width] * (len(tracker.key) + 1)
        used.update(widths)
        body.append(_text_table("Key", widths, "", f"<table:table-row>{cells}</table:table-row>"))
    for number, section in enumerate(tracker.sections):
        if section_rows and number:
            continue
        sections = tracker.sections if section_rows else [section]
        columns = section.columns
        total = sum(c.width for c in columns)
        widths = [round(c.width * PAGE_WIDTH / total, 1) for c in columns]
        used.update(widths)
        head = "".join(_text_cell("Head", HEAD_FILL, c.heading) for c in columns)
        rows = []
        for s in sections:
            if section_rows and s.heading:
                rows.append(
                    f'<table:table-row><table:table-cell table:style-name="C{HEAD_FILL}" table:number-columns-spanned="{len(columns)}" '
                    f'office:value-type="string"><text:p text:style-name="Head">{escape(s.heading)}</text:p></table:table-cell>'
                    + "<table:covered-table-cell/>" * (len(columns) - 1)
                    + "</table:table-row>"
                )
            rows += ["<table:table-row>" + "".join(_odt_cell(c) for c in row) + "</table:table-row>" for row in s.rows]
        if not section_rows and section.heading:
            body.append(f'<text:h text:style-name="Section" text:outline-level="2">{escape(section.heading)}</text:h>')
        else:
            body.append('<text:p text:style-name="Intro"/>')
        body.append(_text_table(f"Items{number}", widths, f"<table:table-row>{head}</table:table-row>", "".join(rows)))
    column_styles = "".join(
        f'<style:style style:name="W{w}" style:family="table-column"><style:table-column-properties style:column-width="{w}mm"/></style:style>'
        for w in sorted(used)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {ODF} office:mimetype="application/vnd.oasis.opendocument.text">'
        + _meta(tracker)
        + "<office:styles>"
        + _style("Standard", "", 'fo:font-size="9pt"')
        + "</office:styles><office:automatic-styles>"
        + _style("Title1", 'fo:margin-bottom="1mm"', 'fo:font-size="15pt" fo:font-weight="bold"')
        + _style("Title2", 'fo:margin-bottom="1mm"', 'fo:font-size="12pt" fo:font-weight="bold"')
        + _style("Intro", 'fo:margin-top="1mm" fo:margin-bottom="2mm"', 'fo:font-size="9pt"')
        + _style("Section", 'fo:margin-top="4mm" fo:margin-bottom="2mm" fo:keep-with-next="always"', 'fo:font-size="12pt" fo:font-weight="bold"')
        + _style("Head", "", 'fo:font-size="9pt" fo:font-weight="bold"')
        + _style("Cell", 'fo:margin-bottom="1mm"', 'fo:font-size="9pt"')
        + _style("Foot", 'fo:text-align="center"', 'fo:font-size="8pt"')
        + styles
        + column_styles
        + f'<style:style style:name="Table" style:family="table"><style:table-properties style:width="{PAGE_WIDTH}mm" table:align="left"/></style:style>'
        + '<style:page-layout style:name="Sideways"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" '
        'style:print-orientation="landscape" fo:margin="15mm"/><style:footer-style><style:header-footer-properties fo:min-height="6mm"/>'
        "</style:footer-style></style:page-layout></office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Sideways"><style:footer>'
        '<text:p text:style-name="Foot">Page <text:page-number/></text:p></style:footer></style:master-page></office:master-styles>'
        "<office:body><office:text>" + "".join(body) + "</office:text></office:body></office:document>\n"
    )


def background(fill):
    return f' fo:background-color="#{fill}"' if fill else ""


def _style(name, paragraph, text):
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {paragraph}/>'
        f'<style:text-properties style:font-name="Liberation Sans" fo:font-family="Liberation Sans" {text} fo:language="en" fo:country="GB"/></style:style>'
    )


def _text_table(name, widths, head, rows):
    columns = "".join(f'<table:table-column table:style-name="W{w}"/>' for w in widths)
    head = f"<table:table-header-rows>{head}</table:table-header-rows>" if head else ""
    return f'<table:table table:name="{name}" table:style-name="Table">{columns}{head}{rows}</table:table>'


def _text_cell(style, fill, words):
    return (
        f'<table:table-cell table:style-name="C{fill}" office:value-type="string"><text:p text:style-name="{style}">{escape(words)}</text:p>'
        "</table:table-cell>"
    )


def _odt_cell(cell):
    if cell.rows == 0:
        return "<table:covered-table-cell/>"
    spans = f' table:number-rows-spanned="{cell.rows}"' if cell.rows > 1 else ""
    return f'<table:table-cell table:style-name="C{cell.fill or ""}"{spans} office:value-type="string">{_paragraphs(cell, "Cell")}</table:table-cell>'


# ---- a spreadsheet ----


def fods(tracker, sheet):
    """A spreadsheet of one sheet, with the title, the key and a header above rows that are headed by the name of their section."""
    columns = tracker.columns
    fills = sorted({k.fill for k in tracker.key})
    patterns = sorted({c.dates for c in columns if c.dates})
    parts = {"d": "<number:day/>", "dd": '<number:day number:style="long"/>', "MM": '<number:month number:style="long"/>',
             "MMMM": '<number:month number:style="long" number:textual="true"/>', "yyyy": '<number:year number:style="long"/>'}
    dates = "".join(
        f'<number:date-style style:name="D{i}" number:language="en" number:country="GB">'
        + f"<number:text>{'/' if '/' in p else ' '}</number:text>".join(parts[x] for x in p.replace("/", " ").split())
        + f'</number:date-style><style:style style:name="Date{i}" style:family="table-cell" style:data-style-name="D{i}">{_sheet_cell("")}</style:style>'
        for i, p in enumerate(patterns)
    )
    rows = [_line([t]) for t in tracker.title] + [_line([tracker.introduction])]
    if tracker.key:
        rows.append("<table:table-row>" + _string("KEY", "Bold") + "".join(_string(k.line, f"C{k.fill}") for k in tracker.key) + "</table:table-row>")
    rows.append("<table:table-row/>")
    rows.append("<table:table-row>" + "".join(_string(c.heading, "Head") for c in columns) + "</table:table-row>")
    for section in tracker.sections:
        if section.heading:
            rows.append(_line([section.heading]))
        for row in section.rows:
            cells = ""
            for column, cell in zip(section.columns, row):
                if cell.date:
                    cells += (
                        f'<table:table-cell table:style-name="Date{patterns.index(column.dates)}" office:value-type="date" '
                        f'office:date-value="{cell.date}"><text:p>{cell.line}</text:p></table:table-cell>'
                    )
                elif cell.paragraphs:
                    cells += f'<table:table-cell table:style-name="C{cell.fill or ""}" office:value-type="string">' + "".join(
                        f"<text:p>{escape(p)}</text:p>" for p in cell.paragraphs
                    ) + "</table:table-cell>"
                else:
                    cells += '<table:table-cell table:style-name="C"/>'
            rows.append(f"<table:table-row>{cells}</table:table-row>")
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {ODF} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        + _meta(tracker)
        + "<office:automatic-styles>"
        + dates
        + '<style:style style:name="Bold" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>'
        + f'<style:style style:name="Head" style:family="table-cell">{_sheet_cell(HEAD_FILL)}<style:text-properties fo:font-weight="bold"/></style:style>'
        + "".join(f'<style:style style:name="C{f}" style:family="table-cell">{_sheet_cell(f)}</style:style>' for f in ["", *fills])
        + "".join(
            f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{c.width + 6}mm"/></style:style>'
            for i, c in enumerate(columns)
        )
        + f'</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="{sheet}">'
        + "".join(f'<table:table-column table:style-name="W{i}"/>' for i, _ in enumerate(columns))
        + "".join(rows)
        + "</table:table></office:spreadsheet></office:body></office:document>\n"
    )


def _sheet_cell(fill):
    return (
        f'<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:border="0.5pt solid #000000"{background(fill)}/>'
    )


def _string(words, style):
    return f'<table:table-cell table:style-name="{style}" office:value-type="string"><text:p>{escape(words)}</text:p></table:table-cell>'


def _line(words):
    return "<table:table-row>" + "".join(_string(w, "Bold") for w in words) + "</table:table-row>"


# ---- web pages ----

STYLE = """
    @page { size: A4 landscape; margin: 15mm; }
    body { font: 10pt "Liberation Sans", Arial, sans-serif; }
    h1 { font-size: 16pt; } h2 { font-size: 13pt; }
    table { border-collapse: collapse; width: 100%; margin-bottom: 1em; }
    th, td { border: 1px solid #000; padding: 4px; vertical-align: top; text-align: left; }
    th { background: #D9D9D9; } td p { margin: 0 0 4px; }
"""


def html(tracker):
    """A page with the title in a heading and a table for each section."""
    out = ["<!DOCTYPE html>", '<html lang="en-GB">', "<head>", '  <meta charset="utf-8">', f"  <title>{escape(', '.join(tracker.title))}</title>",
           f"  <style>{STYLE}  </style>", "</head>", "<body>", "  <h1>" + "<br>".join(escape(t) for t in tracker.title) + "</h1>",
           f"  <p>{escape(tracker.introduction)}</p>"]
    if tracker.key:
        out.append("  <table>")
        out.append("    <tr><th>KEY</th>" + "".join(f'<td style="background-color: #{k.fill}">{escape(k.line)}</td>' for k in tracker.key) + "</tr>")
        out.append("  </table>")
    for section in tracker.sections:
        if section.heading:
            out.append(f"  <h2>{escape(section.heading)}</h2>")
        total = sum(c.width for c in section.columns)
        out += ["  <table>", "    <thead>", "      <tr>"]
        out += [f'        <th scope="col" style="width: {c.width * 100 // total}%">{escape(c.heading)}</th>' for c in section.columns]
        out += ["      </tr>", "    </thead>", "    <tbody>"]
        for row in section.rows:
            out.append("      <tr>")
            out += ["        " + _td(c) for c in row if c.rows]
            out.append("      </tr>")
        out += ["    </tbody>", "  </table>"]
    return "\n".join(out + ["</body>", "</html>"]) + "\n"


def _td(cell):
    marks = (f' rowspan="{cell.rows}"' if cell.rows > 1 else "") + (f' style="background-color: #{cell.fill}"' if cell.fill else "")
    words = [escape(p) for p in cell.paragraphs]
    return f"<td{marks}>" + ("".join(f"<p>{w}</p>" for w in words) if len(words) > 1 else "".join(words)) + "</td>"


def cms_html(tracker, site):
    """A page as a content management system nests it, with the first cell of each row as the row's heading."""
    section = tracker.sections[0]
    rows = "".join(
        '<tr class="views-row"><th scope="row" class="views-field"><div>' + escape(row[0].line) + "</div></th>"
        + "".join(f'<td class="views-field"><div class="field__item">{escape(c.line)}</div></td>' for c in row[1:]) + "</tr>\n"
        for row in section.rows
    )
    heads = "".join(f'<th scope="col" class="views-field"><span>{escape(c.heading)}</span></th>' for c in section.columns)
    return f"""<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{escape(tracker.title[-1])} | {escape(site)}</title>
<link rel="stylesheet" href="/themes/site.css"><script>window.dataLayer = window.dataLayer || [];</script></head>
<body class="path-node"><a class="skip" href="#main">Skip to main content</a>
<header role="banner"><div class="region"><div class="block"><a href="/" rel="home">{escape(site)}</a></div></div>
<nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/council">The council</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main id="main" role="main"><div class="layout"><div class="region-content"><article><div class="field--title">
<h1>{escape(tracker.title[0])}</h1><h2>{escape(tracker.title[1])}</h2></div>
<div class="field--body"><div class="wysiwyg"><p>{escape(tracker.introduction)}&nbsp;</p>
<div class="table-responsive"><div class="table-wrap"><table class="views-table cols-{len(section.columns)}"><thead><tr>{heads}</tr></thead>
<tbody>
{rows}</tbody></table></div></div></div></div></article></div></div></main>
<footer role="contentinfo"><div class="region"><p>&copy; {escape(site)}</p><ul><li><a href="/accessibility">Accessibility</a></li><li><a href="/privacy">Privacy</a></li></ul></div></footer>
</body></html>
"""


# ---- plain text ----


def txt(tracker):
    """Text as it comes out when a document is pasted into an editor: a line for each row, tabs between cells, no paragraphs in them."""
    out = [*tracker.title, "", tracker.introduction, ""]
    if tracker.key:
        out += ["\t".join(["KEY", *(k.line for k in tracker.key)]), ""]
    out.append("\t".join(c.heading for c in tracker.columns))
    for section in tracker.sections:
        if section.heading:
            out.append(section.heading)
        out += ["\t".join(c.line for c in row) for row in section.rows]
    return "\n".join(out) + "\n"


def markdown(tracker):
    """Markdown with a pipe table for each section; paragraphs of a cell are parted by <br>."""
    out = ["# " + tracker.title[0], "", *(f"**{t}**  " for t in tracker.title[1:]), "", tracker.introduction, ""]
    if tracker.key:
        out += [_pipes(["KEY", *(k.line for k in tracker.key)]), _pipes(["---"] * (len(tracker.key) + 1)), ""]
    for section in tracker.sections:
        out += [f"## {section.heading}", "", _pipes([c.heading for c in section.columns]), _pipes(["---"] * len(section.columns))]
        out += [_pipes(["<br>".join(c.paragraphs).replace("|", "\\|") for c in row]) for row in section.rows]
        out.append("")
    return "\n".join(out[:-1]) + "\n"


def _pipes(words):
    return "| " + " | ".join(words) + " |"
