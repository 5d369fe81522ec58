import type { Dataset } from "../../src/index.js";
import { code, table } from "./markdown.js";

/** What is measured, and in which unit. */
export function indicatorTable({ indicators, statistics }: Dataset): string {
  return table(
    ["indicator", "name", "topic", "kind", "unit", "figures", "definition"],
    indicators.map(({ id, name, topic, kind, unit, definition }) => [
      code(id),
      `${name.en} · ${name.de}`,
      topic,
      kind,
      unit ?? "none",
      String(statistics.filter(({ indicator }) => indicator === id).length),
      definition ?? "",
    ]),
  );
}
