#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the part of a full InvokeAI schema that the tests of lib/api need.

    trim_api.py openapi-6.14.2.json tests/data/openapi/api-6.14.2.json

Kept: every path with its methods; of the routes that tests/lib/routes.txt calls used or guarded the parameters, bodies and
answers, and the schemas that these refer to. Nothing that only people read. Graphs and other things that Vitrine carries
as they are become plain objects. A union of many kinds (models) becomes one object, which requires what all of them require.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROUTES = HERE.parent.parent / "lib/routes.txt"
PREFIX = "#/components/schemas/"

KEPT_WORDS = {
    "$ref", "additionalProperties", "allOf", "anyOf", "const", "default", "enum", "format", "items", "oneOf", "properties",
    "required", "type",
}
OPAQUE = {"Batch", "Graph", "GraphExecutionState", "InvokeAIAppConfig", "Workflow", "WorkflowWithoutID"}
LARGE_UNION = 4


def main():
    full = json.load(open(sys.argv[1], encoding="utf-8"))
    schemas = full["components"]["schemas"]

    def resolved(schema):
        while "$ref" in schema:
            schema = schemas[schema["$ref"].removeprefix(PREFIX)]
        return schema

    def common(members):
        """One object with the properties of any member; required is what all of them require."""
        members = [resolved(m) for m in members]
        described = {}
        for member in members:
            described = member.get("properties", {}) | described
        properties = {}
        for name, first in described.items():
            kind = resolved(first).get("type", "string" if "const" in first or "enum" in first else None)
            properties[name] = {"type": kind} if kind in ("string", "integer", "number", "boolean") else trim(first)
        required = [n for n in described if all(n in m.get("required", []) for m in members)]
        return {"type": "object", "properties": properties, "required": required}

    def trim(schema):
        if not isinstance(schema, dict):
            return schema
        if schema.get("$ref", "").removeprefix(PREFIX) in OPAQUE:
            return {"type": "object"}
        union = schema.get("oneOf", schema.get("anyOf", []))
        if len(union) >= LARGE_UNION and all(resolved(m).get("type") == "object" for m in union):
            return common(union)
        out = {}
        for key, value in schema.items():
            if key not in KEPT_WORDS:
                continue
            if key == "properties":
                value = {name: trim(each) for name, each in value.items()}
            elif key in ("allOf", "anyOf", "oneOf"):
                value = [trim(each) for each in value]
            elif key in ("additionalProperties", "items"):
                value = trim(value)
            out[key] = value
        return out

    def content(described):
        return {kind: {"schema": trim(each.get("schema", {}))} for kind, each in described.get("content", {}).items()}

    def operation(route):
        out = {"parameters": [{"name": p["name"], "in": p["in"], "required": p.get("required", False)}
                              for p in route.get("parameters", [])],
               "responses": {code: {"content": content(answer)} for code, answer in route["responses"].items()
                             if code.startswith("2")}}
        if "requestBody" in route:
            out["requestBody"] = {"content": content(route["requestBody"])}
        return out

    called = set()
    for line in ROUTES.read_text(encoding="utf-8").splitlines():
        words = line.split(maxsplit=3)
        if line and not line.startswith("#") and words[2] in ("used", "guarded:"):
            called.add((words[0].lower(), words[1]))

    paths = {}
    for path, methods in full["paths"].items():
        paths[path] = {method: operation(route) if (method, path) in called else {} for method, route in methods.items()}

    kept = {}

    def follow(value):
        if isinstance(value, list):
            for each in value:
                follow(each)
        elif isinstance(value, dict):
            name = value.get("$ref", "").removeprefix(PREFIX) if isinstance(value.get("$ref"), str) else ""
            if name and name not in kept:
                kept[name] = trim(schemas[name])
                follow(kept[name])
            for each in value.values():
                follow(each)

    follow(paths)
    out = {"openapi": full["openapi"], "info": {"title": full["info"]["title"], "version": full["info"]["version"]},
           "paths": paths, "components": {"schemas": {name: kept[name] for name in schemas if name in kept}}}
    target = pathlib.Path(sys.argv[2])
    target.write_text(json.dumps(out, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{target}: {target.stat().st_size} bytes, {len(kept)} schemas")


main()
