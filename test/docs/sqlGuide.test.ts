import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import { openDuckDB } from "../support/sql/openDuckDB.js";
import { penalized, statement } from "../support/sql/statement.js";

const guide = readFileSync(join(root, "docs/sql.md"), "utf8");

describe("docs/sql.md", () => {
  it("shows a ranking that DuckDB answers", async () => {
    const [insert, select] = [...guide.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);
    const [header, , ...rows] = /^\| wish_id .*\n(?:\|.*\n)+/m.exec(guide)![0].trim().split("\n");
    const cells = (line: string) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
    const engine = await openDuckDB();
    await engine.run(insert!);
    expect(await engine.ask(statement("check_wishes.sql"))).toEqual([]);
    await engine.run(`CREATE TABLE ranking AS ${statement("rank_clusters.sql")}`);
    const answer = await engine.ask(select!);
    expect(answer.map((row) => Object.values(row).map(String))).toEqual(rows.map(cells));
    expect(Object.keys(answer[0]!)).toEqual(cells(header!));
    await engine.close();
  });

  it("names files that there are", () => {
    const named = [...guide.matchAll(/(?<=\/)docs\/sql\/[\w/]+\.sql|^\(.*; cat (docs\/sql\/\w+\.sql)/gm)];
    const paths = named.map(([whole, file]) => file ?? whole);
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("says where the focus penalty stands", () => {
    expect(penalized("match_score.sql", 0.25)).toContain("0.25");
    expect(penalized("rank_clusters.sql", 0.25)).toContain("0.25");
  });
});
