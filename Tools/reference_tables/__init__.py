"""The larger tables, a module each."""

from . import phone

MODULES = [phone]
