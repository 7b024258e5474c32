#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes small .xls workbooks (BIFF8 in a compound file), record by record: a.xls with percent formats, a date, merged cells, an indent,
a hidden row and a hidden sheet; secret.xls that claims a password; broken.xls whose container's chain runs in a circle."""
import os
import struct
import sys

folder = sys.argv[1]
END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def record(number, content=b""):
    return struct.pack("<HH", number, len(content)) + content


def text(words, count="<B"):
    return struct.pack(count, len(words)) + b"\x01" + words.encode("utf-16-le")


def xf(number_format, indent=0):
    return record(0xE0, struct.pack("<HHHBBB", 0, number_format, 0, 0, 0, indent) + bytes(11))


def begin(kind):
    return record(0x809, struct.pack("<HHHHII", 0x600, kind, 0x0DBB, 1996, 0, 6))


def label(row, column, index, style=0):
    return record(0xFD, struct.pack("<HHHI", row, column, style, index))


def number(row, column, value, style=0):
    return record(0x203, struct.pack("<HHHd", row, column, style, value))


def whole(row, column, values, style=0):
    cells = b"".join(struct.pack("<HI", style, value << 2 | 2) for value in values)
    return record(0xBD, struct.pack("<HH", row, column) + cells + struct.pack("<H", column + len(values) - 1))


STRINGS = ["指标", "2023年", "2024年", "增速", "固投", "　其中：工投", "注"]
STYLES = [xf(0), xf(200), xf(14), xf(0, 2), xf(10)]  # general, 0.0%, a date, indented, 0.00%


def sheet(rows):
    return begin(0x10) + record(0x200, struct.pack("<IIHHH", 0, 6, 0, 5, 0)) + rows + record(0x0A)


def workbook(secret=False):
    first = sheet(
        record(0x208, struct.pack("<HHHHHHI", 2, 0, 4, 255, 0, 0, 0x120))
        + b"".join(label(0, i, i) for i in range(4))
        + label(1, 0, 4) + whole(1, 1, [78, 85]) + number(1, 3, 0.093, 1)
        + label(2, 0, 5, 3) + number(2, 1, 35.4) + number(2, 2, 57) + number(2, 3, 0.608, 4)
        + label(3, 0, 6) + number(3, 3, 45473, 2)
        + record(0xE5, struct.pack("<HHHHH", 1, 3, 4, 0, 2)))
    second = sheet(label(0, 0, 0) + number(0, 1, 1))
    names = ["数据", "底稿"]
    bounds = [8 + 2 * len(name) for name in names]
    head = begin(5) + (record(0x2F, bytes(6)) if secret else b"") + record(0x42, struct.pack("<H", 1200)) \
        + record(0x41E, struct.pack("<H", 200) + text("0.0%", "<H")) + b"".join(STYLES)
    sst = record(0xFC, struct.pack("<II", len(STRINGS), len(STRINGS)) + b"".join(text(s, "<H") for s in STRINGS))
    start = len(head) + sum(4 + size for size in bounds) + len(sst) + 4
    places = [start, start + len(first)]
    for place, hidden, name in zip(places, (0, 1), names):
        head += record(0x85, struct.pack("<IBB", place, hidden, 0) + text(name))
    return head + sst + record(0x0A) + first + second


def entry(name, kind, start, size, child=FREE):
    words = (name + "\0").encode("utf-16-le")
    return words.ljust(64, b"\0") + struct.pack("<HBBIII", len(words), kind, 1, FREE, FREE, child) + bytes(36) \
        + struct.pack("<IQ", start, size)


def compound(stream, circle=False):
    stream = stream.ljust(4096 + 512, b"\0")
    sectors = -(-len(stream) // 512)
    chain = [TABLE, END] + [i + 3 for i in range(sectors - 1)] + [2 if circle else END]
    table = struct.pack("<%dI" % len(chain), *chain).ljust(512, b"\xff")
    directory = entry("Root Entry", 5, END, 0, 1) + entry("Workbook", 2, 2, len(stream)) + bytes(256)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack(
        "<HHHHHIHIIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, 1, 1, 0, 4096, END, 0, END, 0, 0, FREE)
    header = header[:76] + struct.pack("<I", 0) + b"\xff" * (512 - 80)
    return header + table + directory + stream.ljust(sectors * 512, b"\0")


for name, content in (("a.xls", compound(workbook())), ("secret.xls", compound(workbook(secret=True))),
                      ("broken.xls", compound(workbook(), circle=True)[:3000])):
    with open(os.path.join(folder, name), "wb") as out:
        out.write(content)
