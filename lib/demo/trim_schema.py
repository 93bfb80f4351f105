#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the part of a full InvokeAI schema that the demo server's routes and nodes need. What an older one lacks is skipped.

Run it again when tests/conformance/demo-scope.txt changes:
    trim_schema.py openapi-6.14.2.json lib/demo/openapi.json
    trim_schema.py openapi-6.3.0.json tests/data/demo/openapi-6.3.0.json    (for the conformance suite only)

Kept: the routes of the scope file, the nodes and model kinds listed here, the live events that are sent, and every schema
that these refer to. Unions of all nodes, results and model kinds lose the members that are not kept.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
SCOPE = HERE.parent.parent / "tests/conformance/demo-scope.txt"

NODES = {
    "string", "integer", "float", "boolean", "rand_int", "integer_batch", "add", "collect", "core_metadata",
    "image", "blank_image", "save_image", "metadata_from_image", "noise", "denoise_latents", "l2i",
    "main_model_loader", "compel", "sdxl_model_loader", "sdxl_compel_prompt", "vae_loader", "denoise_latents_meta",
    "flux_model_loader", "flux_text_encoder", "flux_vae_encode", "flux_vae_decode", "flux_denoise_meta",
    "flux_controlnet", "hed_edge_detection", "model_identifier", "float_math", "float_to_int", "string_join_three",
}
MODEL_CONFIGS = {
    "Main_Diffusers_SD1_Config", "Main_Diffusers_SDXL_Config", "VAE_Diffusers_SDXL_Config",
    "LoRA_LyCORIS_SD1_Config", "Main_Checkpoint_FLUX_Config", "T5Encoder_T5Encoder_Config",
    "CLIPEmbed_Diffusers_L_Config", "VAE_Checkpoint_FLUX_Config", "ControlNet_Diffusers_FLUX_Config",
}
EVENTS = {
    "BatchEnqueuedEvent", "InvocationStartedEvent", "InvocationProgressEvent", "InvocationCompleteEvent",
    "InvocationErrorEvent", "QueueItemStatusChangedEvent", "QueueItemsCanceledEvent", "QueueItemsRetriedEvent",
    "QueueClearedEvent",
    "ModelLoadStartedEvent", "ModelLoadCompleteEvent",
}
PREFIX = "#/components/schemas/"


def main():
    full = json.load(open(sys.argv[1], encoding="utf-8"))
    schemas = full["components"]["schemas"]

    def node_type(schema):
        return schema["properties"]["type"]["default"]

    nodes = {n for n, s in schemas.items() if s.get("class") == "invocation" and node_type(s) in NODES}
    print("no such node:", NODES - {node_type(schemas[n]) for n in nodes} or "none")
    outputs = {schemas[n]["output"]["$ref"].removeprefix(PREFIX) for n in nodes}

    def dropped(name):
        schema = schemas[name]
        if schema.get("class") == "invocation":
            return name not in nodes
        if schema.get("class") == "output":
            return name not in outputs
        # Model kinds: unions of them name every kind that there is; other things that end so are no kinds.
        return name == "ExternalApiModelConfig" or name.endswith("_Config") and \
            "key" in schema.get("properties", {}) and name not in MODEL_CONFIGS

    def is_dropped_ref(value):
        return isinstance(value, dict) and "$ref" in value and dropped(value["$ref"].removeprefix(PREFIX))

    def trim(value):
        """The value without references to what is not kept."""
        if isinstance(value, list):
            return [trim(v) for v in value if not is_dropped_ref(v)]
        if not isinstance(value, dict):
            return value
        out = {k: trim(v) for k, v in value.items() if not is_dropped_ref(v)}
        if "required" in out and "properties" in value and isinstance(out["required"], list):
            out["required"] = [k for k in out["required"] if k in out["properties"]]
        if "discriminator" in out and isinstance(out["discriminator"], dict):
            out["discriminator"]["mapping"] = {
                k: v for k, v in value["discriminator"].get("mapping", {}).items()
                if not dropped(v.removeprefix(PREFIX))
            }
        return out

    paths = {}
    for line in SCOPE.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        method, path = line.split()
        if method.lower() not in full["paths"].get(path, {}):
            print("no such route:", line)
            continue
        paths.setdefault(path, {})[method.lower()] = trim(full["paths"][path][method.lower()])

    kept = {}

    def keep(name):
        if name in kept:
            return
        kept[name] = trim(schemas[name])
        follow(kept[name])

    def follow(value):
        if isinstance(value, list):
            for v in value:
                follow(v)
        elif isinstance(value, dict):
            ref = value.get("$ref")
            if isinstance(ref, str):
                keep(ref.removeprefix(PREFIX))
            for v in value.values():
                follow(v)

    follow(paths)
    for name in (nodes | outputs | MODEL_CONFIGS | EVENTS) & schemas.keys():
        keep(name)

    out = {"openapi": full["openapi"], "info": full["info"], "paths": paths,
           "components": {"schemas": {n: kept[n] for n in schemas if n in kept}}}
    target = pathlib.Path(sys.argv[2])
    target.write_text(json.dumps(out, separators=(",", ":"), ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{target}: {target.stat().st_size} bytes, {len(kept)} schemas")


main()
