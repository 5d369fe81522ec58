import type { Contender, Data } from "./Contender.js";
import { type Database, openSqlite } from "./sqlite.js";

/** The relational way: a table of links between areas and companies, in the order of its index. */
export const sqliteLinks: Contender = {
  name: "SQLite, link table",
  how: "a table of links, indexed by area; `EXISTS`, `IN`, `GROUP BY … LIMIT 10`",
  peer: "better-sqlite3",
  async load(data) {
    const database = await openSqlite();
    fill(database, data);
    const records = (positions: readonly number[]) => positions.map((position) => data.companies[position]!);
    const all = database
      .prepare(
        `SELECT company FROM link AS first WHERE area = (SELECT number FROM area WHERE id = ?)
         AND EXISTS (SELECT 1 FROM link WHERE area = (SELECT number FROM area WHERE id = ?) AND company = first.company)
         AND EXISTS (SELECT 1 FROM link WHERE area = (SELECT number FROM area WHERE id = ?) AND company = first.company)
         ORDER BY company`,
      )
      .pluck();
    const any = database
      .prepare(
        `SELECT DISTINCT company FROM link WHERE area IN (SELECT number FROM area WHERE id IN (?, ?, ?)) ORDER BY company`,
      )
      .pluck();
    const rank = database
      .prepare(
        `SELECT company FROM json_each(?) AS wish JOIN area ON area.id = wish.key JOIN link ON link.area = area.number
         JOIN company ON company.position = link.company
         GROUP BY link.company ORDER BY SUM(wish.value) DESC, breadth, company.id LIMIT 10`,
      )
      .pluck();
    // ten are asked for even where fewer list anything wanted
    const others = database
      .prepare(
        "SELECT position FROM company WHERE position NOT IN (SELECT value FROM json_each(?)) ORDER BY breadth, id",
      )
      .pluck();
    return {
      all: (areas) => records(all.all(...areas)),
      any: (areas) => records(any.all(...areas)),
      rank(wish) {
        const best = rank.all(JSON.stringify(wish));
        if (best.length < 10) best.push(...others.all(JSON.stringify(best)));
        return records(best.slice(0, 10));
      },
      close: () => database.close(),
    };
  },
};

function fill(database: Database, { companies, areas }: Data): void {
  database.exec(`
    CREATE TABLE area (number INTEGER PRIMARY KEY, id TEXT UNIQUE);
    CREATE TABLE company (position INTEGER PRIMARY KEY, id TEXT, breadth INTEGER);
    CREATE TABLE link (area INTEGER, company INTEGER, PRIMARY KEY (area, company)) WITHOUT ROWID;
    BEGIN`);
  const area = database.prepare("INSERT INTO area VALUES (?, ?)");
  const company = database.prepare("INSERT INTO company VALUES (?, ?, ?)");
  const link = database.prepare("INSERT INTO link VALUES (?, ?)");
  const listedBy = new Map<string, number[]>(areas.map((id) => [id, []]));
  for (const [position, { id, focusAreas }] of companies.entries()) {
    company.run(position, id, focusAreas.length);
    for (const listed of focusAreas) listedBy.get(listed)!.push(position);
  }
  // in the order of the index, which is the fastest way in
  for (const [number, id] of areas.entries()) {
    area.run(number, id);
    for (const position of listedBy.get(id)!) link.run(number, position);
  }
  database.exec("COMMIT; ANALYZE");
}
