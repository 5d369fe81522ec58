import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 of the canonical JSON (RFC 8785) of a dataset. */
export function digestOf(dataset: object): string {
  return createHash("sha256")
    .update(canonicalize(dataset) as string)
    .digest("hex");
}
