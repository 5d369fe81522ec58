/** Nearer than this, marks would cover each other. */
const NEAR = 13;
/** In steps, just wider than that: the place itself, and more and more to either side. */
const SHIFTS = [0, 1, -1, 2, -2, 3, -3];
const STEP = NEAR + 2;

/** How far to the side marks have to be moved, in pixels, lest they cover those before them. */
export function spread(marks: readonly { readonly x: number; readonly y: number }[]): number[] {
  const placed: { readonly x: number; readonly y: number }[] = [];
  return marks.map(({ x, y }) => {
    const isFree = (steps: number) =>
      !placed.some((other) => Math.abs(other.x - x - steps * STEP) < NEAR && Math.abs(other.y - y) < NEAR);
    const shift = (SHIFTS.find(isFree) ?? 0) * STEP;
    placed.push({ x: x + shift, y });
    return shift;
  });
}
