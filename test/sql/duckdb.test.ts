import { describe } from "vitest";
import { itAnswersLikeTheLibrary } from "../support/sql/itAnswersLikeTheLibrary.js";
import { openDuckDB } from "../support/sql/openDuckDB.js";

describe("docs/sql on DuckDB", () => {
  itAnswersLikeTheLibrary(openDuckDB);
});
