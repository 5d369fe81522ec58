import { expect, it } from "vitest";
import { newProject } from "../support/newProject.js";
import { run } from "../support/run.js";

/** Two questions with more tied covers than any memory holds: many clusters that list the same, and many different ones. */
const program = `
  import { createCatalog, minimalCovers } from "medtech-germany";

  const ask = (areas, rows) => {
    const focusAreas = areas.map((id) => ({ id }));
    const clusters = rows.map((focusAreas, i) => ({ id: String(i), name: "", focusAreas }));
    const { covers, truncated } = minimalCovers(areas, { catalog: createCatalog({ focusAreas, clusters }), limit: 3 });
    return { sizes: covers.map((cover) => cover.length), truncated };
  };

  const three = ["a", "b", "c"];
  const alike = ask(three, Array.from({ length: 9000 }, (_, i) => [three[i % 3]]));
  const twenty = Array.from({ length: 20 }, (_, i) => "area-" + i);
  const pairs = twenty.flatMap((a, i) => twenty.slice(0, i).map((b) => [a, b]));
  console.log(JSON.stringify({ alike, different: ask(twenty, pairs) }));
`;

it("minimalCovers keeps no more ties than it shows: billions of them fit into 32 MB", async () => {
  const project = await newProject({ "ties.mjs": program });
  const { status, stdout, stderr } = await run(process.execPath, ["--max-old-space-size=32", "ties.mjs"], project);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual({
    alike: { sizes: [3, 3, 3], truncated: true },
    different: { sizes: Array(3).fill(10), truncated: true },
  });
});
