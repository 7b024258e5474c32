#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the workbook a bureau sends: a merged title, a stacked and merged header, an indented part, a second sheet."""
import sys

import openpyxl
from openpyxl.styles import Alignment

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "投资"
sheet.append(["2025年固定资产投资完成情况表"])
sheet.merge_cells("A1:E1")
sheet["A1"].alignment = Alignment(horizontal="center")
sheet.append([None, None, None, None, "单位：亿元"])
sheet.append(["指标", "2025年", None, "2024年", None])
sheet.append([None, "总量", "增速（%）", "总量", "增速（%）"])
sheet.merge_cells("A3:A4")
sheet.merge_cells("B3:C3")
sheet.merge_cells("D3:E3")
sheet.append(["固定资产投资", 92.5, 8.8, 85.0, 9.3])
sheet.append(["  其中：工业投资", 61.3, 7.5, 57.0, 60.8])
sheet.append(["基础设施投资", 18.2, 3.1, 17.6, -2.0])
sheet["A6"].alignment = Alignment(indent=1)
sheet.append(["注：2025年为快报数。"])
exports = book.create_sheet("外贸")
exports.append(["年份", "外贸出口（亿元）"])
exports.append([2025, 70.4])
book.save(sys.argv[1])
