import { expect, it } from "vitest";
import { sourceName } from "../../../src/charts/internal/sourceName.js";

it.each([
  ["gtai-2024", /^Germany Trade & Invest \(2024\)$/],
  // of these nothing says when they were published
  ["dkg-2022", /^Deutsche Krankenhausgesellschaft \(2022\)$/],
  ["spectaris-2021", /^SPECTARIS \(2021\/2022\)$/],
  ["bvmed-report-2019", /^BVMed$/],
  ["destatis-23111", /^Statistisches Bundesamt \(Destatis\)$/],
] as const)("%s is called %s", (source, name) => {
  expect(sourceName(source)).toMatch(name);
});
