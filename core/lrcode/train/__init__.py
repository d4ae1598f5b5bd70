"""Trains a policy: config, SFT, GRPO and the pipeline of the main job; torch and trl are imported inside functions."""
