"""The yardstick: reads the same cells of the same workbooks with openpyxl and writes the same ranking.

usage: consolidate_openpyxl.py REPORTS_FOLDER OUT.xlsx
"""
import os
import sys

from openpyxl import Workbook, load_workbook

THRESHOLDS = {"C1": 100, "D1": 80, "E1": 100, "E2": 100, "G1": 100, "H1": 100, "K1": 100, "K2": 50}


def read(path):
    sheet = load_workbook(path, data_only=True).worksheets[0]
    name = None
    rows = {}
    for row in sheet.iter_rows(values_only=True):
        if row[0] == "Đơn vị báo cáo:":
            name = row[2]
        elif row[0] in THRESHOLDS:
            rows[row[0]] = (row[4] or 0, row[5] or 0, row[6] or 0, row[9], row[10])
    return name, rows


def score(rows):
    assessed = passed = 0
    completion = 0.0
    for code, (total, excluded, achieved, _evidence, _note) in rows.items():
        base = total - excluded
        if base == 0:
            continue
        assessed += 1
        threshold = THRESHOLDS[code]
        if achieved * 100 >= threshold * base:
            passed += 1
        completion += min(1, achieved * 100 / (threshold * base))
    if assessed == 0:
        return None
    return passed * 100 / assessed, completion / assessed, assessed, passed


def main(folder, out):
    units = []
    for file in sorted(os.listdir(folder)):
        name, rows = read(os.path.join(folder, file))
        result = score(rows)
        if result:
            units.append((name, *result))
    units.sort(key=lambda unit: (-unit[1], -unit[2], -unit[3]))
    book = Workbook()
    sheet = book.active
    sheet.title = "Xếp hạng"
    sheet.append(["Hạng", "Đơn vị", "Số chỉ tiêu đạt/tính", "Điểm"])
    for rank, (name, points, _completion, assessed, passed) in enumerate(units, 1):
        sheet.append([rank, name, f"{passed}/{assessed}", points])
    book.save(out)


main(sys.argv[1], sys.argv[2])
