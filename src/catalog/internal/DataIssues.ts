import { type DataIssue, InvalidDataError } from "../../errors.js";

/** More issues than this help nobody, and would let absurd input (a sparse array of a billion holes) run forever. */
const MOST = 1000;

/** Collects what is wrong with data, so that a caller hears of everything at once. */
export class DataIssues {
  readonly #issues: DataIssue[] = [];

  add(path: string, message: string): void {
    this.#issues.push({ path, message });
    if (this.#issues.length === MOST) this.throwIfAny();
  }

  throwIfAny(): void {
    if (this.#issues.length > 0) throw new InvalidDataError(this.#issues);
  }
}
