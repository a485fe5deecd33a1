"""The larger tables, a module each."""

from . import phone, postal

MODULES = [phone, postal]
