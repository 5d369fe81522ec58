import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** What `npm test` asks of docs/sql on DuckDB, asked of a PostgreSQL server too. */
export default defineConfig({
  test: {
    ...base.test,
    include: ["test/sql/postgres.check.ts"],
    typecheck: { enabled: false },
    globalSetup: ["test/support/sql/startPostgres.ts"],
    provide: {},
  },
});
