import { afterEach, describe, expect, it } from "vitest";
import { InvalidArgumentError, InvalidDataError } from "../../src/index.js";
import {
  copyJson,
  Issues,
  isOneOf,
  isPlainObject,
  isWithin,
  readInput,
  readLimit,
  readOptions,
} from "../../src/internal/untrusted.js";
import { refusal } from "../support/refusal.js";

/** What was copied, and what was wrong with it. */
function copied(value: unknown, ...root: string[]) {
  const issues = new Issues();
  return { copy: copyJson(value, issues, ...root), issues: issues.list };
}

const nested = (levels: number): unknown => (levels === 0 ? {} : [nested(levels - 1)]);
const fails = (): never => {
  throw new TypeError("the caller's own code ran");
};

describe("copyJson", () => {
  it("copies records without a prototype, and leaves out what is undefined", () => {
    const data: unknown = Object.assign(Object.create(null), { a: { b: [1, null, "x", false] }, c: undefined });
    expect(copied(data)).toStrictEqual({ copy: { a: { b: [1, null, "x", false] } }, issues: [] });
  });

  it("keeps an own property “__proto__” a property", () => {
    const { copy } = copied(JSON.parse('{ "__proto__": { "a": 1 } }'));
    expect(Object.keys(copy as object)).toEqual(["__proto__"]);
    expect((copy as { a?: unknown }).a).toBe(undefined);
  });

  it("shares nothing with the caller's objects", () => {
    const data = { list: [{ a: 1 }] };
    const { copy } = copied(data);
    data.list[0]!.a = 2;
    expect(copy).toEqual({ list: [{ a: 1 }] });
  });

  it("names everything that JSON can't hold, and every property that throws", () => {
    const data = {
      list: [Number.NaN, Number.NEGATIVE_INFINITY, 1n, Symbol("tag"), () => 1, undefined, new Date(0)],
      record: Object.defineProperty({}, "throws", { get: fails, enumerable: true }),
    };
    expect(copied(data, "before").issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "before.list[0]: expected JSON, got NaN",
      "before.list[1]: expected JSON, got -Infinity",
      "before.list[2]: expected JSON, got (bigint)",
      "before.list[3]: expected JSON, got (symbol)",
      "before.list[4]: expected JSON, got (function)",
      "before.list[5]: expected JSON, got undefined",
      "before.list[6]: expected JSON, got (object)",
      "before.record.throws: cannot be read: a property throws",
    ]);
  });

  it("reports a thousand issues at most", () => {
    const { issues } = refusal(InvalidDataError, undefined, () => copied(new Array(2 ** 32 - 1), "data"));
    expect(issues).toHaveLength(1000);
    expect(issues[999]).toEqual({ path: "data[999]", message: "expected JSON, got undefined" });
    expect(copied(new Array(999)).issues).toHaveLength(999);
  });

  it("copies a hundred levels, and no more", () => {
    expect(copied(nested(100), "data")).toEqual({ copy: nested(100), issues: [] });
    expect(copied(nested(101), "data").issues).toEqual([
      { path: `data${"[0]".repeat(101)}`, message: "expected JSON no deeper than 100 levels" },
    ]);
  });

  it("copies an object that stands in several places a million times, and no more often", () => {
    const shared = {};
    expect(copied(new Array(1_000_001).fill(shared)).issues).toEqual([]);
    const { issues } = refusal(InvalidDataError, undefined, () => copied(new Array(1_000_002).fill(shared)));
    expect(issues).toEqual([{ path: "[1000001]", message: "expected JSON, got the same objects over and over" }]);
  });
});

describe("isPlainObject", () => {
  it("is true for object literals and records without a prototype, and for nothing else", () => {
    const values = [{}, Object.create(null), [], new Date(0), new Map(), null, "text", () => 1];
    expect(values.map(isPlainObject)).toEqual([true, true, ...new Array(6).fill(false)]);
  });
});

describe("readInput", () => {
  const throwing = (error: unknown) => () => {
    throw error;
  };

  it("gives what was read", () => {
    expect(readInput("wanted", () => 5)).toBe(5);
  });

  it("turns what a caller's object throws into an error of ours, and leaves ours as they are", () => {
    const { message } = refusal(InvalidArgumentError, [], () => readInput("wanted", throwing(new TypeError("theirs"))));
    expect(message).toBe("invalid wanted: cannot be read");
    const ours = new InvalidArgumentError("limit", "ours");
    expect(refusal(InvalidArgumentError, [], () => readInput("wanted", throwing(ours)))).toBe(ours);
  });
});

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

describe("readLimit", () => {
  it("takes an integer from 0, and none as infinite", () => {
    for (const limit of [0, 1, 1e9]) expect(readLimit(limit)).toBe(limit);
    expect(readLimit(undefined)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null, 1n])("refuses %o", (limit) => {
    const { message } = refusal(InvalidArgumentError, limit, () => readLimit(limit));
    expect(message).toMatch(/^invalid limit: expected an integer from 0, got \S/);
  });
});

describe("isWithin", () => {
  it("is true for numbers up to the bound, and for nothing else", () => {
    const values = [
      90,
      -90,
      0,
      -0.5,
      90.001,
      -90.001,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      "50",
      null,
      undefined,
      [5],
    ];
    expect(values.filter((value) => isWithin(value, 90))).toEqual([90, -90, 0, -0.5]);
  });
});

describe("isOneOf", () => {
  it("is true for one of the strings and for nothing else", () => {
    const values = ["a", "b", "c", "", ["a"], undefined, null];
    expect(values.filter((value) => isOneOf(["a", "b"], value))).toEqual(["a", "b"]);
  });
});
