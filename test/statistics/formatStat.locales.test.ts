import { expect, it } from "vitest";
import { formatStat, getStatistic, InvalidArgumentError } from "../../src/index.js";
import { refusal } from "../support/refusal.js";

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
