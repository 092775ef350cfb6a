"""The machine around a run: files, streams, paths and git, and what a stranger's change may do with them."""
