"""Counts an export as `customers report` does, and says where the two differ: a second opinion that shares no code with it.

    python3 report_oracle.py EXPORT.jsonl BY REPORT.json REPORT.csv [SINCE [UNTIL]]

SINCE and UNTIL are days, empty for none. The time zone is that of the variable TZ.
"""

import csv
import json
import sys
import time
from calendar import timegm
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

MONTHS = {"P1M": 1, "P1Y": 12, "P3Y": 36}
CENT = Decimal("0.01")


def day_of(moment):
    local = time.localtime(timegm(time.strptime(moment, "%Y-%m-%dT%H:%M:%SZ")))
    return date(local.tm_year, local.tm_mon, local.tm_mday)


def period(day, by):
    if by == "day":
        return day.isoformat()
    if by == "month":
        return f"{day.year:04}-{day.month:02}"
    week = day.isocalendar()
    return f"{week[0]:04}-W{week[1]:02}"


class Figures:
    def __init__(self):
        self.records, self.licences, self.missing, self.money = set(), 0, 0, {}

    def take(self, reference, lines):
        self.records.add(reference)
        for line, price in lines:
            self.licences += line["quantity"]
            if price is None:
                self.missing += 1
                continue
            whole = Decimal(price["price"]) * line["quantity"]
            recurs = line["billing"] != "none"
            year = (whole * 12 / MONTHS[line["term"]]).quantize(CENT, ROUND_HALF_UP) if recurs else Decimal(0)
            sums = self.money.setdefault(price["currency"], [Decimal(0), Decimal(0)])
            sums[0] += whole
            sums[1] += year

    def written(self):
        money = [{"currency": code, "amount": f"{sums[0]:.2f}", "perYear": f"{sums[1]:.2f}"}
                 for code, sums in sorted(self.money.items())]
        return {"customers": len(self.records), "licences": self.licences, "linesWithoutPrice": self.missing,
                "money": money}


def keys(record, day, by):
    if by in ("day", "week", "month"):
        return [period(day, by)]
    if by == "operator":
        return [record["saved"]["by"]]
    if by == "country":
        return [record["country"]]
    if by == "reseller":
        return [(record.get("reseller") or {}).get("partnerID", "")]
    if by == "segment":
        return [record["qualification"]["kind"]]
    return sorted({line["offer"] for line in record["subscriptions"]}) or [""]


def counted(export, by, since, until):
    groups, total = {}, Figures()
    for text in export:
        record = json.loads(text)
        day = day_of(record["saved"]["at"])
        if since and day.isoformat() < since or until and day.isoformat() > until:
            continue
        prices = record["saved"].get("order", [])
        lines = []
        for line in record["subscriptions"]:
            price = next((price for price in prices if all(
                price[key] == line[key] for key in ("offer", "quantity", "billing", "term"))), None)
            if price:
                prices.remove(price)
            lines.append((line, price))
        reference = record["saved"]["reference"]
        total.take(reference, lines)
        for key in keys(record, day, by):
            own = [pair for pair in lines if pair[0]["offer"] == key] if by == "offer" else lines
            groups.setdefault(key, (Figures(), []))[0].take(reference, own)
            groups[key][1].append(day)
    days = [day for group in groups.values() for day in group[1]]
    if by in ("day", "week", "month") and days:
        day = min(days)
        while day <= max(days):
            groups.setdefault(period(day, by), (Figures(), []))
            day += timedelta(days=1)
    return {key: group[0].written() for key, group in groups.items()}, total.written()


def main():
    export, by, report_file, csv_file = sys.argv[1:5]
    since, until = (sys.argv[5:] + ["", ""])[:2]
    groups, total = counted(open(export, encoding="utf-8"), by, since, until)
    report = json.load(open(report_file, encoding="utf-8"))
    found = {row.pop("key"): row for row in report["rows"]}
    order = [(row["customers"], row.pop("name")) for row in found.values()]
    assert (report["by"], report["since"] or "", report["until"] or "") == (by, since, until), report
    assert len(found) == len(report["rows"]), "a key occurs twice"
    assert found == groups, f"{by}: {found}\n{groups}"
    assert report["total"] == total, f"{by}: {report['total']}\n{total}"
    if by in ("day", "week", "month"):
        assert list(found) == sorted(found), list(found)
    else:
        assert order == sorted(order, key=lambda row: (-row[0], row[1])), order
    with open(csv_file, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["key"] for row in rows] == list(found)
    for row in rows:
        figures = groups[row["key"]]
        counts = ("customers", "licences", "linesWithoutPrice")
        assert [int(row[name]) for name in counts] == [figures[name] for name in counts], row
        for sums in total["money"]:
            code = sums["currency"]
            own = next((money for money in figures["money"] if money["currency"] == code), {})
            assert row["wholeTerm." + code] == own.get("amount", "0.00"), row
            assert row["perYear." + code] == own.get("perYear", "0.00"), row
    print(len(groups), total["customers"])


main()
