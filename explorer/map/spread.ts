import type { Point } from "./project.js";

/** Moves points that would cover one another apart, side by side, until all keep the distance. */
export function spread<T extends Point>(points: readonly T[], distance: number): T[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < 20; round++) {
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        // two at one place part to the left and to the right
        const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
        const push = (distance - apart) / 2;
        Object.assign(a, { x: a.x - ux * push, y: a.y - uy * push });
        Object.assign(b, { x: b.x + ux * push, y: b.y + uy * push });
      }
    }
  }
  return moved;
}
