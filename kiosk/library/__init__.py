"""The reader of a release: its catalogue, its content, and what is found in it, for one visit."""
