import { expect } from "vitest";
import { DatasetError } from "../../src/index.js";
import { snapshot } from "./snapshot.js";

/** A class of the errors that the package throws. */
export type ErrorClass = abstract new (...args: never[]) => DatasetError;

/** The error with which a call refuses an argument: of just this class, and the argument stays as it was. */
export function refusal<E extends ErrorClass>(expected: E, argument: unknown, call: () => unknown): InstanceType<E> {
  const before = snapshot(argument);
  const error = thrownBy(call);
  expect(snapshot(argument)).toBe(before);
  expect(error).toBeInstanceOf(DatasetError);
  expect(error).toBeInstanceOf(Error);
  expect((error as DatasetError).constructor).toBe(expected);
  expect((error as DatasetError).name).toBe(expected.name);
  return error as InstanceType<E>;
}

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return expect.fail("expected an error, but the call returned");
}
