import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  Breakdown,
  Cluster,
  Comparator,
  Corroboration,
  Dataset,
  FocusArea,
  Hospital,
  Indicator,
  PolicyArea,
  Programme,
  Redirect,
  Source,
  State,
  Statistic,
  Topic,
} from "../../src/index.js";
import type { breakdownDimensions, comparators, topics } from "../../src/internal/enums.js";
import {
  type clusterSchema,
  type corroborationSchema,
  type datasetSchema,
  type focusAreaSchema,
  type hospitalSchema,
  type indicatorSchema,
  type OpenDataset,
  type OpenIds,
  parseClusters,
  parseDataset,
  type policyAreaSchema,
  type programmeSchema,
  type redirectSchema,
  type sourceSchema,
  type stateSchema,
  type statisticSchema,
} from "../../src/schema/index.js";

describe("schemas", () => {
  it("yield just the interfaces with ids as text, so that neither can drift", () => {
    expectTypeOf<z.output<typeof clusterSchema>>().toEqualTypeOf<OpenIds<Cluster>>();
    expectTypeOf<z.output<typeof corroborationSchema>>().toEqualTypeOf<OpenIds<Corroboration>>();
    expectTypeOf<z.output<typeof focusAreaSchema>>().toEqualTypeOf<OpenIds<FocusArea>>();
    expectTypeOf<z.output<typeof hospitalSchema>>().toEqualTypeOf<OpenIds<Hospital>>();
    expectTypeOf<z.output<typeof indicatorSchema>>().toEqualTypeOf<OpenIds<Indicator>>();
    expectTypeOf<z.output<typeof policyAreaSchema>>().toEqualTypeOf<OpenIds<PolicyArea>>();
    expectTypeOf<z.output<typeof programmeSchema>>().toEqualTypeOf<OpenIds<Programme>>();
    expectTypeOf<z.output<typeof redirectSchema>>().toEqualTypeOf<OpenIds<Redirect>>();
    expectTypeOf<z.output<typeof sourceSchema>>().toEqualTypeOf<OpenIds<Source>>();
    expectTypeOf<z.output<typeof stateSchema>>().toEqualTypeOf<OpenIds<State>>();
    expectTypeOf<z.output<typeof statisticSchema>>().toEqualTypeOf<OpenIds<Statistic>>();
    expectTypeOf<z.output<typeof datasetSchema>>().toEqualTypeOf<OpenDataset>();
    expectTypeOf<keyof z.output<typeof datasetSchema>>().toEqualTypeOf<keyof Dataset>();
  });

  it("take what they yield: nothing is converted or filled in", () => {
    expectTypeOf<OpenDataset>().toExtend<z.input<typeof datasetSchema>>();
    expectTypeOf<OpenIds<Statistic>>().toExtend<z.input<typeof statisticSchema>>();
  });
});

describe("the lists of fixed values", () => {
  it("hold every value of their types", () => {
    expectTypeOf<(typeof topics)[number]>().toEqualTypeOf<Topic>();
    expectTypeOf<(typeof breakdownDimensions)[number]>().toEqualTypeOf<Breakdown["dimension"]>();
    expectTypeOf<(typeof comparators)[number]>().toEqualTypeOf<Comparator>();
  });
});

describe("OpenIds", () => {
  it("widens ids, alone, in lists and deep inside, and nothing else", () => {
    type Open = OpenIds<Cluster>;
    expectTypeOf<Open["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Open["focusAreas"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Open["states"]["value"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Open["states"]["basis"]>().toEqualTypeOf<"stated" | "inferred">();
    expectTypeOf<NonNullable<Open["labels"]>[number]["source"]>().toEqualTypeOf<string>();
    expectTypeOf<NonNullable<Open["members"]>["comparator"]>().toEqualTypeOf<Comparator | undefined>();
    expectTypeOf<OpenIds<Statistic>["subject"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<OpenIds<Statistic>["value"]>().toEqualTypeOf<number | null>();
    expectTypeOf<OpenIds<Statistic>["obsStatus"]>().toEqualTypeOf<"A" | "E" | "L">();
    expectTypeOf<OpenIds<Indicator>["topic"]>().toEqualTypeOf<Indicator["topic"]>();
  });

  it("takes every dataset of this version", () => {
    expectTypeOf<Dataset>().toExtend<OpenDataset>();
    expectTypeOf<OpenDataset>().not.toExtend<Dataset>();
  });
});

describe("parsers", () => {
  it("take anything, and yield typed data", () => {
    expectTypeOf(parseDataset).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(parseDataset).returns.toEqualTypeOf<OpenDataset>();
    expectTypeOf(parseClusters).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(parseClusters).returns.items.toHaveProperty("focusAreas").toEqualTypeOf<readonly string[]>();
  });
});
