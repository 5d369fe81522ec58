import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** What `npm test` asks of the installed Node, asked of others too. */
export default defineConfig({
  test: {
    ...base.test,
    include: ["test/package/runtimes.test.ts"],
    typecheck: { enabled: false },
    globalSetup: ["test/support/packOnce.ts", "test/support/installNodes.ts"],
    provide: {},
    // what is fetched is large
    hookTimeout: 600_000,
  },
});
