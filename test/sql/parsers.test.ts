import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { consumerPackage, ifConsumers } from "../support/ifConsumers.js";
import { root } from "../support/root.js";
import { statement } from "../support/sql/statement.js";

const files = readdirSync(join(root, "docs/sql")).filter((name) => name.endsWith(".sql"));

/** Spark SQL follows Hive, and Athena is a Trino. */
const dialects = ifConsumers(["Hive", "Trino", "Athena", "BigQuery", "Snowflake", "Postgresql"]);

interface Parsed {
  readonly ast: { readonly type: string } | readonly { readonly type: string }[];
  readonly tableList: readonly string[];
}

interface SqlParser {
  readonly Parser: new () => { parse(text: string, options: { readonly database: string }): Parsed };
}

function parse(text: string, database: string): Parsed {
  const { Parser } = consumerPackage<SqlParser>("node-sql-parser");
  return new Parser().parse(text, { database });
}

/** What every engine has under this name and with this meaning. */
const shared = ["COALESCE", "COUNT", "FLOOR", "LN", "MAX", "MIN", "NULLIF", "ROW_NUMBER", "SUM"];

describe.each(files)("%s", (name) => {
  const text = statement(name);
  const code = text.replaceAll(/--.*$/gm, "").replaceAll(/'[^']*'/g, "''");

  it.each(dialects)("is one statement for %s", (database) => {
    const { ast, tableList } = parse(text, database);
    expect([ast].flat().map((each) => each.type)).toEqual(["select"]);
    expect(tableList.length).toBeGreaterThan(1);
  });

  it("calls no function that only some engines have, and names no type", () => {
    const called = [...code.matchAll(/(\w+)\(/g)].map(([, called]) => called!);
    expect(called.filter((each) => !shared.includes(each))).toEqual([]);
    expect(code).not.toMatch(/::|\b(?:CAST|DOUBLE|FLOAT64|VARCHAR|STRING)\b/i);
    expect(code).not.toMatch(/["`[\]]|\b(?:USING|FILTER|QUALIFY|LIMIT|LATERAL|NATURAL)\b/i);
  });

  it("has nothing in its comments that a client could take for the end of a statement or of a text", () => {
    const comments = [...text.matchAll(/--.*$/gm)].map(([comment]) => comment);
    expect(comments.filter((comment) => comment.includes(";") || comment.split("'").length % 2 === 0)).toEqual([]);
  });

  it("tells in its comment what it mirrors, reads, answers, and in which order", () => {
    const comment = text.match(/^(?:--.*\n)+/)![0];
    for (const part of ["Mirrors ", "Reads: ", "Answers: ", "Order: "]) expect(comment).toContain(`\n-- ${part}`);
  });
});

it.each(dialects)("the parser for %s refuses a statement that ends too early", (database) => {
  const text = statement("stats_by_source.sql");
  expect(() => parse(text.slice(0, text.lastIndexOf("FROM ") + 5), database)).toThrow();
});
