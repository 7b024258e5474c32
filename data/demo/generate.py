#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the demo data set: a synthetic zone for showing everything the program can do.

    python3 data/demo/generate.py [FOLDER]     writes the CSV files (into this folder by default)

Deterministic: the same files come out each time, on every machine. No number is a real place's.
The six deliberate faults for the audit are listed in README.md and made by faults() below.
"""
import csv
import pathlib
import sys

YEARS = range(2015, 2025)
HOME, SIBLINGS, DISTRICT, CITY = "demo-zone", ["zone-a", "zone-b", "zone-c"], "demo-district", "demo-city"
SIZE = {HOME: 1.0, "zone-a": 1.35, "zone-b": 0.8, "zone-c": 0.55, DISTRICT: 4.6, CITY: 21.0}
TEMPO = {HOME: 1.6, "zone-a": 0.4, "zone-b": 0.9, "zone-c": -0.6, DISTRICT: 0.0, CITY: -0.8}

# code: value of 2015 in the zone, growth a year in percent, decimals, areas, share of the year made by June
ALL, OWN = "all", "own"
FLOWS = {
    "gdp.primary": (4.1, 2.4, 2, ALL, 0.42), "gdp.secondary": (62.0, 7.6, 2, ALL, 0.47),
    "gdp.tertiary": (38.0, 8.4, 2, ALL, 0.48), "industry.output": (140.0, 8.4, 1, ALL, 0.48),
    "industry.value-added": (33.0, 7.9, 1, ALL, 0.48), "retail": (26.0, 8.0, 1, ALL, 0.47),
    "industry.revenue": (131.0, 8.1, 1, ALL, 0.47), "industry.profit": (8.2, 6.8, 1, ALL, 0.44),
    "industry.newproduct": (41.0, 12.0, 1, OWN, 0.47), "industry.hightech": (14.0, 11.2, 1, OWN, 0.47),
    "investment.industry": (22.0, 9.4, 1, ALL, 0.44), "investment.property": (12.0, 3.5, 1, ALL, 0.5),
    "investment.services": (21.0, 5.2, 1, ALL, 0.46),
    "investment.agriculture": (1.2, 4.0, 1, ALL, 0.46), "investment.technical": (9.8, 8.8, 1, OWN, 0.43),
    "investment.private": (26.0, 7.0, 1, OWN, 0.46), "exports": (29.0, 8.8, 1, ALL, 0.49),
    "imports": (8.0, 6.2, 1, ALL, 0.48), "fdi": (5200, 5.5, 0, ALL, 0.5), "capital.inward": (31.0, 7.7, 1, OWN, 0.47),
    "projects.registered.industry": (9, 7.0, 0, OWN, 0.5), "projects.registered.agriculture": (2, 3.0, 0, OWN, 0.5),
    "projects.registered.services": (3, 5.0, 0, OWN, 0.5), "projects.started": (11, 6.0, 0, OWN, 0.5),
    "projects.completed": (6, 6.0, 0, OWN, 0.5), "projects.signed": (18, 7.0, 0, OWN, 0.5),
    "enterprises.upgraded": (12, 7.5, 0, ALL, 0.35), "enterprises.new": (820, 6.0, 0, OWN, 0.5),
    "talent.highlevel-new": (26, 9.0, 0, OWN, 0.5), "talent.graduates": (640, 8.0, 0, OWN, 0.5),
    "research.spending": (3.1, 11.0, 2, ALL, 0.46), "patents.invention": (88, 10.0, 0, OWN, 0.5),
    "research.transactions": (2.2, 14.0, 1, OWN, 0.45), "culture.visitors": (21.0, 7.0, 1, OWN, 0.47),
    "culture.revenue": (1.9, 9.0, 1, OWN, 0.46), "culture.events": (32, 4.0, 0, OWN, 0.5),
    "land.supplied": (420, 3.0, 0, OWN, 0.5), "land.idle": (180, 5.0, 0, OWN, 0.5),
    "infrastructure.spending": (3.4, 6.0, 1, OWN, 0.45), "employment.new": (1900, 3.0, 0, OWN, 0.5),
    "tax": (9.4, 7.2, 1, ALL, 0.53), "expenditure": (8.0, 6.0, 1, OWN, 0.5),
    "energy.use": (38.0, 1.2, 2, OWN, 0.5), "energy.power": (9.6, 5.5, 2, ALL, 0.47),
}
STOCKS = {
    "enterprises.abovescale": (96, 5.5, 0, ALL), "enterprises.hightech": (34, 12.5, 0, ALL),
    "enterprises.giant": (1, 28.0, 0, OWN), "enterprises.listed": (2, 9.0, 0, OWN), "enterprises.billion": (28, 6.5, 0, OWN),
    "patents.valid": (310, 13.0, 0, OWN), "research.institutes": (5, 9.0, 0, OWN), "research.centres": (16, 11.0, 0, OWN),
    "deposits": (98.0, 9.0, 1, OWN), "loans": (84.0, 10.2, 1, OWN), "population": (8.6, 1.4, 2, OWN),
    "employment": (21400, 3.0, 0, OWN),
}
MEANS = {
    "env.pm25": (41.0, -4.6, 1, ALL), "income": (33800, 7.0, 0, ALL), "income.rural": (24100, 8.2, 0, OWN),
    "villages.income": (72.0, 8.6, 1, OWN),
}
RATES = {"population.urban-rate": (61.0, 0.9, 1, OWN), "env.gooddays": (78.0, 1.4, 1, OWN)}
WHOLES = {
    "gdp": ["gdp.primary", "gdp.secondary", "gdp.tertiary"],
    "investment": ["investment.industry", "investment.agriculture", "investment.services"],
    "trade": ["exports", "imports"],
    "projects.registered": ["projects.registered.industry", "projects.registered.agriculture",
                            "projects.registered.services"],
}
EARNED = {"income": 0.536, "income.rural": 0.531}  # part of a year that is earned until June
REPORTED = ["industry.output", "investment", "investment.industry", "exports", "gdp", "tax"]


def noise(*key):
    """A number from −1 to 1 that depends on the key alone."""
    state = 2166136261
    for byte in "/".join(map(str, key)).encode():
        state = ((state ^ byte) * 16777619) & 0xFFFFFFFF
    state ^= state >> 15
    state = (state * 2246822519) & 0xFFFFFFFF
    return (state >> 8 & 0xFFFF) / 32767.5 - 1


def series(code, first, growth, decimals, area, scaled):
    """Values by year; a shallow year 2020 and a strong 2021 as they were felt in general."""
    value = first * (SIZE[area] if scaled else 1 + (SIZE[area] - 1) * 0.004)
    values = {}
    for year in YEARS:
        if year > YEARS[0]:
            wave = {2020: -0.3, 2021: 0.3}.get(year, 0.0) * abs(growth)
            tempo = TEMPO[area] if scaled else 0
            value *= 1 + (growth + wave + tempo + 0.5 * abs(growth) * noise(code, area, year)) / 100
        values[year] = round(value, decimals)
    return values


def areas_of(which):
    return [HOME, *SIBLINGS, DISTRICT, CITY] if which == ALL else [HOME]


def build():
    """(indicator, area, year, months) → (value, decimals)."""
    figures = {}
    for table, scaled in ((FLOWS, True), (STOCKS, True), (MEANS, False)):
        for code, (first, growth, decimals, which, *june) in table.items():
            for area in areas_of(which):
                values = series(code, first, growth, decimals, area, scaled)
                for year, value in values.items():
                    figures[code, area, year, 12] = (value, decimals)
                if area == HOME and table is FLOWS:
                    months(figures, code, values, growth, decimals, june[0])
                if area == HOME and table is not FLOWS:
                    later = values[2024] * (1 + growth / 200)
                    if code in EARNED:  # half a year's money is about half of a year's
                        later = values[2024] * (1 + growth / 100) * EARNED[code]
                    figures[code, area, 2025, 6] = (round(later, decimals), decimals)
    for code, (first, step, decimals, _) in RATES.items():
        for year in YEARS:
            value = first + step * (year - YEARS[0]) + 0.3 * noise(code, year)
            figures[code, HOME, year, 12] = (round(value, decimals), decimals)
    for whole, parts in WHOLES.items():
        for code, area, year, month in [key for key in figures if key[0] == parts[0]]:
            decimals = figures[code, area, year, month][1]
            total = sum(figures[part, area, year, month][0] for part in parts)
            figures[whole, area, year, month] = (round(total, decimals), decimals)
    return figures


def months(figures, code, values, growth, decimals, june):
    """Months 1..m of 2024 and 2025, up to June, cumulative."""
    for month in range(1, 7):
        share = june * month / 6 * (1 + 0.02 * noise(code, month) * (6 - month))
        lead = 0.35 * growth * noise(code, "pace")
        now = values[2024] * (1 + (growth + lead) / 100)
        figures[code, HOME, 2024, month] = (round(values[2024] * share, decimals), decimals)
        figures[code, HOME, 2025, month] = (round(now * share, decimals), decimals)


def faults(rows):
    """The six deliberate faults; see README.md."""
    at = {(row["indicator"], row["area"], row["year"], row["months"]): row for row in rows}
    slipped = at["retail", HOME, 2019, 12]
    slipped["value"] = f"{float(slipped['value']) * 10000:.0f}"
    at["loans", HOME, 2022, 12]["growth_pct"] = "16.4"
    whole = float(at["investment.industry", HOME, 2021, 12]["value"])
    for year in range(2020, 2025):
        part = float(at["investment.industry", HOME, year, 12]["value"]) * 0.9
        rows.append(row_of("investment.manufacturing", HOME, year, 12, f"{part:.1f}"))
        if year == 2021:
            rows[-1]["value"] = f"{whole * 1.05:.1f}"
    rows.remove(at["enterprises.giant", HOME, 2020, 12])
    other = dict(at["fdi", HOME, 2021, 12])
    other.update(value=f"{float(other['value']) * 1.03:.0f}", source="demo-bulletin")
    rows.append(other)
    shared = row_of("talent.projects", HOME, 2024, 12, "17")
    shared.update(share_pct="43.5", share_qualifier="exact", share_of="全区")
    rows.append(shared)


def row_of(code, area, year, month, value):
    status = "preliminary" if year == 2025 else "actual" if month < 12 else "final"
    return {"indicator": code, "area": area, "year": year, "months": month, "source": "demo-yearbook",
            "section": "", "value": value, "qualifier": "exact", "status": status, "growth_pct": "",
            "share_pct": "", "share_qualifier": "", "share_of": "", "quote": ""}


def rows_of(figures):
    rows = []
    for (code, area, year, month), (value, decimals) in figures.items():
        row = row_of(code, area, year, month, f"{value:.{decimals}f}")
        before = figures.get((code, area, year - 1, month))
        if code in REPORTED and before and (area == HOME or year == 2024):
            row["growth_pct"] = f"{(value / before[0] - 1) * 100:.1f}"
        rows.append(row)
    return rows


def write(folder, name, rows):
    with open(folder / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
    rows = rows_of(build())
    faults(rows)
    # The zone's output of 2024 was first expected, then final: revisions.csv is stored after figures.csv.
    final = next(r for r in rows if (r["indicator"], r["area"], r["year"], r["months"]) == ("industry.output", HOME, 2024, 12))
    revision = dict(final)
    final.update(value=f"{float(final['value']) - 3.4:.1f}", status="expected", growth_pct="")
    write(folder, "figures.csv", rows)
    write(folder, "revisions.csv", [revision])


if __name__ == "__main__":
    main()
