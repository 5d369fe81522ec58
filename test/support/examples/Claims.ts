import assert from "node:assert/strict";

/** Checks what the comments of an example claim. */
export class Claims {
  readonly #made = new Set<string>();

  equal(actual: unknown, expected: unknown, at: string): void {
    this.#made.add(at);
    try {
      assert.deepEqual(actual, expected);
    } catch (error) {
      throw new Error(`${at}: ${(error as Error).message}`);
    }
  }

  throws(run: () => unknown, expected: new (...args: never[]) => Error, at: string): void {
    this.#made.add(at);
    try {
      run();
    } catch (error) {
      if (error instanceof expected) return;
      throw new Error(`${at}: expected ${expected.name}, got ${error}`);
    }
    throw new Error(`${at}: expected ${expected.name}, got none`);
  }

  /** Fails when a claim was passed by, in a branch that was not taken. */
  expect(count: number): void {
    assert.equal(this.#made.size, count, "number of claims that were checked");
  }
}
