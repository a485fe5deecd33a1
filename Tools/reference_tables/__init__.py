"""The larger tables, a module each."""

from . import names, phone, postal, tlds

MODULES = [names, phone, postal, tlds]
