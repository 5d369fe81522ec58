import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      tsconfig: "tsconfig.json",
      // of the compilers that are installed, the quickest
      checker: "node_modules/typescript-7.0/bin/tsc",
    },
    // those that run side by side do so in programs of their own, of which each takes a processor
    maxConcurrency: 2,
    // by default one processor is left alone; the tests that take longest wait for programs that they have started
    maxWorkers: 2,
    globalSetup: ["test/support/packOnce.ts"],
    provide: { nodes: [], isThorough: false },
    testTimeout: 60_000,
    // nothing is mocked and the package keeps no state but caches: files may share a worker, which is five times as fast
    isolate: false,
    hookTimeout: 60_000,
  },
});
