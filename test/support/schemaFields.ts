import * as z from "zod";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { datasetSchema } from "../../src/schema/index.js";

interface Node {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Returns the properties that a table's schema makes optional or nullable, as `locator.page` or `partners[].note`. */
export function schemaFields(table: keyof OpenDataset): { readonly optional: string[]; readonly nullable: string[] } {
  const { properties } = z.toJSONSchema(datasetSchema) as Node;
  const optional: string[] = [];
  const nullable: string[] = [];
  const visit = ({ type = [], properties = {}, required = [], items, anyOf = [] }: Node, way: string): void => {
    const types = [type, ...anyOf.map((one) => one.type ?? [])].flat();
    if (types.includes("null")) nullable.push(way);
    if (items !== undefined) visit(items, `${way}[]`);
    for (const [name, field] of Object.entries(properties)) {
      const inner = way === "" ? name : `${way}.${name}`;
      if (!required.includes(name)) optional.push(inner);
      visit(field, inner);
    }
  };
  visit(properties?.[table]?.items ?? {}, "");
  return { optional, nullable };
}
