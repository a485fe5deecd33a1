"""The larger tables, a module each."""

from . import phone, postal, tlds

MODULES = [phone, postal, tlds]
