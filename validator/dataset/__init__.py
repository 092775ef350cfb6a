"""Many documents: how each is checked and what is kept of it, and the rules over the whole set."""
