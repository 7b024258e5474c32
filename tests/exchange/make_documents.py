#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the documents of tst_documenttext.cpp into a folder: good ones and hostile ones."""
import os
import sys
import warnings
import zipfile

folder = sys.argv[1]
# Two entries of one name are what one of the files is about.
warnings.simplefilter("ignore")

DOCX = """<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>全年固投</w:t></w:r><w:r><w:t>85亿元，</w:t></w:r><w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:r><w:t>增长9.3%。</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>表</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"""
ODT = """<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
<text:tracked-changes><text:p>旧稿90亿元</text:p></text:tracked-changes>
<text:h>概况</text:h><text:p>全年固投<text:span>85</text:span>亿元<text:s text:c="2"/>，增长9.3%。</text:p></office:text></office:body></office:document-content>"""
BOMB = """<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">%s]><w:document xmlns:w="x"><w:p><w:t>&j;</w:t></w:p></w:document>""" % "".join(
    '<!ENTITY %s "%s">' % (chr(98 + i), ("&%s;" % chr(97 + i)) * 10) for i in range(9))


def archive(name, entries):
    with zipfile.ZipFile(os.path.join(folder, name), "w", zipfile.ZIP_DEFLATED) as out:
        for entry, content in entries:
            out.writestr(entry, content)


def odt(name, content, manifest=""):
    archive(name, [("mimetype", "application/vnd.oasis.opendocument.text"),
                   ("META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>"), ("content.xml", content)])


archive("good.docx", [("word/document.xml", DOCX)])
archive("bomb.docx", [("word/document.xml", BOMB)])
archive("large.docx", [("word/document.xml", b"0" * (300 << 20))])
archive("twice.docx", [("word/document.xml", DOCX), ("word/document.xml", DOCX)])
archive("broken.docx", [("word/document.xml", DOCX[:300])])
archive("silent.docx", [("word/document.xml", DOCX.split("<w:body>")[0] + "<w:body/></w:document>")])
archive("path.docx", [("word/document.xml", DOCX), ("../../../../tmp/zoneboard-escaped", "x"), ("/etc/zoneboard-escaped", "x")])
odt("good.odt", ODT)
odt("secret.odt", "x", "<encryption-data/>")
with open(os.path.join(folder, "good.docx"), "rb") as whole, open(os.path.join(folder, "cut.docx"), "wb") as cut:
    data = whole.read()
    cut.write(data[: len(data) // 2])

# An archive that claims a password for its only part.
with open(os.path.join(folder, "good.docx"), "rb") as whole, open(os.path.join(folder, "locked.docx"), "wb") as locked:
    data = bytearray(whole.read())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    locked.write(data)

SECRET = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O<""" + b"41" * 32 + b">/U<" + b"42" * 32 + b""">/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>
"""
with open(os.path.join(folder, "secret.pdf"), "wb") as out:
    out.write(SECRET)
with open(os.path.join(folder, "scan.pdf"), "wb") as out:
    out.write(SECRET[: SECRET.index(b"4 0 obj")] + b"trailer<</Root 1 0 R>>\n")
