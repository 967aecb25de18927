#!/usr/bin/env bash
# Makes the sample documents in ../resources/formats from the trackers in this folder. See README.md.
#
# Needs these packages of Debian 12: libreoffice-writer libreoffice-calc chromium poppler-utils fonts-liberation
# python3-yaml python3-docx python3-openpyxl
set -euo pipefail

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
out=$here/../resources/formats
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 TZ=UTC SOURCE_DATE_EPOCH=1736931600 PYTHONDONTWRITEBYTECODE=1
python=/usr/bin/python3

for program in soffice chromium pdftotext iconv "$python"; do
    command -v "$program" >/dev/null || { echo "make.sh: $program is missing; the packages are named at the top" >&2; exit 2; }
done

# Writes a file without an office program: write KIND TRACKER FILE.
write() {
    "$python" "$here/write.py" "$1" "$here/$2.yaml" "$3"
}

# Has LibreOffice turn a file into another format: office FILTER FILE OUT.
office() {
    local made
    rm -rf "$work/made"
    soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$1" --outdir "$work/made" "$2" >/dev/null 2>"$work/log" ||
        { cat "$work/log" >&2; exit 1; }
    made=("$work"/made/*)
    [ -f "${made[0]}" ] || { echo "make.sh: LibreOffice made nothing of $2 with $1" >&2; exit 1; }
    mv "${made[0]}" "$3"
}

# Prints a page with Chromium: print PAGE OUT.
print_page() {
    chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" --no-pdf-header-footer --print-to-pdf="$2" "file://$1" \
        >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}

# The filter for CSV: separator, quotation mark, encoding (76 UTF-8, 1 windows-1252, 65535 UTF-16), first line, …, cells as shown.
csv() {
    echo "csv:Text - txt - csv (StarCalc):$1,34,$2,1,,0,false,true,true"
}

mkdir -p "$out/same" "$out/audit" "$out/parish" "$out/health"

# ---- one tracker in fourteen files ----

write fodt-rows same "$work/tracker.fodt"
write fods same "$work/tracker.fods"
write html same "$out/same/tracker.html"
write txt same "$out/same/tracker.txt"
write md same "$out/same/tracker.md"
write docx-headings same "$out/same/tracker-python.docx"
write xlsx-sheet same "$out/same/tracker-openpyxl.xlsx"
office 'docx:MS Word 2007 XML' "$work/tracker.fodt" "$out/same/tracker.docx"
office 'html:HTML (StarWriter)' "$work/tracker.fodt" "$out/same/tracker-libreoffice.html"
office 'pdf:writer_pdf_Export' "$work/tracker.fodt" "$out/same/tracker-libreoffice.pdf"
office 'xlsx:Calc MS Excel 2007 XML' "$work/tracker.fods" "$out/same/tracker.xlsx"
office "$(csv 44 76)" "$work/tracker.fods" "$out/same/tracker.csv"
office "$(csv 59 1)" "$work/tracker.fods" "$out/same/tracker-semicolon-1252.csv"
office "$(csv 9 65535)" "$work/tracker.fods" "$out/same/tracker.tsv"
print_page "$out/same/tracker.html" "$out/same/tracker-chromium.pdf"
pdftotext -layout "$out/same/tracker-libreoffice.pdf" "$out/same/tracker-layout.txt"

# ---- three other layouts, each in two files ----

write xlsx-sheets audit "$out/audit/follow-up.xlsx"
write fodt-headings audit "$work/audit.fodt"
office 'docx:MS Word 2007 XML' "$work/audit.fodt" "$out/audit/follow-up.docx"

write fodt-headings parish "$work/parish.fodt"
office 'pdf:writer_pdf_Export' "$work/parish.fodt" "$out/parish/actions.pdf"
write html-cms parish "$out/parish/actions.html"

write docx-rows health "$out/health/action-log.docx"
write fods health "$work/health.fods"
office "$(csv 44 76)" "$work/health.fods" "$out/health/action-log.csv"

find "$out" -name '*.docx' -o -name '*.xlsx' -o -name '*.pdf' | sort | xargs "$python" "$here/settle.py"
"$python" "$here/check.py" "$out"
