"""The larger tables, a module each."""

MODULES = []
