"""Verified data: programs written from chains, brought by users or made of others, kept only if they run right."""
