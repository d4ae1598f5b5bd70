"""Verified data: programs written from chains and programs that a user brings, kept only if running them is right."""
