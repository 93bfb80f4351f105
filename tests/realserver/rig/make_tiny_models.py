#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Make four tiny models with random weights, so that a real server can run real denoising on one CPU core.

tiny-sd1, tiny-sdxl (diffusers pipelines), tiny-sdxl-vae and tiny-sd1-lora.safetensors are built from configuration
alone: nothing is downloaded. The server tells their kind from the cross-attention width (768 and 2048). A picture of
64 x 64 takes seconds, with real progress events and previews; it shows noise.

Usage: make_tiny_models.py FOLDER       with the Python of an installed server
"""
import json
import sys
from pathlib import Path

import torch
from diffusers import (
    AutoencoderKL,
    EulerDiscreteScheduler,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)
from safetensors.torch import save_file
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

START, END = "<|startoftext|>", "<|endoftext|>"


def byte_alphabet() -> list[str]:
    """CLIP's way to write each byte as one printable character: printable bytes stay, the others move up to 256 + n."""
    stays = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    moved = 256 - len(stays)
    return [chr(byte) for byte in stays] + [chr(256 + n) for n in range(moved)]


def write_vocabulary(folder: Path) -> tuple[str, str]:
    """A vocabulary without merges: each byte inside a word, and each byte at its end."""
    folder.mkdir(parents=True, exist_ok=True)
    letters = byte_alphabet()
    tokens = letters + [letter + "</w>" for letter in letters] + [START, END]
    vocabulary, merges = folder / "vocab.json", folder / "merges.txt"
    vocabulary.write_text(json.dumps({token: number for number, token in enumerate(tokens)}), encoding="utf-8")
    merges.write_text("#version: 0.2\n", encoding="utf-8")
    return str(vocabulary), str(merges)


def tokenizer(folder: Path) -> CLIPTokenizer:
    return CLIPTokenizer(*write_vocabulary(folder), model_max_length=77, pad_token=END)


def text_encoder_config(words: CLIPTokenizer, width: int) -> CLIPTextConfig:
    return CLIPTextConfig(
        vocab_size=len(words),
        hidden_size=width,
        projection_dim=width,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=77,
        bos_token_id=words.bos_token_id,
        eos_token_id=words.eos_token_id,
        pad_token_id=words.eos_token_id,
    )


def vae(scaling_factor: float) -> AutoencoderKL:
    """Four levels, as in the real ones: the latents must be an eighth of the picture."""
    levels = 4
    return AutoencoderKL(
        in_channels=3,
        out_channels=3,
        latent_channels=4,
        down_block_types=["DownEncoderBlock2D"] * levels,
        up_block_types=["UpDecoderBlock2D"] * levels,
        block_out_channels=[8] * levels,
        layers_per_block=1,
        norm_num_groups=4,
        sample_size=64,
        scaling_factor=scaling_factor,
    )


def unet(cross_attention_dim: int, **more: object) -> UNet2DConditionModel:
    return UNet2DConditionModel(
        in_channels=4,
        out_channels=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        block_out_channels=(16, 32),
        layers_per_block=1,
        norm_num_groups=4,
        cross_attention_dim=cross_attention_dim,
        **more,
    )


def make_sd1(folder: Path) -> None:
    words = tokenizer(folder / "tokenizer")
    StableDiffusionPipeline(
        vae=vae(0.18215),
        text_encoder=CLIPTextModel(text_encoder_config(words, 768)),
        tokenizer=words,
        unet=unet(768, sample_size=64, attention_head_dim=4),
        scheduler=EulerDiscreteScheduler(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    ).save_pretrained(folder)


def make_sdxl(folder: Path) -> None:
    words = tokenizer(folder / "tokenizer")
    StableDiffusionXLPipeline(
        vae=vae(0.13025),
        text_encoder=CLIPTextModel(text_encoder_config(words, 768)),
        text_encoder_2=CLIPTextModelWithProjection(text_encoder_config(words, 1280)),
        tokenizer=words,
        # A folder of its own: older servers read the vocabulary files, which saving does not write.
        tokenizer_2=tokenizer(folder / "tokenizer_2"),
        unet=unet(
            2048,
            sample_size=128,
            attention_head_dim=(2, 4),
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=256,
            projection_class_embeddings_input_dim=1280 + 6 * 256,
        ),
        scheduler=EulerDiscreteScheduler(),
    ).save_pretrained(folder)
    # Newer libraries save one joint file, and 6.3.0 reads these two.
    write_vocabulary(folder / "tokenizer_2")


def make_sdxl_vae(folder: Path) -> None:
    vae(0.13025).save_pretrained(folder)
    # The server takes a VAE for one of SDXL by this size.
    config = folder / "config.json"
    config.write_text(json.dumps(json.loads(config.read_text()) | {"sample_size": 1024}, indent=1))


def make_sd1_lora(file: Path) -> None:
    """Rank 2, on the two cross-attention projections of make_sd1's UNet that see the text (768 wide)."""
    weights = {}
    for layer in ("to_k", "to_v"):
        name = f"lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn2_{layer}"
        weights[f"{name}.lora_down.weight"] = 0.01 * torch.randn(2, 768)
        weights[f"{name}.lora_up.weight"] = 0.01 * torch.randn(32, 2)
        weights[f"{name}.alpha"] = torch.tensor(2.0)
    save_file(weights, file)


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = Path(sys.argv[1])
    makers = {
        "tiny-sd1": make_sd1,
        "tiny-sdxl": make_sdxl,
        "tiny-sdxl-vae": make_sdxl_vae,
        "tiny-sd1-lora.safetensors": make_sd1_lora,
    }
    for seed, (name, make) in enumerate(makers.items(), start=1):
        torch.manual_seed(seed)
        make(root / name)
    print("made " + ", ".join(makers))


if __name__ == "__main__":
    main()
