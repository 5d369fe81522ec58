import { describe } from "vitest";
import { getStatistic, statistics } from "../../src/index.js";
import { statisticSchema } from "../../src/schema/index.js";
import { REMOVED } from "../support/altered.js";
import { itRefusesChanges, itTakes, itTakesChanges } from "../support/itParses.js";

const value = 'value: expected null exactly when obsStatus is "L"';
const qualifier = "qualifier: expected the source's word exactly when comparator or approximate is set";
const area = 'refArea: expected an area such as "DE-BY", "EU" or "world"';
const date = "timePeriod: expected an ISO 8601 date, month or year";
const comparators = 'Invalid option: expected one of ">"|">="|"<"|"<="';

describe("statisticSchema", () => {
  itTakes(statisticSchema, statistics);

  itRefusesChanges(statisticSchema, getStatistic("gtai-2024.companies"), [
    ["an unknown field", ["unit"], "companies", ': Unrecognized key: "unit"'],
    ["an id without its source", ["id"], "companies", 'id: expected an id such as "gtai-2024.companies"'],
    ["null where a value was read", ["value"], null, value],
    ["a status of unread for a value", ["obsStatus"], "L", value],
    ["an unknown status", ["obsStatus"], "P", 'obsStatus: Invalid option: expected one of "A"|"E"|"L"'],
    ["a value as text", ["value"], "1,443", "value: Invalid input: expected number, received string"],
    [
      "an endless value",
      ["value"],
      Number.POSITIVE_INFINITY,
      "value: Invalid input: expected number, received Infinity",
    ],
    ["a value that is no number", ["value"], Number.NaN, "value: Invalid input: expected number, received NaN"],
    ["a comparator without the source's word", ["qualifier"], REMOVED, qualifier],
    ["the source's word without a comparator", ["comparator"], REMOVED, qualifier],
    ["an unknown comparator", ["comparator"], "~", `comparator: ${comparators}`],
    ["exactness, which is told by silence", ["approximate"], false, "approximate: Invalid input: expected true"],
    ["an area by name", ["refArea"], "Germany", area],
    ["an area in small letters", ["refArea"], "de", area],
    ["an area with something before it", ["refArea"], "1DE", area],
    ["an area with something behind it", ["refArea"], "DE-BY-1", area],
    ["a period in words", ["timePeriod"], "last year", date],
    ["a period of years", ["timePeriod"], "2022-2023", date],
    ["a coverage of nothing", ["coverage"], {}, "coverage: expected a field, or no coverage"],
    ["an unknown coverage", ["coverage", "region"], "east", 'coverage: Unrecognized key: "region"'],
    [
      "a size class without number",
      ["coverage", "sizeClass", "employees"],
      REMOVED,
      "coverage.sizeClass.employees: Invalid input: expected number, received undefined",
    ],
    [
      "a size class below 0",
      ["coverage", "sizeClass", "employees"],
      -1,
      "coverage.sizeClass.employees: Too small: expected number to be >=0",
    ],
    [
      "half an employee",
      ["coverage", "sizeClass", "employees"],
      0.5,
      "coverage.sizeClass.employees: Invalid input: expected int, received number",
    ],
    ["an unknown comparison of sizes", ["coverage", "sizeClass", "op"], "=", `coverage.sizeClass.op: ${comparators}`],
    [
      "an unknown way of counting",
      ["coverage", "countedAs"],
      "plants",
      'coverage.countedAs: Invalid option: expected one of "establishments"|"enterprises"',
    ],
    [
      "unknown effects",
      ["coverage", "effects"],
      "all",
      'coverage.effects: Invalid option: expected one of "direct"|"direct-and-indirect"',
    ],
    ["an inclusion twice", ["coverage", "includes"], ["a", "a"], "coverage.includes: expected no entry twice"],
    [
      "an inclusion in words",
      ["coverage", "includes"],
      ["Micro enterprises"],
      "coverage.includes.0: expected kebab-case",
    ],
    [
      "an unknown dimension",
      ["breakdown"],
      { dimension: "region", category: "east" },
      'breakdown.dimension: Invalid option: expected one of "ownership"|"bed-size"|"employee-size"',
    ],
    [
      "a breakdown without category",
      ["breakdown"],
      { dimension: "ownership" },
      "breakdown.category: Invalid input: expected string, received undefined",
    ],
    ["fewer items than it counts", ["items"], ["one"], "items: expected as many items as the value counts"],
  ]);

  itRefusesChanges(statisticSchema, getStatistic("gtai-2024.export-share"), [
    ["an estimate without a note", ["note"], REMOVED, 'note: expected a note when obsStatus is "E"'],
    ["an estimate without a value", ["value"], null, value],
  ]);

  itRefusesChanges(statisticSchema, getStatistic("gtai-2024.hospital-beds"), [
    ["an approximation without the source's word", ["qualifier"], REMOVED, qualifier],
    ["the source's word without an approximation", ["approximate"], REMOVED, qualifier],
  ]);

  itRefusesChanges(statisticSchema, getStatistic("gtai-2024.companies-50-99-employees"), [
    ["a value that nobody read", ["value"], 0, value],
    ["a normal status without value", ["obsStatus"], "A", value],
  ]);

  itRefusesChanges(statisticSchema, getStatistic("gtai-2024.most-innovative-fields"), [
    ["a count that its items do not have", ["value"], 6, "items: expected as many items as the value counts"],
    ["an item twice", ["items", 1], "diagnostics", "items: expected no entry twice"],
  ]);

  itTakesChanges(statisticSchema, getStatistic("gtai-2024.companies"), [
    ["a federal state", ["refArea"], "DE-BY"],
    ["the European Union", ["refArea"], "EU"],
    ["the world", ["refArea"], "world"],
    ["a month", ["timePeriod"], "2022-12"],
    ["an approximation on top of a comparator", ["approximate"], true],
    ["a value of 0", ["value"], 0],
    ["no note where nothing was estimated", ["note"], REMOVED],
  ]);
});
