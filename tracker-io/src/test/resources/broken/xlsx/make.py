# Makes the broken workbooks beside it from ../../formats/xlsx/audit.xlsx, one fault in each.
import io, pathlib, zipfile, openpyxl
here = pathlib.Path(__file__).parent
good = (here / '../../formats/xlsx/audit.xlsx').read_bytes()
def parts(): return {i.filename: zipfile.ZipFile(io.BytesIO(good)).read(i) for i in zipfile.ZipFile(io.BytesIO(good)).infolist()}
def pack(name, p):
    with zipfile.ZipFile(here / name, 'w', zipfile.ZIP_DEFLATED) as z:
        for k, v in p.items(): z.writestr(zipfile.ZipInfo(k), v, zipfile.ZIP_DEFLATED)
sheet = 'xl/worksheets/sheet1.xml'
(here / 'cut-short.xlsx').write_bytes(good[:len(good) // 2])
(here / 'overwritten.xlsx').write_bytes(good[:100] + bytes(400) + good[500:])
p = parts(); p[sheet] = p[sheet][:900]; pack('sheet-cut-short.xlsx', p)
p = parts(); p['xl/styles.xml'] = b'<styleSheet><fills></styleSheet>'; pack('styles-badly-nested.xlsx', p)
p = parts(); del p[sheet]; pack('no-sheet.xlsx', p)
p = parts(); p['xl/workbook.xml'] = b''; pack('no-workbook.xlsx', p)
p = parts(); p[sheet] = p[sheet].replace(b'<sheetData>', b'<x>' * 300 + b'</x>' * 300 + b'<sheetData>'); pack('too-deep.xlsx', p)
p = parts(); p[sheet] = b'<worksheet><sheetData>' + b'<row><c><v>1</v></c></row>' * 200000 + b'</sheetData></worksheet>'; pack('bomb.xlsx', p)
p = parts(); p[sheet] = b'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>'; pack('entity.xlsx', p)
p = parts(); p[sheet] = b'<worksheet><sheetData/></worksheet>'; pack('blank.xlsx', p)
wb = openpyxl.Workbook(); wb.active.append(['Room', 'Seats']); wb.active.append(['Hall', 80]); wb.active.append(['Annexe', 12]); wb.save(here / 'rooms.xlsx')
# locked.xlsx is plan.xlsx under a password, put there by Apache POI's Encryptor in agile mode.
