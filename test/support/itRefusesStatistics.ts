import { InvalidArgumentError, UnknownIdError } from "../../src/index.js";
import { itRefuses } from "./itRefuses.js";
import { strangeValues } from "./strangeValues.js";

const objects = strangeValues.filter(([, value]) => typeof value === "object" && value !== null);

/** Tests that a call refuses whatever is neither the id of a figure nor its record. */
export function itRefusesStatistics(call: (value: never) => unknown): void {
  itRefuses(call, UnknownIdError, Object.fromEntries(objects.map(([label]) => [label, InvalidArgumentError])));
}
