import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** What `npm test` asks of the installed Node, asked of others too; and all declarations, zod's among them, under all compilers. */
export default defineConfig({
  test: {
    ...base.test,
    include: ["test/package/{environments,runtimes,types}.test.ts"],
    typecheck: { enabled: false },
    globalSetup: ["test/support/packOnce.ts", "test/support/installNodes.ts"],
    provide: { isThorough: true },
    // what is fetched is large
    hookTimeout: 600_000,
    testTimeout: 300_000,
  },
});
