import type { Rule } from "../../src/schema/rules/Rule.js";
import { completeMatrix } from "./completeMatrix.js";
import { completeStates } from "./completeStates.js";
import { orderedTables } from "./orderedTables.js";
import { qualifierKept } from "./qualifierKept.js";

/** The rules that only the shipped data keeps, beside those of every dataset in src/schema/rules. */
export const rules: readonly Rule[] = [completeMatrix, completeStates, orderedTables, qualifierKept];
