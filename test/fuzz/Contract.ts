import type fc from "fast-check";
import type { Shape } from "./shape.js";

/** What a function takes, and what it documents to give back when it does not throw. */
export interface Contract {
  readonly args: readonly fc.Arbitrary<unknown>[];
  readonly result: Shape;
}

/** What contracts are made with. */
export interface Known {
  /** What an entry exports under a name. */
  readonly shipped: (name: string) => readonly { readonly id: string }[];
  /** Catalogs beside the shipped dataset. */
  readonly catalogs: readonly { readonly clusters: readonly unknown[]; readonly focusAreas: readonly unknown[] }[];
}
