import fc from "fast-check";
import type { Contract, Known } from "./Contract.js";
import { inventory, isSameInventory } from "./inventory.js";
import { Kinds, worlds } from "./Kinds.js";
import { mainContracts } from "./mainContracts.js";
import { changes, otherContracts, otherDataset } from "./otherContracts.js";
import { filled } from "./Place.js";
import { builtPackage, functionsOf, type PublicFunction } from "./publicFunctions.js";
import { smallDataset } from "./smallDataset.js";
import { drawStrange } from "./strange.js";

/** What everybody in the process shares, and nobody may change. */
const shared = [Object, Array, Function, String, Number, Map, Set, Error, Promise, RegExp].map(
  ({ prototype }) => prototype,
);

/** How often a function answered, and how often it threw one of our errors. */
interface Tally {
  answered: number;
  refused: number;
}

export interface Fuzz {
  /** Every public function, as "entry name". */
  readonly names: readonly string[];
  /** Those of which nobody says what they take and give. */
  readonly unknown: readonly string[];
  /** Calls a function with so many argument lists; throws with the shortest that was found to break it. */
  readonly call: (name: string, runs: number) => Tally;
  /** Throws when something was changed that is not to be: what was passed, what is shipped, what all programs share. */
  readonly close: () => void;
}

/** Makes ready to call the built package with arguments that come from a seed: the same seed, the same arguments. */
export async function fuzz(seed: number): Promise<Fuzz> {
  const built = await builtPackage();
  const main = (name: string) => built.get(`medtech-germany ${name}`);
  const createCatalog = main("createCatalog") as (data: unknown) => Known["catalogs"][number];
  const known: Known = {
    shipped: (name) => main(name) as ReturnType<Known["shipped"]>,
    catalogs: worlds.map((world) => createCatalog(world)),
  };
  const strange = drawStrange(seed);
  const kinds = new Kinds(strange.length, known.catalogs);
  const contracts = new Map(
    Object.entries({ "medtech-germany": (of: Kinds) => mainContracts(of, known), ...otherContracts }).flatMap(
      ([entry, contractsOf]) =>
        Object.entries(contractsOf(kinds)).map(([name, contract]): [string, Contract] => [
          `${entry} ${name}`,
          contract,
        ]),
    ),
  );
  const functions = functionsOf(built);
  // a schema is filled by zod when it is first used
  const shipped = [...built].filter(([name, value]) => typeof value !== "function" && !name.endsWith("Schema"));
  const watched = [
    ...strange,
    ...shipped.map(([, value]) => value),
    ...known.catalogs,
    ...worlds,
    smallDataset,
    otherDataset,
    changes,
  ];
  const before = inventory(watched);
  const intrinsics = inventory(shared);
  const settled = new Set(before.filter((part) => typeof part === "object" && part !== null));
  const DatasetError = main("DatasetError") as new () => Error;

  return {
    names: [...functions.keys()],
    unknown: [...functions.keys()].filter((name) => !contracts.has(name)),
    call(name, runs) {
      const tally = { answered: 0, refused: 0 };
      const { args, result } = contracts.get(name)!;
      const list = fc.tuple(fc.tuple(...args), fc.nat(args.length + 1), kinds.strange);
      fc.assert(
        fc.property(list, ([given, length, extra]) => {
          // mostly as many as it takes, at times fewer or more
          const drawn = length === 0 ? given.slice(1) : length < given.length ? given : [...given, extra];
          const passed = drawn.map((argument) => filled(argument, strange, settled));
          check(functions.get(name)!, passed, result, tally);
        }),
        { numRuns: runs, seed },
      );
      return tally;
    },
    close() {
      if (!isSameInventory(before, inventory(watched))) throw new Error("an argument or the shipped data were changed");
      if (!isSameInventory(intrinsics, inventory(shared))) throw new Error("an intrinsic was changed");
    },
  };

  function check(call: PublicFunction, passed: readonly unknown[], result: Contract["result"], tally: Tally): void {
    const was = inventory(passed, settled);
    let answer: unknown;
    try {
      answer = Reflect.apply(call, undefined, passed);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      tally.refused++;
      if (!isSameInventory(was, inventory(passed, settled))) throw new Error("changed its arguments, and refused them");
      return;
    }
    tally.answered++;
    if (!isSameInventory(was, inventory(passed, settled))) throw new Error("changed its arguments");
    if (!result(answer)) throw new Error(`gave what it does not document: ${Object.prototype.toString.call(answer)}`);
  }
}
