import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { readOption } from "../../src/internal/readOption.js";
import { refusal } from "../support/refusal.js";

interface Options {
  readonly limit?: number | null;
}
const limitOf = (options: unknown) => readOption(options as Options, "limit", 100);

describe("readOption", () => {
  it("reads what is asked for, be it null or 0", () => {
    expect(limitOf({ limit: 1 })).toBe(1);
    expect(limitOf({ limit: 0 })).toBe(0);
    expect(limitOf({ limit: null })).toBe(null);
  });

  it.each([{}, { limit: undefined }, undefined, null, 5, "limit", true])("gives the default for %o", (options) => {
    expect(limitOf(options)).toBe(100);
    expect(readOption(options as Options, "limit")).toBe(undefined);
  });

  it("does not take what is inherited for an option", () => {
    expect(limitOf(Object.create({ limit: 1 }))).toBe(100);
  });

  it("reads an option once", () => {
    let reads = 0;
    const options = {
      get limit() {
        reads++;
        return 1;
      },
    };
    limitOf(options);
    expect(reads).toBe(1);
  });

  it("turns what a getter throws into an error of ours", () => {
    const options = {
      get limit(): never {
        throw new TypeError("the caller's own code ran");
      },
    };
    expect(refusal(InvalidArgumentError, options, () => limitOf(options)).argument).toBe("options");
  });
});
