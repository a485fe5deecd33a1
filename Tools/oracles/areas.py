#!/usr/bin/env python3
"""Writes the ISO 3166-2 codes and names of the areas that have a postal list, as the package pycountry has them.

    areas.py     to standard output

A row a name: country, code, name. Left out are divisions of another level than those of the postal lists: regions above
provinces, districts below islands.
"""

import re
import sys
from importlib.metadata import version
from pathlib import Path

import pycountry

sys.path.insert(0, str(Path(__file__).parent.parent))
from reference_tables.areas import stripped  # noqa: E402
from reference_tables.postal import countries  # noqa: E402

# Kaesong and Nampo, Pattaya and the islands without people are none of the lists'.
LEFT_OUT = {"KP-14", "KP-15", "TH-S", "US-UM"}
# The lists of these have other levels than ISO's first: islands, provinces below regions.
OTHER_LEVEL = {"BS", "CV", "HK", "KY"}
BELOW_REGIONS = {"ES", "ID", "IE", "IT", "PH"}
ABOVE_PARISHES = {"KN"}


def main():
    print(f"# pycountry {version('pycountry')}, LGPL-2.1; Tools/oracles/areas.py")
    for code, row in countries().items():
        if "sub_keys" not in row or "%S" not in row["fmt"] or code in OTHER_LEVEL:
            continue
        for division in sorted(pycountry.subdivisions.get(country_code=code) or [], key=lambda d: d.code):
            is_region = code in BELOW_REGIONS and not division.parent_code
            is_parish = code in ABOVE_PARISHES and division.parent_code
            if division.code in LEFT_OUT or is_region or is_parish:
                continue
            for name in re.split(r"[\[\]*/]", division.name):
                if name.strip() and "," not in name and stripped(name):
                    print("\t".join([code, division.code, name.strip()]))


if __name__ == "__main__":
    main()
