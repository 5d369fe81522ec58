import { type Contender, type Data, importPeer } from "./contender.js";
import { allSql, anySql, columnsSql, encode, scoreSql } from "./masks.js";

interface Statement {
  run(...values: readonly unknown[]): void;
  /** Returns the first column alone. */
  pluck(): Statement;
  all(...values: readonly unknown[]): number[];
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** One row per company, its areas as bits in integer columns. */
export const sqliteMasks: Contender = {
  name: "SQLite, bit masks",
  how: "areas as bits in integer columns; `WHERE` and `ORDER BY … LIMIT 10`",
  peer: "better-sqlite3",
  async load(data) {
    const { companies } = data;
    const { rows, words, placeOf } = encode(data);
    const database = await openSqlite();
    const columns = columnsSql(words);
    database.exec(
      `CREATE TABLE company (position INTEGER PRIMARY KEY, ${columns.join(", ")}, breadth INTEGER, id TEXT); BEGIN`,
    );
    const insert = database.prepare(`INSERT INTO company VALUES (?, ${columns.map(() => "?").join(", ")}, ?, ?)`);
    for (const [i, { id, focusAreas }] of companies.entries()) {
      insert.run(i, ...rows.subarray(i * words, (i + 1) * words), focusAreas.length, id);
    }
    database.exec("COMMIT");
    const ask = (rest: string) =>
      database
        .prepare(`SELECT position FROM company ${rest}`)
        .pluck()
        .all()
        .map((position) => companies[position]!);
    return {
      all: (areas) => ask(`WHERE ${allSql(areas.map(placeOf))} ORDER BY position`),
      any: (areas) => ask(`WHERE ${anySql(areas.map(placeOf))} ORDER BY position`),
      rank(wish) {
        const score = scoreSql(Object.keys(wish).map(placeOf), Object.values(wish));
        return ask(`ORDER BY ${score} DESC, breadth, id LIMIT 10`);
      },
      close: () => database.close(),
    };
  },
};

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

/** Opens an empty database in memory. */
async function openSqlite(): Promise<Database> {
  const { default: Sqlite } = await importPeer<{ default: new (file: string) => Database }>("better-sqlite3");
  return new Sqlite(":memory:");
}
