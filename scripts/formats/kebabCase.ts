import { snakeCase } from "./snakeCase.js";

/** `focusAreas` as the names of files are written: `focus-areas`. */
export function kebabCase(name: string): string {
  return snakeCase(name).replaceAll("_", "-");
}
