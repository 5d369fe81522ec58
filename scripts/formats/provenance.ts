/** What a `Sourced` value carries beside the value: in tables these fields have one row a value, whatever the value is. */
export const provenance: readonly string[] = ["source", "asOf", "basis", "note"];
