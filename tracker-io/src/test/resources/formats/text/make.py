items=[("A1/24","March 2024","Mooring fees","The Harbour Master to publish the table of mooring fees for visiting boats, with the reasons for each change since last year.","Harbour Master","15/05/24 - A draft table is with the Treasurer. It will be published in June.","June 2024"),
("A2/24","March 2024","Dredging","Ask the contractor for the depths measured after the winter dredging.","Works Officer (WHB)","Depths were circulated to members on 2 April 2024.","April 2024"),
("A3/24","May 2024","Pilots","Report on the number of pilots in training and when each will be licensed.","Chief Pilot","No update","September 2024"),
("A4/24","May 2024","Quay lighting","Replace the broken lamps on the north quay and tell the fishermen's association.","Works Officer (WHB) / Estates","03/07/24 - Twelve of twenty lamps are replaced; the others await parts.","End of July 2024"),
("A5/24","May 2024","Accounts","The Treasurer to bring the audited accounts to the September meeting.","Treasurer","","September 2024"),
("A6/24","July 2024","Byelaws","Consult the yacht club on the revised byelaws before they go to the Department.","Clerk","20/08/24 - The club has replied and its comments are being considered by the Clerk.","Ongoing"),
]
head=["Ref","Date of meeting","Item","Recommendation / Action","Responsible Officer","Comments","Due Date"]
rows="".join("<tr>"+"".join(f"<td>{c}</td>" for c in r)+"</tr>" for r in items)
def page(size,fs,extra=""):
    return f"""<html><head><meta charset=utf-8><style>@page{{size:{size};margin:15mm}}body{{font:{fs} Arial}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #000;vertical-align:top;text-align:left;padding:3px}}{extra}</style></head><body><h1>Wexholme Harbour Board: Action Tracker, September 2024</h1><p>This tracker is brought to each meeting of the Board. Completed actions are removed.</p><table><thead><tr>{"".join(f"<th>{h}</th>" for h in head)}</tr></thead>{rows}</table></body></html>"""
open('wide.html','w').write(page("A4 landscape","10pt"))
open('tall.html','w').write(page("A4 portrait","10pt"))
open('long.html','w').write(page("A5 landscape","10pt","td,th{border:0;padding:6px}"))
