"""Languages of facts alone, one module each, for the tests of lrcode; all they do is describe an interpreter."""
