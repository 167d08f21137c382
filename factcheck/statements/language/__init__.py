"""What the fact finders know of each language: one module of words a language."""
