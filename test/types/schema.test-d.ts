import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod/v4";
import type {
  Breakdown,
  Cluster,
  Comparator,
  Corroboration,
  Dataset,
  FocusArea,
  Hospital,
  Indicator,
  Match,
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
  clusterSchema,
  type corroborationSchema,
  datasetSchema,
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
  sourceSchema,
  type stateSchema,
  statisticSchema,
} from "../../src/schema/index.js";

describe("schemas", () => {
  it("yield just the interfaces with ids as text, so that neither can drift", () => {
    expectTypeOf<Readonly<z.output<typeof clusterSchema>>>().toEqualTypeOf<OpenIds<Cluster>>();
    expectTypeOf<Readonly<z.output<typeof corroborationSchema>>>().toEqualTypeOf<OpenIds<Corroboration>>();
    expectTypeOf<Readonly<z.output<typeof focusAreaSchema>>>().toEqualTypeOf<OpenIds<FocusArea>>();
    expectTypeOf<Readonly<z.output<typeof hospitalSchema>>>().toEqualTypeOf<OpenIds<Hospital>>();
    expectTypeOf<Readonly<z.output<typeof indicatorSchema>>>().toEqualTypeOf<OpenIds<Indicator>>();
    expectTypeOf<Readonly<z.output<typeof policyAreaSchema>>>().toEqualTypeOf<OpenIds<PolicyArea>>();
    expectTypeOf<Readonly<z.output<typeof programmeSchema>>>().toEqualTypeOf<OpenIds<Programme>>();
    expectTypeOf<Readonly<z.output<typeof redirectSchema>>>().toEqualTypeOf<OpenIds<Redirect>>();
    expectTypeOf<Readonly<z.output<typeof sourceSchema>>>().toEqualTypeOf<OpenIds<Source>>();
    expectTypeOf<Readonly<z.output<typeof stateSchema>>>().toEqualTypeOf<OpenIds<State>>();
    expectTypeOf<Readonly<z.output<typeof statisticSchema>>>().toEqualTypeOf<OpenIds<Statistic>>();
    expectTypeOf<Readonly<z.output<typeof datasetSchema>>>().toEqualTypeOf<OpenIds<Dataset>>();
    expectTypeOf<z.output<typeof datasetSchema>>().toExtend<OpenDataset>();
    expectTypeOf<keyof z.output<typeof datasetSchema>>().toEqualTypeOf<keyof Dataset>();
  });

  it("take what they yield: nothing is converted or filled in", () => {
    expectTypeOf<Readonly<z.input<typeof clusterSchema>>>().toEqualTypeOf<OpenIds<Cluster>>();
    expectTypeOf<Readonly<z.input<typeof corroborationSchema>>>().toEqualTypeOf<OpenIds<Corroboration>>();
    expectTypeOf<Readonly<z.input<typeof focusAreaSchema>>>().toEqualTypeOf<OpenIds<FocusArea>>();
    expectTypeOf<Readonly<z.input<typeof hospitalSchema>>>().toEqualTypeOf<OpenIds<Hospital>>();
    expectTypeOf<Readonly<z.input<typeof indicatorSchema>>>().toEqualTypeOf<OpenIds<Indicator>>();
    expectTypeOf<Readonly<z.input<typeof policyAreaSchema>>>().toEqualTypeOf<OpenIds<PolicyArea>>();
    expectTypeOf<Readonly<z.input<typeof programmeSchema>>>().toEqualTypeOf<OpenIds<Programme>>();
    expectTypeOf<Readonly<z.input<typeof redirectSchema>>>().toEqualTypeOf<OpenIds<Redirect>>();
    expectTypeOf<Readonly<z.input<typeof sourceSchema>>>().toEqualTypeOf<OpenIds<Source>>();
    expectTypeOf<Readonly<z.input<typeof stateSchema>>>().toEqualTypeOf<OpenIds<State>>();
    expectTypeOf<Readonly<z.input<typeof statisticSchema>>>().toEqualTypeOf<OpenIds<Statistic>>();
    expectTypeOf<OpenDataset>().toExtend<z.input<typeof datasetSchema>>();
  });

  it("take the built-in records in schemas of the user's own, lists of them where these are readonly", () => {
    const list = z.array(clusterSchema);
    const readonlyList = z.array(clusterSchema).readonly();
    const page = z.object({ best: z.array(z.object({ cluster: clusterSchema, score: z.number() })).readonly() });
    expectTypeOf<Cluster>().toExtend<z.input<typeof clusterSchema>>();
    expectTypeOf<Cluster>().toExtend<z.infer<typeof clusterSchema>>();
    expectTypeOf<Cluster[]>().toExtend<z.input<typeof list>>();
    expectTypeOf<readonly Cluster[]>().toExtend<z.input<typeof readonlyList>>();
    expectTypeOf<readonly Cluster[]>().toExtend<z.infer<typeof readonlyList>>();
    expectTypeOf<{ best: readonly Match[] }>().toExtend<z.input<typeof page>>();
    expectTypeOf<{ best: readonly Match[] }>().toExtend<z.infer<typeof page>>();
  });

  it("are plain objects of zod, of which a part can be picked, omitted, extended and made optional", () => {
    const card = clusterSchema.pick({ id: true, seat: true }).extend({ rating: z.number() });
    expectTypeOf<z.infer<typeof card>>().toEqualTypeOf<{
      id: string;
      seat: OpenIds<Cluster>["seat"];
      rating: number;
    }>();
    expectTypeOf(sourceSchema.omit({ rights: true }).partial().parse({}).title).toEqualTypeOf<string | undefined>();
    expectTypeOf(statisticSchema.shape.refArea.parse("")).toEqualTypeOf<string>();
    expectTypeOf(datasetSchema.shape.clusters.parse([])).toEqualTypeOf<OpenDataset["clusters"]>();
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
