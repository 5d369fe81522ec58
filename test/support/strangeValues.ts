const fail = (): never => {
  throw new TypeError("the caller's own code ran");
};

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const trap: ProxyHandler<object> = { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail };

/** Values of every sort that are no id of anything, as callers pass them who are not type-checked. */
export const strangeValues: readonly (readonly [label: string, value: unknown])[] = [
  ["null", null],
  ["undefined", undefined],
  ["an empty text", ""],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["toString", "toString"],
  ["a lone surrogate", "\ud800"],
  ["a very long text", "robotics".repeat(10_000)],
  ["0", 0],
  ["NaN", Number.NaN],
  ["a bigint", 10n],
  ["true", true],
  ["a symbol", Symbol("robotics")],
  ["a function", () => "robotics"],
  ["an empty list", []],
  ["a list in a list", [["robotics"]]],
  ["an empty object", {}],
  ["an object without prototype", Object.create(null)],
  ["a String object", Object("robotics")],
  ["a Date", new Date(0)],
  ["a Map", new Map([["robotics", 1]])],
  ["an object whose conversion throws", { toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail }],
  [
    "an object whose getters throw",
    {
      get id() {
        return fail();
      },
    },
  ],
  ["a proxy that throws", new Proxy({}, trap)],
  ["a list behind a proxy that throws", new Proxy(["robotics"], trap)],
  ["a revoked proxy", revoked.proxy],
];
