import { expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { refusal } from "./refusal.js";

/** Tests that a call which cannot read its argument tells which one that is. */
export function itNamesUnreadable(argument: string, call: (value: never) => unknown): void {
  it(`says that ${argument} cannot be read, when it cannot`, () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const { message } = refusal(InvalidArgumentError, "a revoked proxy", () => call(proxy as never));
    expect(message).toBe(`invalid ${argument}: cannot be read`);
  });
}
