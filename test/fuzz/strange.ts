import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { strangeLists } from "../support/strangeLists.js";
import { strangeValues } from "../support/strangeValues.js";

/** The fields that the package reads of what it is given, as far as strange objects go. */
const FIELDS = [
  "id",
  "value",
  "catalog",
  "limit",
  "among",
  "clusters",
  "focusAreas",
  "latitude",
  "length",
  "source",
  "0",
];

/** Made by the language itself: whatever it can build. */
const built = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: false,
});

const TRAPS = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "isExtensible"] as const;

/** Made by hand: what lies, throws, turns in circles, has no end or comes from elsewhere. */
function handMade(): readonly unknown[] {
  const fail = (): never => {
    throw new TypeError("the caller's own code ran");
  };
  const circle: unknown[] = [];
  circle.push(circle, circle);
  const ring: Record<string, unknown> = { id: "medways" };
  Object.assign(ring, { ring, value: ring, focusAreas: [ring], source: ring });
  const revoked = [Proxy.revocable([], {}), Proxy.revocable(fail, {})];
  for (const { revoke } of revoked) revoke();
  const abroad = runInNewContext(`[
    ["dental", "robotics"], { dental: 1 }, { limit: 2 }, new Map([["dental", 1]]), Object("dental"), new Error("x"),
    Object.create(null), [{ id: "medways" }], () => "dental", new Array(4294967295),
  ]`) as readonly unknown[];
  return [
    ...strangeValues.map(([, value]) => value),
    ...strangeLists.map(([, list]) => list),
    ...abroad,
    ...revoked.map(({ proxy }) => proxy),
    ...[circle, ring, { ...ring, list: circle }],
    ...[new Array(2 ** 32 - 1), Object.assign(new Array(2 ** 31), { 7: "dental" }), new Array(3000).fill("dental")],
    ...[JSON.parse('{ "__proto__": 1, "constructor": 2 }'), JSON.parse('[{ "__proto__": null }]')],
    ...[
      Symbol.iterator,
      2n ** 64n,
      Object(1n),
      Object(Symbol("x")),
      -0,
      1e308,
      5e-324,
      2 ** 53,
      "\udc00\ud800",
      "𝒳\u0000",
    ],
    ...[new Date(Number.NaN), /x/g, new WeakMap(), Promise.resolve(1), new Error("x"), new Proxy(fail, {})],
    ...TRAPS.map((trap) => new Proxy(["dental"], { [trap]: fail })),
    ...[Number.NaN, -1, "2", 2.5, 10n, null, Symbol("length")].map((length) => {
      return new Proxy(["dental"], {
        get: (list, key, self) => (key === "length" ? length : Reflect.get(list, key, self)),
      });
    }),
    new Proxy({ dental: 1 }, { ownKeys: () => ["dental", "dental"] }),
    ...FIELDS.map((field) => Object.defineProperty({}, field, { enumerable: true, get: fail })),
    ...FIELDS.map((field) =>
      Object.defineProperty({ id: "medways", name: "x" }, field, { enumerable: true, get: fickle() }),
    ),
    ...FIELDS.filter((field) => field !== "length").map((field) => Object.create({ [field]: fail })),
  ];
}

/** A getter that answers otherwise each time. */
function fickle(): () => unknown {
  const answers = ["medways", ["dental"], 1, undefined, Number.NaN, { value: ["DE-BY"] }, "gtai-2024", -1, null];
  let asked = 0;
  return () => answers[asked++ % answers.length];
}

/** Strange values of one draw: the same seed, the same values. */
export function drawStrange(seed: number): readonly unknown[] {
  return [...handMade(), ...fc.sample(built, { seed, numRuns: 400 })];
}
