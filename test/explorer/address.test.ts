import fc from "fast-check";
import { clusters, focusAreas, indicators, sources, states, statistics } from "medtech-germany";
import { expect, it } from "vitest";
import { change } from "../../explorer/state/change.js";
import { readState } from "../../explorer/state/readState.js";
import { inOrder } from "../../explorer/state/readWant.js";
import { citationStyles, initial, languages, type State, shades, views } from "../../explorer/state/State.js";
import { replaceInAddress, writeState } from "../../explorer/state/writeState.js";

const idOf = <Id extends string>(table: readonly { readonly id: Id }[]) =>
  fc.constantFrom(...table.map(({ id }) => id));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const weight = fc.oneof(fc.constant(1), fc.double({ min: Number.MIN_VALUE, noNaN: true, max: 1e300 }));

const anyState: fc.Arbitrary<State> = fc
  .record({
    view: fc.constantFrom(...views),
    lang: some(fc.constantFrom(...languages)),
    want: fc.array(fc.tuple(idOf(focusAreas), weight)).map((wish) => inOrder(new Map(wish))),
    in: some(idOf(states)),
    rarity: fc.boolean(),
    specialists: fc.boolean(),
    compare: fc.uniqueArray(idOf(clusters), { maxLength: 4 }),
    cluster: some(idOf(clusters)),
    shade: fc.constantFrom(...shades),
    sort: fc.oneof(fc.constantFrom("number" as const, "name" as const, "areas" as const), idOf(focusAreas)),
    descending: fc.boolean(),
    byCount: fc.boolean(),
    chart: fc.boolean(),
    indicator: some(idOf(indicators)),
    area: some(fc.constantFrom(...statistics.map(({ refArea }) => refArea))),
    pair: some(fc.uniqueArray(idOf(statistics), { minLength: 2, maxLength: 2 }).map(([a, b]) => [a!, b!] as const)),
    source: some(idOf(sources)),
    style: fc.constantFrom(...citationStyles),
  })
  .map((fields) => change(initial, { set: fields as Partial<State> }));

it("every state comes back from its address, without a complaint", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const address = writeState(state);
      expect(readState(address)).toEqual({ state, problems: [] });
      expect(address).toMatch(/^(?:\?(?:[\w=&:,.-]|%2B)+|)$/);
    }),
  );
});

const fields =
  "view want in rarity specialists compare cluster shade sort order columns indicator area chart pair source style lang";
const garbage = fc
  .array(
    fc.tuple(
      fc.constantFrom(...fields.split(" "), "__proto__"),
      fc.oneof(fc.string(), fc.constantFrom("constructor", "__proto__", ",:,", "dental:")),
    ),
  ) //
  .map((pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&"));

it("whatever stands in an address, there is a page for it, and that page has an address of its own", () => {
  fc.assert(
    fc.property(fc.oneof(garbage, fc.string()), (search) => {
      const { state } = readState(search);
      expect(readState(writeState(state))).toEqual({ state, problems: [] });
    }),
  );
});

it("corrects one value of a list, keeps its weight and the rest of the address", () => {
  const search = "?view=map&want=robotic:2,dental&lang=de";
  expect(replaceInAddress(search, "want", "robotic", "robotics")).toBe("?view=map&want=robotics:2,dental&lang=de");
  expect(replaceInAddress("?want=dental:-1", "want", "dental:-1", "dental")).toBe("?want=dental");
});
