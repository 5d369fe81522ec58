import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The folder or file whose mutants Stryker makes, such as `src/clusters`; without it, all of them. */
const room = process.env["ROOM"];
const isStryker = process.env["STRYKER_MUTATOR_WORKER"] !== undefined;

/** The tests of these are quick: they neither start programs nor pack the package. */
const rooms = [
  "src/{catalog,charts,clusters,diff,internal,lookup,matching,provenance,schema,statistics}",
  "src/errors.ts",
  "scripts/rules",
];

const testsOf = (path: string) =>
  path.endsWith(".ts")
    ? path.replace(/^src(.*)\.ts$/, "test$1.test.ts")
    : `test/${path.replace("src/", "")}/**/*.test.ts`;

const packed = "test/support/packOnce.ts";

/** Begins with the tests that take long, mostly since they start programs: at the end one processor would wait for the other. */
class SlowFirst extends BaseSequencer {
  private readonly slow = /test\/(?:release|browser|scripts\/(?:generate|release)|package|fuzz|docs|sql)|\.large\./;

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => this.slow.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    // Without --project, only what `npm test` runs. Stryker cannot pass that flag.
    ...{ project: isStryker ? "mutation" : "default" },
    // nothing is mocked and the package keeps no state but caches: files may share a worker, which is five times as fast
    isolate: false,
    // by default Vitest leaves one processor free; the slowest tests wait for programs that they start
    maxWorkers: 2,
    maxConcurrency: 2,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**", "src/model/**", "src/**/index.ts"],
      reporter: ["text", "json"],
      reportsDirectory: ".tmp/coverage",
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "default",
          include: ["test/**/*.test.ts"],
          // what these use is installed for the consumers only
          exclude: ["test/release/registry.test.ts", "test/package/resolution.test.ts"],
          globalSetup: [packed],
          provide: { consumers: "" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // the packed package in everything that test/consumers/ installs
        extends: true,
        test: {
          name: "consumers",
          include: [
            "test/package/{bundles,environments,pages,resolution,runtimes,types}.test.ts",
            "test/engines/engines.test.ts",
            "test/release/registry.test.ts",
            "test/sql/parsers.test.ts",
            "test/regularExpressions.test.ts",
          ],
          globalSetup: [packed, "test/support/installConsumers.ts"],
          hookTimeout: 300_000,
          testTimeout: 300_000,
        },
      },
      {
        // docs/sql on a PostgreSQL server
        extends: true,
        test: {
          name: "postgres",
          include: ["test/sql/postgres.check.ts"],
          globalSetup: ["test/support/sql/startPostgres.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // what needs no build
        extends: true,
        test: {
          name: "unit",
          include: [...rooms.map(testsOf), "test/property/*.test.ts", "test/fuzz/parsers.test.ts"],
          exclude: ["**/*.memory.test.ts"],
          setupFiles: ["test/support/freshModules.ts"],
          testTimeout: 300_000,
        },
      },
      {
        // the quick ones of these, for each mutant
        extends: true,
        test: {
          name: "mutation",
          include: room ? [testsOf(room)] : rooms.map(testsOf),
          // each takes longer than all others of its room, and notices no more
          exclude: [
            "**/*.{large,memory}.test.ts",
            "test/charts/everyChart.test.ts",
            "test/provenance/cite.processors.test.ts",
          ],
          setupFiles: ["test/support/freshModules.ts"],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
