"""Measures what a model can do, in counts with intervals; leaves sampling, grading and the record to others."""
