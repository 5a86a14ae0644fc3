"""Reads tables as people do in Python and prints them as JSON: one list of cells a row, null for an empty cell.

Usage: csv-judges.py pandas FILE | csv-judges.py frictionless FOLDER | csv-judges.py csvw METADATA |
csv-judges.py slices FOLDER
"""

import json
import sys


def with_pandas(file):
    """What docs say to write: NA and the like are words here, only an empty cell is missing."""
    import pandas

    table = pandas.read_csv(file, keep_default_na=False, na_values=[""])
    rows = table.astype(object).where(table.notna(), None)
    return {"types": [str(kind) for kind in table.dtypes], "rows": rows.values.tolist()}


def with_frictionless(folder):
    """Validates the package, foreign key, hashes and all, and reads its tables with the types it declares."""
    import os

    from frictionless import Package, system

    os.chdir(folder)
    system.onerror = "ignore"
    package = Package("datapackage.json")
    report = package.validate()
    tables = {}
    for resource in package.resources:
        tables[resource.name] = [
            [None if cell is None else cell if isinstance(cell, (bool, str, int)) else str(cell) for cell in row.to_list()]
            for row in resource.read_rows()
        ]
    errors = report.flatten(["fieldName", "rowNumber", "type", "note"])
    return {"valid": report.valid, "errors": errors, "tables": tables}


def with_csvw(metadata):
    """Validates a table against its CSVW description."""
    from csvw import CSVW

    table = CSVW(metadata, validate=True)
    try:
        valid = table.is_valid
    except ValueError as error:
        return {"valid": False, "warnings": [str(error)]}
    return {"valid": valid, "warnings": [str(warning.message) for warning in table.warnings]}


def with_slices(folder):
    """The article's words at the places that the table of figures gives."""
    import os

    import pandas

    with open(os.path.join(folder, "article.txt"), encoding="utf-8", newline="") as file:
        text = file.read()
    table = pandas.read_csv(os.path.join(folder, "figures.csv"))
    return [text[row.char_start : row.char_end] for row in table.itertuples()]


readers = {"slices": with_slices, "pandas": with_pandas, "frictionless": with_frictionless, "csvw": with_csvw}
print(json.dumps(readers[sys.argv[1]](sys.argv[2]), default=str))
