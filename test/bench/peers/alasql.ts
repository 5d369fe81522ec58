import { type Company, type Contender, importPeer } from "./contender.js";

interface Row {
  readonly company: Company;
}

type Query = (values: readonly unknown[]) => readonly Row[];

interface Alasql {
  (sql: string): unknown;
  fn: Record<string, (listed: readonly string[], area: string) => boolean>;
  tables: Record<string, { data: readonly Row[] }>;
  compile(sql: string): Query;
}

/** SQL over a table of objects, with a function of our own that looks into a list. */
export const alasql: Contender = {
  name: "alasql",
  how: 'a table of objects; SQL with a custom function for "lists the area"',
  peer: "alasql",
  async load({ companies }) {
    const { default: sql } = await importPeer<{ default: Alasql }>("alasql");
    sql.fn["lists"] = (listed, area) => listed.includes(area);
    sql("CREATE TABLE company");
    sql.tables["company"]!.data = companies.map((company) => ({
      company,
      id: company.id,
      breadth: company.focusAreas.length,
      areas: company.focusAreas,
    }));
    const compiled = new Map<string, Query>();
    const ask = (text: string, values: readonly unknown[]) => {
      const query = compiled.get(text) ?? sql.compile(text);
      compiled.set(text, query);
      return query(values).map(({ company }) => company);
    };
    const filter = (areas: readonly string[], join: string) =>
      ask(`SELECT company FROM company WHERE ${areas.map(() => "lists(areas, ?)").join(join)}`, areas);
    return {
      all: (areas) => filter(areas, " AND "),
      any: (areas) => filter(areas, " OR "),
      rank(wish) {
        const score = Object.keys(wish).map(() => "(CASE WHEN lists(areas, ?) THEN ? ELSE 0 END)");
        return ask(
          `SELECT TOP 10 company, id, breadth, ${score.join(" + ")} AS score FROM company ORDER BY score DESC, breadth, id`,
          Object.entries(wish).flat(),
        );
      },
      close: () => sql("DROP TABLE company"),
    };
  },
};
