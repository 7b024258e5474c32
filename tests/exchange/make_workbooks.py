#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the workbooks of tst_workbook.cpp into a folder, and beside each what openpyxl reads of it, a cell a line:
sheet, cell, kind, value. openpyxl is the oracle: what it sees and we do not is a cell lost in silence."""
import datetime
import os
import sys
import warnings
import zipfile

import openpyxl
from openpyxl.styles import Alignment

folder = sys.argv[1]


def everything(epoch=None):
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    sheet = book.active
    sheet.title = "数据"
    sheet.append(["指标", "单位", "2023年", "2024年", "增速"])
    sheet.append(["工业投资", "亿元", 35.4, 57, 0.608])
    sheet["E2"].number_format = "0.0%"
    sheet.append(["其中：技改", "亿元", 1234567.25, -0.5, 1e15])
    sheet["A3"].alignment = Alignment(indent=2)
    sheet["C3"].number_format = '#,##0.00"万"'
    sheet.append([True, False, datetime.date(2024, 6, 30), datetime.datetime(1999, 12, 31, 0, 0), "2024"])
    sheet["B5"] = "=C2+D2"
    sheet["C5"] = "  \u3000缩进"
    sheet["D5"] = "=1/0"
    sheet["A7"] = "合并"
    sheet.merge_cells("A7:C8")
    sheet.row_dimensions[3].hidden = True
    sheet["XFD9"] = "远"
    hidden = book.create_sheet("隐藏")
    hidden.sheet_state = "hidden"
    hidden["B2"] = 0
    return book


def save(book, name):
    path = os.path.join(folder, name)
    book.save(path)
    with open(path + ".txt", "w", encoding="utf-8") as out:
        for sheet in openpyxl.load_workbook(path, data_only=True):
            for row in sheet.iter_rows():
                for cell in row:
                    write(out, sheet, cell)


def write(out, sheet, cell):
    value = cell.value
    if value is None or (isinstance(value, str) and not value.strip()):
        return
    if isinstance(value, bool):
        kind, text = "boolean", str(value).upper()
    elif isinstance(value, (datetime.date, datetime.datetime)):
        kind, text = "date", value.strftime("%Y-%m-%d")
    elif isinstance(value, (int, float)):
        kind = "number"
        text = repr(float(value) * 100 if "%" in cell.number_format else float(value))
    else:
        kind, text = "text", value.strip()
    out.write(f"{sheet.title}\t{cell.coordinate}\t{kind}\t{text}\n")


def patched(source, target, change, strings=None):
    """A copy of a workbook with its parts passed through change(name, bytes), and shared texts put in."""
    with zipfile.ZipFile(os.path.join(folder, source)) as old, \
            zipfile.ZipFile(os.path.join(folder, target), "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != "xl/sharedStrings.xml":
                new.writestr(name, change(name, old.read(name)))
        if strings:
            new.writestr("xl/sharedStrings.xml", strings)


save(everything(), "all.xlsx")
save(everything(openpyxl.utils.datetime.CALENDAR_MAC_1904), "dates1904.xlsx")

# Inline strings, ISO dates, formula results and a size that is a lie: things writers other than Excel make.
INLINE = b"""<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<dimension ref="A1:XFD1048576"/><sheetData><row><c t="inlineStr"><is><t>\xe5\x86\x85\xe8\x81\x94</t></is></c><c t="d"><v>2024-05-01T00:00:00</v></c>
<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c><f>1+1</f><v>2</v></c>
<c t="inlineStr"><is><r><t>r1</t></r><r><rPr><b/></rPr><t xml:space="preserve"> r2</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row></sheetData></worksheet>"""
patched("all.xlsx", "inline.xlsx", lambda name, data: INLINE if name == "xl/worksheets/sheet1.xml" else data)

BOMB = b"""<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
<!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>&h;</t></is></c></row></sheetData></worksheet>"""
patched("all.xlsx", "entities.xlsx", lambda name, data: BOMB if name == "xl/worksheets/sheet1.xml" else data)

LONG = b'<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>' + b"x" * 100000 + b"</t></si></sst>"
CELLS = b"".join(b"<row>" + b"<c t=\"s\"><v>0</v></c>" * 12 + b"</row>" for _ in range(1000))
SHEET = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
RELATION = b'<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>'


def shared(name, data):
    """A sheet whose cells all show shared text 0."""
    if name == "xl/worksheets/sheet1.xml":
        return SHEET % CELLS
    if name == "xl/_rels/workbook.xml.rels":
        return data.replace(b"</Relationships>", RELATION)
    return data


patched("all.xlsx", "loststring.xlsx", shared)
patched("all.xlsx", "longstring.xlsx", shared, LONG)

MERGES = b"".join(b'<mergeCell ref="A1:XFD1048576"/>' for _ in range(50000))
MERGED = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' \
         b'<row r="1"><c r="A1"><v>1</v></c></row><row r="2000"><c r="ALL2000"><v>2</v></c></row></sheetData><mergeCells>%s</mergeCells></worksheet>'
patched("all.xlsx", "merges.xlsx", lambda name, data: MERGED % MERGES if name == "xl/worksheets/sheet1.xml" else data)

with zipfile.ZipFile(os.path.join(folder, "bomb.xlsx"), "w", zipfile.ZIP_DEFLATED) as bomb, \
        zipfile.ZipFile(os.path.join(folder, "all.xlsx")) as old:
    for name in old.namelist():
        bomb.writestr(name, b"0" * (400 << 20) if name == "xl/worksheets/sheet1.xml" else old.read(name))

warnings.simplefilter("ignore")  # two entries of one name are what the next file is about
with zipfile.ZipFile(os.path.join(folder, "twice.xlsx"), "w", zipfile.ZIP_DEFLATED) as twice, \
        zipfile.ZipFile(os.path.join(folder, "all.xlsx")) as old:
    for name in old.namelist() + ["xl/worksheets/sheet1.xml"]:
        twice.writestr(name, old.read(name))
patched("all.xlsx", "path.xlsx", lambda name, data: data.replace(
    b"/xl/worksheets/sheet1.xml", b"../../../../../../etc/passwd") if name == "xl/_rels/workbook.xml.rels" else data)
# A workbook with a password is a compound file around what is encrypted.
with open(os.path.join(folder, "secret.xlsx"), "wb") as secret:
    secret.write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512))

with open(os.path.join(folder, "all.xlsx"), "rb") as whole, open(os.path.join(folder, "cut.xlsx"), "wb") as cut:
    data = whole.read()
    cut.write(data[: len(data) // 2])

ODS = """<?xml version="1.0" encoding="UTF-8"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="表">
<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>合<text:s text:c="2"/>并</text:p></table:table-cell>
<table:covered-table-cell/><table:table-cell office:value-type="percentage" office:value="0.085"><text:p>8.5%</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="57" table:number-columns-repeated="2"><text:p>57</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2024-06-30"><text:p>x</text:p></table:table-cell>
<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="16380"/></table:table-row>
<table:table-row table:number-rows-repeated="REPEAT"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""
for name, content in (("a.ods", ODS.replace("REPEAT", "1000000000")),
                      ("absurd.ods", ODS.replace("REPEAT", "1000000000").replace(
                          '<table:table-cell table:number-columns-repeated="16384"/>',
                          '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>'))):
    with zipfile.ZipFile(os.path.join(folder, name), "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        out.writestr("content.xml", content)
