"""Changes cells of workbooks as openpyxl does: reads {file: [{cell, value}]} from its input, writes each file again."""

import json
import sys

import openpyxl

for path, edits in json.load(sys.stdin).items():
    book = openpyxl.load_workbook(path)
    for edit in edits:
        sheet, cell = edit["cell"].split("!")
        book[sheet][cell.replace("$", "")].value = edit.get("value")
    book.save(path)
