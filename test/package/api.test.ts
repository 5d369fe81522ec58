import { expect, it } from "vitest";
import { apiReports } from "../../scripts/release/apiReports.js";
import { readReports } from "../../scripts/release/compareApi.js";

const reports = apiReports();

it("exports what the committed reports say: otherwise run `npm run update`, and commit etc/", () => {
  expect(Object.fromEntries(readReports(".") ?? [])).toEqual(Object.fromEntries(reports));
});

it("has reports that do not change with the data", () => {
  for (const report of reports.values()) expect(report).not.toMatch(/optonet|medways|DE-BY|gtai-2024/);
});
