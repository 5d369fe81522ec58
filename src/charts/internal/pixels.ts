/** A place in pixels, which a field of the data tells. */
export function pixels(field: string) {
  return { field, type: "quantitative", scale: null, axis: null } as const;
}
