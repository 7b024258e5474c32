#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes what fuzzing starts from, in a folder for each target: the workbooks and texts of the tests, small tables in the
layouts that offices use, and every input that once broke a reader (tests/fuzz/found/TARGET). Workbooks become parcels (parcel.h)."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

here = pathlib.Path(__file__).resolve().parent
target = pathlib.Path(sys.argv[1])

TABLES = {
    "national": "数据库：年度数据\n指标：地区生产总值(亿元)\n时间：2015-2017\n地区,2017年,2016年,2015年\n吴兴区,812.5,--,…\n注：含预计数。\n",
    "long": "地区,指标,年份,数值,单位\n吴兴高新区,固投,2023,77.8,亿元\n,,2024,\"85\n\",\n",
    "stacked": "指标\t固投\t\t工投\t\n\t2023年\t增速(%)\t2023年\t增速(%)\n吴兴\t1,234.5\t9.3\t57\t60.8\n",
    "months": "年月;累计;同比\n2024年1-2月;12,5;8,5%\n2024年1-3月;20,1;-2.9%\n",
    "bars": "区县|2024|2023\n全区|85①|约78\n　其中：织里镇|12|0\n",
}
PAGES = {
    "spans": "<table><tr><td rowspan=2>指标<td colspan=2>固投(亿元)</tr><tr><td>2023年<td>2024年</tr><tr><td>固投<td>77<td>85</table>",
    "deep": "<table><tr><td><table><tr><th>地区&nbsp;<th>2024年</tr><tr><td>吴兴<td>1&#44;234</tr></table></td></tr></table>",
}


def put(kind, name, content):
    folder = target / kind
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ("seed-" + name)).write_bytes(content)


def parcel(path):
    with zipfile.ZipFile(path) as archive:
        return b"".join(b"\x1f" + entry.encode() + b"\n" + archive.read(entry) for entry in archive.namelist()
                        if not entry.startswith(("docProps", "xl/theme")))


for name, text in TABLES.items():
    put("csv", name, text.encode())
    put("csv", name + "-gbk", text.encode("gb18030"))
    put("csv", name + "-utf16", text.encode("utf-16"))
for name, text in PAGES.items():
    put("html", name, text.encode())
for text in (here.parent / "exchange" / "bulletins").glob("*.txt"):
    put("prose", text.stem, text.read_bytes())
with tempfile.TemporaryDirectory() as folder:
    subprocess.run([sys.executable, str(here.parent / "exchange" / "make_workbooks.py"), folder], check=True)
    for name in ("all", "dates1904", "inline", "entities", "loststring"):
        put("xlsx", name, parcel(pathlib.Path(folder, name + ".xlsx"))[:60000])
    for name in ("a", "absurd"):
        put("ods", name, parcel(pathlib.Path(folder, name + ".ods")))
for found in (here / "found").glob("*/*"):
    (target / found.parent.name).mkdir(parents=True, exist_ok=True)
    shutil.copy(found, target / found.parent.name / ("found-" + found.name))
