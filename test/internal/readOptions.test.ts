import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { readOptions } from "../../src/internal/readOptions.js";
import { refusal } from "../support/refusal.js";

describe("readOptions", () => {
  it("reads what is asked for, and undefined where that is missing", () => {
    expect(readOptions({ limit: 1, among: [], other: 2 }, "limit", "among")).toEqual({ limit: 1, among: [] });
    expect(readOptions<{ limit?: number }, "limit">({}, "limit")).toEqual({ limit: undefined });
  });

  it.each([undefined, null, 5, "limit", true])("finds nothing in %o", (options) => {
    expect(readOptions<{ limit?: number }, "limit">(options as never, "limit").limit).toBe(undefined);
  });

  it("does not take what is inherited for an option, nor lets it shine through", () => {
    const options: { limit?: number } = Object.create({ limit: 1 });
    const { limit } = readOptions(options, "limit");
    expect(limit).toBe(undefined);
    expect(Object.hasOwn(readOptions(options, "limit"), "limit")).toBe(true);
  });

  it("turns what a getter throws into an error of ours", () => {
    const options = {
      get limit(): never {
        throw new TypeError("the caller's own code ran");
      },
    };
    expect(refusal(InvalidArgumentError, options, () => readOptions(options, "limit")).argument).toBe("options");
  });
});
