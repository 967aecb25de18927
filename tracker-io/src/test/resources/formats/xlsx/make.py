# Makes the workbooks beside it, of bodies that are invented: panel.xlsx, audit.xlsx, plan.xlsx, years.xlsx and order.xlsx with openpyxl;
# calc.xlsx is audit.xlsx opened and saved by LibreOffice: soffice --headless --convert-to xlsx:"Calc MS Excel 2007 XML"
import datetime as d, openpyxl
from openpyxl.styles import PatternFill, Font
from openpyxl.styles.colors import Color
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, FormulaRule, Rule, ColorScaleRule
from openpyxl.styles.differential import DifferentialStyle
def F(c): return PatternFill('solid', fgColor=c)

# A: panel tracker: Open / Completed / Key sheets, hidden Lists
wb=openpyxl.Workbook(); ws=wb.active; ws.title='Open actions'
ws['A1']='Wexcombe Police and Crime Panel'; ws.merge_cells('A1:G1')
ws['A2']='Recommendations and actions tracker – 14 March 2024'; ws.merge_cells('A2:G2')
ws.append([])
ws.append(['Ref','Date of meeting','Recommendation / Action','Responsible Officer','Update','Due date','RAG'])
rows=[('R1/24',d.date(2024,1,18),'Circulate the figures for rural crime by district.','OPCC','12/02/2024 - Figures requested from the force.',d.date(2024,3,31),'Amber','FFC000'),
('R2/24',d.date(2024,1,18),'Publish the estates plan.','Chief Finance Officer','',d.date(2024,2,29),'Red','FF0000'),
('A3/24',d.date(2024,1,18),'Invite the new Chief Constable to a meeting.','Support Officer','01/03/2024 - Invitation sent.\n08/03/2024 - The Chief Constable has accepted.',d.date(2024,6,1),'Green','00B050')]
for r in rows:
    ws.append(r[:7]); ws.cell(ws.max_row,7).fill=F('FF'+r[7])
    for c in (2,6): ws.cell(ws.max_row,c).number_format='dd mmmm yyyy' if c==2 else 'mmm-yy'
ws['C5'].comment=Comment('Chased by phone on 3 March.','Clerk')
ws['D6'].hyperlink='https://wexcombe.example/estates'; ws.row_dimensions[6].hidden=True
ws.column_dimensions['D'].hidden=True
w2=wb.create_sheet('Completed actions')
w2.append(['Ref','Date of meeting','Recommendation / Action','Responsible Officer','Update','Due date','RAG'])
w2.append(['R9/23',d.date(2023,11,2),'Write to the minister about funding.','Chairman','20/11/2023 - Letter sent and reply circulated.',d.date(2023,12,1),None])
w2.cell(2,7).fill=PatternFill('solid',fgColor=Color(theme=9,tint=0.4)); w2.cell(2,2).number_format='d-mmm'; w2.cell(2,6).number_format='[$-809]dd/mm/yyyy;@'
w3=wb.create_sheet('Key'); w3.append(['Key']); 
for c,t in (('FF00B050','Completed'),('FFFFC000','In progress'),('FFFF0000','Overdue')):
    w3.append([None,t]); w3.cell(w3.max_row,1).fill=F(c)
w4=wb.create_sheet('Lists'); w4.sheet_state='hidden'
for t in ('Status','Open','Closed','On hold'): w4.append([t])
wb.save('panel.xlsx')

# B: audit log with CF, numbers, booleans, errors, formulas uncached
wb=openpyxl.Workbook(); ws=wb.active; ws.title='Sheet1'
ws.append(['Audit Committee Action Log'])
ws.append(['No','Meeting date','Minute No','Action','Owner','Target date','Completed','% complete','Status','Comments'])
data=[(1,d.datetime(2024,9,12,10,30),12.10,'Report back on the contract register.','Head of Procurement',d.date(2024,10,31),True,0.938,'Complete','Circulated to members on 3 October 2024.'),
(2,d.datetime(2024,9,12,10,30),12.2,'Bring a timetable for the accounts.','Section 151 Officer',d.date(2024,12,1),False,0.5,'In progress','Draft timetable awaited.'),
(3,d.datetime(2024,9,12,10,30),13.0,'Check the risk register against the plan.','Internal Audit','Spring 2025',False,0,'Not started',None),
(4,d.datetime(2024,12,5,10,30),21.0,'Confirm the fee for the audit.','Grant & Co',d.date(2025,1,31),False,0.25,'Overdue','=CONCATENATE("Awaited"," since June")')]
for r in data: ws.append(r); n=ws.max_row; ws.cell(n,1).number_format='000'; ws.cell(n,2).number_format='dd/mm/yyyy hh:mm'; ws.cell(n,3).number_format='0.00'; ws.cell(n,6).number_format='dd/mm/yy'; ws.cell(n,8).number_format='0.0%'
ws['K3']='#REF!'; ws['K3'].data_type='e'
red=PatternFill(bgColor='FFFFC7CE'); grn=PatternFill(bgColor='FFC6EFCE')
ws.conditional_formatting.add('I3:I100',CellIsRule(operator='equal',formula=['"Complete"'],fill=grn))
ws.conditional_formatting.add('I3:I100',Rule(type='containsText',operator='containsText',text='Overdue',formula=['NOT(ISERROR(SEARCH("Overdue",I3)))'],dxf=DifferentialStyle(fill=red)))
ws.conditional_formatting.add('A3:J100',FormulaRule(formula=['$F3<TODAY()'],fill=red))
ws.conditional_formatting.add('H3:H100',ColorScaleRule(start_type='min',start_color='FF0000',end_type='max',end_color='00FF00'))
ws.auto_filter.ref='A2:J6'
wb.save('audit.xlsx')

# C: improvement plan with merged priority column and rich text, starts in column B
wb=openpyxl.Workbook(); ws=wb.active; ws.title='Plan'
ws['B2']='Harlow Vale Improvement Plan – Quarter 2 2024/25'; ws['B2'].font=Font(bold=True)
for i,h in enumerate(['Priority','Action','Lead','Q1 progress','Q2 progress','RAG']): ws.cell(4,2+i,h)
acts=[('1 Safer streets','Light the path by the canal','Highways','Columns ordered.','Columns are in place.','92D050'),
('1 Safer streets','Open a second hub','Community Safety','Lease agreed.','Fit-out delayed to January 2025.','FFC000'),
('2 Fewer victims','Train 40 officers in interviewing','Learning and Development','12 trained.','31 trained.','FFFF00'),
('2 Fewer victims','Publish a leaflet','Communications','','Not started.','FF0000')]
for n,a in enumerate(acts):
    for i,v in enumerate(a[:5]):
        if i==0 and n%2: continue
        ws.cell(5+n,2+i,v)
    ws.cell(5+n,7).fill=F('FF'+a[5])
ws.merge_cells('B5:B6'); ws.merge_cells('B7:B8')
ws.oddHeader.center.text='OFFICIAL - Harlow Vale'; ws.oddFooter.right.text='Page &P of &N'
wb.save('plan.xlsx')

# D: measures + sections in rows + multiple sheets by year
wb=openpyxl.Workbook(); ws=wb.active; ws.title='2023-24'
for w,y in ((ws,2023),(wb.create_sheet('2024-25'),2024)):
    w.append(['Item','Recommendation','Owner','Progress notes','Target date','Actual completion date'])
    w.append(['Health scrutiny'])
    w.append(['HS%d'%(y-2000),'Ask the trust for waiting times.','Scrutiny Officer',f'05/06/{y} - Requested. 09/07/{y} – Received and circulated.',d.date(y,7,1),d.date(y,7,9)])
    w.append(['Housing'])
    w.append(['HO%d'%(y-2000),'Visit the new homes at Mill Lane.','Democratic Services','Date to be agreed',f'Autumn {y}',None])
    w['A2'].fill=F('FFD9E1F2'); w.merge_cells('A2:F2'); w.merge_cells('A4:F4')
    for r in (3,5):
        for c in (5,6): w.cell(r,c).number_format='dd.mm.yyyy'
wb.save('years.xlsx')

# E: Completed sheet first, then live one; reference as numbers; status drop-down; notes column; two tables on a sheet, banner
wb=openpyxl.Workbook(); ws=wb.active; ws.title='Completed'
H=['Action No','Meeting','Action','By whom','Deadline','Status','Comments']
ws.append(H); ws.append([1.1,d.date(2023,5,4),'Send the parking data.','Parking Manager',d.date(2023,6,1),'Complete','Sent 20 May 2023'])
w=wb.create_sheet('Action log'); w.append(H); w.append([2.1,d.date(2024,5,4),'Review the depot lease.','Estates',d.date(2024,9,1),'Open','Awaiting the surveyor.']); w.append([2.2,None,'Report on void homes.','Housing',d.date(2024,10,1),'Open',None])
w.merge_cells('B2:B3')
wb.save('order.xlsx')
