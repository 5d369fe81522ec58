import { describe, expect, it } from "vitest";
import {
  type FormatOptions,
  formatStat,
  getStatistic,
  InvalidArgumentError,
  indicators,
  type Statistic,
  statistics,
  UnknownIdError,
} from "../../src/index.js";
import { unitWords } from "../../src/internal/words.js";
import { itRefusesStatistics } from "../support/itRefusesStatistics.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { strangeValues } from "../support/strangeValues.js";

/** Intl puts no-break spaces between digits and signs. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const base = getStatistic("gtai-2024.hospitals");
const as = (fields: Partial<Statistic>, options?: FormatOptions) => plain(formatStat({ ...base, ...fields }, options));

describe("formatStat", () => {
  keepsDataset();

  it.each<[string, string, string]>([
    ["gtai-2024.companies", "more than 1,443 companies", "mehr als 1.443 Unternehmen"],
    ["gtai-2024.hospital-beds", "around 480,000 beds", "rund 480.000 Betten"],
    ["gtai-2024.beds-charite-berlin", "some 3,000 beds", "rund 3.000 Betten"],
    ["gtai-2024.university-hospitals-36-plus", "at least 36 hospitals", "mindestens 36 Krankenhäuser"],
    ["gtai-2024.hospital-spending", "at least €102 billion", "mindestens 102 Milliarden Euro"],
    ["gtai-2024.inpatients", "close to 17,000,000 patients", "fast 17.000.000 Patienten"],
    ["gtai-2024.average-stay", "7 days", "7 Tage"],
    ["gtai-2024.market-size-rank-world", "rank 3", "Rang 3"],
    ["gtai-2024.sme-share-companies", "around 93%", "rund 93 %"],
    ["gtai-2024.export-share", "66.7% (estimated)", "66,7 % (geschätzt)"],
    ["gtai-2024.go-cluster-share", "more than 50% (estimated)", "mehr als 50 % (geschätzt)"],
    ["gtai-2024.patent-ratio-eu", "almost 2 times", "fast 2-mal"],
    ["gtai-2024.companies-50-99-employees", "unknown", "unbekannt"],
    ["spectronet-2025.employees", "over 212,000 people", "mehr als 212.000 Personen"],
    ["spectronet-2025.revenue", "over €41 billion", "mehr als 41 Milliarden Euro"],
    ["spectronet-2025.gross-value-added-direct", "€19.7 billion", "19,7 Milliarden Euro"],
  ])("writes %s in English and in German", (id, en, de) => {
    expect(plain(formatStat(id as never))).toBe(en);
    expect(plain(formatStat(id as never, { locale: "de" }))).toBe(de);
  });

  it.each<[Partial<Statistic>, string, string]>([
    [{ comparator: ">" }, "more than 1,894 hospitals", "mehr als 1.894 Krankenhäuser"],
    [{ comparator: ">=" }, "at least 1,894 hospitals", "mindestens 1.894 Krankenhäuser"],
    [{ comparator: "<" }, "less than 1,894 hospitals", "weniger als 1.894 Krankenhäuser"],
    [{ comparator: "<=" }, "at most 1,894 hospitals", "höchstens 1.894 Krankenhäuser"],
    [{ approximate: true }, "around 1,894 hospitals", "rund 1.894 Krankenhäuser"],
    [{ comparator: ">", approximate: true }, "just over 1,894 hospitals", "gut 1.894 Krankenhäuser"],
    [{ comparator: "<", approximate: true }, "almost 1,894 hospitals", "fast 1.894 Krankenhäuser"],
    [{ comparator: ">=", approximate: true }, "at least around 1,894 hospitals", "mindestens rund 1.894 Krankenhäuser"],
    [{ comparator: ">", qualifier: "über" }, "more than 1,894 hospitals", "mehr als 1.894 Krankenhäuser"],
    [{ comparator: ">", qualifier: "well over" }, "more than 1,894 hospitals", "mehr als 1.894 Krankenhäuser"],
    [{ comparator: ">", qualifier: "over all" }, "more than 1,894 hospitals", "mehr als 1.894 Krankenhäuser"],
    [{ comparator: ">", qualifier: "over" }, "over 1,894 hospitals", "mehr als 1.894 Krankenhäuser"],
  ])("tells the qualifier of %j", (fields, en, de) => {
    expect(as(fields)).toBe(en);
    expect(as(fields, { locale: "de" })).toBe(de);
  });

  it("never rounds", () => {
    expect(as({ indicator: "hospital-spending", value: 114_195_802_000 })).toBe("€114.195802 billion");
    expect(as({ indicator: "hospital-spending", value: 1_000_000_000 }, { locale: "de" })).toBe("1 Milliarde Euro");
    expect(as({ indicator: "hospital-spending", value: 999_999 })).toBe("€999,999");
    expect(as({ indicator: "hospital-spending", value: 1_000_000 })).toBe("€1 million");
    expect(as({ indicator: "export-share", value: 66.5 })).toBe("66.5%");
    expect(as({ value: 16_802_693 })).toBe("16,802,693 hospitals");
    for (const figure of statistics) {
      if (figure.value === null) continue;
      const digits = formatStat(figure, { unit: false }).replace(/[^\d.]/g, "");
      const scale =
        figure.value >= 1e6 && /lion/.test(formatStat(figure)) ? (/billion/.test(formatStat(figure)) ? 1e9 : 1e6) : 1;
      expect(Number(digits) * scale, figure.id).toBeCloseTo(figure.value, 3);
    }
  });

  it("leaves the unit out when told to, never the qualifier", () => {
    expect(formatStat("gtai-2024.hospital-beds", { unit: false })).toBe("around 480,000");
    expect(formatStat("spectronet-2025.revenue", { unit: false, locale: "de" })).toBe("mehr als 41 Milliarden");
    expect(formatStat("gtai-2024.market-size-rank-world", { unit: false })).toBe("3");
    expect(formatStat("gtai-2024.export-share", { unit: false })).toBe("66.7 (estimated)");
  });

  it("writes digits as a region does", () => {
    expect(formatStat("gtai-2024.companies", { locale: "de-CH" })).toMatch(/^mehr als 1['’]443 Unternehmen$/);
    expect(formatStat("gtai-2024.companies", { locale: "en-GB" })).toBe("more than 1,443 companies");
    expect(formatStat("gtai-2024.companies", { locale: "DE-de" })).toBe("mehr als 1.443 Unternehmen");
  });

  it("writes every figure in both languages in one line, without a trace of the other language", () => {
    for (const { id } of statistics) {
      expect(formatStat(id), id).toMatch(/^[^\n]+$/);
      expect(formatStat(id, { locale: "de" }), id).not.toMatch(/\b(than|over|around|some|about|unknown|least|times)\b/);
    }
  });

  it.each(["fr", "", "english", "e", "zz-DE", "de_DE"])("refuses the locale %j rather than mix languages", (locale) => {
    const error = refusal(InvalidArgumentError, locale, () => formatStat("gtai-2024.companies", { locale }));
    expect(error.argument).toBe("locale");
  });

  describe("as locale", () => {
    it.each(strangeValues.filter(([, value]) => value !== undefined))("refuses %s", (_, value) => {
      refusal(InvalidArgumentError, value, () => formatStat("gtai-2024.companies", { locale: value as never }));
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "1443", undefined])("refuses a record whose value is %s", (value) => {
    const record = { ...base, value: value as never };
    expect(refusal(InvalidArgumentError, record, () => formatStat(record)).message).toMatch(
      /^invalid statistic.value: expected a number or null, got /,
    );
  });

  it.each(["toString", "=", "", null, { toString: 1, valueOf: 1 }])(
    "refuses a record whose comparator is %o",
    (value) => {
      const record = { ...base, comparator: value as never };
      expect(refusal(InvalidArgumentError, record, () => formatStat(record)).message).toMatch(
        /^invalid statistic.comparator: expected >, >=, < or <=, got /,
      );
    },
  );

  it("suggests the figure that was meant", () => {
    const error = refusal(UnknownIdError, "gtai-2024.company", () => formatStat("gtai-2024.company" as never));
    expect(error).toMatchObject({ kind: "statistic", suggestions: ["gtai-2024.companies"] });
  });

  it("refuses a record of an unknown indicator", () => {
    const record = { ...base, indicator: "hospital" as never };
    expect(refusal(UnknownIdError, record, () => formatStat(record))).toMatchObject({
      kind: "indicator",
      id: "hospital",
    });
  });

  itRefusesStatistics(formatStat);
});

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

it("refuses a list of locales without looking into it, be it four billion holes", () => {
  const locale = new Array(2 ** 32 - 1) as never;
  const error = refusal(InvalidArgumentError, undefined, () => formatStat("gtai-2024.companies", { locale }));
  expect(error.message).toBe('invalid locale: expected English ("en") or German ("de"), got (object)');
});

it("never runs what a record holds in the place of the source's word", () => {
  const qualifier = {
    toString: () => {
      throw new TypeError("the caller's own code ran");
    },
  } as never;
  const figure = getStatistic("gtai-2024.companies");
  expect(formatStat({ ...figure, comparator: ">=", qualifier })).toBe("at least 1,443 companies");
});

it("says what is missing if the engine has no Intl", () => {
  const whole = globalThis.Intl;
  const engine = globalThis as { Intl?: typeof Intl };
  try {
    delete engine.Intl;
    expect(() => formatStat("gtai-2024.companies")).toThrow("this engine has no Intl: load a polyfill first");
  } finally {
    engine.Intl = whole;
  }
});
