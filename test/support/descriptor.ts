import { readFileSync } from "node:fs";

interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description?: string;
  readonly constraints?: { readonly required?: boolean };
}

export interface DescribedTable {
  readonly $schema: string;
  readonly name: string;
  readonly type: string;
  readonly path: string;
  readonly description: string;
  readonly encoding: string;
  readonly mediatype: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Descriptor {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly schemaVersion: number;
  readonly keywords: readonly string[];
  readonly contributors: readonly object[];
  readonly licenses: readonly { readonly name: string; readonly path: string; readonly title: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly DescribedTable[];
}

/** The Data Package descriptor of `formats/`. */
export const descriptor = JSON.parse(readFileSync("formats/datapackage.json", "utf8")) as Descriptor;
