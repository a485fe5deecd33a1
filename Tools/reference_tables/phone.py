"""Phone numbering plans, from libphonenumber's metadata by way of the package phonenumbers.

A row a region, and one for each calling code that belongs to no region (800, 870 ...):
id, calling code, rank among the regions of that code (the main one is 0), international prefix, national prefix for
parsing, its transform rule, leading digits, general number, types, an example in national form, formats, dialled forms.
A general number or a type is `lengths;pattern`, with the lengths that reach only the same area behind a slash; a format is
`pattern;leading digits;format`. Types and formats are joined by `~`. A dialled form is a format of digits and groups alone:
what people dial within the country, the national prefix included. There are none where that is the number as it is.
"""

import re

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumberFormat

TYPES = [
    "fixed_line", "mobile", "toll_free", "premium_rate", "shared_cost", "personal_number", "voip", "pager", "uan",
    "voicemail",
]


def description(desc):
    lengths = ",".join(map(str, desc.possible_length))
    local = ",".join(map(str, desc.possible_length_local_only))
    return f"{lengths}{'/' + local if local else ''};{desc.national_number_pattern}"


def types(plan):
    found = []
    for name in TYPES:
        desc = getattr(plan, name)
        if desc is None or not desc.national_number_pattern or desc.possible_length == (-1,):
            continue
        text = description(desc).replace("/" + ",".join(map(str, desc.possible_length_local_only)), "", 1)
        if text not in found:
            found.append(text)
    return "~".join(found)


def formats(plan):
    rows = []
    for entry in plan.intl_number_format or plan.number_format:
        if entry.format == "NA":
            continue
        leading = entry.leading_digits_pattern[-1] if entry.leading_digits_pattern else ""
        rows.append(f"{entry.pattern};{leading};{entry.format}")
    return "~".join(rows)


def dialled(plan):
    rows = []
    for entry in plan.number_format:
        text = entry.format
        rule = entry.national_prefix_formatting_rule
        if rule:
            # What stands for the first group in the rule is the first one of the format.
            text = re.sub(r"(\\\d)", lambda m: rule.replace(r"\1", m.group()), text, count=1)
        leading = entry.leading_digits_pattern[-1] if entry.leading_digits_pattern else ""
        rows.append((entry.pattern, leading, "".join(re.findall(r"\\\d|\d", text))))
    groups = re.compile(r"(\\\d)*")
    if all(groups.fullmatch(form) and form == "".join(sorted(re.findall(r"\\\d", form))) for _, _, form in rows):
        return ""
    return "~".join(";".join(row) for row in rows)


def example(region):
    number = phonenumbers.example_number(region)
    return phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL) if number else ""


def row(name, plan, rank, shown):
    cells = [
        name, str(plan.country_code), str(rank), plan.international_prefix or "", plan.national_prefix_for_parsing or "",
        plan.national_prefix_transform_rule or "", plan.leading_digits or "", description(plan.general_desc), types(plan),
        shown, formats(plan), dialled(plan) if rank == 0 else "",
    ]
    text = "\t".join(cells)
    assert '"##' not in text and text.count("\t") == len(cells) - 1
    return text


def rows():
    plans = []
    for code, regions in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items():
        for rank, region in enumerate(regions):
            if region == "001":
                plans.append(row(str(code), PhoneMetadata.metadata_for_nongeo_region(code), 0, ""))
            else:
                plans.append(row(region, PhoneMetadata.metadata_for_region(region), rank, example(region)))
    return sorted(plans)


def tables():
    notice = f"phonenumbers {phonenumbers.__version__}; Copyright The Libphonenumber Authors, Apache-2.0; fields selected"
    yield "PhoneTable", notice, rows()
