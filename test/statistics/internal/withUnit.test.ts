import { expect, it } from "vitest";
import { withUnit } from "../../../src/statistics/internal/withUnit.js";

it("writes a unit that it has no word for as the indicator names it", () => {
  const indicator = { kind: "count", unit: "ambulances" } as never;
  expect(withUnit(1234, indicator, "en", "en")).toBe("1,234 ambulances");
  expect(withUnit(1234, indicator, "de", "de")).toBe("1.234 ambulances");
});
