"""Measures what running programs costs, as ratios taken in one run; tests never time anything, so speed lives here."""
