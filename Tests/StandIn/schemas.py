#!/usr/bin/env python3
"""Checks records and the bodies of their calls against the schemas, with the package jsonschema; then broken ones.

    schemas.py SCHEMAS RECORDS CALLS

SCHEMAS is the folder of the schemas, RECORDS and CALLS are exports as jsonl and partner-center. Prints an object: how many of
each kind were valid, what was refused though it is sound, and what was taken though it was broken.
"""

import copy
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

folder, records_file, calls_file = map(Path, sys.argv[1:4])
validators = {}
for file in sorted(folder.glob("*.schema.json")):
    schema = json.loads(file.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validators[file.name.removesuffix(".schema.json")] = Draft202012Validator(schema)


def lines(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def places(value, path=()):
    """Every member of every object of a value, as the path to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield path + (key,)
            yield from places(inner, path + (key,))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, path + (number,))


def at(value, path):
    for key in path:
        value = value[key]
    return value


def schema_at(schema, path):
    for key in path:
        schema = schema["items"] if isinstance(key, int) else schema.get("properties", {}).get(key, {})
    return schema


def broken(value, schema, number):
    """The value with one fault, of a kind and at a place that depend on the number; and what was done."""
    kinds = ["unknown", "type", "missing", "pattern"]
    spots = [path for path in places(value) if path[0] not in ("saved", "application")]
    for shift in range(len(kinds) * max(1, len(spots))):
        kind = kinds[(number + shift) % len(kinds)]
        path = spots[(number * 7 + shift) % len(spots)] if spots else ()
        changed = copy.deepcopy(value)
        holder = at(changed, path[:-1])
        about = schema_at(schema, path)
        if kind == "unknown" and isinstance(holder, dict):
            holder["colour"] = "blue"
        elif kind == "type" and about.get("type"):
            holder[path[-1]] = {"of": "another type"} if "object" not in about["type"] else 7
        elif kind == "missing" and path[-1] in schema_at(schema, path[:-1]).get("required", []):
            del holder[path[-1]]
        elif kind == "pattern" and ("pattern" in about or "enum" in about):
            holder[path[-1]] = "?? not so \n"
        else:
            continue
        return changed, f"{kind} at {'.'.join(map(str, path))}"
    return {"colour": "blue"}, "nothing but an unknown member"


def check():
    result = {"valid": {}, "refused": [], "taken": [], "broken": 0}
    values = [("record", record) for record in lines(records_file)]
    for plan in lines(calls_file):
        values += [(step["purpose"], step["body"]) for step in plan["steps"] if step["body"] is not None]
    for number, (kind, value) in enumerate(values):
        validator = validators[kind]
        errors = [f"{kind} {number}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]
        if errors:
            result["refused"] += errors[:2]
        else:
            result["valid"][kind] = result["valid"].get(kind, 0) + 1
        wrong, what = broken(value, validator.schema, number)
        result["broken"] += 1
        if validator.is_valid(wrong):
            result["taken"].append(f"{kind} {number}: {what}")
    print(json.dumps(result))


check()
