#!/bin/sh
# Prints the PDF files beside this script anew, with Chromium and LibreOffice. Their bytes differ from run to run.
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
print() {
    chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
        --user-data-dir="$work/profile" --no-pdf-header-footer --print-to-pdf="$2" "$1"
}
print actions.html chromium.pdf
print lines.html chromium-lines.pdf
sed 's/border:1px solid #444;//' actions.html > "$work/fills.html"
print "$work/fills.html" chromium-fills.pdf
sed 's/border:1px solid #444;/border:3px double #444;/;s/border-collapse:collapse/border-collapse:separate;border-spacing:3px/;s/size:A4 landscape/size:A4/' \
    actions.html > "$work/double.html"
print "$work/double.html" chromium-double.pdf
soffice --headless -env:UserInstallation="file://$work/office" --convert-to pdf --outdir . writer.docx
rm -r "$work"
