"""Reads tables as the csv module does: one JSON object a line with the text and the dialect in, one list of rows out."""

import csv
import io
import json
import sys

for line in sys.stdin:
    table = json.loads(line)
    rows = csv.reader(io.StringIO(table["text"], newline=""), **table["dialect"])
    print(json.dumps([row for row in rows if any(cell.strip() for cell in row)]))
