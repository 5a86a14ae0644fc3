"""Judges N-Quads on standard input by schema.org's SHACL shapes; prints what they object to as JSON.

Usage: python3 jsonld-shacl.py SHAPES SUBCLASSES

As published, the shapes of schema.org's data types (Text, Number, Date ...) ask for a blank node or an IRI, so that no
literal ever conforms. Here they ask for literals, numbers and dates of the lexical forms that the data types have.
"""

import json
import sys
import warnings

from pyshacl import validate
from pyshacl.errors import ShapeRecursionWarning
from rdflib import Graph, Literal, Namespace
from rdflib.namespace import RDF, SH

SCHEMA = Namespace("http://schema.org/")
SHAPE = Namespace("http://schema.org/validation#")

DAY = r"\d{4}-\d{2}-\d{2}"
LITERALS = {"Text": None, "Number": r"-?\d+(\.\d+)?(E-?\d+)?", "Date": DAY, "DateTime": DAY + r"T\d{2}:\d{2}.*"}


def shapes_with_literals(file):
    shapes = Graph().parse(file, format="turtle")
    for name, pattern in LITERALS.items():
        shape = SHAPE["ValidSchema" + name]
        shapes.set((shape, SH.nodeKind, SH.Literal))
        if pattern:
            shapes.add((shape, SH.pattern, Literal("^" + pattern + "$")))
    shapes.set((SHAPE.ValidSchemaURL, SH.nodeKind, SH.IRI))
    return shapes


# The shapes refer to each other in circles; the validator says so each time it has gone round once.
warnings.simplefilter("ignore", ShapeRecursionWarning)


def main(shapes_file, subclasses_file):
    data = Graph().parse(data=sys.stdin.read(), format="nt")
    subclasses = Graph().parse(subclasses_file, format="turtle")
    _, report, _ = validate(
        data,
        shacl_graph=shapes_with_literals(shapes_file),
        ont_graph=subclasses,
        advanced=False,
        meta_shacl=False,
        # From a Quotation to the code of a country that its article mentions are more steps than the 15 it allows.
        max_validation_depth=40,
    )
    results = [
        {"node": str(report.value(result, SH.focusNode)), "path": str(report.value(result, SH.resultPath)),
         "value": str(report.value(result, SH.value))}
        for result in report.objects(predicate=SH.result)
    ]
    print(json.dumps({"nodes": len(set(data.subjects(RDF.type, None))), "results": sorted(results, key=str)}))


main(*sys.argv[1:])
