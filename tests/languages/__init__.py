"""Languages that core has never seen, of facts alone."""
