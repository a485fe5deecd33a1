"""Top-level domains that exist, from the public suffix list by way of the package publicsuffixlist.

One row a domain in KnownTopLevelDomainTable, as an A-label.
"""

from importlib.metadata import version

import idna
from publicsuffixlist import PublicSuffixList


def top_level_domains():
    listed = PublicSuffixList(accept_unknown=False, only_icann=True)
    names = {suffix.lstrip("*!.").rsplit(".", 1)[-1] for suffix in listed._publicsuffix}
    return sorted({idna.encode(name).decode("ascii") for name in names if name})


def tables():
    source = f"publicsuffixlist {version('publicsuffixlist')}; Mozilla Foundation and contributors, MPL-2.0; last labels"
    yield "KnownTopLevelDomainTable", source, top_level_domains()
