import { describe } from "vitest";
import { getSource, sources } from "../../src/index.js";
import { itLooksUp } from "../support/itLooksUp.js";

describe("getSource", () => {
  itLooksUp(getSource, sources, { kind: "source", typo: "gtai-2025", meant: "gtai-2024" });
});
