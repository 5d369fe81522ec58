import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

/** The tests that stand beside a room, such as `src/clusters`: they are quick, and neither spawn programs nor pack. */
const room = process.env["ROOM"];
const rooms = room
  ? [room]
  : [
      "src/{catalog,charts,clusters,diff,internal,lookup,matching,provenance,schema,statistics}",
      "src/errors.ts",
      "scripts/rules",
    ];

const testsOf = (path: string) =>
  path.endsWith(".ts")
    ? path.replace(/^src(.*)\.ts$/, "test$1.test.ts")
    : `test/${path.replace("src/", "")}/**/*.test.ts`;

/** The quickest files first: what one of them notices need not wait for the others. */
class QuickestFirst extends BaseSequencer {
  override async sort(...files: Parameters<BaseSequencer["sort"]>) {
    return (await super.sort(...files)).reverse();
  }
}

export default defineConfig({
  test: {
    include: rooms.map(testsOf),
    // each takes longer than all others of its room, and notices no more
    exclude: [
      "**/*.{large,memory}.test.ts",
      "test/charts/everyChart.test.ts",
      "test/provenance/cite.processors.test.ts",
    ],
    testTimeout: 300_000,
    isolate: false,
    setupFiles: ["test/support/freshModules.ts"],
    sequence: { sequencer: QuickestFirst },
  },
});
