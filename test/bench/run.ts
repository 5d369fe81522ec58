import { cpus } from "node:os";
import { dataset } from "medtech-germany";
import { importCost } from "./importCost.js";
import { printLines } from "./printLines.js";
import { shippedData } from "./shippedData.js";

// A report, not a test: figures depend on the machine and on what else it does.
console.log(
  `medtech-germany ${dataset.version}, Node.js ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}\n`,
);
printLines([...importCost(), ...shippedData()]);
