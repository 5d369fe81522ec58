/** The room whose code is changed, such as `src/clusters`, or nothing for all of them; its own tests are asked. */
const room = process.env.ROOM;

export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.config.ts", related: false },
  mutate: [
    ...(room ? [room.endsWith(".ts") ? room : `${room}/**/*.ts`] : ["src/**/*.ts", "scripts/rules/*.ts"]),
    ...["!src/generated/**", "!src/model/**", "!src/**/index.ts"],
  ],
  coverageAnalysis: "perTest",
  ignoreStatic: false,
  incremental: true,
  incrementalFile: `.tmp/stryker/${room ?? "all"}.incremental.json`,
  tempDirName: ".tmp/stryker/sandbox",
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: `.tmp/stryker/${room ?? "all"}.html` },
  jsonReporter: { fileName: `.tmp/stryker/${room ?? "all"}.json` },
  ignorePatterns: [".tmp", ".site", "dist", "docs/api", "etc"],
  concurrency: 1,
  timeoutMS: 20000,
  timeoutFactor: 2,
  thresholds: { high: 98, low: 95, break: 90 },
};
