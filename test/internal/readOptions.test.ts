import { afterEach, describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { readOptions } from "../../src/internal/readOptions.js";
import { refusal } from "../support/refusal.js";

interface Options {
  readonly limit?: number | null;
}
const limitOf = (options: unknown) => readOptions(options as Options, ({ limit = 100 }) => limit);

describe("readOptions", () => {
  it("reads what is asked for, be it null or 0", () => {
    expect(limitOf({ limit: 1 })).toBe(1);
    expect(limitOf({ limit: 0 })).toBe(0);
    expect(limitOf({ limit: null })).toBe(null);
  });

  it.each([{}, { limit: undefined }, undefined, null, 5, "limit", true])("gives the default for %o", (options) => {
    expect(limitOf(options)).toBe(100);
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
    expect(refusal(InvalidArgumentError, options, () => limitOf(options)).message).toBe(
      "invalid options: cannot be read",
    );
  });

  describe("where something hangs on Object.prototype", () => {
    const shared = Object.prototype as { limit?: number };
    afterEach(() => {
      delete shared.limit;
    });

    it("does not take it for an option", () => {
      shared.limit = 1;
      const given = [{}, undefined, null, 5, "limit", { limit: 2 }, { limit: undefined }].map(limitOf);
      delete shared.limit;
      expect(given).toEqual([100, 100, 100, 100, 100, 2, 100]);
    });
  });
});
