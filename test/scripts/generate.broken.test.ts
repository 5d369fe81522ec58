import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataCopies, filesOf } from "../support/dataCopy.js";

describe("npm run generate with broken data", () => {
  const copy = dataCopies();
  it("lists everything at once, by file, record and field, and writes nothing", async () => {
    const { data, out, docs, formats, change, generate } = copy();
    change("clusters.json", [0, "focusAreas", 0], "telepathy");
    change("clusters.json", [3, "source"], "nowhere-2024");
    change("policy-areas.json", [6, "id"], "sustainability");
    change("focus-areas.json", [1, "aliases"], []);
    const sources = JSON.parse(readFileSync("data/sources.json", "utf8"));
    change("sources.json", [sources.length], { ...sources[0], id: "zz-unread-2025" });
    change("statistics/industry.json", [4, "value"], 140);
    change("statistics/industry.json", [2, "qualifier"], undefined);
    change("statistics/hospitals.json", [4, "qualifier"], "roughly");
    change("redirects.json", ["eyes"], { kind: "moved", to: "eye-care" });
    writeFileSync(join(data, "corroborations.json"), '[{ "statistic": "gtai-2024.companies", }]');
    const { code, stdout, stderr } = await generate();
    const [head, ...problems] = stderr.trimEnd().split("\n");
    expect(head).toBe(`10 problem(s) in ${data}/; nothing was written:`);
    expect(problems.map((line) => line.trim()).sort()).toEqual([
      'clusters.json › 5-ht › focusAreas[0]: expected an id of focusAreas, got "telepathy" [knownIds]',
      'clusters.json › biopro › source: expected an id of sources, got "nowhere-2024" [knownIds]',
      expect.stringMatching(/^corroborations\.json: expected a readable JSON file \(.+\)$/),
      "focus-areas.json › minimally-invasive-technologies › aliases: expected what a CSV file can hold [losslessFormats]",
      'policy-areas.json › sustainability › id: expected a new id: "sustainability" is taken [uniqueIds]',
      'redirects.json › eyes › to: expected a current id, got "eye-care" [validRedirects]',
      "sources.json › zz-unread-2025: expected a record that uses it [usedSources]",
      'statistics/hospitals.json › gtai-2024.hospital-beds › qualifier: expected a word with a known meaning ("more than", "around" …), got "roughly" [qualifierKept]',
      "statistics/industry.json › gtai-2024.companies › qualifier: expected the source's word exactly when comparator or approximate is set",
      "statistics/industry.json › gtai-2024.sme-share-companies › value: expected a percentage from 0 to 100 (share), got 140 [valueFitsKind]",
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect([out, docs, formats].filter((folder) => existsSync(folder))).toEqual([]);
  });

  it("leaves what was written before as it was", async () => {
    const { change, generate, written } = copy();
    await generate();
    change("statistics/clusters.json", [0, "value"], -48);
    expect((await generate()).code).toBe(1);
    expect((await generate("--check")).code).toBe(1);
    expect(written()).toEqual(filesOf("src/generated"));
  });
});
