import { expect, it } from "vitest";
import { formatStat, getStatistic, indicators } from "../../src/index.js";
import { unitWords } from "../../src/internal/words.js";

const base = getStatistic("gtai-2024.hospitals");

it("has words for what every indicator counts, and for nothing else", () => {
  const counted = indicators.flatMap(({ kind, unit }) =>
    unit !== undefined && unit !== "EUR" && kind !== "share" ? [unit] : [],
  );
  expect(Object.keys(unitWords)).toEqual([...new Set(counted)].sort());
});

it("takes none and parts of one for several", () => {
  expect(formatStat({ ...base, value: 0 })).toBe("0 hospitals");
  expect(formatStat({ ...base, indicator: "average-stay", value: 7.2 })).toBe("7.2 days");
});

it.each([
  ["applications", "1 application", "2 applications", "1 Anmeldung", "2 Anmeldungen"],
  ["areas", "1 area", "2 areas", "1 Bereich", "2 Bereiche"],
  ["associations", "1 association", "2 associations", "1 Verband", "2 Verbände"],
  ["beds", "1 bed", "2 beds", "1 Bett", "2 Betten"],
  ["clusters", "1 cluster", "2 clusters", "1 Cluster", "2 Cluster"],
  ["companies", "1 company", "2 companies", "1 Unternehmen", "2 Unternehmen"],
  ["countries", "1 country", "2 countries", "1 Land", "2 Länder"],
  ["days", "1 day", "2 days", "1 Tag", "2 Tage"],
  ["hospitals", "1 hospital", "2 hospitals", "1 Krankenhaus", "2 Krankenhäuser"],
  ["markets", "1 market", "2 markets", "1 Markt", "2 Märkte"],
  ["networks", "1 network", "2 networks", "1 Netzwerk", "2 Netzwerke"],
  ["patients", "1 patient", "2 patients", "1 Patient", "2 Patienten"],
  ["persons", "1 person", "2 people", "1 Person", "2 Personen"],
])("writes one and several %s in English and in German", (unit, ...expected) => {
  const indicator = indicators.find((each) => each.unit === unit)!.id;
  const write = (value: number, locale: string) => formatStat({ ...base, indicator, value }, { locale });
  expect([write(1, "en"), write(2, "en"), write(1, "de"), write(2, "de")]).toEqual(expected);
});
